import { expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../language/language.ts';
import { ENGLISH } from './en/grammar.ts';
import { FRENCH } from './fr/grammar.ts';
import { numbers } from './numbers.ts';
import { scan } from './scan.ts';

const GRAMMARS = { fr: FRENCH, en: ENGLISH };

const mayMatch = (text: string, language: Language) => {
  const { lexicon, telling } = GRAMMARS[language];
  return telling.gate.mayMatch(numbers(text, text.length, scan(text, 0, text.length, lexicon), language));
};

it.each(LANGUAGES)('every example of a rule passes: %s', language => {
  for (const { examples } of GRAMMARS[language].rules)
    for (const example of examples) {
      const text = example.replace(/\s=[^[\]]*$/, '').replace(/[[\]]/g, '');
      if (example.includes('[')) expect([text, mayMatch(text, language)]).toEqual([text, true]);
    }
});

it('a telling word passes beside what its rules ask for, and not alone', () => {
  expect(mayMatch('la loi du 3 mars 1912', 'fr')).toBe(true);
  expect(mayMatch('La loi oblige le propriétaire du moulin.', 'fr')).toBe(false);
  expect(mayMatch('Their independence was never in doubt.', 'en')).toBe(false);
});
