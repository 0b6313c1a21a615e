// Where troops are, by the make of a phrase: "American airmen at U-Tapao", "the French battalion in Korea", "Izmir, where Greek officers served".

import { foldName } from '../../packs/fold.ts';
import { type Context, nameOver } from '../context.ts';
import { stateOfAdjective } from '../demonym.ts';
import { forceId } from '../forces.ts';
import { TROOPS } from '../lexicon/troops.ts';
import { type Participant, participantsOf } from '../participant.ts';
import { phraseTokens } from '../phrase-span.ts';
import { isSeat } from '../seats.ts';
import { base, childrenOf, headOf, lemma, norm, sentenceAt, upos } from '../tree.ts';
import type { Description } from './fact.ts';
import { type Named, namedAt, placeId, placeIn, textOf, toldName } from './phrases.ts';

const HEADS = new Set(TROOPS.flatMap(([, forms]) => forms.split(/[,;] /).map(form => form.split(' ').at(-1)!)));
const FIRST = new Set(TROOPS.flatMap(([, forms]) => forms.split(/[,;] /).map(form => form.split(' ')[0]!)));

interface Force {
  readonly id: string;
  readonly text: string;
  readonly state: string;
}

/** What a token tells of troops: a noun with the place beside it, or "where" with the verb of their being there. */
export function troopsAt(context: Context, token: number, hosted: (seat: number) => Named | null): Description[] {
  const word = norm(context.tree, token);
  if (word === 'où' || word === 'where') return whereServed(context, token, hosted);
  if (upos(context.tree, token) !== 'NOUN') return [];
  const folded = foldName(word);
  if (!HEADS.has(folded) && !FIRST.has(folded)) return [];
  return beside(context, token);
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
  const place = placeIn(context, at);
  if (!place || !ownsPlace(context, token, place)) return [];
  return forces.map(force => ({ ...made(force, place.place, token, place.end, -1), place: toldName(place) }));
}

/** Whether the place belongs to the noun and not to the verb: no subject or object that somebody sends or sees there. */
function ownsPlace(context: Context, token: number, place: Named): boolean {
  const { tree } = context;
  if (/state:/.test(place.entity) && forcesAt(context, token).some(({ state }) => state === place.entity)) return false;
  for (let at = headOf(tree, place.end - 1), steps = 0; at >= 0 && steps < 4; at = headOf(tree, at), steps++) {
    if (at === token) return true;
    if (at < place.first) return base(tree, token) === 'nsubj' && token < at && false;
  }
  const verb = headOf(tree, token);
  return /^nsubj/.test(base(tree, token)) && verb > place.end;
}

function forcesAt(context: Context, head: number): Force[] {
  const { tree } = context;
  const found: Force[] = [];
  for (const participant of participantsOf(context, head)) {
    const state = stateOf(context, participant);
    if (!state) continue;
    const { first, last } = phraseTokens(tree, head);
    const text = textOf(context, first, cut(context, head, last) + 1);
    const id = forceId(context.actors, text, state);
    if (id) found.push({ id, text, state });
  }
  return found.filter((force, i) => found.findIndex(({ id }) => id === force.id) === i);
}

/** The last token of the noun with its adjectives: without the place or the clause that a parser hung on it. */
function cut(context: Context, head: number, last: number): number {
  const { tree } = context;
  let end = head;
  while (
    end < last &&
    (/^(ADJ|NOUN|CCONJ|PROPN)$/.test(upos(tree, end + 1)) || stateOfAdjective(context, end + 1)) &&
    !tree.isTime[end + 1]
  )
    end++;
  return end;
}

function stateOf(context: Context, participant: Participant): string | null {
  if (participant.entity?.startsWith('state:')) return participant.entity;
  if (participant.owner) return participant.owner;
  for (const child of childrenOf(context.tree, participant.head)) {
    const state =
      base(context.tree, child) === 'amod' || base(context.tree, child) === 'compound'
        ? stateOfAdjective(context, child)
        : null;
    if (state) return state;
  }
  return null;
}

function made({ id, text }: Force, place: string, token: number, after: number, clause: number): Description {
  return {
    act: 'be-posted', relation: 'stationed_in', subject: id, object: place,
    first: token, end: token + 1, after, clause, agents: [{ text, entity: id }],
  }; // biome-ignore format: a row
}

const SERVE = /^(servir|stationner|baser|cantonner|loger|serve|station|base|garrison|train|live)$/;

/** "Izmir, where Greek and Turkish officers served"; the headquarters before "where" stands for the place that hosts it. */
function whereServed(context: Context, token: number, hosted: (seat: number) => Named | null): Description[] {
  const { tree } = context;
  const sentence = sentenceAt(tree, token);
  const place = placeBefore(context, token, hosted);
  if (!place) return [];
  let verb = -1;
  const forces: Force[] = [];
  let heads = 0;
  for (let i = token + 1; i < Math.min(sentence.endToken, token + 14); i++) {
    if (/^[.;:]$/.test(norm(tree, i))) break;
    if (verb < 0 && SERVE.test(lemma(tree, i)) && upos(tree, i) !== 'NOUN') verb = i;
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
