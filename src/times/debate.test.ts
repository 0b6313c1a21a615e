import { expect, it } from 'vitest';
import { documentOf } from '../language/document-of.ts';
import { readWords } from '../language/read-words.ts';
import { readDocumentTimes } from './read.ts';

function valuesOf(text: string): string[] {
  const document = documentOf(text, 'fr');
  return readDocumentTimes(document, readWords(document)).map(({ value }) => value);
}

const SPEECH = 'Monsieur le président, mes chers collègues, monsieur le ministre, écoutez. ';

it('a day of a debate is not of the year that a speaker has named', () =>
  expect(valuesOf(`${SPEECH}La loi du 31 décembre 1901 est bonne. Le 13 janvier, la foule est venue.`).at(-1)).toBe(
    'XXXX-01-13',
  ));

it('a day of a narrative is', () =>
  expect(valuesOf('La loi du 31 décembre 1901 fut bonne. Le 13 janvier, la foule vint.').at(-1)).toBe('1902-01-13'));
