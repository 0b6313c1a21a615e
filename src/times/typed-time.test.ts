import { expect, test } from 'vitest';
import { typedTime } from './typed-time.ts';

test.each([
  ['1966', '1966-01-01', '1966-12-31'],
  ['mars 1966', '1966-03-01', '1966-03-31'],
  ['on 4 April 1949', '1949-04-04', '1949-04-04'],
])('%s is a date', (typed, earliest, latest) => {
  expect(typedTime(typed)).toMatchObject({ earliest, latest });
});

test.each(['', 'France', '1966 and 1967', 'two years', 'every Monday'])('%j is no date', typed => {
  expect(typedTime(typed)).toBeNull();
});
