import type { Span } from '../span.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  formTest,
  headOf,
  lemma,
  norm,
  prepositionsOf,
  relation,
  type Tree,
  upos,
} from './tree.ts';

const INSIDE: ReadonlySet<string> = new Set([
  'det',
  'amod',
  'nummod',
  'compound',
  'flat',
  'fixed',
  'nmod',
  'goeswith',
  'advmod',
]);

const GROUNDS: ReadonlySet<string> = new Set(['chef', 'chefs', 'fait', 'charge', 'charges', 'count', 'counts']);

/**
 * First and last token of a noun phrase: its articles, adjectives, names and "de"/"of" complements; no relative clause, apposition,
 * coordination or other complement but what a paper is about and what a will or a right is for, and not the preposition before it.
 */
export function phraseTokens(tree: Tree, head: number): { first: number; last: number } {
  let first = head;
  let last = head;
  const children = childrenOf(tree, head);
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i]!;
    if (child >= head) continue;
    if (isBesideTime(tree, child) || isOpeningAdverb(tree, child)) break;
    if (!belongs(tree, child) || prepositionsOf(tree, child).length > 0 || isListNumber(tree, child)) break;
    first = Math.min(first, phraseTokens(tree, child).first);
  }
  for (const child of children) {
    if (child <= head) continue;
    if (base(tree, child) === 'case' && norm(tree, child) !== "'s") continue;
    // "les maires actuellement en fonction": an adverb is no end.
    if (base(tree, child) === 'advmod') continue;
    if (isBesideTime(tree, child) || isFarWord(tree, child, last)) break;
    // "former president Carlos Menem": a name set beside its title without a comma.
    const title =
      base(tree, child) === 'appos' && upos(tree, child) === 'PROPN' && phraseTokens(tree, child).first === last + 1;
    const aim = isWhatFor(tree, child) ? endOfAim(tree, child) : -1;
    if (!title && aim < 0 && !belongs(tree, child)) break;
    last = Math.max(last, aim, phraseTokens(tree, child).last, endOfSubject(tree, child), endOfMatters(tree, child));
  }
  return { first, last: endOfHyphened(tree, last) };
}

/** "men-at-arms", "passers-by": what hyphens join to a word is one with it. */
function endOfHyphened({ tokens }: Tree, word: number): number {
  const { starts, ends, length } = tokens;
  let last = word;
  while (
    last + 2 < length &&
    starts[last + 1] === ends[last] &&
    starts[last + 2] === ends[last + 1] &&
    tokens.vocabulary[tokens.norms[last + 1]!] === '-'
  )
    last += 2;
  return last;
}

/** "The next month Congress": the article is the month's. "new members the following July": July is no name of the members. */
function isBesideTime(tree: Tree, child: number): boolean {
  const head = headOf(tree, child);
  if (tree.isTime[child] !== 1 || tree.isTime[head] === 1) return false;
  return child > head ? base(tree, child) === 'flat' : base(tree, child) === 'det' && tree.isTime[child + 1] === 1;
}

/** "Originally Spain", "Only Bergen": an adverb before a name is none of it. */
function isOpeningAdverb(tree: Tree, child: number): boolean {
  return base(tree, child) === 'advmod' && upos(tree, headOf(tree, child)) === 'PROPN';
}

/** "Peru recognised Chile when the U.S.": what stands before nouns is no part of one from afar. */
function isFarWord(tree: Tree, child: number, last: number): boolean {
  return /^(?:compound|det)$/.test(base(tree, child)) && child > last + 1;
}

/** "le Protocole relatif à la pêche": the adjective means nothing without what it relates to; -1 for other words. */
function endOfSubject(tree: Tree, adjective: number): number {
  if (lemma(tree, adjective) !== 'relatif') return -1;
  const subject = childrenOf(tree, adjective).find(
    child => child > adjective && prepositionsOf(tree, child)[0] === 'à',
  );
  return subject === undefined ? -1 : phraseTokens(tree, subject).last;
}

const MATTER: ReadonlySet<string> = new Set([
  'sur',
  'pour',
  'contre',
  'concernant',
  'on',
  'for',
  'against',
  'concerning',
]);

const PAPERS: ReadonlySet<string> = new Set(
  'accord convention traité protocole pacte arrangement agreement treaty protocol pact'.split(' '),
);

/** "la Convention pour le règlement des conflits", "the Convention on the Law of the Sea": what a paper is about tells which one it is. */
function isMatter(tree: Tree, child: number): boolean {
  if (tree.isTime[child]) return false;
  const article = norm(tree, childWith(tree, child, 'det'));
  return /^(?:le|la|les|l'|the)$/.test(article) || upos(tree, child) === 'PROPN';
}

/** "sur le commerce et les paiements": all that a paper is about; -1 for other complements. */
function endOfMatters(tree: Tree, child: number): number {
  if (!MATTER.has(prepositionsOf(tree, child)[0] ?? '')) return -1;
  const others = childrenOf(tree, child).filter(other => base(tree, other) === 'conj' && isListedMatter(tree, other));
  return Math.max(-1, ...others.map(other => phraseTokens(tree, other).last));
}

/** "on the Territorial Sea and the Contiguous Zone": a noun, or one in capitals with its article. */
function isListedMatter(tree: Tree, noun: number): boolean {
  return (
    upos(tree, noun) === 'NOUN' || (upos(tree, noun) === 'PROPN' && norm(tree, childWith(tree, noun, 'det')) === 'the')
  );
}

const AIMS: ReadonlySet<string> = new Set(
  'nécessité volonté possibilité droit refus intention décision obligation devoir'.split(' '),
);

/** Words that an aim may have; what is longer has run on. */
const AIM = 12;

/** "la volonté du gouvernement de ne pas modifier le droit": the noun means nothing without its infinitive. */
function isWhatFor(tree: Tree, verb: number): boolean {
  if (base(tree, verb) !== 'acl' || upos(tree, verb) !== 'VERB' || !AIMS.has(lemma(tree, headOf(tree, verb))))
    return false;
  return feature(tree, verb, 'VerbForm=Inf') && norm(tree, childWith(tree, verb, 'mark')) === 'de';
}

/** Last token of an infinitive with its objects; -1 where it is too long to be trusted. */
function endOfAim(tree: Tree, verb: number): number {
  let last = verb;
  for (const child of childrenOf(tree, verb)) {
    if (child < verb) continue;
    if (!/^(?:obj|iobj|obl)$/.test(base(tree, child)) || tree.isTime[child]) break;
    last = Math.max(last, phraseTokens(tree, child).last);
  }
  return last - verb < AIM ? last : -1;
}

/** "2. Les autorités": the number of a paragraph. */
function isListNumber(tree: Tree, child: number): boolean {
  return base(tree, child) === 'nummod' && (/\.$/.test(norm(tree, child)) || norm(tree, child + 1) === '.');
}

const isAll = formTest(/^(?:tout|toute|tous|toutes)$/);
const isOfWhich = formTest(/^(?:dont|duquel|whose)$/);

function belongs(tree: Tree, child: number): boolean {
  const name = base(tree, child);
  if (isBareParticiple(tree, child) || isAllied(tree, child)) return true;
  if (!INSIDE.has(name)) return false;
  // "At 1 o'clock Olav's brigade …"
  if (norm(tree, child) === "o'clock") return false;
  // "rappelé par le ministre ce qui explique": the head of what follows.
  if (norm(tree, child) === 'ce' && child > headOf(tree, child)) return false;
  // "les accords dont les délégations conviennent": a relative is no part of the phrase that it opens.
  if (isOfWhich(tree, child)) return false;
  // "à la Conférence toute la documentation": of what follows.
  if (isAll(tree, child) && child > headOf(tree, child)) return false;
  if (name === 'advmod') return upos(tree, child) === 'ADV' && childrenOf(tree, child).length === 0;
  if (name !== 'nmod') return true;
  const full = relation(tree, child);
  if (full === 'nmod:poss') return true;
  const prepositions = prepositionsOf(tree, child);
  // "pour espionnage le 3 mars": a bare date is the verb's; "le traité du 3 mars" holds its own.
  if (prepositions.length === 0) return !tree.isTime[child] || tree.isTime[headOf(tree, child)] === 1;
  // "la Norvège d'une part, le Pérou d'autre part"
  if (norm(tree, child) === 'part' && /^(?:une|autre)$/.test(norm(tree, child - 1))) return false;
  // "accuse Morel d'autoritarisme": of what he is accused.
  if (
    prepositions[0] === 'de' &&
    upos(tree, child) === 'NOUN' &&
    upos(tree, child - 2) === 'PROPN' &&
    /^d(?:e|')$/.test(norm(tree, child - 1)) &&
    /(?:isme|tion|age|ance|ence|erie|tude|ité)$/.test(norm(tree, child))
  )
    return false;
  if (prepositions[0] === 'of' && (isWhatIsTold(tree, child) || isCharge(tree, child))) return false;
  // "acquitte X du chef de …": the ground belongs to the verb.
  if (upos(tree, headOf(tree, child)) === 'PROPN' && GROUNDS.has(norm(tree, child))) return false;
  // "la mise en place", "la gestation pour autrui", "le ministre des relations avec le Parlement"
  if (prepositions[0] === 'en') return norm(tree, headOf(tree, child)) === 'mise';
  if (MATTER.has(prepositions[0] ?? '') && PAPERS.has(lemma(tree, headOf(tree, child)))) return isMatter(tree, child);
  if (prepositions[0] === 'pour') return norm(tree, child) === 'autrui';
  if (prepositions[0] === 'avec')
    return /^(?:relations?|rapports?)$/.test(norm(tree, childWith(tree, child, 'case') - 1));
  return prepositions[0] === 'de' || prepositions[0] === 'of';
}

const isAlly = formTest(/^alliée?s$/);

/** "les forces alliées en Méditerranée": which forces they are, and of where. */
function isAllied(tree: Tree, child: number): boolean {
  const head = headOf(tree, child);
  if (isAlly(tree, child)) return child > head && child <= head + 2 && /^(?:forces|armées)$/.test(norm(tree, head));
  return (
    head >= 0 &&
    isAlly(tree, head) &&
    child > head &&
    base(tree, child) === 'obl' &&
    !tree.isTime[child] &&
    isAllied(tree, head)
  );
}

/** "la procréation médicalement assistée": a participle with its adverb, right behind the noun. */
function isBareParticiple(tree: Tree, child: number): boolean {
  if (base(tree, child) !== 'acl' || headOf(tree, child) !== child - 2 || !/ment$/.test(norm(tree, child - 1)))
    return false;
  return childrenOf(tree, child).every(below => below === child - 1 || upos(tree, below) === 'PUNCT');
}

const TELLING: ReadonlySet<string> = new Set(
  'inform notify advise remind warn caution assure apprise convince'.split(' '),
);

const TOLD =
  /(?:tion|sion|ment|ance|al|ship|defeat|victory|plans?|death|loss|wish|views?|attack|arrest|news|fact|danger|needs?|risk)s?$/;

/** "informed the Foreign Office of Estonia of the decision": the second "of" opens what they are told. */
function isWhatIsTold(tree: Tree, told: number): boolean {
  const hearer = headOf(tree, told);
  const verb = headOf(tree, hearer);
  if (verb < 0 || !TELLING.has(lemma(tree, verb)) || !/^i?obj$/.test(base(tree, hearer))) return false;
  if (childrenOf(tree, hearer).some(c => c > hearer && c < told && prepositionsOf(tree, c)[0] === 'of')) return true;
  // "informed Minister Lund of the decision", "warned the leadership of the need"
  return (
    (upos(tree, hearer) === 'PROPN' || /^(?:leadership|leaders?|public|people)$/.test(norm(tree, hearer))) &&
    upos(tree, told) === 'NOUN' &&
    TOLD.test(norm(tree, told))
  );
}

const CHARGING: ReadonlySet<string> = new Set('accuse suspect convict acquit deprive rob strip relieve'.split(' '));

/** "accused the government of Chile of fraud": the last "of" opens what somebody is charged with or deprived of. */
function isCharge(tree: Tree, charge: number): boolean {
  if (upos(tree, charge) === 'PROPN') return false;
  let charged = headOf(tree, charge);
  for (let steps = 0; steps < 4 && base(tree, charged) === 'nmod'; steps++) charged = headOf(tree, charged);
  const verb = headOf(tree, charged);
  if (verb < 0 || base(tree, charged) !== 'obj' || !CHARGING.has(lemma(tree, verb))) return false;
  const last = childrenOf(tree, charge).findLast(child => prepositionsOf(tree, child)[0] === 'of');
  return last === undefined || last < charge || upos(tree, charged) === 'PROPN';
}

/** The span of a noun phrase in the text, with what is coordinated with a complement at its end: "the suburbs of Oslo and Bergen". */
export function phraseSpan(tree: Tree, head: number): Span {
  const { first, last } = phraseTokens(tree, head);
  const start = tree.tokens.starts[first]!;
  const end = tree.tokens.ends[withList(tree, head, last)]!;
  return { start, end: end - start > LONG ? start + sideEnd(tree.text.slice(start, end)) : end };
}

/** A phrase that is longer may have run on over what stands behind it. */
const LONG = 70;
const BEHIND =
  /\s*,\s*(?:d['’](?:une|autre) part|en vertu d|agissant|animée?s? d|désireu|considérant|on the (?:one|other) (?:part|hand)|of the (?:one|other) part|acting|desir)/iu;

/** Where a party ends in "le Gouvernement du Chili, d'autre part, animés du désir de …". */
function sideEnd(text: string): number {
  const behind = text.search(BEHIND);
  return behind > 0 ? behind : text.length;
}

/** Where the list ends whose first item ends a phrase of several things; the end of the phrase itself where that is no list of names. */
function withList(tree: Tree, head: number, last: number): number {
  const several = feature(tree, head, 'Number=Plur') || /^(?:territoire|sol|territory|soil)$/.test(lemma(tree, head));
  if (upos(tree, head) !== 'NOUN' || !several) return last;
  let item = last;
  while (item >= 0 && item !== head && base(tree, item) !== 'nmod') item = headOf(tree, item);
  if (item < 0 || item === head || upos(tree, item) !== 'PROPN') return last;
  let end = last;
  const items = [item];
  for (let at = 0; at < items.length; at++)
    for (const child of childrenOf(tree, items[at]!)) {
      if (base(tree, child) !== 'conj' || child < end) continue;
      const [preposition] = prepositionsOf(tree, child);
      if (upos(tree, child) !== 'PROPN' || !(preposition === undefined || /^(?:de|of)$/.test(preposition))) return last;
      items.push(child);
      end = Math.max(end, phraseTokens(tree, child).last);
    }
  return end;
}
