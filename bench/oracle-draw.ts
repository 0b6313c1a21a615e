import type { Draw } from './lottery.ts';

/** The items in another order, by the draw alone. */
export function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = draw(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** A day from the first of a year to the last of another, both included. */
export function dayBetween(first: number, last: number, draw: Draw): string {
  const from = Date.UTC(first, 0, 1);
  const days = Math.round((Date.UTC(last, 11, 31) - from) / 86_400_000);
  return new Date(from + draw(days + 1) * 86_400_000).toISOString().slice(0, 10);
}
