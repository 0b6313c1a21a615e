// What a second reading of the same text finds that the first did not, and the other way round.
import { overlaps } from '../span.ts';
import { compare } from './days.ts';
import type { RecordClaim } from './model.ts';

/** A fact that another reading gained (`before` null), lost (`after` null) or changed. */
export type TurnedFact =
  | { readonly turn: 'gained'; readonly before: null; readonly after: RecordClaim }
  | { readonly turn: 'lost'; readonly before: RecordClaim; readonly after: null }
  | { readonly turn: 'changed'; readonly before: RecordClaim; readonly after: RecordClaim };

/**
 * Compares two readings of one document, in the order of its text. A claim that has changed keeps its id, or else its trigger,
 * or else its act at a place that overlaps; every claim is paired once at most.
 */
export function turnedFacts(before: readonly RecordClaim[], after: readonly RecordClaim[]): TurnedFact[] {
  const lost = new Set(before);
  const gained = new Set(after);
  const turned: TurnedFact[] = [];
  const pair = (alike: (a: RecordClaim, b: RecordClaim) => boolean) => {
    for (const old of lost) {
      const found = [...gained].find(fresh => alike(old, fresh));
      if (found === undefined) continue;
      lost.delete(old);
      gained.delete(found);
      if (content(old) !== content(found)) turned.push({ turn: 'changed', before: old, after: found });
    }
  };
  const byId = new Map(after.map(claim => [claim.id, claim]));
  for (const old of before) {
    const found = byId.get(old.id);
    if (found === undefined) continue;
    lost.delete(old);
    gained.delete(found);
    if (content(old) !== content(found)) turned.push({ turn: 'changed', before: old, after: found });
  }
  pair((a, b) => sameTrigger(a, b) && a.act === b.act);
  pair(sameTrigger);
  pair((a, b) => a.act === b.act && overlaps(a.trigger, b.trigger));
  for (const claim of lost) turned.push({ turn: 'lost', before: claim, after: null });
  for (const claim of gained) turned.push({ turn: 'gained', before: null, after: claim });
  return turned.sort((a, b) => place(a) - place(b) || compare(a.turn, b.turn) || compare(idOf(a), idOf(b)));
}

const sameTrigger = (a: RecordClaim, b: RecordClaim) =>
  a.trigger.start === b.trigger.start && a.trigger.end === b.trigger.end;
const place = ({ before, after }: TurnedFact) => (after ?? before).trigger.start;
const idOf = ({ before, after }: TurnedFact) => (after ?? before).id;

/** What a claim says; which number its sentence has is no part of it. */
function content({ id: _id, sentence: _sentence, ...said }: RecordClaim): string {
  return JSON.stringify(said);
}
