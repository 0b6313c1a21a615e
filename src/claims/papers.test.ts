// "le journal", "the paper": the newspaper that a text is about, and never the one that it appeared in.
import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const states = (text: string): string[] => statesOf(readText(text, undefined, { tagged: true }));

it.each([
  [
    'La Gazette de Vernaz paraît depuis 1919. Le journal transféra son siège de Vernaz à Lavel le 1er septembre 1986.',
    'lavel hosts begins gazette-de-vernaz @ 1er septembre 1986',
  ],
  [
    "L'Avenir du Valmont est un quotidien régional fondé en 1919. Anne Morel, rédactrice en chef du journal depuis mars 1983, a témoigné.",
    'anne-morel holds_office begins editor-of-avenir-valmont @ mars 1983',
  ],
])('%s', (text, state) => {
  expect(states(text)).toContain(state);
});

it.each([
  'LES BANCS DU PALAIS\n\nLe Quotidien de Vernaz, 15 mai 1984\n\nAnne Morel, rédactrice en chef du journal depuis mars 1983, n’est pas venue témoigner.',
  'Le Courrier de Vernaz et la Gazette de Lavel ont protesté. Anne Morel, rédactrice en chef du journal depuis mars 1983, a témoigné.',
  "Nous croyons à l'Avenir de la France. Anne Morel, rédactrice en chef du journal depuis mars 1983, a témoigné.",
])('%s: nobody says of which newspaper', text => {
  expect(states(text).filter(state => !state.endsWith('editor-of-journal @ mars 1983'))).toEqual([]);
});
