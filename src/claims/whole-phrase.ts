// Where a participant ends as it is told: with the complements without which its noun names nothing.
import type { Span } from '../span.ts';
import { asksFor, asksForInfinitive } from './lexicon/noun-frames.ts';
import { phraseTokens } from './phrase-span.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  headOf,
  languageAt,
  lemma,
  norm,
  prepositionsOf,
  relation,
  sentenceAt,
  type Tree,
  upos,
} from './tree.ts';

/** Words that a phrase may have; what is longer has run on. */
const LONGEST = 30;
/** How likely the parser has to hold an arc for the words below it to be taken in. */
const SURE = 0.5;
/** How far behind the words that are held already the head of a complement may stand. */
const REACH = 7;

/**
 * Where a French noun phrase ends whose article, adjectives and "de" complements are those of `span`, with what stands right behind them: "le
 * droit à l'enfant", "l'adoption par les couples", "les auteurs du texte et de l'annexe", "la possibilité de partir". `taken`: words that
 * play another part in the same act, and so begin something else.
 */
export function wholeEnd(tree: Tree, head: number, { start, end }: Span, taken: ReadonlySet<number>): number {
  const { starts, ends, length } = tree.tokens;
  if (languageAt(tree, head) !== 'fr' || start > starts[head]!) return end;
  let last = head;
  while (last + 1 < length && starts[last + 1]! < end) last++;
  if (ends[last] !== end) return end;
  // "le mariage pour tous", "la gestation pour autrui"
  if (norm(tree, last + 1) === 'pour' && /^(?:tous|toutes|autrui)$/.test(norm(tree, last + 2) ?? '')) last += 2;
  // "un passage en force", "la mise en cause"
  if (
    MOVES.test(norm(tree, last)) &&
    norm(tree, last + 1) === 'en' &&
    upos(tree, last + 2) === 'NOUN' &&
    tree.isTime[last + 2] !== 1
  )
    last += 2;
  for (;;) {
    const behind = endBehind(tree, head, last, taken);
    if (behind < 0 || behind - head > LONGEST) return ends[last]!;
    last = behind;
  }
}

const QUANTITY =
  /^(?:milliers?|centaines?|dizaines?|douzaines?|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|millions?|majorité|moitié|quart|tiers|partie|nombre|poignée|plupart|plus|moins|beaucoup|tant|trop|peu|assez|davantage)$/;

/** "milliers de Français", "la moitié des Français". */
function isOfQuantity(tree: Tree, at: number): boolean {
  const word = norm(tree, at - 1);
  return (
    (/^d[e']$/.test(word) && QUANTITY.test(norm(tree, at - 2))) || (word === 'des' && SHARES.test(norm(tree, at - 2)))
  );
}

const SHARES = /^(?:majorité|moitié|quart|tiers|plupart|dixième|cinquième)$/;
const PARTS = /^(?:partie|majorité|moitié|quart|tiers|nombre)$/;

/** Where a French noun phrase begins, with how many or much of it: "des milliers de Français" for "Français". */
export function wholeStart(tree: Tree, { start }: Span, head: number): number {
  const { starts } = tree.tokens;
  if (languageAt(tree, head) !== 'fr') return start;
  let first = head;
  while (first > 0 && starts[first - 1]! >= start) first--;
  if (starts[first] !== start) return start;
  const { firstToken } = sentenceAt(tree, head);
  let at = first;
  while (at - 2 >= firstToken && isOfQuantity(tree, at)) at -= 2;
  // "faisant partie de": no part of anything.
  if (PARTS.test(norm(tree, at)) && !/^(?:DET|ADJ|NUM)$/.test(upos(tree, at - 1))) return start;
  if (at === first) return start;
  while (at > firstToken && /^(?:DET|NUM|ADJ)$/.test(upos(tree, at - 1)) && !/^(?:au|aux|du)$/.test(norm(tree, at - 1)))
    at--;
  return starts[at]!;
}

/** Where the complement ends that stands right behind the words `[head, last]` and hangs on one of them; -1 where none does. */
function endBehind(tree: Tree, head: number, last: number, taken: ReadonlySet<number>): number {
  for (let child = last + 1; child <= last + REACH && child < tree.tokens.length; child++) {
    const over = headOf(tree, child);
    if (over < head || over > last || firstOf(tree, child) !== last + 1 || !isPart(tree, head, over, child)) continue;
    const { last: end } = phraseTokens(tree, child);
    for (let i = last + 1; i <= end; i++) if (taken.has(i) || tree.isTime[i]) return -1;
    return end;
  }
  return -1;
}

function firstOf(tree: Tree, token: number): number {
  let first = token;
  for (const child of childrenOf(tree, token)) if (child < token) first = Math.min(first, firstOf(tree, child));
  return first;
}

function isPart(tree: Tree, head: number, over: number, child: number): boolean {
  const { headChances, deprelChances } = tree.tokens;
  const asked =
    base(tree, child) === 'acl'
      ? asksForInfinitive(lemma(tree, head))
      : asksFor(lemma(tree, over), prepositionsOf(tree, child)[0] ?? '');
  const again = base(tree, child) === 'conj' && prepositionsOf(tree, child).length > 0;
  if (!asked && !again && tree.tokens.heads[child] === over && headChances[child]! * deprelChances[child]! < SURE)
    return false;
  const name = base(tree, child);
  if (upos(tree, over) === 'ADJ') return name === 'conj' && upos(tree, child) === 'ADJ' && isJoined(tree, child);
  if (feature(tree, over, 'VerbForm=Inf') || ABOUT.test(norm(tree, over))) return isOfVerb(tree, over, child);
  if (name === 'conj' && over !== head && isListedAlike(tree, over, child)) return true;
  const named =
    upos(tree, over) === 'PROPN' && name === 'nmod' && /^(?:de|pour)$/.test(prepositionsOf(tree, child)[0] ?? '');
  if ((upos(tree, over) !== 'NOUN' && !named) || upos(tree, firstOf(tree, child)) === 'PUNCT') return false;
  if (name === 'nmod') return isComplement(tree, child);
  // "la Convention concernant la pêche"
  if (name === 'acl' && ABOUT.test(norm(tree, child))) return childWith(tree, child, 'obj', 'obl', 'nmod') > child;
  if (name === 'acl')
    return feature(tree, child, 'VerbForm=Inf') && /^(?:de|d'|à)$/.test(norm(tree, childWith(tree, child, 'mark')));
  return false;
}

const ABOUT = /^(?:concernant|portant|tendant|visant|relative?s?)$/;

const COMPLEMENTS: ReadonlySet<string> = new Set(
  'de à pour sur contre entre avec par dans envers vers concernant auprès'.split(' '),
);

/** "la Suède d'une part", "le protocole entre la Suède" without the other: no part of the phrase, or half of one. */
function isComplement(tree: Tree, child: number): boolean {
  const [preposition = ''] = prepositionsOf(tree, child);
  if (norm(tree, child) === 'part' || !COMPLEMENTS.has(preposition)) return false;
  // "signe l'accord pour des raisons …": why, and not for whom.
  if (preposition === 'pour') return !/^(?:des|de|d')$/.test(norm(tree, childWith(tree, child, 'det')));
  return preposition !== 'entre' || childWith(tree, child, 'conj') >= 0 || feature(tree, child, 'Number=Plur');
}

const MOVES = /^(?:mises?|remises?|passages?|prises?|entrées?|venues?)$/;

/** "recourir à une aide", "passer du temps sur un texte": what an infinitive needs. */
function isOfVerb(tree: Tree, verb: number, child: number): boolean {
  if (child < verb || upos(tree, firstOf(tree, child)) === 'PUNCT') return false;
  const full = relation(tree, child);
  if (full === 'xcomp') return feature(tree, child, 'VerbForm=Inf');
  return /^(?:obj|iobj|obl:arg|obl:agent)$/.test(full) && upos(tree, child) !== 'VERB';
}

/** "du texte et de l'annexe", "des droits et devoirs", "sur le commerce et les paiements": one more of the same complement. */
function isListedAlike(tree: Tree, over: number, child: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(upos(tree, child)) || !isJoined(tree, child)) return false;
  const [own] = prepositionsOf(tree, child);
  let top = over;
  while (base(tree, top) === 'conj' && headOf(tree, top) < top && headOf(tree, top) >= 0) top = headOf(tree, top);
  const [first] = prepositionsOf(tree, top);
  if (own !== undefined) return own === first;
  return first !== undefined && (childWith(tree, child, 'det') < 0 || MATTERS.has(first));
}

const MATTERS: ReadonlySet<string> = new Set('entre sur pour contre concernant'.split(' '));

/** Whether "et", "ou" stand before a word, or before a later one of its list. */
function isJoined(tree: Tree, child: number): boolean {
  const later = childrenOf(tree, headOf(tree, child)).filter(other => other >= child && base(tree, other) === 'conj');
  return later.some(other => childWith(tree, other, 'cc') >= 0 || hasJoined(tree, other, 0));
}

/** Lists that a parser drew as a chain: each word under the one before. */
function hasJoined(tree: Tree, word: number, depth: number): boolean {
  return (
    depth < 8 &&
    childrenOf(tree, word).some(
      child => base(tree, child) === 'conj' && (childWith(tree, child, 'cc') >= 0 || hasJoined(tree, child, depth + 1)),
    )
  );
}
