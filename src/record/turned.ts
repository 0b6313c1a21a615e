// What a second reading of the same text finds that the first did not, and the other way round.
import { compare } from './days.ts';
import type { RecordClaim } from './model.ts';

/** A fact that another reading gained (`before` null), lost (`after` null) or changed. */
export type TurnedFact =
  | { readonly turn: 'gained'; readonly before: null; readonly after: RecordClaim }
  | { readonly turn: 'lost'; readonly before: RecordClaim; readonly after: null }
  | { readonly turn: 'changed'; readonly before: RecordClaim; readonly after: RecordClaim };

/**
 * Compares two readings of one document, in the order of its text. A claim that has changed keeps its id, or else its trigger, or else its act
 * where its trigger begins or ends at the same place; every claim is paired once at most.
 */
export function turnedFacts(before: readonly RecordClaim[], after: readonly RecordClaim[]): TurnedFact[] {
  let lost = before;
  let gained = after;
  const turned: TurnedFact[] = [];
  for (const key of LIKENESS) {
    const waiting = Map.groupBy(gained, key);
    const unpaired: RecordClaim[] = [];
    const paired = new Set<RecordClaim>();
    for (const old of lost) {
      const found = waiting.get(key(old))?.shift();
      if (found === undefined) unpaired.push(old);
      else {
        paired.add(found);
        if (content(old) !== content(found)) turned.push({ turn: 'changed', before: old, after: found });
      }
    }
    lost = unpaired;
    gained = gained.filter(claim => !paired.has(claim));
  }
  for (const claim of lost) turned.push({ turn: 'lost', before: claim, after: null });
  for (const claim of gained) turned.push({ turn: 'gained', before: null, after: claim });
  return turned.sort((a, b) => place(a) - place(b) || compare(a.turn, b.turn) || compare(idOf(a), idOf(b)));
}

/** What two readings of one claim have in common, the closest likeness first. */
const LIKENESS: readonly ((claim: RecordClaim) => string)[] = [
  ({ id }) => id,
  ({ trigger: { start, end }, act }) => `${start} ${end} ${act}`,
  ({ trigger: { start, end } }) => `${start} ${end}`,
  ({ trigger: { start }, act }) => `${start} ${act}`,
  ({ trigger: { end }, act }) => `${end} ${act}`,
];

const place = ({ before, after }: TurnedFact) => (after ?? before).trigger.start;
const idOf = ({ before, after }: TurnedFact) => (after ?? before).id;

/** What a claim says; which number its sentence has is no part of it. */
function content({ id: _id, sentence: _sentence, ...said }: RecordClaim): string {
  return JSON.stringify(said);
}
