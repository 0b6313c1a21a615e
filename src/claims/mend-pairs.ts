// Two names of which a pair of words tells how they stand to one another: "not only Norway but also Sweden", "Norway rather than Sweden".
import type { Sentence } from '../language/words.ts';
import { topOfName } from './mend-joined.ts';
import {
  base,
  childrenOf,
  childWith,
  formTest,
  hang,
  headOf,
  isUnder,
  isVerb,
  link,
  norm,
  readableSentences,
  type Tree,
  upos,
} from './tree.ts';

/** The first and the second of the words between two names: hardly any "and" or "but" begins a pair. */
const mayPair = formTest(/^(?:but|mais|and|et|rather|instead|plutôt)$/);
const mayGoOn = formTest(/^(?:also|aussi|encore|également|,|than|of|qu(?:e|'))$/);

/** Mends what the words between two names say of them, in place. `nameAt`: for each token, which name it belongs to; below 0 for none. */
export function mendPairs(tree: Tree, nameAt: ArrayLike<number>): void {
  for (const sentence of readableSentences(tree))
    for (let i = sentence.firstToken + 1; i + 2 < sentence.endToken; i++) {
      if (!mayPair(tree, i) || !mayGoOn(tree, i + 1)) continue;
      const mended = mendBoth(tree, i, sentence, nameAt) || mendAside(tree, i, nameAt) || mendRather(tree, i, nameAt);
      if (mended) link(tree, sentence.firstToken, sentence.endToken);
    }
}

/** "Not only Norway but also Sweden", "non seulement la Norvège mais aussi la Suède": both. */
function mendBoth(tree: Tree, but: number, { firstToken }: Sentence, nameAt: ArrayLike<number>): boolean {
  if (!/^(?:but|mais)$/.test(norm(tree, but)) || !/^(?:also|aussi|encore|également)$/.test(norm(tree, but + 1)))
    return false;
  const [first, second] = namesAround(tree, but, but + 2, nameAt);
  if (first < 0 || second < 0) return false;
  let start = but - 1;
  while (start > firstToken && (nameAt[start] === nameAt[but - 1] || upos(tree, start) === 'DET')) start--;
  if (!/^(?:only|seulement)$/.test(norm(tree, start))) return false;
  return join(tree, first, second, but, start);
}

/** "Norway and, to a lesser extent, Sweden": what stands between commas after "and" parts no list. */
function mendAside(tree: Tree, and: number, nameAt: ArrayLike<number>): boolean {
  if (!/^(?:and|et)$/.test(norm(tree, and)) || norm(tree, and + 1) !== ',') return false;
  let end = and + 2;
  while (end < and + 9 && end < tree.tokens.length && norm(tree, end) !== ',') {
    if (isVerb(tree, end) || nameAt[end]! >= 0) return false;
    end++;
  }
  if (end >= tree.tokens.length - 1 || norm(tree, end) !== ',') return false;
  const [first, second] = namesAround(tree, and, end + 1, nameAt);
  if (first < 0 || second < 0 || base(tree, first) !== 'nsubj' || base(tree, second) !== 'nsubj') return false;
  if (headOf(tree, first) !== headOf(tree, second)) return false;
  hang(tree, second, first, 'conj');
  hang(tree, and, second, 'cc');
  return true;
}

/** "Norway rather than Sweden attacked", "la Norvège plutôt que la Suède": the first of them, and not the second. */
function mendRather(tree: Tree, rather: number, nameAt: ArrayLike<number>): boolean {
  const words = `${norm(tree, rather)} ${norm(tree, rather + 1)}`;
  if (!/^(?:rather than|instead of|plutôt qu(?:e|'))$/.test(words)) return false;
  const [first, second] = namesAround(tree, rather, rather + 2, nameAt);
  if (first < 0 || second < 0) return false;
  const verb = headOf(tree, second);
  if (base(tree, second) === 'nsubj' && verb > second && isUnder(tree, first, verb)) {
    hang(tree, first, verb, 'nsubj');
  } else if (base(tree, second) !== 'conj' || verb !== first) return false;
  hang(tree, second, first, 'nmod');
  for (const word of [rather, rather + 1]) {
    hang(tree, word, second, 'case');
  }
  return true;
}

/** The heads of the names that end before one token and begin, but for an article, at another; below 0 for none. */
function namesAround(tree: Tree, before: number, after: number, nameAt: ArrayLike<number>): readonly [number, number] {
  const last = norm(tree, before - 1) === ',' ? before - 2 : before - 1;
  const next = upos(tree, after) === 'DET' ? after + 1 : after;
  if (last < 0 || next >= tree.tokens.length || nameAt[last]! < 0 || nameAt[next]! < 0) return [-1, -1];
  return [topOfName(tree, last, nameAt), topOfName(tree, next, nameAt)];
}

/** Makes one list of two names, and the verb that the second has the head of both; the words before the first deny nothing. */
function join(tree: Tree, first: number, second: number, but: number, only: number): boolean {
  const verb = headOf(tree, second);
  if (verb < second || !isVerb(tree, verb) || ![first, second].includes(childWith(tree, verb, 'nsubj'))) return false;
  if (isUnder(tree, verb, first)) {
    hang(tree, verb, headOf(tree, first), tree.relations[first]!);
  }
  for (const child of childrenOf(tree, first)) if (child > but) tree.heads[child] = verb;
  hang(tree, first, verb, 'nsubj');
  hang(tree, second, first, 'conj');
  for (const word of [but, but + 1]) {
    hang(tree, word, second, 'cc');
  }
  for (let word = only; word >= Math.max(0, only - 1); word--) {
    if (!/^(?:only|seulement|not|non)$/.test(norm(tree, word))) break;
    hang(tree, word, first, 'cc');
  }
  return true;
}
