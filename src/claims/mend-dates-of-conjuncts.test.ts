import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const dated = (text: string) => {
  const { claims, times } = readText(text);
  return claims.map(({ act, time }) => [act, time === null ? null : times[time]!.value]);
};

it.each([
  'The Italians invaded Ethiopia and occupied Addis Ababa on May 6, 1936.',
  'Les Italiens envahirent l’Éthiopie et occupèrent Addis-Abeba le 6 mai 1936.',
])('%s', text => {
  expect(dated(text)).toContainEqual(['occupy', '1936-05-06']);
  expect(dated(text)).toContainEqual(['invade', null]);
});

it('leaves a day to both verbs of one object, and to the first what stands with it', () => {
  expect(dated('Norway signed and ratified the treaty of 1921 on 6 May 1936.')).toContainEqual(['sign', '1936-05-06']);
  expect(dated('Norway invaded Peru on 3 May 1936 and occupied Lima.')).toContainEqual(['invade', '1936-05-03']);
});
