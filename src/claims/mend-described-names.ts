// "Hugo Penn, mon successeur, est mort": the name that a parser passed over for what its bearer is, between commas behind it.
import type { Mention } from '../annotation.ts';
import { UPOS } from '../language/words.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import {
  base,
  childrenOf,
  hang,
  headOf,
  isVerb,
  languageAt,
  lemma,
  link,
  norm,
  readableSentences,
  relation,
  type Tree,
} from './tree.ts';

const PROPN = UPOS.indexOf('PROPN');
/** Tokens of a description at most. */
const LONGEST = 9;
/** What a parser makes of a name that opens a clause and that it gives no part in it. */
const LOOSE = /^(?:discourse|dislocated|vocative|parataxis|dep|obl|nmod|advmod|appos)$/;

/** Makes such names the subjects of their verbs, in place. `nameAt`: which name each token belongs to; below 0 for none. */
export function mendDescribedNames(tree: Tree, names: readonly Mention[], nameAt: Int32Array): void {
  for (const { firstToken, endToken } of readableSentences(tree)) {
    for (let i = firstToken; i + 3 < endToken; i++) {
      if (nameAt[i]! < 0 || (i > firstToken && nameAt[i - 1] === nameAt[i])) continue;
      if (names[nameAt[i]!]!.type !== 'PER' || !opensClause(tree, i, firstToken)) continue;
      let end = i + 1;
      while (end < endToken && nameAt[end] === nameAt[i]) end++;
      if (norm(tree, end) !== ',' || !mend(tree, i, end, Math.min(endToken, end + LONGEST))) continue;
      link(tree, firstToken, endToken);
    }
  }
}

function opensClause(tree: Tree, i: number, firstToken: number): boolean {
  return i === firstToken || /^[,;:–—-]$/.test(norm(tree, i - 1)) || base(tree, i - 1) === 'cc';
}

function mend(tree: Tree, name: number, comma: number, limit: number): boolean {
  let close = comma + 1;
  while (close < limit && norm(tree, close) !== ',') close++;
  if (close >= limit) return false;
  for (let noun = comma + 1; noun < close; noun++) {
    const verb = headOf(tree, noun);
    if (base(tree, noun) !== 'nsubj' || verb < close) continue;
    // "Anna Reed, un médecin, prit …" with two subjects: the nearer one says what she is.
    const known = LOOSE.test(base(tree, name)) || base(tree, name) === 'nsubj';
    if (headOf(tree, name) !== verb || !known || !isSomebody(tree, noun)) return false;
    if (!isVerb(tree, verb) && childrenOf(tree, verb).every(child => base(tree, child) !== 'cop')) return false;
    hang(tree, name, verb, relation(tree, noun));
    hang(tree, noun, name, 'appos');
    tree.upos[name] = PROPN;
    return true;
  }
  return false;
}

function isSomebody(tree: Tree, noun: number): boolean {
  return kindsOfNoun(lemma(tree, noun), norm(tree, noun), languageAt(tree, noun)).includes('person');
}
