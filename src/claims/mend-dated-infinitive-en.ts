// "refused in 1955 to enter the pact", "agreed on Monday to withdraw": behind a date a parser takes the infinitive for a purpose.
import { cueOf } from './cues.ts';
import { base, childrenOf, headOf, isVerb, lemma, link, norm, readableWith, rename, type Tree } from './tree.ts';

/** Verbs that an infinitive completes, and that hardly ever tell what for. */
const COMPLETED = /^(?:refuse|decline|agree|decide|promise|threaten|fail|choose|pledge|undertake|vow|consent)$/;
const CUE = cueOf(
  /^(?:refuse[sd]?|decline[sd]?|agree[sd]?|decide[sd]?|promise[sd]?|threaten(?:s|ed)?|fail(?:s|ed)?|choo?se[sn]?|chose|pledge[sd]?|undert(?:ook|aken?)|vow(?:s|ed)?|consent(?:s|ed)?)$/,
);

/** Makes such an infinitive the complement of its verb, in place. */
export function mendDatedInfinitives(tree: Tree): void {
  for (const { firstToken, endToken } of readableWith(tree, CUE)) {
    let changed = false;
    for (let i = firstToken; i < endToken; i++) {
      if (base(tree, i) !== 'advcl' || norm(tree, i - 1) !== 'to' || !isVerb(tree, i)) continue;
      const verb = headOf(tree, i);
      if (verb < 0 || verb > i || !COMPLETED.test(lemma(tree, verb)) || !isDateBetween(tree, verb, i - 1)) continue;
      rename(tree, i, 'xcomp');
      changed = true;
    }
    if (changed) link(tree, firstToken, endToken);
  }
}

/** Whether nothing but a date stands between a verb and "to". */
function isDateBetween(tree: Tree, verb: number, to: number): boolean {
  if (to === verb + 1 || childrenOf(tree, verb).some(child => base(tree, child) === 'obj')) return false;
  for (let i = verb + 1; i < to; i++)
    if (tree.isTime[i] !== 1 && !/^(?:in|on|at|last|early|late|,)$/.test(norm(tree, i))) return false;
  return true;
}
