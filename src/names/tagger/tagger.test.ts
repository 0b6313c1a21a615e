import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../language/document-of.ts';
import type { Language } from '../../language/language.ts';
import { writeSections } from '../../language/models/file-format.ts';
import { namesModelBytes } from '../../language/models/files.ts';
import { MalformedModel } from '../../language/models/malformed.ts';
import { readWords } from '../../language/read-words.ts';
import { loadPack } from '../../packs/load.ts';
import { readNames } from '../read-names.ts';
import { decode } from './decode.ts';
import { namesModelFor, namesModels } from './installed.ts';
import { LABELS, mayEnd, mayFollow, mayStart } from './labels.ts';
import { tagNames } from './tag-names.ts';
import { readNamesWeights } from './weights.ts';

const bytes = namesModelBytes('en');

function faultOf(given: Uint8Array): string {
  try {
    readNamesWeights(given);
  } catch (error) {
    if (error instanceof MalformedModel) return error.code;
    throw error;
  }
  return 'none';
}

/** "PER Ada Tilbury" for each name that the tagger alone finds. */
function tagged(text: string, language: Language): string[] {
  const words = readWords(documentOf(text, language));
  const { starts, ends, length } = words.tokens;
  return tagNames(namesModelFor(language), text, words, new Uint8Array(length)).map(
    ({ first, end, type }) => `${type} ${text.slice(starts[first], ends[end - 1])}`,
  );
}

describe('the tagger alone', () => {
  test.each<[Language, string, string]>([
    ['fr', 'Le lendemain, Mathilde Queyrac quitta la ville pour toujours.', 'PER Mathilde Queyrac'],
    ['fr', 'Il est né à Montbrillac, dans une famille de marins.', 'LOC Montbrillac'],
    ['en', 'The letter was sent by Edmund Tarleby to his brother.', 'PER Edmund Tarleby'],
    ['en', 'She was born in Thornwick and lived there until the war.', 'LOC Thornwick'],
  ])('%s: %s', (language, text, name) => expect(tagged(text, language)).toContain(name));

  test('finds no name where there is none', () => {
    expect(tagged('Il pleut depuis trois jours. Les routes sont coupées et le marché est fermé.', 'fr')).toEqual([]);
    expect(tagged('It has rained for three days. The roads are closed, and so is the market.', 'en')).toEqual([]);
  });

  test('names lie in order, disjoint and within the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      'Paul',
      'de',
      'LYON',
      'la',
      '. ',
      ' ',
      '’',
      '-',
      'l’',
      'Œ',
      '¬\n',
      '12',
      '😀',
      'É',
      '\u00ad',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 60 }), parts => {
        const text = parts.join('');
        const words = readWords(documentOf(text, 'fr'));
        let last = 0;
        for (const { first, end } of tagNames(namesModelFor('fr'), text, words, new Uint8Array(words.tokens.length))) {
          expect(first).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(first);
          expect(end).toBeLessThanOrEqual(words.tokens.length);
          last = end;
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('labels follow each other as they may, whatever speaks for them', () => {
  const scores = fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 16, maxLength: 16 * 12 });
  fc.assert(
    fc.property(scores, given => {
      const count = given.length >> 4;
      const labels = new Uint8Array(count);
      decode(Int32Array.from(given), count, new Int16Array(LABELS * LABELS), labels, 0);
      expect(mayStart(labels[0]!)).toBe(true);
      expect(mayEnd(labels[count - 1]!)).toBe(true);
      for (let k = 1; k < count; k++) expect(mayFollow(labels[k - 1]!, labels[k]!)).toBe(true);
    }),
  );
});

describe('the bytes of a names model', () => {
  test('are used where they lie, in shared memory', () => {
    const memory = new SharedArrayBuffer(bytes.length);
    new Uint8Array(memory).set(bytes);
    expect(readNamesWeights(new Uint8Array(memory)).rows.buffer).toBe(memory);
  });

  test('are refused, by code, where they cannot be used', () => {
    expect(faultOf(new Uint8Array(0))).toBe('truncated');
    expect(faultOf(bytes.slice(0, 1000))).toBe('truncated');
    expect(faultOf(new TextEncoder().encode('<html>Not a model at all</html>'))).toBe('not-a-model');
    const turned = bytes.slice();
    turned[100_000]! ^= 4;
    expect(faultOf(turned)).toBe('wrong-checksum');
    expect(faultOf(writeSections([]))).toBe('bad-contents');
    const names = ['NLAN', 'NCHK', 'NROW', 'NTRA', 'NLKE', 'NLVA'];
    expect(faultOf(writeSections(names.map(name => [name, new TextEncoder().encode('en')])))).toBe('bad-contents');
  });

  test('leave the names to the rules, and say so once, where they are missing', () => {
    const faults: string[] = [];
    const models = namesModels(
      fault => faults.push(fault.code),
      () => {
        throw new MalformedModel('missing');
      },
    );
    const text = 'Hier, Mathilde Queyrac a quitté la Norvège. Elle a vu Hélène Tormeuil.';
    const document = documentOf(text, 'fr');
    const words = readWords(document);
    const without = readNames(document, words, [], loadPack());
    expect(without.map(name => name.text)).toContain('Mathilde Queyrac');
    expect(readNames(document, words, [], loadPack(), models)).toEqual(without);
    expect(readNames(document, words, [], loadPack(), models)).toEqual(without);
    expect(faults).toEqual(['missing']);
  });
});
