export type Cell = string | number | null | undefined;

/** Rows as CSV (RFC 4180). Spreadsheets run cells that begin like a formula: an apostrophe before it keeps them text. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map(row => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
