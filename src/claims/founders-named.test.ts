import { expect, test } from 'vitest';
import { readText } from './testing.ts';

const members = (text: string): string[] =>
  readText(text, undefined, { tagged: true }).claims.flatMap(({ state }) =>
    state?.relation === 'member_of' ? [`${state.subject} ${state.change}`] : [],
  );

test('those whom a founding names behind the number of the founders are members', () => {
  expect(
    members('La Ligue des mers fut fondée à Oslo en 1950 par six États, parmi lesquels la Norvège et le Danemark.'),
  ).toEqual(['state:NOR begins', 'state:DNK begins']);
  expect(members('The League of Seas was founded in 1950 by six states, among them Norway and Denmark.')).toEqual([
    'state:NOR begins',
    'state:DNK begins',
  ]);
  expect(members('The Hill Union was founded in 1950 by six villages, including Orley and Penhurst.')).toEqual([
    'place:orley begins',
    'place:penhurst begins',
  ]);
});

test('men who found a company are not its members, nor is what stands behind another noun', () => {
  expect(
    members('La Compagnie des eaux fut fondée en 1950 par six hommes, parmi lesquels Paul Morin et Anna Keller.'),
  ).toEqual([]);
  expect(
    members('The League of Seas was founded in 1950 after a long war, which Norway and Denmark had lost.'),
  ).toEqual([]);
});
