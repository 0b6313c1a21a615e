// Texts for tests that hold whatever the text.
import fc from 'fast-check';

const PIECES = [
  ...['la', 'France', 'signe', 'le', 'traité', 'the', 'treaty', 'was', 'signed', 'BY', 'M.', 'Dr.', 'Jean-Paul', 'New'],
  ...['1949', '12,5', '3.', '18 h 30', '%', '§', 'XIVe', 'http://a.fr/b?c=d', 'a@b.fr', '[3]', '[12]', '#', '*', '- '],
  ...['l’', "d'", 'qu’', "n't", "'s", '-t-il', 'aujourd’hui', '«', '»', '“', '"', '(', ')', '…', '...', '?!', ';', ':'],
  ...[' ', ' ', ' ', '\u00a0', '\u202f', '\t', '\n', '\n\n', '\r\n', '. ', ', ', ' — '],
  ...[
    '\u00ad',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u0301',
    'É',
    'Œ',
    'ß',
    'İ',
    '😀',
    '👩‍🚀',
    '\ud83d',
    '中',
    'ع',
    '\u0000',
    '¬\n',
  ],
];

/** Any string, and strings of pieces that texts are made of. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.string({ maxLength: 60, unit: 'grapheme' }),
  fc
    .array(
      fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 4, unit: 'binary' })),
      {
        maxLength: 60,
      },
    )
    .map(pieces => pieces.join('')),
);

/** What a text may be made of from end to end. */
export const HOSTILE = [
  'Le président de la République signe. ',
  '1 ',
  '«',
  "L'",
  'a.',
  'Paris de ',
  '\u0301',
  '— ',
] as const;

/** A text of that length without white space, of letters with a digit or mark here and there, always the same. */
export function withoutSpaces(length: number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHÉÀŒ';
  const others = '0123456789.,;:!?\'’"«»()[]-–—/_@#%&😀\u00ad\u0301';
  let state = 7;
  const draw = (many: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * many);
  };
  let text = '';
  while (text.length < length) {
    const alphabet = draw(16) === 0 ? others : letters;
    text += alphabet.charAt(draw(alphabet.length));
  }
  return text.slice(0, length);
}

/** Characters of the longer of two texts that are timed. */
const LENGTH = 8_000;
const ROUNDS = 12;
/** Rounds that only warm up. */
const WARM = 2;
/** Milliseconds under which a clock tells nothing. */
const SHORT = 4;
/** Less than twice the time is as good as twice. */
const ENOUGH = 2;

/**
 * How many times longer the reading of a text of twice the length takes; 1 where both are over in no time. The least of some rounds,
 * in each of which one is timed right after the other: what slows a busy machine down slows both.
 */
export function growthOf(piece: string, read: (text: string) => void): number {
  const single = piece.repeat(LENGTH / 2 / piece.length);
  const double = single + single;
  const time = (text: string) => {
    const begun = performance.now();
    read(text);
    return performance.now() - begun;
  };
  let least = Infinity;
  for (let round = 0; round < WARM + ROUNDS && least > ENOUGH; round++) {
    const before = time(single);
    const after = time(double);
    if (after < SHORT) return 1;
    if (round >= WARM) least = Math.min(least, after / before);
  }
  return least;
}
