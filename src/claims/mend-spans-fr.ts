// French "ont occupé Bruxelles de mai 1940 à septembre 1944" with May for Brussels' own: the one end of a span stands where the other does.
import type { Sentence } from '../language/words.ts';
import { base, childWith, formTest, hang, headOf, isVerb, link, norm, readableSentences, type Tree } from './tree.ts';

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
  // "fut membre de la Ligue de 1950 à 1960": what is said of somebody is dated as a verb is.
  while (verb >= firstToken && !isVerb(tree, verb) && childWith(tree, verb, 'cop') < 0) verb = headOf(tree, verb);
  if (verb < firstToken || verb > noun || !isUnderVerb(tree, other, verb, noun, date)) return false;
  hang(tree, date, verb, 'obl');
  const last = topOf(tree, other);
  if (headOf(tree, last) === verb && base(tree, last) === 'nmod') hang(tree, last, verb, 'obl');
  return true;
}

/** Whether the other end stands with the verb, or with what the first end wrongly stands with. */
function isUnderVerb(tree: Tree, other: number, verb: number, noun: number, date: number): boolean {
  const above = headOf(tree, topOf(tree, other));
  return above === verb || above === noun || above === date;
}

/** The word of a date that the others of it hang on. */
function topOf(tree: Tree, date: number): number {
  let top = date;
  while (tree.isTime[headOf(tree, top)] === 1) top = headOf(tree, top);
  return top;
}
