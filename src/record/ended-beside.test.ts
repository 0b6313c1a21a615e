import { expect, test } from 'vitest';
import { asOf } from './asof.ts';
import { historyOf } from './history.ts';
import type { State } from './model.ts';
import { stateClaim } from './testing.ts';
import { EMPTY_WORLD } from './world.ts';

const office = 'person:anna-roth holds_office office:director';
const called = stateClaim(`${office} holds`, { document: 'wire', sentence: 1, published: '1997-10-15' });
const holdsOn = (day: string, ...claims: Parameters<typeof historyOf>[1]) =>
  asOf(day, historyOf(called.state as State, claims, [], EMPTY_WORLD)).holds;

test('whom a dispatch calls director and tells to have been suspended the day before is director no more', () => {
  const suspended = stateClaim(`${office} ends 1997-10-14`, { document: 'wire', sentence: 2 });
  expect(holdsOn('1998-01-01', called, suspended)).toBe('no');
});

test('what another text tells of an end leaves the description as it is', () => {
  const other = stateClaim(`${office} ends 1997-10-14`, { document: 'memoir', sentence: 2 });
  expect(holdsOn('1998-01-01', called, other)).toBe('yes');
});

test('an end that is still to come is none', () => {
  const later = stateClaim(`${office} ends 1997-12-31`, { document: 'wire', sentence: 2 });
  expect(holdsOn('1997-11-01', called, later)).toBe('yes');
});
