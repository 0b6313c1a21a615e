/** What came of a task. */
export type Outcome<T> = { readonly value: T } | { readonly error: unknown };

/** How much may be under way or done before the first of it is taken. */
export interface Ahead {
  readonly tasks: number;
  /** What the tasks under way may be worth before one more is started: a bound on memory, where items differ in size. */
  readonly size: number;
}

/**
 * Starts a task for each item, as far `ahead` of the first that is not yet taken as may be, and gives what came of each in the order of the items.
 * The items are asked for one after the other; a task that fails stops none of the others.
 */
export async function* inOrder<I, T>(
  items: Iterable<I>,
  ahead: Ahead,
  start: (item: I) => Promise<T>,
  sizeOf: (item: I) => number = () => 0,
): AsyncGenerator<readonly [item: I, outcome: Outcome<T>]> {
  const under: { readonly item: I; readonly size: number; readonly outcome: Promise<Outcome<T>> }[] = [];
  let size = 0;
  const rest = items[Symbol.iterator]();
  for (;;) {
    while (under.length < ahead.tasks && size < ahead.size) {
      const next = rest.next();
      if (next.done) break;
      const item = next.value;
      const outcome = start(item).then(
        value => ({ value }),
        (error: unknown) => ({ error }),
      );
      under.push({ item, size: sizeOf(item), outcome });
      size += under.at(-1)!.size;
    }
    const first = under.shift();
    if (first === undefined) return;
    yield [first.item, await first.outcome];
    size -= first.size;
  }
}

/** The value of an outcome. Throws its error. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}
