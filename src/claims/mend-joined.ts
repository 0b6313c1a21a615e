import type { Sentence } from '../language/words.ts';
import { cueOf } from './cues.ts';
import { base, childrenOf, formTest, hang, headOf, isUnder, link, norm, type Tree, upos } from './tree.ts';

const WITH = /^(?:well|along|together)$/;
const mayJoin = formTest(WITH);
/** Sentences without such a word need not be asked. */
export const JOINED_WITH = cueOf(WITH);
const IN_PLACE = /^(?:nsubj|obj|iobj|obl|nmod|conj|appos)$/;

/**
 * "Norway, as well as Sweden, signed", "Norway along with Sweden": two names joined so are a list, whatever the parser makes of it.
 * `nameAt`: for each token, which name it belongs to; below 0 for none.
 */
export function mendJoined(tree: Tree, at: number, sentence: Sentence, nameAt: ArrayLike<number>): void {
  if (!mayJoin(tree, at)) return;
  const [start, end] = joint(tree, at);
  if (start <= sentence.firstToken || end >= sentence.endToken) return;
  const before = norm(tree, start - 1) === ',' ? start - 2 : start - 1;
  let after = end;
  if (upos(tree, after) === 'ADP') after++;
  if (upos(tree, after) === 'DET') after++;
  if (before < sentence.firstToken || after >= sentence.endToken || nameAt[before]! < 0 || nameAt[after]! < 0) return;
  const first = topOfName(tree, before, nameAt);
  const second = topOfName(tree, after, nameAt);
  if (first === second || nameAt[first] === nameAt[second]) return;
  const verb = headOf(tree, second);
  // The first name taken for the sentence, and the verb for something beside it.
  if (base(tree, second) === 'nsubj' && verb > second && isUnder(tree, verb, first)) {
    hang(tree, verb, headOf(tree, first), tree.relations[first]!);
    for (const child of childrenOf(tree, first)) if (child > verb) tree.heads[child] = verb;
    hang(tree, first, verb, 'nsubj');
  }
  const lost = !IN_PLACE.test(base(tree, first)) && IN_PLACE.test(base(tree, second));
  if (isUnder(tree, first, second) || (lost && !isUnder(tree, second, first)))
    hang(tree, first, headOf(tree, second), tree.relations[second]!);
  hang(tree, second, first, 'conj');
  for (let i = start; i < end; i++) hang(tree, i, second, 'cc');
  link(tree, sentence.firstToken, sentence.endToken);
}

/** The tokens of "as well as", "along with" around the second or first of them; an empty span where there is none. */
function joint(tree: Tree, at: number): readonly [number, number] {
  const word = norm(tree, at);
  if (word === 'well' && norm(tree, at - 1) === 'as' && norm(tree, at + 1) === 'as') return [at - 1, at + 2];
  if ((word === 'along' || word === 'together') && norm(tree, at + 1) === 'with') return [at, at + 2];
  return [0, 0];
}

/** The token of a name that the others hang on. */
export function topOfName(tree: Tree, token: number, nameAt: ArrayLike<number>): number {
  let top = token;
  for (let above = headOf(tree, top); above >= 0 && nameAt[above] === nameAt[token]; above = headOf(tree, top))
    top = above;
  return top;
}
