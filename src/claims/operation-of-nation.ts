// Whose troops a named operation sends, and where, is told before: "French troops returned to Chad in March 1978 … A new intervention, Operation Manta,
// began in August 1983." The operation that ends leaves them there or takes them home: that is told elsewhere.
import type { Claim } from '../annotation.ts';
import { stateOfTerritory, territoryOf } from '../packs/actor-index.ts';
import type { Context } from './context.ts';
import { forceId } from './forces.ts';

/** The claims of a document, those of operations that begin with the state that its troops are in. In the order of the text. */
export function withOperationsTold(context: Context, claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(isOpen)) return claims;
  return claims.map(claim => (isOpen(claim) ? withTroops(context, claim, claims) : claim));
}

function isOpen({ act, state, modality, polarity, time }: Claim): boolean {
  return (
    act === 'begin-operation' && state === null && modality === 'asserted' && polarity === 'positive' && time !== null
  );
}

function withTroops(context: Context, claim: Claim, claims: readonly Claim[]): Claim {
  const told = claims.filter(
    ({ state, modality, polarity, trigger }) =>
      state?.relation === 'stationed_in' &&
      modality === 'asserted' &&
      polarity === 'positive' &&
      trigger.start < claim.trigger.start,
  );
  const last = told.at(-1)?.state;
  if (!last) return claim;
  const land = landOf(context, last.object);
  if (
    land === null ||
    told.some(({ state }) => state!.subject !== last.subject || landOf(context, state!.object) !== land)
  )
    return claim;
  if (!/-troops$/.test(last.subject) || namesOthers(context, claim, last.subject, land)) return claim;
  // An operation that takes another's place finds the troops there.
  const change = /^(?:remplac|replac|succ|supersed)/i.test(claim.trigger.text) ? 'holds' : 'begins';
  return { ...claim, state: { subject: last.subject, relation: 'stationed_in', object: land, change } };
}

/** The land that a place is or lies in, as the place that it is: `place:chad` of `place:n-djamena`. */
function landOf({ actors }: Context, place: string): string | null {
  if (stateOfTerritory(actors, place) !== null) return place;
  const over = actors.byId.get(place)?.partOf;
  return over?.startsWith('state:') ? territoryOf(actors, over) : null;
}

/** "Operation Serval began in Mali", "the American Operation Restore Hope": another land, or another nation, is named beside it. */
function namesOthers(context: Context, claim: Claim, force: string, land: string): boolean {
  const { actors, reading } = context;
  const sentence = reading.words.sentences.find(({ id }) => id === claim.sentence)!;
  return reading.names.some(({ start, end, entity, type }) => {
    if (start < sentence.start || end > sentence.end) return false;
    const state = entity?.startsWith('state:') ? entity : null;
    if (type === 'LOC') return (state ? territoryOf(actors, state) : entity && landOf(context, entity)) !== land;
    return state !== null && forceId(actors, 'troops', state) !== force;
  });
}
