import { expect, it } from 'vitest';
import { readText } from './testing.ts';

function dateOf(text: string, act: string): string | null {
  const { claims, times } = readText(text);
  const claim = claims.find(one => one.act === act);
  expect(claim, text).toBeDefined();
  return times.find(({ id }) => id === claim!.time)?.value ?? null;
}

it.each([
  ['On May 16, 1944, Norway informed Sweden that Denmark had recognised Finland.', 'recognise'],
  ['Le 16 mai 1944, la Norvège informa la Suède que le Danemark avait reconnu la Finlande.', 'recognise'],
  ['Norway recognised Finland (the word that Denmark used in the eighteenth century).', 'recognise'],
])('%s: that was some other day', (text, act) => {
  expect(dateOf(text, act)).toBeNull();
});

it.each([
  ['On May 16, 1944, Norway informed Sweden that Denmark recognised Finland.', 'inform', '1944-05-16'],
  ['Norway recognised Finland (in 1920).', 'recognise', '1920'],
  ['La Norvège a reconnu la Finlande (en 1920).', 'recognise', '1920'],
])('%s: that was the day', (text, act, value) => {
  expect(dateOf(text, act)).toBe(value);
});
