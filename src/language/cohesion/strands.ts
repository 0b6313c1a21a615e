import type { Sentence } from '../words.ts';
import { apostropheStyle } from './stitched.ts';

/**
 * Which source each sentence of a stitched page seems to come from, judged by what a text keeps throughout: its language and its
 * apostrophes. Sentences without a sign of their own stay with the one before. Numbered in order of appearance, from 0.
 */
export function strandsOf(text: string, sentences: readonly Sentence[]): number[] {
  const numbers = new Map<string, number>();
  let key = '';
  return sentences.map(sentence => {
    const style = apostropheStyle(text, sentence);
    if (style === 'straight' || style === 'curly') key = `${sentence.language} ${style}`;
    else if (!key.startsWith(`${sentence.language} `)) key = `${sentence.language} none`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
}
