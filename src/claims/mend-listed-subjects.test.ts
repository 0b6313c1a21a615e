import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const signers = (text: string) =>
  readText(text, 'fr', { tagged: true })
    .claims.filter(({ act }) => act === 'sign')
    .map(({ agents }) => agents.map(({ entity }) => entity?.slice(6)).join(' '));

it.each([
  ["À Genève, la France, l'Italie et l'Espagne ont signé un traité en 1955.", 'FRA ITA ESP'],
  ["Le 5 avril 1955, à Genève, le Chili, le Pérou, la Bolivie et l'Équateur signèrent un traité.", 'CHL PER BOL ECU'],
  ['Le 5 avril 1955, à Lyon, le Chili et le Pérou ont signé un traité.', 'CHL PER'],
])('reads all names of a list behind an opening place: %s', (text, agents) => {
  expect(signers(text)).toEqual([agents]);
});

it('leaves out who is named behind a preposition, and what stands before another subject', () => {
  expect(signers("Selon la France, l'Italie et l'Espagne ont signé un traité en 1955.")).toEqual(['ITA ESP']);
  expect(signers('Le président de la Norvège, la Suède et le Danemark ont signé un traité en 1955.').join()).not.toBe(
    'SWE DNK',
  );
});
