import {
  base,
  childrenOf,
  hang,
  headOf,
  isNominal,
  isUnder,
  isVerb,
  link,
  norm,
  prepositionsOf,
  readableSentences,
  type Tree,
  upos,
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
  for (const sentence of readableSentences(tree)) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const first = base(tree, i) === 'conj' && isNominal(tree, i) ? alike(tree, i, sentence.firstToken) : -1;
      if (first >= 0) tree.heads[i] = first;
      else if (!mendSpan(tree, i)) continue;
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

/** "avait son siège à Oslo de 1960 à 1965": the first date beside the second, and not the place's own. */
function mendSpan(tree: Tree, date: number): boolean {
  if (tree.isTime[date] !== 1 || base(tree, date) !== 'nmod' || prepositionsOf(tree, date)[0] !== 'de') return false;
  const place = headOf(tree, date);
  if (place < 0 || place > date || upos(tree, place) !== 'PROPN' || base(tree, place) !== 'obl') return false;
  const until = date + 2;
  if (!/^(?:à|au|jusqu'|jusque)$/.test(norm(tree, date + 1)) || tree.isTime[until] !== 1) return false;
  hang(tree, date, headOf(tree, place), 'obl');
  return true;
}
