// The best sequence of labels for a stretch of tokens, by Viterbi.
import { BEFORE, LABELS, mayEnd, mayStart, OUTSIDE } from './labels.ts';

const NEVER = -1_000_000_000;
const SCORES = new Int32Array(LABELS);
const NEXT = new Int32Array(LABELS);
let backs = new Uint8Array(LABELS * 64);

/** The labels that may stand before label 0, before label 1 and so on, one after the other; those of label `l` begin at `FIRST[l]`. */
const BEFORE_ALL = Uint8Array.from(BEFORE.flatMap(labels => [...labels]));
const FIRST = new Uint8Array(LABELS + 1);
for (let label = 0; label < LABELS; label++) FIRST[label + 1] = FIRST[label]! + BEFORE[label]!.length;

const inOrder = new WeakMap<Int16Array, Int32Array>();

/** The transitions in the order of `BEFORE_ALL`, as they are asked for at each token. */
function ordered(transitions: Int16Array): Int32Array {
  const known = inOrder.get(transitions);
  if (known) return known;
  const made = new Int32Array(BEFORE_ALL.length);
  for (let label = 0; label < LABELS; label++)
    for (let c = FIRST[label]!; c < FIRST[label + 1]!; c++) made[c] = transitions[BEFORE_ALL[c]! * LABELS + label]!;
  inOrder.set(transitions, made);
  return made;
}

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
  const steps = ordered(transitions);
  for (let label = 0; label < LABELS; label++)
    scores[label] = mayStart(label) ? emissions[label]! + transitions[OUTSIDE * LABELS + label]! : NEVER;
  for (let k = 1; k < count; k++) {
    for (let label = 0; label < LABELS; label++) {
      const last = FIRST[label + 1]!;
      let best = NEVER * 2;
      let from = 0;
      for (let c = FIRST[label]!; c < last; c++) {
        const before = BEFORE_ALL[c]!;
        const score = scores[before]! + steps[c]!;
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
