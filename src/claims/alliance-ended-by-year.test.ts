import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const states = (text: string) => statesOf(readText(text)).filter(state => state.includes('ends'));

it('an alliance ends with the treaty that is called by its year', () => {
  expect(
    states(
      'Egypt and the United Kingdom signed a treaty of alliance in August 1936. On 15 October 1951 the Egyptian parliament denounced the treaty of 1936.',
    ),
  ).toEqual(['EGY allied_with ends GBR @ 15 October 1951']);
  expect(
    states(
      "L'Égypte et le Royaume-Uni signèrent un traité d'alliance en 1936. L'Égypte dénonça le traité de 1936 en 1951.",
    ),
  ).toEqual(['EGY allied_with ends GBR @ 1951']);
});

it.each([
  'Egypt and the United Kingdom signed a treaty of alliance in 1936. Egypt denounced the treaty of 1899 in 1951.',
  'Egypt and the United Kingdom signed a treaty of alliance in 1936. Norway denounced the treaty of 1936 in 1951.',
  'Egypt denounced the treaty of 1936 in 1951.',
])('%s: another treaty, or nobody knows', text => expect(states(text)).toEqual([]));
