// Charges dropped and verdicts whose sentence does not say whose or which charge it is.
import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const charges = (text: string): string[] =>
  statesOf(readText(text, undefined, { tagged: true })).filter(state => state.includes('under_charge'));

it.each([
  [
    "Gilles Tournon fut mis en examen pour faux en mai 2009. Le chef de faux n'alla pas loin. Il fut abandonné le 17 novembre 2010.",
    'gilles-tournon under_charge ends forgery @ 17 novembre 2010',
  ],
  [
    "Gilles Tournon a été mis en examen pour corruption le 3 mai 2009. Depuis, la cour d'appel de Brest l'a relaxé du chef de corruption, le 22 mars 2013.",
    'gilles-tournon under_charge ends corruption @ 22 mars 2013',
  ],
])('%s', (text, state) => {
  expect(charges(text).map(told => told.replace('person:', ''))).toContain(state);
});

it.each([
  // Nobody has accused him.
  "J'ai relié les pages de l'affaire. Le chef de faux n'a été abandonné que le 3 février 2011. Si Pierre Kell avait été mis en cause, d'autres auraient parlé.",
  'The forgery count made news. It was read by the postman on Monday.',
  "Le juge l'a relaxé du chef de corruption le 22 mars 2013.",
])('%s: nobody is told to have been charged', text => {
  expect(charges(text)).toEqual([]);
});
