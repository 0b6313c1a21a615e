// Whatever the text: tokens and sentences that lose nothing, one tree a sentence, in a time that grows with the length and no faster.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf } from './document-of.ts';
import { LANGUAGES } from './language.ts';
import { analyseWithModels } from './models/files.ts';
import { readWords } from './read-words.ts';
import { anyText, growthOf, HOSTILE, LINEAR, processorTime, withoutSpaces } from './testing.ts';

/** What needs no token: white space, and what nobody can see. */
const NOTHING = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/;
const languages = fc.constantFrom(...LANGUAGES, null);

describe('the words of any text', () => {
  test('are in order and within the text, and nothing that can be seen lies between them', () => {
    fc.assert(
      fc.property(anyText, languages, (text, language) => {
        const { tokens } = readWords(documentOf(text, language));
        let end = 0;
        for (let i = 0; i < tokens.length; i++) {
          expect(text.slice(end, tokens.starts[i])).toMatch(NOTHING);
          expect(tokens.ends[i]).toBeGreaterThan(tokens.starts[i]!);
          end = tokens.ends[i]!;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(end)).toMatch(NOTHING);
      }),
      { numRuns: 400 },
    );
  });

  test('belong to one sentence each, and sentences to their words', () => {
    fc.assert(
      fc.property(anyText, languages, (text, language) => {
        const { tokens, sentences } = readWords(documentOf(text, language));
        let next = 0;
        sentences.forEach((sentence, id) => {
          expect(sentence.id).toBe(id);
          expect(sentence.firstToken).toBe(next);
          expect(sentence.endToken).toBeGreaterThan(next);
          expect(sentence.start).toBe(tokens.starts[sentence.firstToken]);
          expect(sentence.end).toBe(tokens.ends[sentence.endToken - 1]);
          next = sentence.endToken;
        });
        expect(next).toBe(tokens.length);
      }),
      { numRuns: 200 },
    );
  });

  test('are analysed without being moved: one root a sentence, heads inside it, no circle, indices that exist', () => {
    fc.assert(
      fc.property(anyText, languages, (text, language) => {
        const plain = readWords(documentOf(text, language));
        const { tokens, sentences } = readWords(documentOf(text, language), analyseWithModels);
        expect([...tokens.starts]).toEqual([...plain.tokens.starts]);
        expect([...tokens.ends]).toEqual([...plain.tokens.ends]);
        for (const sentence of sentences) {
          let roots = 0;
          for (let i = sentence.firstToken; i < sentence.endToken; i++) {
            const head = tokens.heads[i]!;
            if (head < 0) roots += tokens.relations[tokens.deprels[i]!] === 'root' ? 1 : 0;
            else expect(head >= sentence.firstToken && head < sentence.endToken && head !== i).toBe(true);
            let steps = 0;
            for (let above = i; above >= 0; above = tokens.heads[above]!)
              expect(steps++).toBeLessThanOrEqual(sentence.endToken - sentence.firstToken);
            expect(tokens.lemmas[i]).toBeLessThan(tokens.vocabulary.length);
            expect(tokens.feats[i]).toBeLessThan(tokens.features.length);
            expect(tokens.deprels[i]).toBeLessThan(tokens.relations.length);
            expect(tokens.upos[i]).toBeLessThan(17);
          }
          expect(roots).toBeLessThanOrEqual(sentence.language === null ? 0 : 1);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('time', () => {
  test.each(HOSTILE)('grows with the length, and no faster: %j', piece => {
    expect(growthOf(piece, text => readWords(documentOf(text, 'fr'), analyseWithModels))).toBeLessThan(LINEAR);
  });

  test.each([
    ['letters, digits and marks', withoutSpaces(200_000)],
    ['one letter', 'a'.repeat(200_000)],
    ['one digit', '7'.repeat(200_000)],
  ])('200 KB without a space are read like any others: %s', (_name, text) => {
    let words = readWords(documentOf('', 'en'));
    expect(processorTime(() => (words = readWords(documentOf(text, 'en'), analyseWithModels)))).toBeLessThan(5000);
    const { tokens, sentences } = words;
    expect(sentences.at(-1)!.end).toBe(200_000);
    expect(tokens.ends[tokens.length - 1]).toBe(200_000);
  });
});
