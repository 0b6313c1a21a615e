import type { ActorEntry } from './actors.ts';

/** First and last day of a life; open ends lie outside all ISO years of four digits. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

/** The days between which an actor may have lived: EDTF years and months widened to their first and last day. */
export function periodOf(actor: ActorEntry): Period {
  return { first: widen(actor.from, '0000-01-01'), last: widen(actor.to, '9999-12-31') };
}

function widen(date: string | undefined, open: string): string {
  if (date === undefined) return open;
  return date + open.slice(date.length);
}

/** Whether two actors lived on one day at least. */
export function livesOverlap(a: ActorEntry, b: ActorEntry): boolean {
  const [one, other] = [periodOf(a), periodOf(b)];
  return one.first <= other.last && other.first <= one.last;
}

/** Whether an actor may have lived on some day of a date (ISO 8601 day, month or year). */
export function livedAt(actor: ActorEntry, date: string): boolean {
  const { first, last } = periodOf(actor);
  return widen(date, '0000-01-01') <= last && first <= widen(date, '9999-12-31');
}
