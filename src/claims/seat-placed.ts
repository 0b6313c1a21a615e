// "Le siège d'Ankara ferma ses portes", "its Malta headquarters closed": where a seat was that is closed, told by its name alone.
import type { Claim } from '../annotation.ts';
import { territoryOf } from '../packs/actor-index.ts';
import { type Context, nameOver } from './context.ts';
import { factualityOf } from './factuality.ts';
import { groundsOfRule } from './grounds.ts';
import { isSeat, seatOwner } from './seats.ts';
import { datingOf } from './time.ts';
import { base, childrenOf, headOf, isVerb, norm, prepositionsOf, type Tree } from './tree.ts';

/** The claims of a document, those of seats closed with the place that the seat is called after. In the order of the text. */
export function withSeatsPlaced(context: Context, claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(({ act }) => /^(?:close|establish)-seat$/.test(act))) return claims;
  return claims.map(given => {
    const claim = withoutLaterDay(context, given);
    const whole = isUnplaced(claim) ? placed(context, claim) : claim;
    return whole.time === null && whole.state !== null ? dated(context, whole, claims) : whole;
  });
}

/** "Son siège, d'abord fixé à Lavel, fut déplacé en 1971": the day is that of what came later. */
function withoutLaterDay({ tree, reading }: Context, claim: Claim): Claim {
  const { act, state, trigger } = claim;
  if (act !== 'establish-seat' || claim.time === null || state?.change !== 'begins') return claim;
  const time = reading.times.find(({ id }) => id === claim.time);
  if (!time || time.start < trigger.end || !tree.text.slice(trigger.end, time.start).includes(',')) return claim;
  const near =
    tree.text.slice(Math.max(0, trigger.start - 16), trigger.start) + tree.text.slice(trigger.end, trigger.end + 14);
  return AT_FIRST.test(near) ? { ...claim, time: null, state: { ...state, change: 'holds' } } : claim;
}

const AT_FIRST = /(?:d['’]abord|initialement|jusque-là|\bfirst\b|\binitially\b|\boriginally\b)/i;

/** "prit fin en novembre 2022, et son état-major ferma avec elle"; "remplacée en 2014 par l'opération X, dont l'état-major s'établit à": on that day. */
function dated(context: Context, claim: Claim, claims: readonly Claim[]): Claim {
  const { tree } = context;
  if (claim.act === 'close-seat') {
    const verb = tree.tokens.starts.indexOf(claim.trigger.start);
    if (verb < 0 || !isVerb(tree, verb) || base(tree, verb) !== 'conj' || !goesWithIt(tree, verb)) return claim;
    const first = headOf(tree, verb);
    const factuality = factualityOf(context, first);
    const dating = datingOf(context, first, factuality, []);
    if (dating?.bearing !== 'at') return claim;
    const made = { ...claim, time: dating.time.id };
    return { ...made, why: groundsOfRule(tree, 'seat-placed', made, { factuality, saying: null, dating }) };
  }
  if (!claim.state!.object.startsWith('org:operation-')) return claim;
  const begun = claims.find(
    ({ act, sentence, time, modality }) =>
      act === 'begin-operation' && sentence === claim.sentence && time !== null && modality === claim.modality,
  );
  if (!begun) return claim;
  const made = { ...claim, time: begun.time };
  return { ...made, why: groundsOfRule(tree, 'seat-placed', made, { factuality: null, saying: null }) };
}

/** "avec elle", "with it", "at the same time": when the other did. */
function goesWithIt(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb).some(
    child =>
      child > verb &&
      ((/^(?:elle|lui|eux|it|them)$/.test(norm(tree, child)) &&
        /^(?:avec|with)$/.test(prepositionsOf(tree, child)[0] ?? '')) ||
        /^(?:aussi|également|too)$/.test(norm(tree, child)) ||
        (/^(?:temps|time)$/.test(norm(tree, child)) && /^(?:même|same)$/.test(norm(tree, child - 1)))),
  );
}

function isUnplaced({ act, state, recipients, polarity }: Claim): boolean {
  return act === 'close-seat' && state === null && recipients.length === 1 && polarity === 'positive';
}

function placed(context: Context, claim: Claim): Claim {
  const { tree } = context;
  const [{ start, end }] = claim.recipients.map(({ text }) => rangeOf(tree.text, text, claim)) as [Range];
  const { starts } = tree.tokens;
  for (let i = 0; i < starts.length && starts[i]! < end; i++) {
    if (starts[i]! < start || !isSeat(tree, i)) continue;
    const owner = seatOwner(context, i);
    const town = owner === null ? null : townOf(context, i);
    if (!owner || !town) return claim;
    return {
      ...claim,
      place: { text: town.text, entity: town.entity },
      state: { subject: town.entity, relation: 'hosts', object: owner, change: 'ends' },
    };
  }
  return claim;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the words of a participant stand, nearest before or behind the trigger. */
function rangeOf(text: string, words: string, { trigger }: Claim): Range {
  const before = text.lastIndexOf(words, trigger.start);
  const start = before >= 0 && trigger.start - before < 200 ? before : text.indexOf(words, trigger.end);
  return { start: Math.max(0, start), end: Math.max(0, start) + words.length };
}

/** "d'Ankara", "in Ankara", "Malta headquarters". */
function townOf(context: Context, seat: number): { readonly text: string; readonly entity: string } | null {
  const { tree } = context;
  for (const child of childrenOf(tree, seat)) {
    if (!/^(?:nmod|compound)$/.test(base(tree, child))) continue;
    const name = nameOver(context, child);
    if (name?.type !== 'LOC' || !name.entity || !/^(?:de|d'|à|in|at|of)?$/.test(prepositionsOf(tree, child)[0] ?? ''))
      continue;
    const entity = name.entity.startsWith('state:') ? territoryOf(context.actors, name.entity) : name.entity;
    if (entity?.startsWith('place:')) return { text: name.text, entity };
  }
  return null;
}
