import { expect, test } from 'vitest';
import { historyOf } from './history.ts';
import type { State } from './model.ts';
import { intervalsOf } from './states.ts';
import { stateClaim } from './testing.ts';
import { EMPTY_WORLD, type World } from './world.ts';

const world: World = { ...EMPTY_WORLD, mayBeAppealed: act => act === 'convict' };
const charge = 'person:anna-roth under_charge charge:fraud';
const begun = stateClaim(`${charge} begins 1970-03-01`, { document: 'wire', sentence: 1 });
const convicted = stateClaim(`${charge} ends 1971-05-01`, { document: 'court', sentence: 2, act: 'convict' });
const acquitted = stateClaim(`${charge} ends 1972-09-30`, { document: 'blog', sentence: 3, act: 'drop-charge' });
const until = (...claims: Parameters<typeof historyOf>[1]) =>
  intervalsOf(historyOf(begun.state as State, claims, [], world)).map(one => [one.until?.latest, one.disputed]);

test('who is acquitted on appeal stands under the charge until then', () => {
  expect(until(begun, convicted, acquitted)).toEqual([['1972-09-30', false]]);
});

test('a conviction that nobody undoes ends the case', () => {
  expect(until(begun, convicted)).toEqual([['1971-05-01', false]]);
});

test('an acquittal before it undoes nothing', () => {
  const earlier = stateClaim(`${charge} ends 1970-09-30`, { document: 'blog', sentence: 3, act: 'drop-charge' });
  expect(until(begun, convicted, earlier).flat()).toContain('1971-05-01');
});
