import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from './marked.ts';

const at = (text: string, words: string, sign: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, sign };
};

describe('marks under the words of a text', () => {
  test('stand under their words, the first mark over the second', () => {
    const text = 'La Norvège quitte la Société';
    expect(marked(text, 0, [at(text, 'quitte', '^'), at(text, 'quitte la', '~')], 80)).toEqual([
      'La Norvège quitte la Société',
      '           ^^^^^^~~~',
    ]);
  });

  test('count from the start of the text, and close up white space', () => {
    expect(marked('a  bb\n c', 100, [{ start: 103, end: 105, sign: '^' }], 80)).toEqual(['a bb c', '  ^^']);
  });

  test('no line of marks where nothing in a line is marked', () => {
    expect(marked('aaa bbb ccc', 0, [{ start: 8, end: 11, sign: '^' }], 7)).toEqual(['aaa bbb', 'ccc', '^^^']);
  });

  test('accents that combine take no column', () => {
    expect(marked('e\u0301te\u0301 la\u0300', 0, [{ start: 6, end: 9, sign: '^' }], 80)).toEqual([
      'e\u0301te\u0301 la\u0300',
      '    ^^',
    ]);
  });

  test('no word is lost, and no mark stands without its word', () => {
    const spans = fc.array(fc.record({ start: fc.nat(40), length: fc.nat(9) }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 4, max: 30 }), spans, (text, columns, drawn) => {
        const marks = drawn.map(({ start, length }) => ({ start, end: start + length, sign: '^' }));
        const shown = marked(text.replaceAll('^', ''), 0, [], columns);
        expect(shown.join(' ').split(' ').join('')).toBe(text.replace(/[ \t\n\r\f\v^]/g, ''));
        const under = marked(text.replaceAll('^', ''), 0, marks, columns).filter(line => /^[ ^]*\^$/.test(line));
        expect(under.length).toBeLessThanOrEqual(shown.length);
      }),
      { numRuns: 100 },
    );
  });
});
