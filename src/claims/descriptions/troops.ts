// Where troops are, by the make of a phrase: "American airmen at U-Tapao", "the French battalion in Korea", "Izmir, where Greek officers served".

import { perWord } from '../../language/per-word.ts';
import { foldName } from '../../packs/fold.ts';
import { type Context, nameOver } from '../context.ts';
import { stateOfAdjective } from '../demonym.ts';
import { forceId } from '../forces.ts';
import { TROOPS } from '../lexicon/troops.ts';
import { isSeat } from '../seats.ts';
import {
  base,
  childrenOf,
  childWith,
  headOf,
  isVerb,
  lemma,
  norm,
  relation,
  sentenceAt,
  type Tree,
  upos,
} from '../tree.ts';
import type { Description } from './fact.ts';
import { type Named, namedAt, placeAt, placeId, placeIn, textOf, toldName } from './phrases.ts';

const HEADS = new Set(TROOPS.flatMap(([, forms]) => forms.split(/[,;] /).map(form => form.split(' ').at(-1)!)));
const FIRST = new Set(TROOPS.flatMap(([, forms]) => forms.split(/[,;] /).map(form => form.split(' ')[0]!)));

/** Whether a word may be, or begin, the name of troops. */
export function isOfTroops(word: string): boolean {
  const folded = foldName(word);
  return HEADS.has(folded) || FIRST.has(folded);
}

const mayBeTroops = perWord(isOfTroops);

const NONE: readonly Description[] = [];

export interface Force {
  readonly id: string;
  readonly text: string;
  readonly state: string;
}

/** What a token tells of troops: a noun with the place beside it, or "where" with the verb of their being there. */
export function troopsAt(
  context: Context,
  token: number,
  hosted: (seat: number) => Named | null,
): readonly Description[] {
  const word = norm(context.tree, token);
  if (word === 'où' || word === 'where') return whereServed(context, token, hosted);
  if (upos(context.tree, token) !== 'NOUN') return NONE;
  const { tokens } = context.tree;
  return mayBeTroops(tokens, tokens.norms[token]!) ? beside(context, token) : NONE;
}

function beside(context: Context, token: number): Description[] {
  const { tree } = context;
  const forces = forcesAt(context, token);
  if (forces.length === 0) return [];
  let at = token + 1;
  const sentence = sentenceAt(tree, token);
  while (
    at < sentence.endToken &&
    at < token + 6 &&
    (stateOfAdjective(context, at) ||
      (upos(tree, at) === 'ADJ' && !tree.isTime[at]) ||
      /^(et|and)$/.test(norm(tree, at)))
  )
    at++;
  if (
    /^(stationnée?s?|basée?s?|cantonnée?s?|stationed|based|garrisoned|deployed|déployée?s?)$/.test(norm(tree, at) ?? '')
  )
    return [];
  const told = predicatePlace(context, token) ?? copulaPlace(context, token, at);
  if (told)
    return forces.map(force => ({
      ...made(force, told.place, token, told.end, told.clause),
      place: toldName(told),
    }));
  const place = placeIn(context, at) ?? garrisoned(context, token, at);
  if (!place || NO_PLACE.test(place.mention.text) || !ownsPlace(context, token, place)) return [];
  if (forces.some(({ state }) => state === place.entity)) return [];
  const clause = existential(tree, token);
  return forces.map(force => ({ ...made(force, place.place, token, place.end, clause), place: toldName(place) }));
}

/** "la garnison britannique de Tripoli": a garrison is of the place that it holds. */
function garrisoned(context: Context, token: number, at: number): ReturnType<typeof placeIn> {
  const { tree } = context;
  if (!/^(?:garnisons?|garrisons?)$/.test(norm(tree, token)) || !/^(?:de|d'|of)$/.test(norm(tree, at) ?? ''))
    return null;
  const place = placeAt(context, at + 1);
  return place?.entity.startsWith('place:') ? place : null;
}

/** The verb of "there are no troops in Peru", "il n'y a plus de troupes au Pérou"; -1 where the noun is under no such verb. */
function existential(tree: Tree, token: number): number {
  const verb = headOf(tree, token);
  if (verb < 0 || verb > token || !/^(?:nsubj|obj)$/.test(base(tree, token)) || childWith(tree, verb, 'expl') < 0)
    return -1;
  return /^(?:be|avoir)$/.test(lemma(tree, verb)) ? verb : -1;
}

/** "at the Battle of Salamis". */
const NO_PLACE = /^(?:battle|bataille|siege|war|guerre)\b/i;

/** "American soldiers are still in Korea": the place is the predicate. */
function predicatePlace(context: Context, token: number): Predicate | null {
  const { tree } = context;
  // "Belgian paratroopers, who had been at Kamina since 1953"
  const clause = childrenOf(tree, token).find(
    child => child > token && relation(tree, child) === 'acl:relcl' && childWith(tree, child, 'cop') >= 0,
  );
  const head = clause ?? headOf(tree, token);
  if (head < token || childWith(tree, head, 'cop') < 0 || (clause === undefined && base(tree, token) !== 'nsubj'))
    return null;
  const named = namedAt(context, head);
  if (named?.mention.type !== 'LOC') return null;
  const place = placeIn(context, named.first - 1) ?? placeIn(context, named.first - 2);
  return place && { ...place, clause: head };
}

type Predicate = NonNullable<ReturnType<typeof placeIn>> & { readonly clause: number };

/** "Yet Spanish troops are still in Morocco", where the parser took the subject for something else: the place right behind the copula. */
function copulaPlace(context: Context, token: number, copula: number): Predicate | null {
  const { tree } = context;
  if (!/^(?:sont|étaient|are|were)$/.test(norm(tree, copula) ?? '')) return null;
  let at = copula + 1;
  while (at < copula + 4 && /^(?:toujours|encore|still)$/.test(norm(tree, at) ?? '')) at++;
  // "Les troupes turques sont à Chypre", with the copula for the verb.
  if (at === copula + 1 && (headOf(tree, token) !== copula || base(tree, token) !== 'nsubj')) return null;
  const place = placeIn(context, at);
  if (!place) return null;
  const within = (token: number) => token >= place.first && token < place.end;
  if (within(headOf(tree, copula))) return { ...place, clause: headOf(tree, copula) };
  return childrenOf(tree, copula).some(within) ? { ...place, clause: copula } : null;
}

/** Whether the place belongs to the noun and not to the verb: somebody may send them or see them there. */
function ownsPlace(context: Context, token: number, place: Named): boolean {
  const { tree } = context;
  for (let at = headOf(tree, place.end - 1), steps = 0; at >= 0 && steps < 4; at = headOf(tree, at), steps++) {
    if (at === token) return true;
    if (at < place.first) break;
  }
  if (/^nsubj/.test(base(tree, token)) && headOf(tree, token) >= place.end) return true;
  // "The American airmen at U-Tapao packed …", whatever the parser made of it.
  return opensSentence(context, token) && isVerb(tree, place.end);
}

function opensSentence(context: Context, token: number): boolean {
  const { tree } = context;
  for (let i = token - 1; i >= sentenceAt(tree, token).firstToken; i--)
    if (!/^(ADJ|NUM|DET)$/.test(upos(tree, i)) && !stateOfAdjective(context, i)) return false;
  return true;
}

/** The forces that a noun with its adjectives of nationality names: "Greek and Turkish officers" are two. */
export function forcesAt(context: Context, head: number): Force[] {
  const { tree } = context;
  const { firstToken, endToken } = sentenceAt(tree, head);
  const states = new Set<string>();
  let first = head;
  let end = head + 1;
  for (let i = head - 1; i >= Math.max(firstToken, head - 6) && !tree.isTime[i]; i--) {
    const state = stateOfAdjective(context, i);
    if (state) states.add(state);
    else if (!/^(ADJ|NUM|DET)$/.test(upos(tree, i)) && !(states.size > 0 && LINK.test(norm(tree, i)))) break;
    if (!LINK.test(norm(tree, i))) first = i;
  }
  for (let i = head + 1; i < Math.min(endToken, head + 6) && !tree.isTime[i]; i++) {
    const state = stateOfAdjective(context, i);
    if (state && nameOver(context, i)?.type !== 'LOC') states.add(state);
    else if (upos(tree, i) !== 'ADJ' && !(states.size > 0 && LINK.test(norm(tree, i)))) break;
    if (!LINK.test(norm(tree, i))) end = i + 1;
  }
  const text = textOf(context, first, end);
  const forces: Force[] = [];
  for (const state of states) {
    const id = forceId(context.actors, text, state);
    if (id) forces.push({ id, text, state });
  }
  return forces;
}

const LINK = /^(et|and|,)$/;

function made({ id, text }: Force, place: string, token: number, after: number, clause: number): Description {
  return {
    act: 'be-posted', relation: 'stationed_in', subject: id, object: place,
    first: token, end: token + 1, after, clause, agents: [{ text, entity: id }],
  }; // biome-ignore format: a row
}

const SERVE = /^(servir|stationner|baser|cantonner|loger|serve|station|base|garrison|train|live)$/;

/** "Izmir, where Greek and Turkish officers served"; the headquarters before "where" stands for the place that hosts it. */
function whereServed(context: Context, token: number, hosted: (seat: number) => Named | null): readonly Description[] {
  const { tree } = context;
  const sentence = sentenceAt(tree, token);
  const place = placeBefore(context, token, hosted);
  if (!place) return [];
  let verb = -1;
  const forces: Force[] = [];
  let heads = 0;
  for (let i = token + 1; i < Math.min(sentence.endToken, token + 14); i++) {
    if (/^[.;:]$/.test(norm(tree, i))) break;
    if (
      verb < 0 &&
      (SERVE.test(lemma(tree, i)) || /^(?:serv(?:ai|i|e)|stationn)/.test(norm(tree, i))) &&
      isVerb(tree, i)
    )
      verb = i;
    if (HEADS.has(foldName(norm(tree, i))) && upos(tree, i) !== 'ADJ' && nameOver(context, i) === null) {
      heads++;
      forces.push(...forcesAt(context, i));
    }
  }
  if (verb < 0 || heads !== 1) return [];
  return forces.map(force => ({ ...made(force, place.place, verb, verb + 1, verb), place: toldName(place) }));
}

function placeBefore(
  context: Context,
  token: number,
  hosted: (seat: number) => Named | null,
): (Named & { place: string }) | null {
  const { tree } = context;
  const at = norm(tree, token - 1) === ',' ? token - 2 : token - 1;
  const { firstToken } = sentenceAt(tree, token);
  if (at < firstToken) return null;
  const named = namedAt(context, at);
  const direct = named?.mention.type === 'LOC' ? placeId(context, named.entity) : null;
  for (let i = at, steps = 0; i >= firstToken && steps < 12; i--, steps++) {
    if (!isSeat(tree, i)) continue;
    const host = hosted(i);
    const place = host && placeId(context, host.entity);
    if (host && place) return { ...host, place };
  }
  return named && direct ? { ...named, place: direct } : null;
}
