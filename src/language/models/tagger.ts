import { type Frame, PAD } from './frame.ts';
import { type ByteTable, best, scoreAll } from './scorer.ts';
import { TAG_FEATURES, tagFeatures } from './tag-features.ts';

const features = new Int32Array(TAG_FEATURES);
const sums = new Int32Array(64);

/** Gives every position of the frame its part of speech, from left to right. */
export function tagSentence(table: ByteTable, frame: Frame, facts: Int32Array): void {
  const { length, upos } = frame;
  for (let i = 0; i < length; i++) {
    tagFeatures(frame, facts, i, features);
    scoreAll(table, features, TAG_FEATURES, sums);
    upos[i + PAD] = best(sums, table.classes) + 1;
  }
}
