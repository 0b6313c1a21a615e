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
  'a year ago ',
  'the quarter ended ',
  'will be said to be ',
  'to go ',
  '12 ½ ',
  'at 6 p.m. ',
];

/** The slowest of them, in seconds, and what it was made of. */
export function worst(reader: Reader): { readonly seconds: number; readonly piece: string } {
  let slowest = { seconds: 0, piece: '' };
  for (const piece of PIECES) {
    const text = piece.repeat(Math.ceil(SIZE / piece.length));
    for (const language of ['fr', 'en'] as const) {
      reader.read(text.slice(0, SIZE / 10), language, null);
      // The best of five on this thread's own clock: other work on the machine is no fault of the reader.
      let seconds = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 5; round++) {
        const start = process.threadCpuUsage();
        reader.read(text, language, '1966-03-08');
        const { user, system } = process.threadCpuUsage(start);
        seconds = Math.min(seconds, (user + system) / 1e6);
      }
      if (seconds > slowest.seconds) slowest = { seconds, piece: piece.trim() || 'white space' };
    }
  }
  return slowest;
}
