// "tant A que B", "A, tant en son nom qu'au nom de B", "A, de même que B": lists whose second part parsers hang on the verb.

import type { Sentence } from '../language/words.ts';
import { cueOf } from './cues.ts';
import {
  base,
  childrenOf,
  formTest,
  headOf,
  isNominal,
  isUnder,
  isVerb,
  link,
  norm,
  readableWith,
  rename,
  type Tree,
  upos,
} from './tree.ts';

const isTant = formTest(/^tant$/);
const EITHER = cueOf(/^(?:tant|même)$/);
const isQue = formTest(/^qu(?:e|')$/);
/** How far "que" may stand behind "tant". */
const FARTHEST = 14;

/** Joins the second part of such lists to the first. */
export function mendTant(tree: Tree): void {
  for (const sentence of readableWith(tree, EITHER)) {
    if (sentence.language !== 'fr') continue;
    for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
      const mended = isTant(tree, i - 1)
        ? joinTant(tree, i - 1, sentence)
        : isQue(tree, i) && norm(tree, i - 1) === 'même' && joinLikewise(tree, i, sentence);
      if (mended) link(tree, sentence.firstToken, sentence.endToken);
    }
  }
}

function joinTant(tree: Tree, tant: number, sentence: Sentence): boolean {
  const que = queBehind(tree, tant, sentence.endToken);
  if (que < 0) return false;
  // "tant en son nom qu'au nom de B"
  if (/^(?:en|à)$/.test(norm(tree, tant + 1)) && /^(?:son|leur)$/.test(norm(tree, tant + 2)))
    return joinNamed(tree, tant, que, sentence);
  const first = headBehind(tree, tant + 1, que);
  const second = headBehind(tree, que + 1, sentence.endToken);
  if (first < 0 || second < 0) return false;
  const verb = [headOf(tree, first), headOf(tree, second)].find(at => at > second && isVerb(tree, at));
  if (verb === undefined) return false;
  tree.heads[first] = verb;
  rename(tree, first, 'nsubj');
  tree.heads[tant] = verb;
  rename(tree, tant, 'advmod');
  return hang(tree, second, first, que);
}

/** "Le Gouvernement de A, tant en son nom qu'au nom du Gouvernement de B": both. */
function joinNamed(tree: Tree, tant: number, que: number, { firstToken, endToken }: Sentence): boolean {
  if (norm(tree, que + 2) !== 'nom') return false;
  let first = norm(tree, tant - 1) === ',' ? tant - 2 : tant - 1;
  for (let steps = 0; steps < 8; steps++) {
    const above = headOf(tree, first);
    if (above < firstToken || above >= tant || !/^(?:nmod|flat|appos|amod)$/.test(base(tree, first))) break;
    first = above;
  }
  const of = que + 3;
  const second = /^(?:de|du|des|d')$/.test(norm(tree, of)) ? headBehind(tree, of + 1, endToken) : -1;
  if (!isNominal(tree, first) || second < 0 || isUnder(tree, first, second)) return false;
  return hang(tree, second, first, que);
}

/** "l'accord du 3 mai de même que le protocole": the nearest of its own kind before it under the same verb. */
function joinLikewise(tree: Tree, que: number, { firstToken, endToken }: Sentence): boolean {
  const second = headBehind(tree, que + 1, endToken);
  const verb = second < 0 ? -1 : headOf(tree, second);
  if (verb < firstToken || !isVerb(tree, verb)) return false;
  const first = childrenOf(tree, verb)
    .filter(child => child < que && /^(?:nsubj|obj)$/.test(base(tree, child)) && isNominal(tree, child))
    .at(-1);
  return first !== undefined && upos(tree, first) !== 'PRON' && hang(tree, second, first, que);
}

function hang(tree: Tree, second: number, first: number, joint: number): boolean {
  tree.heads[second] = first;
  rename(tree, second, 'conj');
  tree.heads[joint] = second;
  rename(tree, joint, 'cc');
  for (let i = joint - 2; i < joint; i++)
    if (/^(?:de|même)$/.test(norm(tree, i))) {
      tree.heads[i] = joint;
      rename(tree, i, 'fixed');
    }
  return true;
}

/** "que" behind "tant", with nothing between that a clause would need. */
function queBehind(tree: Tree, tant: number, end: number): number {
  for (let i = tant + 1; i < Math.min(end - 1, tant + FARTHEST); i++) {
    if (isQue(tree, i)) return i > tant + 1 ? i : -1;
    if (/^(?:VERB|AUX)$/.test(upos(tree, i)) || /^[:;.]$/.test(norm(tree, i))) return -1;
  }
  return -1;
}

/** The first noun at or behind a token, with only articles and adjectives before it; -1 for none. */
function headBehind(tree: Tree, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 5); i++) {
    if (upos(tree, i) === 'NOUN' || upos(tree, i) === 'PROPN') return i;
    if (!/^(?:DET|ADJ|NUM)$/.test(upos(tree, i))) return -1;
  }
  return -1;
}
