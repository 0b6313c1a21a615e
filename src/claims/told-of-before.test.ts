import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const states = (text: string): string[] => statesOf(readText(text, undefined, { tagged: true }));

it.each([
  [
    'La Mutuelle du Valmont est née le 1er janvier 2008 de la fusion de la Caisse mutuelle de Vernaz et de la Banque de Lavel. En septembre 2008, le siège fut transféré de Vernaz à Lavel.',
    'lavel hosts begins mutuelle-du-valmont @ septembre 2008',
  ],
  [
    'The Vernaz Rowing Club left the Lakes Federation in 1990. The head office was moved from Vernaz to Lavel in March 1991.',
    'lavel hosts begins vernaz-rowing-club @ March 1991',
  ],
  [
    'La Mutuelle du Valmont est née de la fusion de la Caisse mutuelle de Vernaz et de la Banque de Lavel. Anne Morel préside la mutuelle depuis 2009.',
    'anne-morel holds_office begins president-of-mutuelle-valmont @ 2009',
  ],
])('%s', (text, state) => {
  expect(states(text)).toContain(state);
});

it.each([
  'Anna Reed of the Vernaz Rowing Club met the Lakes Federation in 1990. The head office was moved from Vernaz to Lavel in March 1991.',
  'La Mutuelle du Valmont et la Mutuelle des Alpes ont fusionné avec la Banque de Lavel. Anne Morel préside la mutuelle depuis 2009.',
])('%s: nobody says whose', text => {
  expect(states(text).filter(state => /hosts begins (?!headquarters)|president-of-mutuelle-/.test(state))).toEqual([]);
});
