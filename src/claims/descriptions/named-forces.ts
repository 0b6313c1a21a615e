// Forces that have been somewhere: "The Danish Navy had been at Brest since 1943", "My husband went to Brest. The Danish Navy had been there since 1943".
import { perWord } from '../../language/per-word.ts';
import type { Context } from '../context.ts';
import { forceId, forceOfUnit } from '../forces.ts';
import { isNationalsAsTroops } from '../near-troops.ts';
import { type Participant, participantOf } from '../participant.ts';
import { subjectOf } from '../subject.ts';
import { placeOfAdverb } from '../there.ts';
import { base, childrenOf, childWith, headOf, norm, sentenceAt, upos } from '../tree.ts';
import type { Description } from './fact.ts';
import { type Named, namedAt, placeId, placeIn, toldName } from './phrases.ts';

const NONE: readonly Description[] = [];

/** Words for a place told before. */
export function isThereWord(word: string): boolean {
  return /^(?:there|là|y)$/.test(word);
}

const maybe = perWord(word => isThereWord(word) || /^(?:force|navy|army|fleet|corps|legion)$/.test(word));
/** What tells a stay from a visit: how long, or that it goes on. */
const LASTING = /^(?:since|until|till|from|for|depuis|jusqu'|jusque|dès|de)$/;
const GOING_ON = /^(?:still|encore|toujours|already|déjà)$/;

/** Where a force has been, told at the name of the force or at a word for a place told before. */
export function namedForcesAt(context: Context, token: number): readonly Description[] {
  const { tree } = context;
  if (!maybe(tree.tokens, tree.tokens.norms[token]!)) return NONE;
  return isThereWord(norm(tree, token)) ? beingThere(context, token) : beingAt(context, token);
}

/** "had been there since 1943", "y étaient depuis 1943" */
function beingThere(context: Context, token: number): readonly Description[] {
  const { tree } = context;
  const being = verbOfBeing(context, token);
  if (being === null || !isLasting(context, being.last)) return NONE;
  const { clause } = being;
  const subject = subjectOf(tree, clause)?.head ?? subjectOf(tree, being.verb)?.head ?? -1;
  const part = subject < 0 ? null : participantOf(context, subject);
  const force = part && forceOf(context, part);
  const mention = force ? placeOfAdverb(context, token, subject) : null;
  const place = mention?.entity ? placeId(context, mention.entity) : null;
  // A state's soldiers are at home in its land; "was not there until 1951" tells when it came.
  if (!part || !force || !mention || !place || mention.entity === part.owner || mention.entity === part.entity)
    return NONE;
  if ([clause, being.verb].some(verb => childrenOf(tree, verb).some(child => NOT.test(norm(tree, child))))) return NONE;
  return [told(force, part, place, { text: mention.text, entity: mention.entity }, token, being.last + 1, clause)];
}

const NOT = /^(?:not|n't|never|ne|n'|jamais|plus)$/;
const BEING = /^(?:est|sont|étai(?:en)?t|fu(?:ren)?t|été)$/;

/** The verb of being that a word for a place goes with, what the parser made the head of the clause, and the last token of both. */
function verbOfBeing(
  { tree }: Context,
  token: number,
): { readonly verb: number; readonly clause: number; readonly last: number } | null {
  const head = headOf(tree, token);
  if (norm(tree, token) !== 'y') {
    const copula = childWith(tree, token, 'cop');
    if (copula >= 0) return { verb: copula, clause: token, last: token };
    // "étaient là", with the verb for the head.
    return head === token - 1 && BEING.test(norm(tree, head)) ? { verb: head, clause: head, last: token } : null;
  }
  if (head !== token + 1 || !BEING.test(norm(tree, head))) return null;
  // "y étaient depuis 1943": the parser made the date the predicate.
  const over = base(tree, head) === 'cop' ? headOf(tree, head) : head;
  return over === head || tree.isTime[over] ? { verb: head, clause: over, last: head } : null;
}

function isLasting({ tree }: Context, token: number): boolean {
  const { endToken } = sentenceAt(tree, token);
  if (token + 1 < endToken && LASTING.test(norm(tree, token + 1))) return true;
  return GOING_ON.test(norm(tree, token - 1) ?? '') || (token + 1 < endToken && GOING_ON.test(norm(tree, token + 1)));
}

/** "The United States Air Force had been at Wheelus since 1943" */
function beingAt(context: Context, token: number): readonly Description[] {
  const { tree } = context;
  if (upos(tree, token) !== 'PROPN' || base(tree, token) !== 'nsubj') return NONE;
  const clause = headOf(tree, token);
  if (clause < token || childWith(tree, clause, 'cop') < 0) return NONE;
  const named = namedAt(context, clause);
  if (named?.mention.type !== 'LOC') return NONE;
  const place: (Named & { readonly place: string }) | null =
    placeIn(context, named.first - 1) ?? placeIn(context, named.first - 2);
  const part = participantOf(context, token);
  const force = part && forceOf(context, part);
  if (!place || !part || !force) return NONE;
  return [told(force, part, place.place, toldName(place), token, place.end, clause)];
}

function forceOf(context: Context, part: Participant): string | null {
  const { actors, tree } = context;
  if (part.none) return null;
  const { entity, head, text } = part;
  const state = entity?.startsWith('state:') ? entity : part.owner;
  const known = entity ? forceOfUnit(actors, entity) : null;
  if (known)
    return /\b(?:Force|Navy|Army|Fleet|Corps|Legion)$/.test(actors.byId.get(entity!)?.names.en[0] ?? '') ? known : null;
  const nationals = childrenOf(tree, head).length > 0 && isNationalsAsTroops(context, head);
  return forceId(actors, text, state) ?? (nationals && state ? forceId(actors, 'troops', state) : null);
}

function told(
  force: string,
  { text }: Participant,
  place: string,
  name: { readonly text: string; readonly entity: string | null },
  first: number,
  after: number,
  clause: number,
): Description {
  return {
    act: 'be-posted', relation: 'stationed_in', subject: force, object: place,
    first, end: first + 1, after, clause, agents: [{ text, entity: force }], place: name,
  }; // biome-ignore format: a row
}
