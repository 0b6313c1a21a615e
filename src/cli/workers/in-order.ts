/** What came of a task. */
export type Outcome<T> = { readonly value: T } | { readonly error: unknown };

/**
 * Starts a task for each item, at most `ahead` of them before the first is taken, and gives what came of each in the order of the items.
 * The items are asked for one after the other; a task that fails stops none of the others.
 */
export async function* inOrder<I, T>(
  items: Iterable<I>,
  ahead: number,
  start: (item: I) => Promise<T>,
): AsyncGenerator<readonly [item: I, outcome: Outcome<T>]> {
  const under: { readonly item: I; readonly outcome: Promise<Outcome<T>> }[] = [];
  const rest = items[Symbol.iterator]();
  for (;;) {
    while (under.length < ahead) {
      const next = rest.next();
      if (next.done) break;
      const item = next.value;
      const outcome = start(item).then(
        value => ({ value }),
        (error: unknown) => ({ error }),
      );
      under.push({ item, outcome });
    }
    const first = under.shift();
    if (first === undefined) return;
    yield [first.item, await first.outcome];
  }
}

/** The value of an outcome. Throws its error. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}
