// "ce chef", "that charge": the charge told of right before.
import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const charges = (text: string): string[] =>
  statesOf(readText(text, undefined, { tagged: true })).filter(state => state.includes('under_charge'));

it.each([
  [
    'Gilles Tournon fut mis en examen pour faux en mai 2009. Du faux, il ne fut plus question : la juge avait abandonné ce chef le 17 novembre 2010.',
    'gilles-tournon under_charge ends forgery @ 17 novembre 2010',
  ],
  [
    'Paul Lund was charged with forgery and fraud in 1990. The forgery stood on paper only: the judge dropped that charge on 3 May 1991.',
    'paul-lund under_charge ends forgery @ 3 May 1991',
  ],
  [
    'Le tribunal de Vernaz a relaxé Gilles Tournon du délit de diffamation le 14 mai 1984.',
    'gilles-tournon under_charge ends defamation @ 14 mai 1984',
  ],
  [
    'Paul Lund was charged with libel on 2 December 1982.',
    'paul-lund under_charge begins defamation @ 2 December 1982',
  ],
])('%s', (text, state) => {
  expect(charges(text)).toContain(state);
});

it.each([
  'Paul Lund was charged with forgery in 1990. The judge read that charge aloud on 3 May 1991.',
  'Le cuisinier était parti. Les clients avaient abandonné ce chef le 17 novembre 2010.',
])('%s: no charge ends', text => {
  expect(charges(text).filter(state => state.includes(' ends '))).toEqual([]);
});
