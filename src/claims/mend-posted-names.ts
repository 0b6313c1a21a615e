// "Minister to France Olav Berg", "Attorney General Olav Berg", "writer and diplomat Olav Berg": titles that a parser took for others than the one named.
import type { Mention } from '../annotation.ts';
import type { Sentence } from '../language/words.ts';
import { cueOf } from './cues.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  formTest,
  hang,
  headOf,
  holds,
  isVerb,
  lemma,
  link,
  norm,
  readableSentences,
  relation,
  type Tree,
  upos,
} from './tree.ts';

const TITLE =
  /^(?:minister|ambassador|consul|envoy|commissioner|representative|delegate|agent|king|queen|emperor|sultan|president|chargé|governor)$/;
const GENERAL = /^general$/;
const isTitle = formTest(TITLE);
const isGeneral = formTest(GENERAL);
/** Whose second half is "General". */
const isOfTheLaw = formTest(
  /^(?:attorney|solicitor|surgeon|postmaster|governor|consul|inspector|secretary|adjutant|quartermaster|comptroller|paymaster|advocate|director)$/,
);
const isNobility = formTest(
  /^(?:count|baron|lord|sir|prince|duke|marquis|general|don|dr|doctor|captain|colonel|admiral)$/,
);
const TITLES = cueOf(TITLE, GENERAL);

/** Mends such titles in the English sentences of a document, in place. */
export function mendPostedNames(tree: Tree, names: readonly Mention[], nameAt: Int32Array): void {
  for (const sentence of readableSentences(tree)) {
    if (sentence.language !== 'en') continue;
    const titled = holds(tree, sentence, TITLES);
    for (let i = sentence.firstToken + 2; i < sentence.endToken; i++) {
      if (upos(tree, i) !== 'PROPN' || !beginsPerson(tree, names, nameAt, i)) continue;
      const post = titled ? postBefore(tree, names, nameAt, i, sentence) : null;
      const other = post ? -1 : titled ? generalBefore(tree, i) : -1;
      const first = post || other >= 0 ? other : twoTrades(tree, i);
      if (post) join(tree, post, i);
      else if (first >= 0) swap(tree, first, i);
      else continue;
      link(tree, sentence.firstToken, sentence.endToken);
    }
  }
}

/** Whether the name of a person begins at a token, or one that nobody knows, in two words. */
function beginsPerson(tree: Tree, names: readonly Mention[], nameAt: Int32Array, i: number): boolean {
  const name = nameAt[i]! < 0 ? null : names[nameAt[i]!]!;
  if (name !== null) return name.type === 'PER' && name.start === tree.tokens.starts[i];
  const next = i + 1;
  const flat = childrenOf(tree, i).filter(child => base(tree, child) === 'flat');
  return (
    headOf(tree, next) === i &&
    base(tree, next) === 'flat' &&
    /^(?:PROPN|NUM)$/.test(upos(tree, next)) &&
    flat.every(child => nameAt[child]! < 0 || names[nameAt[child]!]!.type === 'PER')
  );
}

/** A post and its country before a name: "Minister [to France]". */
interface Post {
  readonly title: number;
  readonly preposition: number;
  /** The first and last word of the country's name, and the word that heads it. */
  readonly land: readonly [number, number];
}

/** The title before "to France", "of Ethiopia", "to the Kingdom of Bavaria", right before a name; null for none. */
function postBefore(
  tree: Tree,
  names: readonly Mention[],
  nameAt: Int32Array,
  name: number,
  { firstToken }: Sentence,
): Post | null {
  let last = name - 1;
  if (isNobility(tree, last)) last--;
  const place = last > firstToken && nameAt[last]! >= 0 ? names[nameAt[last]!]! : null;
  if (place?.type !== 'LOC' || place.end !== tree.tokens.ends[last]) return null;
  let at = last;
  while (at > firstToken && tree.tokens.starts[at]! > place.start) at--;
  if (norm(tree, at - 1) === 'the') at--;
  if (norm(tree, at - 1) === 'of' && isRealm(tree, at - 2)) at -= norm(tree, at - 3) === 'the' ? 3 : 2;
  const preposition = at - 1;
  if (!/^(?:to|at|in|of)$/.test(norm(tree, preposition))) return null;
  let title = preposition - 1;
  while (title > firstToken && title > preposition - 4 && upos(tree, title) === 'PROPN' && !isTitle(tree, title))
    title--;
  return title < firstToken || !isTitle(tree, title) || relation(tree, name) === 'nmod:poss'
    ? null
    : { title, preposition, land: [at, last] };
}

const isRealm = formTest(/^(?:kingdom|republic|empire|court|duchy|principality|government|state|union)$/);

/** The name for the head, its title before it, and the country under the title. */
function join(tree: Tree, { title, preposition, land }: Post, name: number): void {
  let end = name;
  while (headOf(tree, end + 1) === name && base(tree, end + 1) === 'flat') end++;
  const isOutside = (i: number): boolean => headOf(tree, i) < title || headOf(tree, i) > end;
  const parts: number[] = [];
  for (let i = title; i <= name; i++) if (isOutside(i) && !/^(?:case|det|punct)$/.test(base(tree, i))) parts.push(i);
  const above = new Set(parts.map(i => headOf(tree, i)));
  // "told the King of Norway Lund was ill": two of them in two clauses.
  if (above.size === 0 || (above.size > 1 && parts.includes(name))) return;
  // "concluded in Oslo between the Minister to France Berg and …": what hangs on the verb, rather than on the town.
  const verbal = parts.find(i => headOf(tree, i) >= 0 && isVerb(tree, headOf(tree, i)));
  const top = parts.includes(name) ? name : (verbal ?? parts[0]!);
  hang(tree, name, headOf(tree, top), relation(tree, top));
  let country = land[1];
  for (let i = land[0]; i <= land[1]; i++) if (headOf(tree, i) < land[0] || headOf(tree, i) > land[1]) country = i;
  for (let i = title; i < name; i++) {
    if (i === title || i === country || i === preposition) continue;
    const inside =
      headOf(tree, i) >= (i < preposition ? title : land[0]) &&
      headOf(tree, i) < (i < preposition ? preposition : name);
    if (!inside) hang(tree, i, i < preposition ? title : country, upos(tree, i) === 'DET' ? 'det' : 'compound');
  }
  hang(tree, title, name, 'nmod:desc');
  hang(tree, country, title, 'nmod');
  hang(tree, preposition, country, 'case');
  // What stands before or behind all of it.
  for (const word of [title, country, ...parts])
    for (const child of childrenOf(tree, word)) {
      if (child < title && /^(?:amod|compound)$/.test(base(tree, child))) tree.heads[child] = title;
      const before = child < title && /^(?:case|cc|mark|punct|appos|acl|conj)$/.test(base(tree, child));
      if ((before || child > end) && word !== name && child !== name) tree.heads[child] = name;
    }
}

/** Whether a name is the subject of a clause of its own, or whose something is. */
function isTold(tree: Tree, name: number): boolean {
  return relation(tree, name) === 'nmod:poss' || (base(tree, name) === 'nsubj' && headOf(tree, name) > name);
}

/** "Attorney" of "Attorney General Olav Berg" where it stands beside the name; -1 for none. */
function generalBefore(tree: Tree, name: number): number {
  const title = name - 2;
  if (!isGeneral(tree, name - 1) || !isOfTheLaw(tree, title) || headOf(tree, title) === name) return -1;
  return isTold(tree, name) && headOf(tree, title) !== headOf(tree, name) ? -1 : title;
}

/** "writer" of "writer and diplomat Olav Berg": two trades of one person, both without an article; -1 for none. */
function twoTrades(tree: Tree, name: number): number {
  const second = name - 1;
  const first = headOf(tree, second);
  if (upos(tree, second) !== 'NOUN' || base(tree, second) !== 'conj' || first !== second - 2) return -1;
  if (norm(tree, second - 1) !== 'and' || upos(tree, first) !== 'NOUN' || headOf(tree, name) !== second) return -1;
  return isTrade(tree, first) && isTrade(tree, second) ? first : -1;
}

function isTrade(tree: Tree, noun: number): boolean {
  return (
    !feature(tree, noun, 'Number=Plur') &&
    childWith(tree, noun, 'det', 'nummod') < 0 &&
    childrenOf(tree, noun).every(child => relation(tree, child) !== 'nmod:poss') &&
    kindsOfNoun(lemma(tree, noun), norm(tree, noun), 'en')[0] === 'person'
  );
}

/** The name for the head of the phrase that its title headed. */
function swap(tree: Tree, title: number, name: number): void {
  const above = headOf(tree, title);
  const role = relation(tree, title);
  const between = headOf(tree, name);
  // What the parser hung on the place before the name, or on the second trade, and stands behind it.
  const strays = between >= 0 && between !== above ? childrenOf(tree, between).filter(child => child > name) : [];
  if (above !== name) hang(tree, name, above, role);
  for (const child of childrenOf(tree, title))
    if (
      child !== name &&
      /^(?:case|cc|conj|appos|acl|mark|punct)$/.test(base(tree, child)) &&
      (child < title || child > name)
    )
      tree.heads[child] = name;
  for (const child of strays) if (between < name && between >= title) tree.heads[child] = name;
  hang(tree, title, name, 'nmod:desc');
}
