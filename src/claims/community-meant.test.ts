import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const states = (text: string) => statesOf(readText(text));

it.each([
  [
    "L'Europe aurait dû attendre. Le Groenland avait quitté la Communauté dès 1982.",
    'greenland member_of ends eec @ 1982',
  ],
  ['European money flowed. Denmark joined the Communities in 1973.', 'DNK member_of begins eec @ 1973'],
  ["L'Europe attendit. La Norvège n'a jamais adhéré aux Communautés.", 'NOR not member_of holds eec'],
])('%s: the community that a word of the text tells', (text, state) => {
  expect(states(text)).toContain(state);
});

it.each([
  "Les Français d'Afrique et ceux d'Europe attendirent. Le Mali quitta la Communauté en 1960.",
  'Le Mali quitta la Communauté en 1960.',
  "L'Europe attendit. Le Danemark quitta la communauté en 1960.",
])('%s: nobody knows which', text => {
  expect(states(text)).toEqual([]);
});
