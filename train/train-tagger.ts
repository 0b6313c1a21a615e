import { PAD } from '../src/language/models/frame.ts';
import { TAG_FEATURES, tagFeatures } from '../src/language/models/tag-features.ts';
import { UPOS } from '../src/language/words.ts';
import { type Example, uposNumber } from './corpus.ts';
import { createRandom, shuffle } from './random.ts';
import { Weights } from './weights.ts';

export const TAG_ROWS = 2 ** 17;

/** The right tag must win by so much. */
const MARGIN = 60;

/** Trains the part-of-speech tagger: an averaged perceptron that sees its own earlier tags. */
export function trainTagger(examples: readonly Example[], facts: Int32Array, epochs: number): Float32Array {
  const weights = new Weights(TAG_ROWS, UPOS.length);
  const random = createRandom(21);
  const order = Int32Array.from(examples, (_, i) => i);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(UPOS.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const e of order) {
      const { frame, words, weight } = examples[e]!;
      if (random() >= weight) continue;
      for (let i = 0; i < frame.length; i++) {
        tagFeatures(frame, facts, i, features);
        weights.score(features, TAG_FEATURES, scores);
        const guess = highest(scores, UPOS.length);
        const gold = uposNumber(words[i]!.upos) - 1;
        weights.tick();
        const rival = highestBut(scores, UPOS.length, gold);
        if (scores[gold]! - scores[rival]! < MARGIN) {
          weights.update(features, TAG_FEATURES, gold, 1);
          weights.update(features, TAG_FEATURES, rival, -1);
        }
        frame.upos[i + PAD] = guess + 1;
      }
    }
  }
  return weights.average();
}

/** The first of the highest scores. */
export function highest(scores: Float64Array, count: number): number {
  let winner = 0;
  for (let c = 1; c < count; c++) if (scores[c]! > scores[winner]!) winner = c;
  return winner;
}

/** The first of the highest scores of all classes but one. */
export function highestBut(scores: Float64Array, count: number, excepted: number): number {
  let winner = excepted === 0 ? 1 : 0;
  for (let c = winner + 1; c < count; c++) if (c !== excepted && scores[c]! > scores[winner]!) winner = c;
  return winner;
}
