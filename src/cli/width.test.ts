import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, pad, width, wrap } from './width.ts';

describe('width of text on a terminal', () => {
  test('accents that combine take no column, wide characters take two', () => {
    expect(width('Élysée')).toBe(6);
    expect(width('E\u0301lyse\u0301e')).toBe(6);
    expect(width('条約')).toBe(4);
    expect(width('trai\u00ADté')).toBe(6);
  });

  test('what is cut ends in an ellipsis and fits', () => {
    expect(clip('commandement intégré', 12)).toBe('commandemen…');
    expect(clip('bref', 12)).toBe('bref');
    expect(width(clip('条約条約', 5))).toBeLessThanOrEqual(5);
  });

  test('pads to the column, never cuts', () => {
    expect(pad('条', 4)).toBe('条  ');
    expect(pad('longer', 3)).toBe('longer');
  });

  test('wraps between words, and cuts a word that is too long', () => {
    expect(wrap('le siège quitte Paris', 10)).toEqual(['le siège', 'quitte', 'Paris']);
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(wrap('', 10)).toEqual(['']);
  });

  test('a no-break space does not break', () => {
    expect(wrap('environ 400\u00A0kilomètres', 12)).toEqual(['environ', '400\u00A0kilomètr', 'es']);
  });

  test('no line is wider than asked, and no character is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, columns) => {
        const lines = wrap(text, columns);
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
        expect(lines.join('').replace(/[ \t\n\r\f\v]/g, '')).toBe(text.replace(/[ \t\n\r\f\v]/g, ''));
      }),
      { numRuns: 200 },
    );
  });
});
