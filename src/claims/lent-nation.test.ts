import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const states = (text: string) => statesOf(readText(text, undefined, { tagged: true }));

it.each([
  'Le club anglais adhéra à la Ligue du lac en 1979.',
  'The Danish union left the International Federation of Dockers in 1979.',
  'Le syndicat belge quitta la Fédération internationale des dockers en 1979.',
  "L'équipe suisse a rejoint la Fédération européenne d'aviron en 1980.",
  "L'entreprise belge quitta la Ligue des aciéries en 1980.",
  'The French company joined the Steel League in 1980.',
  "Les Anglais de Harlow n'ont jamais quitté la Ligue du lac.",
  'The English of Harlow joined the Lake League in 1980.',
])('%s: of a state, and not the state', text => {
  expect(states(text).filter(state => /^(?:GBR|DNK|BEL|CHE|FRA)/.test(state))).toEqual([]);
});

it.each([
  ['Le gouvernement danois a quitté la Ligue du Nord en 1979.', 'DNK'],
  ['Les Danois ont quitté la Ligue du Nord en 1979.', 'DNK'],
])('%s: the state itself', (text, state) => {
  expect(states(text).join()).toContain(state);
});
