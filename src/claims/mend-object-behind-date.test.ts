import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const whom = (text: string) =>
  readText(text, 'fr', { tagged: true }).claims.flatMap(({ act, recipients }) =>
    recipients.map(({ entity }) => `${act} ${entity}`),
  );

it.each([
  ['M. Lange a accusé hier soir Washington de chantage.', 'accuse state:USA'],
  ['Un porte-parole a accusé hier Londres de mentir.', 'accuse state:GBR'],
  ['Le ministre a accusé lundi Moscou de livrer des armes.', 'accuse state:RUS'],
])('%s', (text, wanted) => {
  expect(whom(text)).toContain(wanted);
});

it('a street, or the city itself, is no government', () => {
  expect(whom('Le ministre a visité hier Londres.')).not.toContain('visit state:GBR');
  expect(whom('Le général est mort hier soir Place Vendôme.')).toEqual([]);
});
