import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...values: (number | string)[]): Uint8Array =>
  Uint8Array.from(
    values.flatMap(value => (typeof value === 'number' ? [value] : [...value].map(c => c.codePointAt(0)!))),
  );

const utf16 = (text: string, littleEndian: boolean): Uint8Array =>
  Uint8Array.from(
    [...Array(text.length).keys()].flatMap(i => {
      const code = text.charCodeAt(i);
      return littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

const codes = (notes: readonly { code: string }[]): string[] => notes.map(note => note.code);

describe('decode', () => {
  it('reads strict UTF-8 without a word', () => {
    expect(decode(new TextEncoder().encode('L’été'), null)).toMatchObject({
      text: 'L’été',
      encoding: 'utf-8',
      notes: [],
    });
  });

  it('drops a leading byte order mark and keeps a later one', () => {
    const decoded = decode(new TextEncoder().encode('\ufeffa\ufeffb'), null);
    expect(decoded.text).toBe('a\ufeffb');
    expect(decoded.toByte(0)).toBe(3);
    expect(decoded.toByte(2)).toBe(7);
  });

  it.each([true, false])('reads UTF-16 with its mark, lone surrogates kept (little endian: %s)', littleEndian => {
    const text = 'Été \ud800 fin';
    const decoded = decode(utf16(`\ufeff${text}`, littleEndian), null);
    expect(decoded).toMatchObject({ text, encoding: littleEndian ? 'utf-16le' : 'utf-16be', notes: [] });
    expect(decoded.toByte(4)).toBe(10);
  });

  it('guesses UTF-16 without a mark by its zeros, and says so', () => {
    const decoded = decode(utf16('The treaty was signed.', true), null);
    expect(decoded.text).toBe('The treaty was signed.');
    expect(codes(decoded.notes)).toEqual(['encoding-guessed']);
  });

  it('falls back to what was declared, and says so', () => {
    const decoded = decode(bytes('<meta charset="iso-8859-15">10 ', 0xa4), null);
    expect(decoded.text.endsWith('10 €')).toBe(true);
    expect(decoded).toMatchObject({ encoding: 'iso-8859-15', notes: [{ code: 'encoding-declared' }] });
  });

  it('falls back to Windows-1252 with its own quotes and euro', () => {
    const decoded = decode(bytes('l', 0x92, 0xe9, 't', 0xe9, ' 5 ', 0x80), null);
    expect(decoded).toMatchObject({ text: 'l’été 5 €', encoding: 'windows-1252' });
    expect(codes(decoded.notes)).toEqual(['encoding-guessed']);
  });

  it('takes a mostly sound UTF-8 file for UTF-8 with a scratch, offsets right after it', () => {
    const sound = new TextEncoder().encode('é'.repeat(50));
    const decoded = decode(Uint8Array.from([...sound, 0xe9, 0x20, ...sound]), null);
    expect(decoded.encoding).toBe('utf-8');
    expect(codes(decoded.notes)).toEqual(['encoding-damaged']);
    expect(decoded.toByte(decoded.text.indexOf('\ufffd') + 1)).toBe(101);
  });

  it('maps East Asian bytes that were declared', () => {
    const decoded = decode(bytes('a', 0x93, 0xfa, 0x96, 0x7b, 'b'), 'shift_jis');
    expect(decoded.text).toBe('a日本b');
    expect([0, 1, 2, 3].map(decoded.toByte)).toEqual([0, 1, 3, 5]);
  });

  it('names a label that does not exist', () => {
    expect(codes(decode(bytes('caf', 0xe9), 'utf-9').notes)).toEqual(['encoding-unknown', 'encoding-guessed']);
  });
});
