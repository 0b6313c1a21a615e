import { expect, it } from 'vitest';
import { type Cue, cueOf, cuesOf, hasCue } from './cues.ts';

const sentence = (firstToken: number, endToken: number) => ({ firstToken, endToken });
const words = (text: string, ...ends: number[]) => {
  const vocabulary = text.split(' ');
  const norms = Uint32Array.from(vocabulary, (_, i) => i);
  return {
    tokens: { length: norms.length, norms, vocabulary },
    sentences: ends.map((end, k) => sentence(ends[k - 1] ?? 0, end)),
  } as unknown as Parameters<typeof cuesOf>[0];
};

it('sentences hold the cues of their own words, and no others', () => {
  const river = cueOf(/^(?:fleuve|river)$/);
  const long = cueOf(word => word.length > 8, /^interminable$/);
  // So many that some stand behind the bits of the first number.
  const more = Array.from({ length: 70 }, (_, k) => cueOf(word => word === `mot${k}`));
  const cues = cuesOf(words('the river froze le traversier attend rien ici mot0 mot69', 3, 6, 8, 10));
  const held = (at: number, ...wanted: Cue[]) => wanted.map(cue => hasCue(cues, at, cue));
  expect(held(0, river, long)).toEqual([true, false]);
  expect(held(1, river, long)).toEqual([false, true]);
  expect(held(2, river, long)).toEqual([false, false]);
  expect(
    held(3, river, ...more)
      .map((is, k) => (is ? k : -1))
      .filter(k => k >= 0),
  ).toEqual([1, 70]);
});
