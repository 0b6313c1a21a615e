import { expect, test } from 'vitest';
import { historyOf } from './history.ts';
import type { State } from './model.ts';
import { conflictsOfHistory } from './state-conflicts.ts';
import { stateClaim } from './testing.ts';
import { EMPTY_WORLD } from './world.ts';

const office = 'person:anna-roth holds_office office:director';
const resigned = stateClaim(`${office} ends 1970-09-30`, { document: 'blog', sentence: 1 });
const followed = stateClaim(`${office} ends 1970-10-01`, { document: 'blog', sentence: 2 });
const earlier = stateClaim(`${office} ends 1969-06`, { document: 'memoir' });
const conflicts = (...claims: Parameters<typeof historyOf>[1]) =>
  conflictsOfHistory(historyOf(resigned.state as State, claims, [], EMPTY_WORLD));

test('who tells of a resignation and of a successor the next day tells of one end', () => {
  expect(conflicts(resigned, followed)).toEqual([]);
  expect(conflicts(resigned, followed, earlier)).toMatchObject([{ about: 'date' }]);
});

test('ends that one document tells months apart are two occasions', () => {
  const again = stateClaim(`${office} ends 1971-09`, { document: 'blog', sentence: 3 });
  expect(conflicts(resigned, again, earlier)).toEqual([]);
});
