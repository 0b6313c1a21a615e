import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const told = (text: string) =>
  readText(text, 'fr', { tagged: true }).claims.map(
    ({ act, recipients, time }) => `${act} ${recipients.map(({ text }) => text).join()}${time === null ? '' : ' @'}`,
  );

it.each([
  ['Le Sénat approuva le second traité le 18 avril 1978.', 'approve le second traité @'],
  ['La Norvège approuva le premier traité le 18 avril 1978.', 'approve le premier traité @'],
  ['Paul Lund signa le dernier arrêté en mai 1950.', 'sign le dernier arrêté @'],
])('%s', (text, claim) => {
  expect(told(text)).toContain(claim);
});

it('what is done to the first or the second is no noun', () => {
  expect(told('Le premier traité par ce médecin mourut en 1950.').join()).not.toContain('traité');
  expect(told('Il a signé le premier, arrêté en mai.').join()).toContain('arrest');
});
