import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const agentsOf = (text: string, act: string) =>
  readText(text, 'en', { tagged: true })
    .claims.find(claim => claim.act === act)
    ?.agents.map(({ entity }) => entity);

it.each([
  ['Secretary of State Erik B. Lund and Prime Minister Mark Berg signed a joint statement.', 'joint-statement'],
  ['Minister of Finance Erik B. Lund and Prime Minister Mark Berg signed a joint statement.', 'joint-statement'],
])('%s: the names behind the titles act', (text, act) => {
  expect(agentsOf(text, act)).toEqual(['person:erik-b-lund', 'person:mark-berg']);
});

it('several who are named behind what they are together act each', () => {
  const text =
    'The leaders of the Liberal and Conservative parties, Charles de Gaulle and Winston Churchill, met for talks.';
  expect(agentsOf(text, 'consult')).toEqual(['person:charles-de-gaulle', 'person:winston-churchill']);
});

it('the state of a ministry stays whose it is', () => {
  expect(agentsOf('The Foreign Minister of Norway signed a joint statement.', 'joint-statement')).toEqual([
    'state:NOR',
  ]);
});
