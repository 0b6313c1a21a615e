import {
  base,
  childrenOf,
  formTest,
  hang,
  headOf,
  isVerb,
  link,
  norm,
  readableSentences,
  rename,
  type Tree,
  upos,
} from './tree.ts';

const isThat = formTest(/^(?:que|qu'|that)$/);
const BEING = /^(?:est|était|fut|is|was|remains|reste|demeure)$/;

/**
 * "La vérité est que la Suède avait quitté la Ligue", "the truth is that …" in one clause with two subjects: only the inner one does anything.
 * And "annonça qu'elle quittait la Ligue" with "qu'" for the object of a verb that has one.
 */
export function mendOuterSubjects(tree: Tree): void {
  for (const sentence of readableSentences(tree)) {
    let changed = false;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (!isVerb(tree, i)) continue;
      const mark = thatBefore(tree, i);
      if (mark >= 0) changed = mendOuter(tree, i, mark) || changed;
      if (base(tree, i) === 'ccomp') changed = mendObject(tree, i) || changed;
    }
    if (changed) link(tree, sentence.firstToken, sentence.endToken);
  }
}

/** The first "que", "that" under a verb and before it; -1 for none. */
function thatBefore(tree: Tree, verb: number): number {
  for (let child = tree.firstChild[verb]!; child >= 0 && child < verb; child = tree.nextSibling[child]!)
    if (isThat(tree, child)) return child;
  return -1;
}

function mendOuter(tree: Tree, verb: number, mark: number): boolean {
  const children = childrenOf(tree, verb);
  const outer = children.find(child => base(tree, child) === 'nsubj');
  if (outer === undefined || outer > mark || !BEING.test(norm(tree, mark - 1))) return false;
  const inner = children.find(child => child > mark && child < verb && base(tree, child) === 'nsubj');
  const being = children.find(child => child === mark - 1);
  if (inner === undefined || being === undefined) return false;
  rename(tree, outer, 'dep');
  rename(tree, being, 'dep');
  // "On dit que … ; la vérité est que …": a sentence of its own.
  const first = Math.min(outer, ...childrenOf(tree, outer)) - 1;
  const root = rootOver(tree, verb);
  if (root !== verb && /^[;:]$/.test(norm(tree, first) ?? '')) {
    hang(tree, verb, root, 'parataxis');
  }
  return true;
}

function rootOver(tree: Tree, token: number): number {
  let at = token;
  for (let steps = 0; headOf(tree, at) >= 0 && steps < 64; steps++) at = headOf(tree, at);
  return at;
}

function mendObject(tree: Tree, verb: number): boolean {
  const children = childrenOf(tree, verb);
  const mark = children.find(
    child =>
      child < verb &&
      upos(tree, child) === 'SCONJ' &&
      base(tree, child) === 'obj' &&
      /^qu(?:e|')$/.test(norm(tree, child)),
  );
  if (mark === undefined || !children.some(child => child > verb && base(tree, child) === 'obj')) return false;
  rename(tree, mark, 'mark');
  return true;
}
