import { UPOS } from '../words.ts';
import { type Frame, PAD } from './frame.ts';
import { type ByteTable, best, type RowSums, sumsOf } from './scorer.ts';
import { TAG_FEATURES, tagFeatures } from './tag-features.ts';
import { FACTS, Fact } from './word-facts.ts';

const PUNCTUATION = UPOS.indexOf('PUNCT') + 1;
const SYMBOL = UPOS.indexOf('SYM') + 1;

/**
 * Gives every position of the frame its part of speech, from left to right. What has neither letter nor figure and stands in no
 * lexicon ("(...)") is punctuation or a symbol, however much its neighbours ask for a noun. `rows` adds up rows of the table.
 */
export function tagSentence(table: ByteTable, frame: Frame, facts: Int32Array, rows: RowSums = sumsOf(table)): void {
  const { length, upos } = frame;
  const { features, sums } = rows;
  for (let i = 0; i < length; i++) {
    tagFeatures(frame, facts, i, features);
    rows.add(TAG_FEATURES);
    const wordless = facts[frame.words[i + PAD]! * FACTS + Fact.Wordless] === 1;
    if (wordless) upos[i + PAD] = sums[SYMBOL - 1]! > sums[PUNCTUATION - 1]! ? SYMBOL : PUNCTUATION;
    else upos[i + PAD] = best(sums, table.classes) + 1;
  }
}
