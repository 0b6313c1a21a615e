// A linear-chain conditional random field, trained by stochastic gradients (AdaGrad) with dropout of features.
import { BEFORE, LABELS, mayEnd, mayStart, OUTSIDE } from '../src/names/tagger/labels.ts';
import { createRandom, shuffle } from './random.ts';

/** Tokens between two that are outside any name: numbers of their features, and their gold labels. */
export interface Stretch {
  /** Features of token `k`: `features.subarray(offsets[k], offsets[k + 1])`. */
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
  readonly weight: number;
}

export interface Field {
  /** `count` × `LABELS`. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

const RATE = 0.15;
/** Features left out at random while learning, so that none is relied on alone. */
export const DROPOUT = 0.5;

export class FieldTrainer {
  readonly weights: Float32Array;
  readonly transitions = new Float32Array(LABELS * LABELS);
  private readonly squares: Float32Array;
  private readonly transitionSquares = new Float32Array(LABELS * LABELS);
  private readonly random: () => number;
  private readonly decay: number;

  constructor(features: number, seed: number, decay: number) {
    this.weights = new Float32Array(features * LABELS);
    this.squares = new Float32Array(features * LABELS).fill(0.1);
    this.transitionSquares.fill(0.1);
    this.random = createRandom(seed);
    this.decay = decay;
  }

  /** One round over all stretches. Returns the mean loss. `kept`: 0 for features to pass over. */
  round(stretches: readonly Stretch[], kept: Uint8Array | null): number {
    const order = Int32Array.from(stretches, (_, k) => k);
    shuffle(order, this.random);
    let loss = 0;
    let count = 0;
    for (const k of order) {
      const stretch = stretches[k]!;
      let times = Math.floor(stretch.weight);
      if (this.random() < stretch.weight - times) times++;
      for (let t = 0; t < times; t++) {
        loss += this.learn(stretch, kept);
        count += stretch.labels.length;
      }
    }
    return loss / count;
  }

  private learn(stretch: Stretch, kept: Uint8Array | null): number {
    const { features, offsets, labels } = stretch;
    const length = labels.length;
    const { weights, squares, transitions, transitionSquares, random } = this;
    const chosen = new Int32Array(features.length);
    const starts = new Int32Array(length + 1);
    const potentials = new Float64Array(length * LABELS);
    const maxima = new Float64Array(length);
    let n = 0;
    for (let k = 0; k < length; k++) {
      starts[k] = n;
      const at = k * LABELS;
      for (let f = offsets[k]!; f < offsets[k + 1]!; f++) {
        const feature = features[f]!;
        if (kept !== null && kept[feature] === 0) continue;
        if (random() < DROPOUT) continue;
        chosen[n++] = feature;
        const base = feature * LABELS;
        for (let l = 0; l < LABELS; l++) potentials[at + l]! += weights[base + l]!;
      }
      let top = Number.NEGATIVE_INFINITY;
      for (let l = 0; l < LABELS; l++) top = Math.max(top, potentials[at + l]!);
      maxima[k] = top;
    }
    starts[length] = n;
    let goldScore = 0;
    for (let k = 0; k < length; k++) {
      goldScore += potentials[k * LABELS + labels[k]!]!;
      goldScore += transitions[(k === 0 ? OUTSIDE : labels[k - 1]!) * LABELS + labels[k]!]!;
    }
    goldScore += transitions[labels[length - 1]! * LABELS + OUTSIDE]!;
    const exp = new Float64Array(LABELS * LABELS);
    for (let t = 0; t < exp.length; t++) exp[t] = Math.exp(transitions[t]!);
    for (let k = 0; k < length; k++)
      for (let l = 0; l < LABELS; l++) potentials[k * LABELS + l] = Math.exp(potentials[k * LABELS + l]! - maxima[k]!);
    const alpha = new Float64Array(length * LABELS);
    const beta = new Float64Array(length * LABELS);
    let logZ = 0;
    const scales = new Float64Array(length);
    for (let k = 0; k < length; k++) {
      let total = 0;
      for (let l = 0; l < LABELS; l++) {
        let sum = 0;
        if (k === 0) sum = mayStart(l) ? exp[OUTSIDE * LABELS + l]! : 0;
        else {
          const before = BEFORE[l]!;
          for (let b = 0; b < before.length; b++)
            sum += alpha[(k - 1) * LABELS + before[b]!]! * exp[before[b]! * LABELS + l]!;
        }
        const value = sum * potentials[k * LABELS + l]!;
        alpha[k * LABELS + l] = value;
        total += value;
      }
      scales[k] = total;
      for (let l = 0; l < LABELS; l++) alpha[k * LABELS + l]! /= total;
      logZ += Math.log(total) + maxima[k]!;
    }
    let endTotal = 0;
    const last = (length - 1) * LABELS;
    for (let l = 0; l < LABELS; l++) {
      beta[last + l] = mayEnd(l) ? exp[l * LABELS + OUTSIDE]! : 0;
      endTotal += alpha[last + l]! * beta[last + l]!;
    }
    logZ += Math.log(endTotal);
    for (let l = 0; l < LABELS; l++) beta[last + l]! /= endTotal;
    for (let k = length - 2; k >= 0; k--) {
      const next = (k + 1) * LABELS;
      for (let l = 0; l < LABELS; l++) {
        const before = BEFORE[l]!;
        const value = (beta[next + l]! * potentials[next + l]!) / scales[k + 1]!;
        for (let b = 0; b < before.length; b++) beta[k * LABELS + before[b]!]! += value * exp[before[b]! * LABELS + l]!;
      }
    }
    const expected = new Float64Array(LABELS * LABELS);
    for (let k = 0; k < length; k++) {
      const at = k * LABELS;
      if (k === 0) for (let l = 0; l < LABELS; l++) expected[OUTSIDE * LABELS + l]! += alpha[l]! * beta[l]!;
      else
        for (let l = 0; l < LABELS; l++) {
          const before = BEFORE[l]!;
          const value = (beta[at + l]! * potentials[at + l]!) / scales[k]!;
          if (value === 0) continue;
          for (let b = 0; b < before.length; b++)
            expected[before[b]! * LABELS + l]! +=
              alpha[at - LABELS + before[b]!]! * exp[before[b]! * LABELS + l]! * value;
        }
      expected[(k === 0 ? OUTSIDE : labels[k - 1]!) * LABELS + labels[k]!]! -= 1;
      for (let l = 0; l < LABELS; l++) {
        const gradient = alpha[at + l]! * beta[at + l]! - (labels[k] === l ? 1 : 0);
        if (Math.abs(gradient) < 1e-4) continue;
        for (let f = starts[k]!; f < starts[k + 1]!; f++) {
          const w = chosen[f]! * LABELS + l;
          const full = gradient + this.decay * weights[w]!;
          squares[w]! += full * full;
          weights[w]! -= (RATE * full) / Math.sqrt(squares[w]!);
        }
      }
    }
    for (let l = 0; l < LABELS; l++) expected[l * LABELS + OUTSIDE]! += alpha[last + l]! * beta[last + l]!;
    expected[labels[length - 1]! * LABELS + OUTSIDE]! -= 1;
    for (let t = 0; t < expected.length; t++) {
      const gradient = expected[t]!;
      if (gradient === 0) continue;
      transitionSquares[t]! += gradient * gradient;
      transitions[t]! -= (RATE * gradient) / Math.sqrt(transitionSquares[t]!);
    }
    return logZ - goldScore;
  }
}
