import { expect, it } from 'vitest';
import { readText } from './testing.ts';

function claimOf(text: string, act: string) {
  const { claims, times } = readText(text, 'en');
  const claim = claims.find(one => one.act === act);
  expect(claim, text).toBeDefined();
  return { polarity: claim!.polarity, value: times.find(({ id }) => id === claim!.time)?.value ?? null };
}

it.each([
  ['Norway did not recognise Chad until 1960.', '1960'],
  ['It was not until 1960 that Norway recognised Chad.', '1960'],
  ['Norway did not recognise Chad until Sweden left in 1960.', '1960'],
  ['Norway did not recognise Chad until the 1783 Treaty of Bergen.', '1783'],
  ['Norway did not recognise Chad until after the war.', null],
])('%s: it did then', (text, value) => {
  expect(claimOf(text, 'recognise')).toEqual({ polarity: 'positive', value });
});

it.each([
  ['Norway has not recognised Chad until now.', null],
  ['Norway did not recognise Chad prior to the union of Chad with Sweden in 1960.', null],
  ['Norway never recognised Chad.', null],
])('%s: it did not', (text, value) => {
  expect(claimOf(text, 'recognise')).toEqual({ polarity: 'negative', value });
});
