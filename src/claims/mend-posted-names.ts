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
      const top = (titled ? postedTitle(tree, names, nameAt, i, sentence) : -1) ?? -1;
      const title = top >= 0 ? top : titled ? generalBefore(tree, i) : -1;
      const first = title >= 0 ? title : twoTrades(tree, i);
      if (first < 0) continue;
      swap(tree, first, i);
      link(tree, sentence.firstToken, sentence.endToken);
    }
  }
}

/** Whether the name of a person begins at a token, or one that nobody knows, in two words. */
function beginsPerson(tree: Tree, names: readonly Mention[], nameAt: Int32Array, i: number): boolean {
  const name = nameAt[i]! < 0 ? null : names[nameAt[i]!]!;
  if (name !== null) return name.type === 'PER' && name.start === tree.tokens.starts[i];
  const next = i + 1;
  return headOf(tree, next) === i && base(tree, next) === 'flat' && /^(?:PROPN|NUM)$/.test(upos(tree, next));
}

/** The head of the title before "to France", "of Ethiopia", right before a name; -1 for none. */
function postedTitle(
  tree: Tree,
  names: readonly Mention[],
  nameAt: Int32Array,
  name: number,
  { firstToken }: Sentence,
): number {
  let last = name - 1;
  if (isNobility(tree, last)) last--;
  const place = last > firstToken && nameAt[last]! >= 0 ? names[nameAt[last]!]! : null;
  if (place?.type !== 'LOC' || place.end !== tree.tokens.ends[last]) return -1;
  let at = last;
  while (at > firstToken && tree.tokens.starts[at]! > place.start) at--;
  if (norm(tree, at - 1) === 'the') at--;
  if (!/^(?:to|at|in|of)$/.test(norm(tree, at - 1))) return -1;
  let title = at - 2;
  while (title > firstToken && title > at - 5 && upos(tree, title) === 'PROPN' && !isTitle(tree, title)) title--;
  if (title < firstToken || !isTitle(tree, title) || isTold(tree, name)) return -1;
  // The one of its words that hangs on what is before or behind all of it.
  for (let i = title; i < at - 1; i++) if (headOf(tree, i) < title || headOf(tree, i) > name) return i;
  return -1;
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
