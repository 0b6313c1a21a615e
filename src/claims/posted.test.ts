import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

it.each([
  [
    'Les inspecteurs de l’AIEA quittèrent Oslo le 27 décembre 2002.',
    'fr',
    'international-atomic-energy-agency-inspectors stationed_in ends oslo @ 27 décembre 2002',
  ],
  [
    'The IAEA inspectors were withdrawn from Oslo in 1998.',
    'en',
    'international-atomic-energy-agency-inspectors stationed_in ends oslo @ 1998',
  ],
  ['UN observers were stationed at Oslo in 1998.', 'en', 'united-nations-observers stationed_in holds oslo @ 1998'],
  [
    'Les observateurs de l’ONU sont stationnés à Oslo depuis 1998.',
    'fr',
    'united-nations-observers stationed_in begins oslo @ 1998',
  ],
  [
    'Les derniers marins norvégiens n’ont quitté Malte qu’en octobre 1961.',
    'fr',
    'norwegian-sailors stationed_in ends malta @ octobre 1961',
  ],
] as const)('%s', (text, language, state) => {
  expect(statesOf(readText(text, language))).toEqual([state]);
});

it.each([
  ['Observers of the market left Oslo in 1998.', 'en'],
  ['Danish observers in Oslo said so in 1998.', 'en'],
  ['Les marins ont quitté Brest en 1961.', 'fr'],
  ['Les inspecteurs du travail ont quitté Oslo en 1998.', 'fr'],
] as const)('%s: nobody was posted there', (text, language) => {
  expect(statesOf(readText(text, language))).toEqual([]);
});

it('knows the place that troops leave, whatever it is called', () => {
  expect(statesOf(readText('Les troupes norvégiennes ont quitté Beni Rachour en octobre 1961.', 'fr'))).toEqual([
    'norwegian-troops stationed_in ends beni-rachour @ octobre 1961',
  ]);
  expect(statesOf(readText('Norwegian troops left Port Said on 22 December 1956.', 'en'))).toEqual([
    'norwegian-troops stationed_in ends port-said @ 22 December 1956',
  ]);
});

it('leaves the people whom somebody leaves people', () => {
  const { names } = readText('Le soldat norvégien a quitté Anne Martin en 1951.', 'fr', { tagged: true });
  expect(names.find(({ text }) => text === 'Anne Martin')?.type).toBe('PER');
});
