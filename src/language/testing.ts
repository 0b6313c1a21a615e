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

/** Characters of the shorter of two texts that are timed; the other has `TIMES` as many. */
const LENGTH = 4_000;
const TIMES = 4;
const ROUNDS = 6;
/** Rounds that only warm up. */
const WARM = 1;
/** Milliseconds under which a clock tells nothing. */
const SHORT = 20;
/** Times longer: between what is as good as linear (4) and the square (16) there is room for a busy machine. */
export const LINEAR = 9;

/** Milliseconds of processor time that this thread spends on a piece of work: what others do on the machine does not count. */
export function processorTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** How many times longer the reading of a text four times as long takes; 1 where it is over in no time. The least of some rounds. */
export function growthOf(piece: string, read: (text: string) => void): number {
  const single = piece.repeat(LENGTH / piece.length);
  const long = single.repeat(TIMES);
  let least = Infinity;
  for (let round = 0; round < WARM + ROUNDS && least > TIMES; round++) {
    const before = processorTime(() => read(single));
    const after = processorTime(() => read(long));
    if (after < SHORT) return 1;
    if (round >= WARM) least = Math.min(least, after / before);
  }
  return least;
}
