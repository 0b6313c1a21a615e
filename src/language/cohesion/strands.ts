import type { Sentence } from '../words.ts';
import { apostropheStyle } from './stitched.ts';

/**
 * Which source each sentence of a stitched page seems to come from, judged by what a text keeps throughout: its language and its
 * apostrophes. Notices of the site and sentences without a sign of their own stay with the one before. Numbered in order of appearance, from 0.
 */
export function strandsOf(text: string, sentences: readonly Sentence[]): number[] {
  const numbers = new Map<string, number>();
  let key = '';
  let current = 0;
  return sentences.map(sentence => {
    if (sentence.kind === 'boilerplate') return current;
    const style = apostropheStyle(text, sentence);
    if (style === 'straight' || style === 'curly') key = `${sentence.language} ${style}`;
    else if (!key.startsWith(`${sentence.language} `)) key = `${sentence.language} none`;
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    current = numbers.get(key)!;
    return current;
  });
}
