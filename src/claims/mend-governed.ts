import {
  base,
  childrenOf,
  headOf,
  isNominal,
  isReadable,
  isUnder,
  isVerb,
  link,
  prepositionsOf,
  type Tree,
} from './tree.ts';

/** How far before it the first of two alike complements may stand. */
const FARTHEST = 30;
/** Prepositions that join anything to anything. */
const LOOSE: ReadonlySet<string> = new Set(['de', 'of', 'comme', 'as', 'en']);

/**
 * "thanks the king for his help to Norway and to Denmark", where the parser joined "Denmark" to "help": what has a preposition of its own
 * is joined to the complement before it that has the same.
 */
export function mendGoverned(tree: Tree): void {
  for (const sentence of tree.words.sentences) {
    if (sentence.kind === 'boilerplate' || !isReadable(sentence)) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (base(tree, i) !== 'conj' || !isNominal(tree, i)) continue;
      const first = alike(tree, i, sentence.firstToken);
      if (first < 0) continue;
      tree.heads[i] = first;
      link(tree, sentence.firstToken, sentence.endToken);
    }
  }
}

function alike(tree: Tree, other: number, start: number): number {
  const prepositions = prepositionsOf(tree, other);
  const head = headOf(tree, other);
  const wanted = prepositions[0];
  if (wanted === undefined || LOOSE.has(wanted) || head < 0 || head > other) return -1;
  if (prepositionsOf(tree, head)[0] === wanted) return -1;
  if (childrenOf(tree, other).every(child => base(tree, child) !== 'cc')) return -1;
  for (let i = other - 1; i > Math.max(head, start, other - FARTHEST); i--) {
    if (isVerb(tree, i) && !isUnder(tree, i, head)) return -1;
    if (!isNominal(tree, i) || tree.isTime[i] === 1 || !isUnder(tree, i, head)) continue;
    if (/^(?:obl|nmod)$/.test(base(tree, i)) && prepositionsOf(tree, i)[0] === wanted) return i;
  }
  return -1;
}
