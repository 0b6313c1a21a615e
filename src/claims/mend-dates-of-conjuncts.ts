// "invaded Peru and occupied Lima on May 6, 1936" with the day under "invaded": the first verb has its object before "and", and the day is the second's.
import type { Sentence } from '../language/words.ts';
import { base, childrenOf, childWith, headOf, isVerb, link, norm, readableSentences, type Tree } from './tree.ts';

/** Gives dates behind the last of several verbs to that verb, in place. */
export function mendDatesOfConjuncts(tree: Tree): void {
  for (const sentence of readableSentences(tree))
    for (let i = sentence.firstToken + 3; i < sentence.endToken; i++)
      if (tree.isTime[i] === 1 && base(tree, i) === 'obl' && mend(tree, i, sentence))
        link(tree, sentence.firstToken, sentence.endToken);
}

function mend(tree: Tree, date: number, { firstToken }: Sentence): boolean {
  const first = headOf(tree, date);
  if (first < firstToken || first > date || !isVerb(tree, first)) return false;
  const last = childrenOf(tree, first).findLast(
    child => child > first && child < date && base(tree, child) === 'conj' && isVerb(tree, child),
  );
  if (last === undefined) return false;
  const object = childWith(tree, first, 'obj');
  // "signed and ratified the treaty on 6 May": both on that day.
  if (object < first || object > last || childWith(tree, last, 'obj') < last) return false;
  let start = date;
  while (start > last && (tree.isTime[start - 1] === 1 || /^(?:on|in|by|le|en|the)$/.test(norm(tree, start - 1))))
    start--;
  if (norm(tree, start - 1) === ',' || childrenOf(tree, last).some(child => tree.isTime[child] === 1)) return false;
  tree.heads[date] = last;
  return true;
}
