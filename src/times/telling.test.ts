import { expect, it } from 'vitest';
import { LANGUAGES } from '../language/language.ts';
import { ENGLISH } from './en/grammar.ts';
import { FRENCH } from './fr/grammar.ts';
import { scan } from './scan.ts';
import { isTelling } from './telling.ts';

const GRAMMARS = { fr: FRENCH, en: ENGLISH };

const tells = (text: string, language: 'fr' | 'en') =>
  scan(text, 0, text.length, GRAMMARS[language].lexicon).some(atom => isTelling(atom, GRAMMARS[language].telling));

it.each(LANGUAGES)('every example of a rule is worth trying the rules on: %s', language => {
  for (const { examples } of GRAMMARS[language].rules)
    for (const example of examples) {
      const text = example.replace(/\s=[^[\]]*$/, '').replace(/[[\]]/g, '');
      if (example.includes('[')) expect([text, tells(text, language)]).toEqual([text, true]);
    }
});

it('sentences of everyday words are not', () => {
  expect(tells('Le ministre a remis une lettre au roi de ce pays.', 'fr')).toBe(false);
  expect(tells('The king handed a letter to the minister of that country.', 'en')).toBe(false);
});

it('numbers in words are where they may be years or days', () => {
  expect(tells('en mille neuf cent quatorze', 'fr')).toBe(true);
  expect(tells('in nineteen fourteen', 'en')).toBe(true);
  expect(tells('il a vu deux navires et une frégate', 'fr')).toBe(false);
});
