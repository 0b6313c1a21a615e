// Whatever the text: names are stretches of its words, in order and disjoint, found in a time that grows with the length and no faster.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf } from '../language/document-of.ts';
import { LANGUAGES } from '../language/language.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { readWords } from '../language/read-words.ts';
import { anyText, growthOf, HOSTILE, LINEAR, processorTime, withoutSpaces } from '../language/testing.ts';
import { loadPack } from '../packs/load.ts';
import { readNames } from './read-names.ts';
import { namesModelFor } from './tagger/installed.ts';

const pack = loadPack();
const TYPES = ['PER', 'LOC', 'ORG', 'MISC'];

function namesIn(text: string, language: 'fr' | 'en') {
  const document = documentOf(text, language);
  const words = readWords(document, analyseWithModels);
  return { words, names: readNames(document, words, [], pack, namesModelFor) };
}

test('names of any text begin and end with its words, in order and disjoint, each in one sentence', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
      const { words, names } = namesIn(text, language);
      const starts = new Set(words.tokens.starts);
      const ends = new Set(words.tokens.ends);
      let end = 0;
      names.forEach((name, id) => {
        expect(name.id).toBe(id);
        expect(name.start).toBeGreaterThanOrEqual(end);
        expect(name.end).toBeGreaterThan(name.start);
        expect(text.slice(name.start, name.end)).toBe(name.text);
        expect([starts.has(name.start), ends.has(name.end)]).toEqual([true, true]);
        const sentence = words.sentences[name.sentence]!;
        expect(sentence.start <= name.start && name.end <= sentence.end).toBe(true);
        expect(TYPES).toContain(name.type);
        end = name.end;
      });
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 150 },
  );
});

test.each([...HOSTILE, 'Jean-', 'M. '])('the time grows with the length, and no faster: %j', piece => {
  const read = (text: string) => {
    const document = documentOf(text, 'fr');
    return { document, words: readWords(document) };
  };
  const known = new Map<string, ReturnType<typeof read>>();
  const growth = growthOf(piece, text => {
    const { document, words } = known.get(text) ?? read(text);
    known.set(text, { document, words });
    readNames(document, words, [], pack, namesModelFor);
  });
  expect(growth).toBeLessThan(LINEAR);
});

test('200 KB without a space are searched like any others', () => {
  const document = documentOf(withoutSpaces(200_000), 'fr');
  const time = processorTime(() => {
    for (const { start, end } of readNames(document, readWords(document), [], pack, namesModelFor))
      expect(0 <= start && start < end && end <= 200_000).toBe(true);
  });
  expect(time).toBeLessThan(5000);
});
