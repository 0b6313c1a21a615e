import type { Participant as Told } from '../annotation.ts';
import { slugOf, territoryOf } from '../packs/actor-index.ts';
import { type Complement, complementsOf } from './complements.ts';
import type { Context } from './context.ts';
import { nameOver } from './context.ts';
import { type Participant, participantOf } from './participant.ts';
import { base, childrenOf, headOf, isVerb, lemma, norm, prepositionsOf, type Tree, upos } from './tree.ts';

const AT: ReadonlySet<string> = new Set([
  'à',
  'en',
  'dans',
  'in',
  'at',
  'near',
  'sur',
  'on',
  'chez',
  'près',
  'devant',
  'outside',
  'over',
  'au-dessus',
  'across',
]);

/** The narrowest place that the adjuncts of an act name ("en France, à Rocquencourt": Rocquencourt); null where none is named. */
export function placeOf(context: Context, anchors: readonly number[], taken: ReadonlySet<number>): Participant | null {
  let best: Participant | null = null;
  for (const anchor of anchors) {
    for (const complement of complementsOf(context.tree, anchor)) {
      if (taken.has(complement.head) || (complement.under >= 0 && taken.has(complement.under))) continue;
      if (
        !(AT.has(complement.prepositions[0] ?? '') || isPartOf(context.tree, complement)) ||
        isOfOther(context.tree, complement) ||
        isBehindAnotherAct(context.tree, anchor, complement) ||
        nameOver(context, complement.head)?.type !== 'LOC'
      )
        continue;
      const place = participantOf(context, complement.head);
      if (!place) continue;
      // "à Dakar et à La Haye": the second is no narrower.
      const beside =
        best !== null && (base(context.tree, complement.head) === 'conj' || isByAnother(context, complement));
      if (!best || (!beside && narrower(place, best))) best = place;
    }
    if (best) return best;
  }
  return placeRightBehind(context, anchors[0]!, taken);
}

/** "dans les rues de Paris", "in the centre of Oslo": in the town that they are a part of. */
function isPartOf(tree: Tree, { prepositions: [first], under }: Complement): boolean {
  if ((first !== 'de' && first !== 'of') || under < 0 || !PART.test(norm(tree, under))) return false;
  return AT.has(prepositionsOf(tree, under)[0] ?? '');
}

const PART =
  /^(?:rues?|quartiers?|faubourgs?|banlieues?|environs|alentours|centre|centre-ville|abords|périphérie|streets?|suburbs?|outskirts|centre|center|vicinity)$/;

/** "l'arrestation à Oslo de deux marins": right behind the noun that tells the act, whatever the parser hangs it on. */
function placeRightBehind(context: Context, noun: number, taken: ReadonlySet<number>): Participant | null {
  const { tree } = context;
  if (noun === undefined || upos(tree, noun) !== 'NOUN' || !/^(?:à|au|aux|en|in|at)$/.test(norm(tree, noun + 1) ?? ''))
    return null;
  const name = nameOver(context, noun + 2);
  if (
    name?.type !== 'LOC' ||
    name.start !== tree.tokens.starts[noun + 2] ||
    !/^(?:de|d'|des|du|of)$/.test(behind(tree, noun + 2, name.end))
  )
    return null;
  let head = noun + 2;
  while (headOf(tree, head) >= 0 && nameOver(context, headOf(tree, head)) === name) head = headOf(tree, head);
  return taken.has(head) ? null : participantOf(context, head);
}

/** The word behind a name that begins at a token. */
function behind(tree: Tree, first: number, end: number): string {
  let i = first;
  while (i < tree.tokens.length && tree.tokens.starts[i]! < end) i++;
  return i < tree.tokens.length ? norm(tree, i) : '';
}

/** "was adopted by the congress, and opened for signature in Oslo": where the second was done. */
function isBehindAnotherAct(tree: Tree, anchor: number, { head }: Complement): boolean {
  return childrenOf(tree, anchor).some(
    child =>
      child > anchor &&
      child < head &&
      base(tree, child) === 'conj' &&
      isVerb(tree, child) &&
      childrenOf(tree, child).some(own => base(tree, own) === 'cc' && own < child && norm(tree, own - 1) === ','),
  );
}

/** "at Versailles, outside Paris": the second only says where the first lies. */
function isByAnother({ tree, nameAt, reading }: Context, { head, prepositions: [first] }: Complement): boolean {
  if (!/^(?:outside|near|près|across)$/.test(first ?? '')) return false;
  let before = Math.min(head, ...childrenOf(tree, head)) - 1;
  while (before > 0 && /^(?:ADV|ADP|PUNCT)$/.test(upos(tree, before))) before--;
  return reading.names[nameAt[before]!]?.type === 'LOC';
}

/** Before what happened at another time, or is only talked about; and "in the wake of" it. */
const OTHER =
  /^(?:including|except|after|before|following|since|despite|because|due|without|about|concerning|regarding|après|avant|depuis|malgré)$/;
const WAKE = /^(?:wake|aftermath|anticipation|preparation|light|view|lendemain|suite|vue|prévision)$/;

/** "after the talks at Geneva", "in the wake of a raid on Oslo": where something else was. */
function isOfOther(tree: Tree, { under }: Complement): boolean {
  for (let at = under, steps = 0; at >= 0 && steps < 4 && !isVerb(tree, at); at = headOf(tree, at), steps++)
    if (OTHER.test(prepositionsOf(tree, at)[0] ?? '') || WAKE.test(lemma(tree, at))) return true;
  return false;
}

/** A town is narrower than a state; of two towns or two states, the one named later. */
export function narrower(a: Participant, b: Participant): boolean {
  const wide = (place: Participant): boolean => place.entity?.startsWith('state:') ?? false;
  return wide(a) === wide(b) ? a.head > b.head : wide(b);
}

/** A place as the claim tells it: a state's land is a `place:`. */
export function toldPlace(context: Context, place: Participant): Told {
  const entity = place.entity?.startsWith('state:') ? territoryOf(context.actors, place.entity) : place.entity;
  return { text: place.text, entity };
}

/** "la ville turque d'Izmir", "the city of Izmir": the place that a noun for places is said to be; null where it is another one's. */
export function placeWithin(context: Context, head: number): string | null {
  const { tree } = context;
  if (
    !/^(ville|cité|port|île|région|province|base|camp|aéroport|aérodrome|city|town|island|camp|airport|airfield|capitale|capital)$/.test(
      lemma(tree, head),
    )
  )
    return null;
  for (const child of childrenOf(tree, head)) {
    if (!/^(nmod|appos|flat)$/.test(base(tree, child)) || child < head) continue;
    const preposition = prepositionsOf(tree, child)[0];
    const mention = nameOver(context, child);
    const at = isBase(tree, head) && /^(?:at|in|à|near|on)$/.test(preposition ?? '');
    if (mention?.entity?.startsWith('place:') && (preposition === undefined || /^(?:de|of)$/.test(preposition) || at))
      return mention.entity;
  }
  return isBase(tree, head) ? baseByName(context, head) : null;
}

function isBase(tree: Tree, head: number): boolean {
  return /^(?:base|camp|aérodrome|airfield|aéroport|airport)$/.test(lemma(tree, head));
}

/** "la base de Gan", where nothing else tells that Gan is a place: the word with a capital behind "de". */
function baseByName({ tree }: Context, head: number): string | null {
  for (const child of childrenOf(tree, head)) {
    if (child < head || base(tree, child) !== 'nmod' || upos(tree, child) !== 'PROPN') continue;
    if (!/^(?:de|of|at|à)$/.test(prepositionsOf(tree, child)[0] ?? '')) continue;
    const word = tree.text.slice(tree.tokens.starts[child]!, tree.tokens.ends[child]!);
    const more = childrenOf(tree, child).some(below => /^(?:flat|nmod|compound)$/.test(base(tree, below)));
    return /^\p{Lu}\p{Ll}/u.test(word) && !more ? `place:${slugOf(word)}` : null;
  }
  return null;
}
