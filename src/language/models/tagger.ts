import { UPOS } from '../words.ts';
import { type Frame, PAD } from './frame.ts';
import { type ByteTable, best, scoreAll } from './scorer.ts';
import { TAG_FEATURES, tagFeatures } from './tag-features.ts';
import { FACTS, Fact } from './word-facts.ts';

const features = new Int32Array(TAG_FEATURES);
const sums = new Int32Array(64);

const PUNCTUATION = UPOS.indexOf('PUNCT') + 1;
const SYMBOL = UPOS.indexOf('SYM') + 1;

/**
 * Gives every position of the frame its part of speech, from left to right. What has neither letter nor figure and stands in no
 * lexicon ("(...)") is punctuation or a symbol, however much its neighbours ask for a noun.
 */
export function tagSentence(table: ByteTable, frame: Frame, facts: Int32Array): void {
  const { length, upos } = frame;
  for (let i = 0; i < length; i++) {
    tagFeatures(frame, facts, i, features);
    scoreAll(table, features, TAG_FEATURES, sums);
    const wordless = facts[frame.words[i + PAD]! * FACTS + Fact.Wordless] === 1;
    if (wordless) upos[i + PAD] = sums[SYMBOL - 1]! > sums[PUNCTUATION - 1]! ? SYMBOL : PUNCTUATION;
    else upos[i + PAD] = best(sums, table.classes) + 1;
  }
}
