// How sure the parser was of the arcs that a claim is read from.
import { partitionPoint } from '../../partition-point.ts';
import { base, headOf, type Tree, upos } from '../tree.ts';

/** Trees are not deeper. */
const DEEPEST = 64;

/** Arcs that decide who takes part in what; those inside a name or between a noun and its article change nothing that is told. */
const TELLING: ReadonlySet<string> = new Set(
  'root nsubj obj iobj obl nmod conj appos acl advcl ccomp xcomp parataxis advmod orphan dislocated dep'.split(' '),
);

/** How likely an arc is wrong, in its head or its relation, by the parser's own reckoning. */
function doubtOf({ headChances, deprelChances }: Tree['tokens'], token: number): number {
  return 1 - headChances[token]! * deprelChances[token]!;
}

/** Whether a rule gave a token another head than the parser. */
export function isMended({ heads, tokens }: Tree, token: number): boolean {
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
  /** How likely one of its arcs is wrong; those that a rule put right are not. */
  readonly doubt: number;
}

/** The way from one token to another. */
export function wayBetween(tree: Tree, from: number, to: number): Way {
  const above: number[] = [];
  for (let at = from; at >= 0 && above.length < DEEPEST; at = headOf(tree, at)) above.push(at);
  let steps = 0;
  let right = 1;
  const pass = (token: number): void => {
    steps++;
    if (!isMended(tree, token)) right *= 1 - doubtOf(tree.tokens, token);
  };
  let turn = -1;
  for (let at = to; at >= 0 && steps < DEEPEST; at = headOf(tree, at)) {
    turn = above.indexOf(at);
    if (turn >= 0) break;
    pass(at);
  }
  for (let k = 0; k < turn; k++) pass(above[k]!);
  return { steps, doubt: 1 - right };
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
  const low = partitionPoint(from, to, i => tokens.ends[i]! <= start);
  let end = low;
  while (end < to && tokens.starts[end]! < stop) end++;
  return [low, end];
}
