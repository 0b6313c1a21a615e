import { expect, it } from 'vitest';
import { anyCase } from './any-case.ts';

it('letters stand for both cases, all else for itself', () => {
  const month = new RegExp(`^${anyCase('(?:mars|août|sept\\.?)')} \\d$`, 'u');
  expect(['mars 7', 'Mars 7', 'MARS 7', 'AOÛT 1', 'Sept. 3'].every(text => month.test(text))).toBe(true);
  expect(['mar 7', 'mars', 'sept: 3'].some(text => month.test(text))).toBe(false);
});
