import type { Figure, TimeExpression } from '../annotation.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import type { Sentence, Words } from '../language/words.ts';
import type { SourceDocument } from '../text/document.ts';
import type { Atom } from '../times/atom.ts';
import { buildLexicon, type Lexicon } from '../times/lexicon.ts';
import { ENGLISH_NUMBER_WORDS } from '../times/numerals/en.ts';
import { FRENCH_NUMBER_WORDS } from '../times/numerals/fr.ts';
import { Scanner } from '../times/scan.ts';
import { type Amount, amountAt } from './amount.ts';
import { type Counted, countedAfter } from './counted.ts';
import { countedOfWhole } from './part.ts';
import { amongUs, toldOfSubject } from './predicate.ts';
import { CURRENCY_SIGNS, FIGURE_WORDING, type FigureWording } from './wording.ts';

/** What a number may begin with beside words of numbers. */
const PARTS: ReadonlySet<string> = new Set(['a', 'half', 'quarter', 'quart']);

const SCANNERS = Object.fromEntries(LANGUAGES.map(language => [language, scannerOf(language)])) as Record<
  Language,
  Scanner
>;

/**
 * "Un", "une", "one", "a", "half" tell nothing alone: whatever they may begin tells by its other words. Nor do Roman numerals, and words that look
 * like one ("le", "ce").
 */
function scannerOf(language: Language): Scanner {
  const { one } = FIGURE_WORDING[language];
  const lexicon = lexiconOf(language);
  return new Scanner(
    lexicon,
    ({ kind, norm }) => kind === 'number' || (lexicon.has(norm) && !PARTS.has(norm) && !one.has(norm)),
  );
}

function lexiconOf(language: Language): Lexicon {
  const { collectives, magnitudes } = FIGURE_WORDING[language];
  const numbers = language === 'fr' ? FRENCH_NUMBER_WORDS : ENGLISH_NUMBER_WORDS;
  return buildLexicon(numbers, [...collectives.keys(), ...magnitudes, ...CURRENCY_SIGNS, 'demi', ...PARTS]);
}

/**
 * The amounts of a document: numbers with what they count, shares in per cent, sums of money. Dates and durations (`times`), numbers that
 * number something ("article 5"), ordinals, names ("Boeing 747") and the article "un" are none.
 */
export function readFigures(document: SourceDocument, words: Words, times: readonly TimeExpression[]): Figure[] {
  const figures: Figure[] = [];
  let next = 0;
  for (const sentence of words.sentences) {
    const { language } = sentence;
    if (!language || !SCANNERS[language].mayTell(document.text, words.tokens, sentence)) continue;
    while (next < times.length && (times[next] as TimeExpression).end <= sentence.start) next++;
    let end = next;
    while (end < times.length && (times[end] as TimeExpression).start < sentence.end) end++;
    readSentence(document, sentence, language, words, times.slice(next, end), figures);
  }
  return figures;
}

function readSentence(
  document: SourceDocument,
  sentence: Sentence,
  language: Language,
  words: Words,
  times: readonly TimeExpression[],
  figures: Figure[],
): void {
  const { text, marks } = document;
  const wording = FIGURE_WORDING[language];
  const atoms = SCANNERS[language].scan(text, sentence.start, sentence.end, marks);
  if (atoms === null) return;
  let at = 0;
  let floor = sentence.start;
  while (at < atoms.length) {
    const atom = atoms[at] as Atom;
    const amount = atom.kind === 'number' || atom.classes ? amountAt(text, atoms, at, language, wording, floor) : null;
    if (!amount) {
      at++;
      continue;
    }
    const first = at;
    at = amount.to;
    const inTime = times.find(time => time.start < amount.end && amount.start < time.end);
    if (inTime && !(inTime.type === 'DURATION' && wording.penal.test(text.slice(inTime.end, inTime.end + 30))))
      continue;
    const counted = inTime
      ? termOf(text, inTime)
      : (countedAfter(text, atoms, amount, wording, words) ??
        amongUs(atoms, amount, wording) ??
        countedOfWhole(text, atoms, amount, language, wording, words) ??
        toldOfSubject(text, atoms, first, amount, wording, words));
    if (!counted && !stands(amount)) continue;
    const figure = figureOf(text, sentence, atoms, amount, counted, wording);
    figures.push(figure);
    floor = figure.end;
    while (at < atoms.length && (atoms[at] as Atom).start < floor) at++;
  }
}

/** A number that counts nothing by name stands only where a word before says that it is an amount: "about 250 of us". */
function stands(amount: Amount): boolean {
  return amount.sign !== null || (amount.lead !== null && amount.digits);
}

function termOf(text: string, time: TimeExpression): Counted {
  const unit = /\p{L}+$/u.exec(text.slice(time.start, time.end))?.[0] ?? null;
  return { unit, end: time.end, to: 0 };
}

function figureOf(
  text: string,
  sentence: Sentence,
  atoms: readonly Atom[],
  amount: Amount,
  counted: Counted | null,
  wording: FigureWording,
): Figure {
  let end = counted ? Math.max(counted.end, amount.end) : amount.end;
  const next = counted && counted.to > 0 ? counted.to : amount.to;
  const after = wording.aboutAfter.find(row => row.every((word, i) => atoms[next + i]?.norm === word));
  const trailing = after && (counted === null || counted.to > 0) ? (atoms[next + after.length - 1] as Atom) : null;
  if (trailing) end = trailing.end;
  const start = amount.lead ?? amount.start;
  return {
    start,
    end,
    sentence: sentence.id,
    text: text.slice(start, end),
    value: amount.value,
    unit: counted?.unit ?? amount.sign,
    approximate: amount.approximate || trailing !== null,
  };
}
