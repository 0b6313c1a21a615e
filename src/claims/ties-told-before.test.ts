import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const pairOf = (text: string) =>
  readText(text)
    .claims.findLast(({ act }) => act === 'establish-relations')
    ?.agents.map(({ entity }) => entity);

it.each([
  'Norway recognised Chad on 3 May 1961. Diplomatic relations were established on 4 June 1961.',
  'La Norvège a reconnu le Tchad le 3 mai 1961. Les relations diplomatiques furent établies le 4 juin 1961.',
])('%s: relations between the two of which the account tells', text => {
  expect(pairOf(text)).toEqual(['state:NOR', 'state:TCD']);
});

it.each([
  'Norway recognised Chad in 1961. Norway recognised Peru in 1962. Diplomatic relations were established in 1963.',
  'Norway recognised Chad in 1961. Diplomatic relations were established when the minister came back from Peru.',
  'Norway recognised Chad in 1961. Norway has an embassy in Lima, and Peru has one in Oslo. Relations were established in 1963.',
  'Norway attacked Chad in 1961. Diplomatic relations were established in 1963.',
])('%s: nobody knows between whom', text => {
  expect(pairOf(text)).toEqual([]);
});
