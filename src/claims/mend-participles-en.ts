// What belongs to English participles and clauses beside it, and a parser gave to their neighbours: told by commas and by what stands right before.
import type { Sentence } from '../language/words.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  formTest,
  hang,
  headOf,
  isFiniteVerb,
  isUnder,
  isVerb,
  link,
  norm,
  prepositionsOf,
  readableSentences,
  type Tree,
  upos,
} from './tree.ts';

const isDoing = formTest(/ing$/);
const isAddition = formTest(/^addition$/);
const opensTime = formTest(/^(?:after|before|until|since)$/);

/** Mends the objects, dates and subjects of participles and clauses of the English sentences of a document, in place. */
export function mendParticiples(tree: Tree): void {
  for (const sentence of readableSentences(tree)) {
    if (sentence.language !== 'en') continue;
    for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
      const name = base(tree, i);
      const mended =
        name === 'obj'
          ? mendObject(tree, i, sentence)
          : name === 'conj' || name === 'advcl'
            ? mendAfter(tree, i) || mendNations(tree, i)
            : isAddition(tree, i) && mendAddition(tree, i);
      if (mended || (isDoing(tree, i) && mendMeeting(tree, i - 1))) link(tree, sentence.firstToken, sentence.endToken);
    }
  }
}

/** "capturing the guns, destroying a battalion" with the guns destroyed, "which Norway lost, ending the war" with the war under a noun. */
function mendObject(tree: Tree, noun: number, { firstToken }: Sentence): boolean {
  const above = headOf(tree, noun);
  if (above < 0 || !/^(?:NOUN|PROPN)$/.test(upos(tree, noun))) return false;
  let start = noun;
  while (start > firstToken && isUnder(tree, start - 1, noun)) start--;
  const verb = start - 1;
  if (verb < firstToken || verb === above || !isVerb(tree, verb) || childWith(tree, verb, 'obj', 'ccomp') >= 0)
    return false;
  const behind = above > noun && isDoing(tree, above) && norm(tree, above - 1) === ',' && noun === above - 2;
  const astray = above < verb && upos(tree, above) === 'NOUN' && isDoing(tree, verb) && norm(tree, verb - 1) === ',';
  if (!(behind && isDoing(tree, verb)) && !astray) return false;
  tree.heads[noun] = verb;
  return true;
}

/**
 * "left after the invasion of Peru on 9 April resulted in war" with "after the invasion" as a phrase of its own: what stands right before the
 * verb is its subject, and the day is that of the invasion.
 */
function mendAfter(tree: Tree, verb: number): boolean {
  const first = headOf(tree, verb);
  if (first < 0 || !isVerb(tree, first) || !isVerb(tree, verb) || !isFiniteVerb(tree, verb)) return false;
  if (childWith(tree, verb, 'nsubj', 'cc', 'mark') >= 0) return false;
  const noun = [...childrenOf(tree, first), ...childrenOf(tree, verb)]
    .filter(child => child > first && child < verb && base(tree, child) === 'obl' && tree.isTime[child] !== 1)
    .at(-1);
  if (noun === undefined) return false;
  const opener = childrenOf(tree, noun).find(child => base(tree, child) === 'case');
  if (opener === undefined || !opensTime(tree, opener) || prepositionsOf(tree, noun).length !== 1) return false;
  const days = [...childrenOf(tree, first), ...childrenOf(tree, verb)].filter(
    child => child > noun && child < verb && tree.isTime[child] === 1,
  );
  for (let i = noun + 1; i < verb; i++)
    if (!isUnder(tree, i, noun) && !days.some(day => isUnder(tree, i, day)) && upos(tree, i) !== 'AUX') return false;
  for (const day of days) hang(tree, day, noun, 'nmod');
  hang(tree, noun, verb, 'nsubj');
  hang(tree, opener, verb, 'mark');
  hang(tree, verb, first, 'advcl');
  return true;
}

/** "of British and French Guiana" with the British beside Guiana: two adjectives of one noun. */
function mendNations(tree: Tree, noun: number): boolean {
  const first = headOf(tree, noun);
  if (first < 0 || first > noun || upos(tree, first) !== 'ADJ' || !/^(?:NOUN|PROPN)$/.test(upos(tree, noun)))
    return false;
  const second = noun - 1;
  if (upos(tree, second) !== 'ADJ' || norm(tree, second - 1) !== 'and' || second - 2 !== first) return false;
  if (headOf(tree, second) !== first && headOf(tree, second) !== noun) return false;
  if (!/^(?:nmod|obl|obj|nsubj)$/.test(base(tree, first)) || isDoing(tree, first)) return false;
  hang(tree, noun, headOf(tree, first), tree.relations[first]!);
  for (const child of childrenOf(tree, first)) if (child < first || child > noun) tree.heads[child] = noun;
  hang(tree, first, noun, 'amod');
  hang(tree, second, first, 'conj');
  hang(tree, second - 1, second, 'cc');
  return true;
}

/** "In addition to granting a charter, Norway left": who leaves grants. */
function mendAddition(tree: Tree, noun: number): boolean {
  const verb = headOf(tree, noun);
  if (base(tree, noun) !== 'obl' || verb < 0 || !isVerb(tree, verb) || norm(tree, noun - 1) !== 'in') return false;
  const doing = childrenOf(tree, noun).find(child => child > noun && isVerb(tree, child) && isDoing(tree, child));
  if (doing === undefined || norm(tree, noun + 1) !== 'to' || feature(tree, doing, 'VerbForm=Fin')) return false;
  hang(tree, doing, verb, 'advcl');
  hang(tree, noun, doing, 'mark');
  return true;
}

/** "ministers meeting near Bonn adopted the text", with the ministers under "meeting" alone: they adopted it. */
function mendMeeting(tree: Tree, noun: number): boolean {
  const doing = noun + 1;
  const verb = headOf(tree, noun) === doing ? headOf(tree, doing) : -1;
  if (verb <= doing || !isDoing(tree, doing) || upos(tree, doing) !== 'VERB' || upos(tree, noun) !== 'NOUN')
    return false;
  if (!/^(?:advcl|nsubj|csubj)$/.test(base(tree, doing)) || !isPast(tree, verb)) return false;
  if (childWith(tree, doing, 'aux', 'mark', 'obj') >= 0 || childWith(tree, noun, 'case') >= 0) return false;
  if (childrenOf(tree, verb).some(child => child !== doing && base(tree, child) === 'nsubj')) return false;
  for (let i = doing; i < verb; i++) if (norm(tree, i) === ',') return false;
  hang(tree, noun, verb, 'nsubj');
  hang(tree, doing, noun, 'acl');
  // "On 19 June 1992 ministers meeting …"
  for (const child of childrenOf(tree, noun))
    if (child < noun && tree.isTime[child] === 1) hang(tree, child, verb, 'obl');
  return true;
}

function isPast(tree: Tree, verb: number): boolean {
  return isFiniteVerb(tree, verb) || (/ed$/.test(norm(tree, verb)) && childWith(tree, verb, 'aux', 'cop') < 0);
}
