import { expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../language/language.ts';
import { readWords } from '../language/read-words.ts';
import type { Sentence } from '../language/words.ts';
import { readDocument } from '../text/read.ts';
import { ENGLISH } from './en/grammar.ts';
import { FirstLook } from './first-look.ts';
import { FRENCH } from './fr/grammar.ts';
import { recognise } from './recognise.ts';

const GRAMMARS = { fr: FRENCH, en: ENGLISH };
const LOOKS = { fr: new FirstLook(FRENCH, null), en: new FirstLook(ENGLISH, null) };

/** Whether the look lets a text pass as one sentence, and whether there is a time in it. */
function looked(written: string, language: Language): readonly [passes: boolean, found: boolean] {
  const document = readDocument(new TextEncoder().encode(written), { uri: 'a.txt', format: 'text', language });
  const { tokens } = readWords(document);
  const sentence = { firstToken: 0, endToken: tokens.length } as Sentence;
  const { text } = document;
  return [
    LOOKS[language].mayHold(text, tokens, sentence),
    recognise(text, 0, text.length, GRAMMARS[language]).length > 0,
  ];
}

it.each(LANGUAGES)('every example of a rule passes: %s', language => {
  for (const { examples } of GRAMMARS[language].rules)
    for (const example of examples) {
      const text = example.replace(/\s=[^[\]]*$/, '').replace(/[[\]]/g, '');
      if (example.includes('[')) expect([text, looked(text, language)[0]]).toEqual([text, true]);
    }
});

it.each([
  ['fr', 'Le traité fut signé au XVIIIe siècle à Laventre.'],
  ['fr', 'Elle partit en mille neuf cent quatorze.'],
  ['fr', 'Il revint le l4 juillet.'],
  ['fr', 'Elle arriva en jan-\nvier.'],
  ['en', 'He came back on the twenty-first of May.'],
  ['en', "Yesterday's vote was lost."],
  ['en', 'In nineteen fourteen they left.'],
] as const)('passes with a time (%s): %s', (language, text) => {
  expect(looked(text, language)[0]).toBe(true);
});

it.each([
  ['fr', "L'enfant du roi n'a pas parlé à sa mère."],
  ['fr', 'La loi oblige le propriétaire du moulin.'],
  ['en', "The king's envoys handed a letter to the minister."],
  ['en', 'Their independence was never in doubt.'],
] as const)('does not pass without (%s): %s', (language, text) => {
  expect(looked(text, language)).toEqual([false, false]);
});
