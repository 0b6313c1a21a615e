import { expect, test } from 'vitest';
import { asOf } from './asof.ts';
import { historyOf } from './history.ts';
import type { State } from './model.ts';
import { stateClaim } from './testing.ts';
import { EMPTY_WORLD } from './world.ts';

const left = stateClaim('GRC member_of league ends 1968');
const history = (...claims: Parameters<typeof historyOf>[1]) => historyOf(left.state as State, claims, [], EMPTY_WORLD);

test('"still a member" after an end that another tells stays open', () => {
  const still = stateClaim('GRC member_of league holds 1972', { continues: true });
  expect(['1970-01-01', '1972-06-01', '1973-01-01'].map(day => asOf(day, history(left, still)).holds)).toEqual([
    'disputed',
    'disputed',
    'disputed',
  ]);
});

test('who says both, or only that it is so then, disputes nothing', () => {
  const same = stateClaim('GRC member_of league holds 1972', { continues: true, origin: left.origin });
  const later = stateClaim('GRC member_of league holds 1972');
  expect(asOf('1973-01-01', history(left, same)).holds).toBe('yes');
  expect(asOf('1973-01-01', history(left, later)).holds).toBe('yes');
});
