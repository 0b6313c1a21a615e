import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.ts';
import type { Language } from '../language.ts';
import { readWords } from '../read-words.ts';
import { processorTime } from '../testing.ts';
import { normOf, TokenKind } from '../words.ts';

function pieces(text: string, language: Language | null): string {
  const { tokens } = readWords(documentOf(text, language));
  return Array.from(tokens.starts, (start, i) => text.slice(start, tokens.ends[i])).join('|');
}

describe('French tokens', () => {
  it.each([
    ["Qu'il vienne d’abord à l'usine aujourd’hui.", "Qu'|il|vienne|d’|abord|à|l'|usine|aujourd’hui|."],
    ["Quelqu'un la voit jusqu'à la presqu'île.", "Quelqu'un|la|voit|jusqu'|à|la|presqu'île|."],
    ['Choisit-il, a-t-elle dit, est-ce vrai ?', 'Choisit|-il|,|a|-t-elle|dit|,|est|-ce|vrai|?'],
    ['Donnez-le-moi ; allez-vous-en.', 'Donnez|-le|-moi|;|allez|-vous|-en|.'],
    ["Celui-ci, c'est-à-dire lui-même, ce jour-là.", "Celui-ci|,|c'est-à-dire|lui-même|,|ce|jour|-là|."],
    [
      'Le rendez-vous d’Aix-en-Provence ou de Bourg-la-Reine.',
      'Le|rendez-vous|d’|Aix-en-Provence|ou|de|Bourg-la-Reine|.',
    ],
    ['Du pain, des rois, au port, duquel il sort.', 'Du|pain|,|des|rois|,|au|port|,|duquel|il|sort|.'],
    [
      'Mme Roy, M. J.-P. Blin, av. J.-C., p. ex. et cf. infra.',
      'Mme|Roy|,|M.|J.-P.|Blin|,|av.|J.-C.|,|p.|ex.|et|cf.|infra|.',
    ],
    ["L'O.T.A.N. et l'U.R.S.S. signent.", "L'|O.T.A.N.|et|l'|U.R.S.S.|signent|."],
    ["Le budget d’« action » de l'«\u00A0usine\u00A0»", "Le|budget|d’|«|action|»|de|l'|«|usine|»"],
    [
      'Le Roi de Suède etLe Président, etle Danemark ; netLe reste.',
      'Le|Roi|de|Suède|et|Le|Président|,|et|le|Danemark|;|netLe|reste|.',
    ],
    ['Il reste connecté(e)s (...) et ravi […].', 'Il|reste|connecté(e)s|(...)|et|ravi|[…]|.'],
  ])('%s', (text, expected) => {
    expect(pieces(text, 'fr')).toBe(expected);
  });
});

describe('English tokens', () => {
  it.each([
    ["The firm's men don't; I'm sure they’re in.", "The|firm|'s|men|do|n't|;|I|'m|sure|they|’re|in|."],
    ['She cannot see the workers’ hall.', 'She|can|not|see|the|workers|’|hall|.'],
    ['A well-known, pre-war B-29 of the mid-1980s', 'A|well|-|known|,|pre-war|B-29|of|the|mid-1980s'],
    [
      'The U.S.-led force of Gen. J. F. Holt met at 6:30 p.m. today.',
      'The|U.S.|-|led|force|of|Gen.|J.|F.|Holt|met|at|6:30|p.m.|today|.',
    ],
    ["O'Brien and D'Arcy of AT&T", "O'Brien|and|D'Arcy|of|AT&T"],
  ])('%s', (text, expected) => {
    expect(pieces(text, 'en')).toBe(expected);
  });
});

describe('numbers, dates and addresses', () => {
  it.each([
    ['3,5 % de 4 000 ou 12\u202F500,75 €', '3,5|%|de|4 000|ou|12\u202F500,75|€'],
    ['1,250.5 et -2,5 en 1914-1918', '1,250.5|et|-2,5|en|1914|-|1918'],
    ['à 18 h 30, 18h30 et 6:30', 'à|18|h|30|,|18h30|et|6:30'],
    ['le 1er, la 2e, the 21st, IVe', 'le|1er|,|la|2e|,|the|21st|,|IVe'],
    ['03/04/1966 ou 1966-03-08, n° 5', '03/04/1966|ou|1966-03-08|,|n°|5'],
    ['Voir https://example.org/a?b=c, ou a.b@example.org.', 'Voir|https://example.org/a?b=c|,|ou|a.b@example.org|.'],
  ])('%s', (text, expected) => {
    expect(pieces(text, 'fr')).toBe(expected);
  });

  it('does not take a year and a number after it for one', () => {
    expect(pieces('En 1950 200 hommes', 'fr')).toBe('En|1950|200|hommes');
  });
});

it('makes a note mark one token of its own kind, even inside a word', () => {
  const { tokens } = readWords(documentOf('Le traité[12]et la paix.', 'fr'));
  expect(Array.from(tokens.kinds).filter(kind => kind === TokenKind.Mark)).toHaveLength(1);
  expect(normOf(tokens, 1)).toBe('traité');
});

it('gives one normal form to every spelling of a word', () => {
  const { tokens } = readWords(documentOf('É\u00ADlan e\u0301lan l’', 'fr'));
  expect([0, 1, 2].map(i => normOf(tokens, i))).toEqual(['élan', 'élan', "l'"]);
});

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'aL1\'’"«»-.,!?(…) \n\u00A0\u00AD\u200B&@/:%°#'),
    fc.constantFrom('http://', "qu'", '-il', 'M.', 'etc.', '[1]', '\u{1F600}', 'é'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

it('loses nothing but white space and lone invisible characters, keeps order and bounds', () => {
  fc.assert(
    fc.property(nasty, fc.constantFrom('fr' as const, 'en' as const, null), (text, language) => {
      const { tokens, sentences } = readWords(documentOf(text, language));
      let end = 0;
      for (let i = 0; i < tokens.length; i++) {
        expect(tokens.starts[i]).toBeGreaterThanOrEqual(end);
        expect(tokens.ends[i]).toBeGreaterThan(tokens.starts[i]!);
        expect(text.slice(end, tokens.starts[i])).toMatch(/^[\s\u00AD\u200B-\u200F\u2060-\u2064\u202A-\u202E]*$/);
        end = tokens.ends[i]!;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(end)).toMatch(/^[\s\u00AD\u200B-\u200F\u2060-\u2064\u202A-\u202E]*$/);
      let token = 0;
      for (const sentence of sentences) {
        expect(sentence.firstToken).toBe(token);
        expect(sentence.endToken).toBeGreaterThan(token);
        expect(sentence.start).toBe(tokens.starts[token]);
        expect(sentence.end).toBe(tokens.ends[sentence.endToken - 1]);
        token = sentence.endToken;
      }
      expect(token).toBe(tokens.length);
    }),
    { numRuns: 400 },
  );
});

it.each(['1', 'a', '"', "l'", 'a-', 'a.', '« ', '(', 'a@', 'www.', '\u00AD', 'M. ', 'a! ', '111 '])(
  'reads 100,000 characters of %j in time',
  unit => {
    const text = unit.repeat(100_000 / unit.length);
    expect(processorTime(() => readWords(documentOf(text, 'fr')))).toBeLessThan(600);
  },
);
