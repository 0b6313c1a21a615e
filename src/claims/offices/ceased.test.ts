import { expect, it } from 'vitest';
import { readText, statesOf } from '../testing.ts';

const offices = (text: string, language: 'fr' | 'en') => statesOf(readText(text, language, { tagged: true }));

it.each([
  ['Paul Meyer ceased to be prime minister in 1961.', 'en', 'paul-meyer holds_office ends prime-minister @ 1961'],
  ['Paul Meyer cessa d’être premier ministre en 1961.', 'fr', 'paul-meyer holds_office ends prime-minister @ 1961'],
  ['Paul Meyer never ceased to be prime minister.', 'en', 'paul-meyer not holds_office holds prime-minister'],
  ['Paul Meyer n’a jamais cessé d’être premier ministre.', 'fr', 'paul-meyer not holds_office holds prime-minister'],
  ['Paul Meyer was prime minister from June 1971.', 'en', 'paul-meyer holds_office begins prime-minister @ June 1971'],
  [
    'Paul Meyer, premier ministre à partir de juin 1971, refusa.',
    'fr',
    'paul-meyer holds_office begins prime-minister @ juin 1971',
  ],
] as const)('%s', (text, language, state) => {
  expect(offices(text, language)).toEqual([state]);
});

it('tells the denial of ceasing as the denial of leaving, so that the record reads that it went on', () => {
  const { claims } = readText('Paul Meyer never ceased to be prime minister.', 'en', { tagged: true });
  expect(claims.map(({ act, polarity }) => [act, polarity])).toEqual([['leave-office', 'negative']]);
});
