// How sure the parser was of the arcs that a claim is read from.
import { base, headOf, type Tree, upos } from '../tree.ts';

/** Trees are not deeper. */
const DEEPEST = 64;

/** Arcs that decide who takes part in what; those inside a name or between a noun and its article change nothing that is told. */
const TELLING: ReadonlySet<string> = new Set(
  'root nsubj obj iobj obl nmod conj appos acl advcl ccomp xcomp parataxis advmod orphan dislocated dep'.split(' '),
);

/** Arcs by which a phrase goes on behind its head. */
const GOING_ON: ReadonlySet<string> = new Set('nmod conj appos acl obl advcl'.split(' '));

/** How likely an arc is wrong, in its head or its relation, by the parser's own reckoning. */
function doubtOf({ headChances, deprelChances }: Tree['tokens'], token: number): number {
  return 1 - headChances[token]! * deprelChances[token]!;
}

function isMended({ heads, tokens }: Tree, token: number): boolean {
  return heads[token] !== tokens.heads[token];
}

/** For each token of a document the sum of the doubts before it: of the words `[from, to)`, so many arcs that tell are wrong as the difference says. */
export function doubtsOf(tree: Tree): Float64Array {
  const { length } = tree.tokens;
  const sums = new Float64Array(length + 1);
  for (let i = 0; i < length; i++) sums[i + 1] = sums[i]! + (TELLING.has(base(tree, i)) ? doubtOf(tree.tokens, i) : 0);
  return sums;
}

/** The way between two tokens of a tree. */
export interface Way {
  readonly steps: number;
  /** The doubt of its least sure arc. */
  readonly doubt: number;
  /** Whether a rule put one of its arcs right: the parser had another. */
  readonly mended: boolean;
}

/** The way from one token to another. */
export function wayBetween(tree: Tree, from: number, to: number): Way {
  const above: number[] = [];
  for (let at = from; at >= 0 && above.length < DEEPEST; at = headOf(tree, at)) above.push(at);
  let steps = 0;
  let doubt = 0;
  let mended = false;
  const pass = (token: number): void => {
    steps++;
    if (isMended(tree, token)) mended = true;
    else doubt = Math.max(doubt, doubtOf(tree.tokens, token));
  };
  let turn = -1;
  for (let at = to; at >= 0 && steps < DEEPEST; at = headOf(tree, at)) {
    turn = above.indexOf(at);
    if (turn >= 0) break;
    pass(at);
  }
  for (let k = 0; k < turn; k++) pass(above[k]!);
  return { steps, doubt, mended };
}

/** How unsure the parser was of the least sure arc by which a phrase `[first, end)` goes on; 0 where none does. */
export function doubtWithin(tree: Tree, first: number, end: number): number {
  let most = 0;
  for (let i = first; i < end; i++) {
    const head = headOf(tree, i);
    if (head >= first && head < end && GOING_ON.has(base(tree, i)))
      most = Math.max(most, 1 - tree.tokens.headChances[i]!);
  }
  return most;
}

/** The token that heads the words `[first, end)`: the first whose own head stands outside. */
export function headWithin(tree: Tree, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    const head = headOf(tree, i);
    if ((head < first || head >= end) && upos(tree, i) !== 'PUNCT') return i;
  }
  return first;
}

/** The tokens `[first, end)` that stand in a stretch of the text, among those `[from, to)` of a sentence. */
export function tokensIn({ tokens }: Tree, start: number, stop: number, from: number, to: number): [number, number] {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.ends[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < to && tokens.starts[end]! < stop) end++;
  return [low, end];
}
