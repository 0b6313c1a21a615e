// "General X crossed the bridge on 15 February 1989. With him the last Soviet troops had left Afghanistan": they left when he did.
import type { Claim } from '../annotation.ts';
import type { Context } from './context.ts';
import { norm } from './tree.ts';

/** The claims of a document with the days of such departures. */
export function withDayOfLast(context: Context, claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(isUndated)) return claims;
  return claims.map(claim => (isUndated(claim) ? dated(context, claim) : claim));
}

function isUndated({ state, time, modality, polarity }: Claim): boolean {
  return (
    time === null &&
    state?.relation === 'stationed_in' &&
    state.change === 'ends' &&
    modality === 'asserted' &&
    polarity === 'positive'
  );
}

function dated(context: Context, claim: Claim): Claim {
  const { tree, reading } = context;
  const sentence = tree.words.sentences[claim.sentence];
  const before = tree.words.sentences[claim.sentence - 1];
  if (!sentence || !before || before.strand !== sentence.strand || before.kind !== 'prose' || sentence.dangling)
    return claim;
  if (!isWithHim(context, sentence.firstToken, claim.trigger.start)) return claim;
  const dates = reading.times.filter(({ type }) => type === 'DATE');
  if (dates.some(time => time.sentence === sentence.id)) return claim;
  const [day, ...others] = dates.filter(time => time.sentence === before.id);
  // One day, on which whoever is meant by "him" did what he did.
  return day && others.length === 0 && day.earliest === day.latest && day.earliest ? { ...claim, time: day.id } : claim;
}

/** "with him", "avec lui" before the verb of the departure. */
function isWithHim({ tree }: Context, first: number, verb: number): boolean {
  for (let i = first; tree.tokens.starts[i + 1]! < verb; i++)
    if (/^(?:with (?:him|her|them)|avec (?:lui|elles?|eux))$/.test(`${norm(tree, i)} ${norm(tree, i + 1)}`))
      return true;
  return false;
}
