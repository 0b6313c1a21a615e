// Input that is meant to be slow: the seconds that 100,000 characters of it take.
import type { Reader } from './times-reader.ts';

const SIZE = 100_000;
const PIECES = [
  '1',
  '12 ',
  '1966 ',
  '1966 et 1967 et ',
  '9, ',
  'XIX ',
  'X',
  ' ',
  '\n ',
  '« " ',
  'de de de ',
  'cent mille deux ',
  'lundi ',
  '. A',
  'le 1 mars ',
  '1/2/',
  'l1',
  'fin de ',
  'two years and ',
  '(',
  'avant ',
  '12:',
  "l'an ",
  'the first of the ',
  'May 5, 6, 7, ',
];

/** The slowest of them, in seconds, and what it was made of. */
export function worst(reader: Reader): { readonly seconds: number; readonly piece: string } {
  let slowest = { seconds: 0, piece: '' };
  for (const piece of PIECES) {
    const text = piece.repeat(Math.ceil(SIZE / piece.length));
    for (const language of ['fr', 'en'] as const) {
      reader.read(text.slice(0, SIZE / 10), language, null);
      const start = process.cpuUsage();
      reader.read(text, language, null);
      const { user, system } = process.cpuUsage(start);
      const seconds = (user + system) / 1e6;
      if (seconds > slowest.seconds) slowest = { seconds, piece: piece.trim() || 'white space' };
    }
  }
  return slowest;
}
