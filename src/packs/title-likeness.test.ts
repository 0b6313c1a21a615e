import { expect, it } from 'vitest';
import { titleOrder } from './title-likeness.ts';

it.each([
  ['president', 'president', 0],
  ['president', 'chairman', -1],
  ['chairman', 'president', 1],
  ['head', 'director', -1],
  ['director', 'head', 1],
])('%s and %s may be one office', (a, b, order) => {
  expect(titleOrder(a, b)).toBe(order);
});

it.each([
  ['president', 'vice-president'],
  ['director', 'deputy-director'],
  ['head', 'ambassador'],
  ['president', 'director'],
])('%s and %s are two offices', (a, b) => {
  expect(titleOrder(a, b)).toBeNull();
});
