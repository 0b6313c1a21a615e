// The best sequence of labels for a stretch of tokens, by Viterbi.
import { BEFORE, LABELS, mayEnd, mayStart, OUTSIDE } from './labels.ts';

const NEVER = -1_000_000_000;
const SCORES = new Int32Array(LABELS);
const NEXT = new Int32Array(LABELS);
let backs = new Uint8Array(LABELS * 64);

/**
 * Labels `count` tokens between tokens that are outside any name. `emissions[k * 16 + label]` is what speaks for a label.
 */
export function decode(
  emissions: Int32Array,
  count: number,
  transitions: Int16Array,
  labels: Uint8Array,
  at: number,
): void {
  if (backs.length < count * LABELS) backs = new Uint8Array(count * LABELS * 2);
  let scores = SCORES;
  let next = NEXT;
  const trail = backs;
  for (let label = 0; label < LABELS; label++)
    scores[label] = mayStart(label) ? emissions[label]! + transitions[OUTSIDE * LABELS + label]! : NEVER;
  for (let k = 1; k < count; k++) {
    for (let label = 0; label < LABELS; label++) {
      const candidates = BEFORE[label]!;
      let best = NEVER * 2;
      let from = 0;
      for (let c = 0; c < candidates.length; c++) {
        const before = candidates[c]!;
        const score = scores[before]! + transitions[before * LABELS + label]!;
        if (score > best) {
          best = score;
          from = before;
        }
      }
      next[label] = best + emissions[k * 16 + label]!;
      trail[k * LABELS + label] = from;
    }
    const kept = scores;
    scores = next;
    next = kept;
  }
  let winner = OUTSIDE;
  let highest = NEVER * 2;
  for (let label = 0; label < LABELS; label++) {
    if (!mayEnd(label)) continue;
    const score = scores[label]! + transitions[label * LABELS + OUTSIDE]!;
    if (score > highest) {
      highest = score;
      winner = label;
    }
  }
  for (let k = count - 1; k >= 0; k--) {
    labels[at + k] = winner;
    if (k > 0) winner = trail[k * LABELS + winner]!;
  }
}
