import { expect, it } from 'vitest';
import { cueOf, cuesOf } from './cues.ts';

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
  const [first, second, third] = cuesOf(words('the river froze le traversier attend rien ici', 3, 6, 8));
  expect([first! & river, first! & long]).toEqual([river, 0]);
  expect([second! & river, second! & long]).toEqual([0, long]);
  expect(third).toBe(0);
});
