// Names of bodies that a parser hung on the wrong noun: "the oldest club of the lake, Harlow Rowing Club, joined …", "by the Cercle of Valbourg,
// the Aviron-Club of Orne and the Société of Luce".
import type { Mention } from '../annotation.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import {
  base,
  childrenOf,
  hang,
  headOf,
  languageAt,
  lemma,
  link,
  norm,
  readableSentences,
  rename,
  type Tree,
  upos,
} from './tree.ts';

/** Mends such names in place. `nameAt`: which name each token belongs to; below 0 for none. */
export function mendBodiesBeside(tree: Tree, names: readonly Mention[], nameAt: Int32Array): void {
  const isBody = (i: number): boolean => nameAt[i]! >= 0 && names[nameAt[i]!]!.type === 'ORG';
  for (const { firstToken, endToken } of readableSentences(tree)) {
    let mended = false;
    for (let i = firstToken + 2; i < endToken; i++) {
      if (base(tree, i) !== 'appos' || !isBody(i) || headOf(tree, i) > i) continue;
      const noun = headOf(tree, i);
      if (nameAt[noun] === nameAt[i] || !isBehindComma(tree, names[nameAt[i]!]!)) continue;
      if (isBody(noun) && isListed(tree, noun, i)) rename(tree, i, 'conj');
      else if (upos(tree, noun) === 'NOUN' && nameAt[noun]! < 0) {
        const body = bodyOver(tree, noun);
        if (body < 0) continue;
        hang(tree, i, body, 'appos');
      } else continue;
      mended = true;
    }
    if (mended) link(tree, firstToken, endToken);
  }
}

/** Whether a comma stands before a name and its article. */
function isBehindComma(tree: Tree, { start }: Mention): boolean {
  return /,\s*(?:l['’]|(?:la|le|les|the)\s+)?$/i.test(tree.text.slice(Math.max(0, start - 8), start));
}

/** "the A, the B and the C": whether what is beside a body goes on to one more. */
function isListed(tree: Tree, first: number, second: number): boolean {
  return [first, second].some(head =>
    childrenOf(tree, head).some(
      child => child > second && base(tree, child) === 'conj' && upos(tree, child) !== 'VERB',
    ),
  );
}

/** The noun of a body that a noun of something else belongs to: "club" over "lake"; -1 for none. */
function bodyOver(tree: Tree, noun: number): number {
  if (base(tree, noun) !== 'nmod' || isBodyNoun(tree, noun)) return -1;
  const over = headOf(tree, noun);
  return over >= 0 && over < noun && isBodyNoun(tree, over) ? over : -1;
}

function isBodyNoun(tree: Tree, noun: number): boolean {
  return kindsOfNoun(lemma(tree, noun).toLowerCase(), norm(tree, noun), languageAt(tree, noun)).includes('org');
}
