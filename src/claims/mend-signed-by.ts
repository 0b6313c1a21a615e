// "a pact that Norway, Sweden and the United States signed in Oslo": parsers lose such lists; the names right before the verb are its subjects, and what they signed stands before "that".
import { cueOf } from './cues.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import {
  base,
  hang,
  headOf,
  isUnder,
  isVerb,
  languageAt,
  lemma,
  link,
  norm,
  readableWith,
  relation,
  type Tree,
  upos,
} from './tree.ts';

const SIGNING =
  /^(?:signed|concluded|ratified|initialled|negotiated|denounced|signèrent|conclurent|ratifièrent|paraphèrent|négocièrent|dénoncèrent|signé|conclu|ratifié|signée|conclue|ratifiée)$/;
const SIGN = cueOf(word => SIGNING.test(word));
const THAT = /^(?:that|which|que|qu')$/;
const AND = /^(?:and|et|ainsi|as|well)$/;
/** How far before "that" the treaty's own noun may stand: "the treaty of alliance and friendship". */
const FARTHEST = 9;

/** Hangs the names between "that" and a verb of signing on the verb, and the verb on the treaty, in place. */
export function mendSignedBy(tree: Tree, nameAt: ArrayLike<number>): void {
  for (const { firstToken, endToken } of readableWith(tree, SIGN))
    for (let i = firstToken; i < endToken; i++)
      if (SIGNING.test(norm(tree, i)) && isVerb(tree, i) && mendVerb(tree, i, firstToken, nameAt))
        link(tree, firstToken, endToken);
}

function mendVerb(tree: Tree, verb: number, first: number, nameAt: ArrayLike<number>): boolean {
  let at = verb - 1;
  while (at > first && upos(tree, at) === 'AUX') at--;
  // A participle alone is passive: "the pact that Norway signed" has a finite form, "que la Norvège a signé" an auxiliary.
  if (at === verb - 1 && /(?:é|conclu)e?$/.test(norm(tree, verb))) return false;
  const { heads, before } = namesBefore(tree, at, first, nameAt);
  if (heads.length < 2 || before <= first || !THAT.test(norm(tree, before))) return false;
  const treaty = treatyBefore(tree, before - 1, first);
  if (treaty < 0 || isUnder(tree, treaty, verb)) return false;
  const subject = heads[0]!;
  const right = heads.every(head => headOf(tree, head) === (head === subject ? verb : subject));
  if (right && headOf(tree, verb) === treaty && relation(tree, verb) === 'acl:relcl' && base(tree, before) === 'obj')
    return false;
  hang(tree, verb, treaty, 'acl:relcl');
  hang(tree, before, verb, 'obj');
  for (const head of heads) hang(tree, head, head === subject ? verb : subject, head === subject ? 'nsubj' : 'conj');
  return true;
}

/** The heads of the names listed up to a token, first to last, and the token before the list. */
function namesBefore(
  tree: Tree,
  last: number,
  first: number,
  nameAt: ArrayLike<number>,
): { heads: number[]; before: number } {
  const heads: number[] = [];
  let at = last;
  let linked = true;
  while (at >= first && linked && nameAt[at]! >= 0) {
    let start = at;
    while (start > first && nameAt[start - 1] === nameAt[at]) start--;
    let head = at;
    while (headOf(tree, head) >= start && headOf(tree, head) <= at) head = headOf(tree, head);
    heads.unshift(head);
    at = start - 1;
    while (at >= first && upos(tree, at) === 'DET' && !THAT.test(norm(tree, at))) at--;
    linked = false;
    while (at >= first && (norm(tree, at) === ',' || AND.test(norm(tree, at)))) {
      linked = true;
      at--;
    }
  }
  return { heads: linked ? [] : heads, before: at };
}

/** The treaty that "that" follows: its noun, or the name of one. */
function treatyBefore(tree: Tree, last: number, first: number): number {
  const from = norm(tree, last) === ',' ? last - 1 : last;
  for (let i = from; i >= first && i > from - FARTHEST; i--) {
    if (/^(?:VERB|AUX|PUNCT|PRON)$/.test(upos(tree, i))) return -1;
    if (!/^(?:NOUN|PROPN)$/.test(upos(tree, i))) continue;
    if (!isTreaty(tree, i)) continue;
    // "the treaty of alliance": not the alliance.
    const over = headOf(tree, i);
    return over < i && over >= first && base(tree, i) === 'nmod' && isTreaty(tree, over) ? over : i;
  }
  return -1;
}

function isTreaty(tree: Tree, noun: number): boolean {
  return kindsOfNoun(lemma(tree, noun).toLowerCase(), norm(tree, noun), languageAt(tree, noun)).includes('treaty');
}
