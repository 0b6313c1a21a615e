import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const charges = (text: string) => statesOf(readText(text, 'fr', { tagged: true })).map(state => state.split(' ').at(3));

it.each([
  ['Paul Lund a été mis en examen le 3 mai 1955 pour corruption et faux.', ['corruption', 'forgery']],
  ['Anna Reed a été mise en examen pour détournement de fonds et pour faux.', ['embezzlement', 'forgery']],
])('%s', (text, expected) => {
  expect(charges(text)).toEqual(expected);
});

it.each(['Un témoignage entendu pour la corruption, vrai et faux, fut lu.', 'Le bruit est faux.'])(
  '%s: no charge',
  text => {
    expect(charges(text)).toEqual([]);
  },
);
