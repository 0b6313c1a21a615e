// "élu à ce poste en mars 1979": since when somebody holds the office that stands beside his name.
import { expect, it } from 'vitest';
import { readText, statesOf } from '../testing.ts';

const offices = (text: string): string[] =>
  statesOf(readText(text, undefined, { tagged: true })).filter(state => state.includes('holds_office'));

it.each([
  [
    'Le Syndicat des imprimeurs de Vernaz refuse. « Non », a dit le président du syndicat, Paul Morel, élu à ce poste en mars 1979.',
    'paul-morel holds_office begins president-of-syndicat-imprimeurs-vernaz @ mars 1979',
  ],
  [
    'The Vernaz Printers Union protested. Its chairman, Paul Lund, elected to the post in March 1979, refused.',
    'paul-lund holds_office begins chairman-of-vernaz-printers-union @ March 1979',
  ],
  [
    'Le trésorier du Syndicat des imprimeurs de Vernaz, Paul Morel, nommé à cette fonction en 1981, a parlé.',
    'paul-morel holds_office begins treasurer-of-syndicat-imprimeurs-vernaz @ 1981',
  ],
  [
    'Anne Morel, rédactrice en chef de la Revue des ports depuis mars 1983, a témoigné.',
    'anne-morel holds_office begins editor-of-revue-ports @ mars 1983',
  ],
])('%s', (text, state) => {
  expect(offices(text)).toContain(state);
});

it.each([
  'Le président du Syndicat des imprimeurs de Vernaz, Paul Morel, allé à ce poste en mars 1979, a parlé.',
  'The chairman of the Vernaz Printers Union, Paul Lund, walked to the post in March 1979.',
])('%s: no office begins', text => {
  expect(offices(text).filter(state => state.includes('begins'))).toEqual([]);
});
