import { expect, test } from 'vitest';
import { forceOf, properName } from './forces.ts';

test.each([
  ['Les troupes de Kong Le', 'force of kong le'],
  ['les parachutistes du capitaine Kong Le', 'force of kong le'],
  ['Kong Le’s troops', 'force of kong le'],
  ["General Kong Le's men", 'force of kong le'],
  ['the troops of Kong Le', 'force of kong le'],
  ['les troupes de la vallée', null],
  ['the men of the village', null],
  ['Kong Le', null],
])('%s', (text, key) => {
  expect(forceOf(text)).toBe(key);
});

test.each([
  ['The Treaty of Oden', 'named treaty oden'],
  ['the American base of Beni Rached', 'named american base beni rached'],
  ['the rebels', null],
  ['The Bank', null],
  ['his new Company', null],
  ['12 Danish Fishermen', null],
  ['Treaty', null],
])('%s', (text, key) => {
  expect(properName(text)).toBe(key);
});
