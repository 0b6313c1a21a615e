import type { Sentence } from '../language/words.ts';
import { partitionPoint } from '../partition-point.ts';

/** The number of the last sentence that begins no later than a token; 0 where none does. */
export function sentenceOf(sentences: readonly Sentence[], token: number): number {
  return Math.max(0, partitionPoint(0, sentences.length, i => sentences[i]!.firstToken <= token) - 1);
}
