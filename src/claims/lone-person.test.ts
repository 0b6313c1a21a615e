// Whom a pronoun means that stands for a person of the sentences before, named in whatever place.
import { expect, it } from 'vitest';
import type { Language } from '../language/language.ts';
import { readText, statesOf } from './testing.ts';

const states = (text: string, language: Language) => statesOf(readText(text, language, { tagged: true }));

it.each([
  [
    'en',
    'The theft charge against Anna Roth was withdrawn in May 1974. She was convicted of conspiracy on 20 November 1974.',
    'anna-roth under_charge ends conspiracy @ 20 November 1974',
  ],
  [
    'en',
    'A jury convicted Paul Mead of bribery in 1988. On 17 March 1990 the Court of Appeal cleared him of bribery.',
    'paul-mead under_charge ends bribery @ 17 March 1990',
  ],
  [
    'fr',
    'Le tribunal de Lyon a condamné Paul Mead à trois ans de prison pour fraude en 2007. Il fut relaxé du chef de corruption en 2008.',
    'paul-mead under_charge ends corruption @ 2008',
  ],
] as const)('%s: %s', (language, text, expected) => {
  expect(states(text, language)).toContain(expected);
});

it.each([
  ['en', 'The charges against Anna Roth and Paul Mead were withdrawn. She was convicted of theft in 1974.'],
  ['en', 'The harbour is old. She was convicted of theft in 1974.'],
  ['fr', 'Le tribunal de Lyon siège le lundi. Il fut relaxé du chef de corruption en 2008.'],
] as const)('%s: nobody knows who in "%s"', (language, text) => {
  expect(states(text, language).filter(state => !state.startsWith('null'))).toEqual([]);
});
