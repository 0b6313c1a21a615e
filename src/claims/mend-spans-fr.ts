// French "ont occupé Bruxelles de mai 1940 à septembre 1944" with May for Brussels' own: the one end of a span stands where the other does.
import type { Sentence } from '../language/words.ts';
import { base, formTest, hang, headOf, isVerb, link, norm, readableSentences, type Tree } from './tree.ts';

const isFrom = formTest(/^(?:de|du|d')$/);

/** Gives the verbs of a document the first dates of spans that a parser gave to the noun before them, in place. */
export function mendSpans(tree: Tree): void {
  for (const sentence of readableSentences(tree)) {
    if (sentence.language !== 'fr') continue;
    for (let i = sentence.firstToken + 2; i < sentence.endToken; i++)
      if (tree.isTime[i] === 1 && base(tree, i) === 'nmod' && mend(tree, i, sentence))
        link(tree, sentence.firstToken, sentence.endToken);
  }
}

function mend(tree: Tree, date: number, { firstToken, endToken }: Sentence): boolean {
  let start = date;
  while (start > firstToken && tree.isTime[start - 1] === 1) start--;
  if (!isFrom(tree, start - 1)) return false;
  let end = date + 1;
  while (end < endToken && tree.isTime[end] === 1) end++;
  if (end + 1 >= endToken || !/^(?:à|au|jusqu'|jusque)$/.test(norm(tree, end))) return false;
  const other = tree.isTime[end + 1] === 1 ? end + 1 : tree.isTime[end + 2] === 1 ? end + 2 : -1;
  const noun = headOf(tree, date);
  if (other < 0 || noun > date || tree.isTime[noun] === 1) return false;
  let verb = noun;
  while (verb >= firstToken && !isVerb(tree, verb)) verb = headOf(tree, verb);
  if (verb < firstToken || verb > noun || !isUnderVerb(tree, other, verb, noun, date)) return false;
  hang(tree, date, verb, 'obl');
  return true;
}

/** Whether the other end stands with the verb, or with what the first end wrongly stands with. */
function isUnderVerb(tree: Tree, other: number, verb: number, noun: number, date: number): boolean {
  let above = other;
  while (tree.isTime[above] === 1) above = headOf(tree, above);
  return above === verb || above === noun || above === date;
}
