// Complements, participles and lists that hang on a word too near or too far.
import { expect, it } from 'vitest';
import { readText } from './testing.ts';

function recipientsOf(text: string, act: string, language: 'en' | 'fr' = 'en') {
  const claim = readText(text, language).claims.find(one => one.act === act);
  expect(claim, text).toBeDefined();
  return claim!.recipients.map(party => party.text);
}

it.each([
  ['The envoy informed the Foreign Office of Lithuania of the Norwegian decision.', 'inform', ['the Foreign Office of Lithuania']],
  ['Norway informed the king of its decision.', 'inform', ['the king']],
  ['The pressures of defending a country attacked from all sides ruined the king.', 'attack', ['a country']],
  ['Two officers, three envoys, and a dozen soldiers were killed by Norway.', 'kill', ['Two officers', 'three envoys', 'a dozen soldiers']],
])('%s: %s', (text, act, recipients) => expect(recipientsOf(text, act)).toEqual(recipients)); // biome-ignore format: rows

it('tells the same in French', () => {
  expect(recipientsOf('L’envoyé informa le ministre de Lituanie de la décision norvégienne.', 'inform', 'fr')).toEqual([
    'le ministre de Lituanie',
  ]);
});

it.each([
  ['Norway informed the king of Denmark.', 'inform', ['the king of Denmark']],
  ['Norway informed the government of the islands.', 'inform', ['the government of the islands']],
  ['The capture of ships built by Norway angered Chad, and two envoys were killed.', 'kill', ['two envoys']],
])('%s: %s, as the words stand', (text, act, recipients) => expect(recipientsOf(text, act)).toEqual(recipients)); // biome-ignore format: rows
