import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const read = (text: string) => readText(text, 'fr', { tagged: true });

it('takes a fleet out of a command, and not out of its sea', () => {
  const { claims } = read('Le 11 mars 1959, la France retira sa flotte de la Méditerranée du commandement de l’OTAN.');
  expect(claims.map(({ act, recipients, state }) => [act, recipients[0]?.entity, state])).toEqual([
    ['leave', 'org:nato-command', null],
  ]);
});

it.each([
  [
    'La Grèce retira ses forces du commandement intégré de l’OTAN en août 1974.',
    'GRC integrated_in ends nato-command @ août 1974',
  ],
  [
    'La France retira sa flotte de la Méditerranée en 1959.',
    'flotte-de-la-mediterranee stationed_in ends mediterranean-sea @ 1959',
  ],
])('leaves other withdrawals as they are: %s', (text, state) => {
  expect(statesOf(read(text))).toEqual([state]);
});
