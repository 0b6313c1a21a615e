/** All rows of a list that the server gives by pages, and not only of the page that is shown. */
export async function everything<Row>(
  page: number,
  load: (query: { readonly offset: string; readonly limit: string }) => Promise<{ readonly rows: readonly Row[] }>,
): Promise<Row[]> {
  const all: Row[] = [];
  for (;;) {
    const { rows } = await load({ offset: String(all.length), limit: String(page) });
    all.push(...rows);
    if (rows.length < page) return all;
  }
}
