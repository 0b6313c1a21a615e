// Which titles of office may be two words for one office of one body: "chairman" is "président" in French, "at the head of" says neither, and the
// president of a land is that of its republic.

/** Titles that one office goes by in two languages. */
const TWINS: readonly ReadonlySet<string>[] = [new Set(['president', 'chairman'])];
/** Titles of those who stand at the head of a body, so that "the head of" may mean them. */
const LEADING: ReadonlySet<string> = new Set(
  'president chairman director director-general secretary-general general-secretary commander commander-in-chief supreme-commander governor rector chancellor prime-minister mayor administrator'.split(
    ' ',
  ),
);

/**
 * How the ids of two titles in one body stand to each other: 0 the same title, below 0 where the first tells less than the second, above 0 where it
 * tells more (of two that tell the same, the later in the alphabet counts as less); null for offices of their own.
 */
export function titleOrder(a: string, b: string): number | null {
  if (a === b) return 0;
  if (a === 'head' && LEADING.has(b)) return -1;
  if (b === 'head' && LEADING.has(a)) return 1;
  if (a === 'president' && b === 'president-of-the-republic') return -1;
  if (b === 'president' && a === 'president-of-the-republic') return 1;
  if (TWINS.some(twins => twins.has(a) && twins.has(b))) return a > b ? -1 : 1;
  return null;
}

/** Whether one may be asked for by the other's title: a director general is called director for short. */
export function isCalledForShort(a: string, b: string): boolean {
  return SHORT_FORMS.some(pair => pair.has(a) && pair.has(b));
}

const SHORT_FORMS: readonly ReadonlySet<string>[] = [new Set(['director', 'director-general'])];
