import { expect, it } from 'vitest';
import { documentOf } from '../language/document-of.ts';
import { readWords } from '../language/read-words.ts';
import { readDocumentTimes } from './read.ts';

function valuesOf(text: string, language: 'fr' | 'en'): string[] {
  const document = documentOf(text, language);
  return readDocumentTimes(document, readWords(document)).map(({ value }) => value);
}

it.each([
  ['On 9 November 1989 the border opened. The 1956 rising was not forgotten. On 17 December the king left.', 'en'],
  [
    'On 9 November 1989 the border opened. Lund, who led the revolt in 1968, came back. On 17 December the king left.',
    'en',
  ],
  [
    'Le 9 novembre 1989, la frontière fut ouverte. Lund, qui mena la révolte en 1968, revint. Le 17 décembre, le roi partit.',
    'fr',
  ],
] as const)('%s: a year told of somebody in passing is not that of the narrative', (text, language) => {
  expect(valuesOf(text, language).at(-1)).toBe('1989-12-17');
});

it('a year that the narrative itself comes to is', () => {
  const text = 'In 1968 Lund led a revolt. In 1971 he came back. On 17 December the king left.';
  expect(valuesOf(text, 'en').at(-1)).toBe('1971-12-17');
});

it('a day without a year takes that of the story where but the year of the document is known', () => {
  const document = documentOf('In May 1983 talks began in Oslo. On 3 September the king left.', 'en');
  const told = { ...document, published: { value: '1984', origin: 'given', span: null } as const };
  expect(readDocumentTimes(told, readWords(told)).at(-1)!.value).toBe('1983-09-03');
});

it('a year told in passing is that of "that year" in the same sentence, and of nothing else', () => {
  const before = 'On 4 May 2018 the king spoke. ';
  const of = (text: string) => valuesOf(before + text, 'en').at(-1);
  expect(of('Lund, who had led a revolt in 1968, left on 3 November of that year.')).toBe('1968-11-03');
  expect(of('Lund, who had led a revolt in 1968, left on 3 November.')).toBe('2018-11-03');
  expect(of('Lund, who had led a revolt in 1968, left. He came on 3 November of that year.')).toBe('2018-11-03');
});
