import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { processorTime } from '../testing.ts';
import { modelFor } from './files.ts';
import { analysed, draftOf } from './test-support.ts';

const shapes = fc.constantFrom(
  'la',
  'France',
  'signe',
  'le',
  'traité',
  ',',
  '.',
  'the',
  'treaty',
  'was',
  'signed',
  'BY',
  '1949',
  '12,5',
  '«',
  "l'",
  '’',
  'É',
  '😀',
  '\u00ad',
  'aaaa',
);
const sentences = fc.array(
  fc.array(fc.oneof(shapes, fc.string({ minLength: 1, maxLength: 8 })), { minLength: 1, maxLength: 30 }),
  {
    minLength: 1,
    maxLength: 4,
  },
);

describe.each(LANGUAGES)('the %s model on any tokens', language => {
  const model = modelFor(language);

  test('gives every sentence one tree with one root, inside the sentence', () => {
    fc.assert(
      fc.property(sentences, given => {
        const { text, tokens, sentences: made } = draftOf(given, language);
        model.analyse(text, tokens, made);
        for (const { firstToken, endToken } of made) {
          let roots = 0;
          for (let token = firstToken; token < endToken; token++) {
            const head = tokens.heads[token]!;
            if (head < 0) roots++;
            else expect(head >= firstToken && head < endToken && head !== token).toBe(true);
            let above = token;
            for (let steps = 0; above >= 0; steps++) {
              expect(steps).toBeLessThanOrEqual(endToken - firstToken);
              above = tokens.heads[above]!;
            }
            expect(tokens.relations[tokens.deprels[token]!] === 'root').toBe(head < 0);
          }
          expect(roots).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is between never and always sure of what it gives', () => {
    fc.assert(
      fc.property(sentences, given => {
        const { text, tokens, sentences: made } = draftOf(given, language);
        model.analyse(text, tokens, made);
        for (const column of [tokens.headChances, tokens.deprelChances, tokens.uposChances])
          expect(column.every(chance => chance >= 0 && chance <= 1)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('leaves offsets and normal forms as they were', () => {
    const { text, tokens, sentences: made } = draftOf([['La', 'France', 'signe', '.']], language);
    const before = [tokens.starts, tokens.ends, tokens.norms, tokens.kinds].map(array => [...array]);
    model.analyse(text, tokens, made);
    expect([tokens.starts, tokens.ends, tokens.norms, tokens.kinds].map(array => [...array])).toEqual(before);
  });

  test('gives the same answer whatever it read before', () => {
    const read = () =>
      analysed('Rome , Athens and Paris signed it .'.split(' '), language).map(token => Object.values(token).join());
    const first = read();
    analysed(['NON', '!'], language);
    expect(read()).toEqual(first);
  });

  test('does not touch sentences in other languages', () => {
    const { text, tokens, sentences: made } = draftOf([['La', 'France', 'signe', '.']], language);
    model.analyse(
      text,
      tokens,
      made.map(sentence => ({ ...sentence, language: null })),
    );
    expect([...tokens.heads]).toEqual([-1, -1, -1, -1]);
    expect([...tokens.upos]).toEqual([0, 0, 0, 0]);
  });

  test('passes over marks as if they were not there', () => {
    const plain = analysed(['It', 'fell', '.'], language);
    const marked = analysed(['It', 'fell', '[3]', '.'], language);
    expect(marked.filter(token => token.form !== '[3]').map(token => token.head)).toEqual(
      plain.map(token => token.head),
    );
    expect(marked[2]).toMatchObject({ upos: 'X', head: '', relation: '' });
  });

  test('reads a sentence of 20,000 tokens in linear time', () => {
    const long = Array.from({ length: 20_000 }, (_, i) => ['the', 'la', 'war', 'guerre', '9'][i % 5]!);
    expect(processorTime(() => analysed(long, language))).toBeLessThan(2000);
  });
});
