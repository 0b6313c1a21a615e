// Sentences by the million as natural ones are, in what matters for finding copies: few words are frequent and most are rare, turns of phrase come back,
// names and figures differ, formulae stand in thousands of documents. The same number gives the same sentence. A known share is copied, half of it edited.
import type { Language } from '../src/language/language.ts';
import { FORMULAE, JOINTS, MONTHS, SYLLABLES } from './copies-size-words.ts';
import { EDITS, editedCopy } from './copy-edits.ts';
import { type Draw, lottery } from './lottery.ts';

/** One sentence in this many is copied from one before it, at any distance. */
const COPIES_OF = 6;
/** One original in this many is a formula. */
const FORMULAE_OF = 25;
/** How many different words, turns of phrase and surnames there are: a ten times rarer one comes a tenth as often. */
const KINDS = {
  words: { first: 40, last: 600_000 },
  phrases: { first: 20, last: 2_000_000 },
  surnames: { first: 30, last: 200_000 },
};
/** Words that are kept in memory, those most used. */
const KEPT = 50_000;

export interface SizedSentence {
  readonly text: string;
  readonly language: Language;
  /** How it was copied; null for an original. */
  readonly copied: 'verbatim' | 'edited' | null;
  /** What the original says: sentences of one original belong together, and so do those of two that say the same. */
  readonly original: string;
  readonly isFormula: boolean;
}

/** The sentence of a number, counted from 0. */
export function sizedSentence(number: number): SizedSentence {
  const draw = lottery(number ^ 0x2545f491);
  const root = rootOf(number);
  const { text, language, isFormula } = originalOf(root);
  if (root === number) return { text, language, copied: null, original: text, isFormula };
  // Skips what told where it was copied from.
  for (let k = 0; k < 2; k++) draw(2);
  const edit = draw(2) === 0 ? null : EDITS[draw(EDITS.length)]!;
  const edited = edit === null ? null : editedCopy(edit, text, originalOf(root + 1).text, language, draw);
  if (edited === null || edited === text) return { text, language, copied: 'verbatim', original: text, isFormula };
  return { text: edited, language, copied: 'edited', original: text, isFormula };
}

/** The original that a sentence goes back to, perhaps through other copies. */
function rootOf(number: number): number {
  for (let at = number; ; ) {
    const draw = lottery(at ^ 0x2545f491);
    if (at === 0 || draw(COPIES_OF) > 0) return at;
    at = draw(at);
  }
}

interface Original {
  readonly text: string;
  readonly language: Language;
  readonly isFormula: boolean;
}

function originalOf(number: number): Original {
  const draw = lottery(number ^ 0x68e31da4);
  // Documents of ten sentences or so are in one language.
  const language: Language = lottery(number >> 6)(5) < 3 ? 'en' : 'fr';
  const isFormula = draw(FORMULAE_OF) === 0;
  const said = isFormula ? formula(language, draw) : sentence(language, draw);
  return { text: said[0]!.toUpperCase() + said.slice(1), language, isFormula };
}

function formula(language: Language, draw: Draw): string {
  const formulae = FORMULAE[language];
  return formulae[draw(formulae.length)]!.replace(/\{(\w)\}/g, (_, slot: string) =>
    slot === 'n'
      ? name(language, draw)
      : slot === 'd'
        ? day(language, draw)
        : String(1 + draw(slot === 'h' ? 12 : 400)),
  );
}

/** Eight to thirty words in stretches: turns of phrase, names, figures, and words between the words that join them. */
function sentence(language: Language, draw: Draw): string {
  const length = 8 + draw(12) + draw(12);
  let said = '';
  for (let words = 0; words < length; ) {
    const kind = draw(20);
    const stretch =
      kind < 5
        ? phrase(rank(KINDS.phrases, draw), language)
        : kind === 5
          ? name(language, draw)
          : kind === 6
            ? `${pick(JOINTS[language].dates, draw)} ${day(language, draw)}`
            : kind === 7
              ? `${pick(JOINTS[language].counts, draw)} ${2 + draw(9_000)} ${word(rank(KINDS.words, draw), language)}`
              : joined(language, draw);
    const comma = words > 3 && draw(7) === 0 ? ',' : '';
    said += words === 0 ? stretch : `${comma} ${stretch}`;
    words += stretch.split(' ').length;
  }
  return `${said}.`;
}

function joined(language: Language, draw: Draw): string {
  return `${pick(JOINTS[language].small, draw)}${word(rank(KINDS.words, draw), language)}`;
}

/** A turn of phrase of some five words: always the same for its number. */
function phrase(number: number, language: Language): string {
  const draw = lottery(number ^ 0x1b873593);
  return Array.from({ length: 2 + draw(2) }, () => joined(language, draw)).join(' ');
}

function name(language: Language, draw: Draw): string {
  const given = word(1 + rank({ first: 1, last: 300 }, draw), language);
  const surname = word(1_000_000 + rank(KINDS.surnames, draw), language);
  return `${capital(given)} ${capital(surname)}`;
}

function day(language: Language, draw: Draw): string {
  const month = MONTHS[language][draw(12)]!;
  return `${1 + draw(28)} ${month} ${1900 + draw(120)}`;
}

const words: Record<Language, string[]> = { en: [], fr: [] };

/** The word of a rank: the rarer, the longer. */
function word(at: number, language: Language): string {
  const known = words[language][at];
  if (known !== undefined) return known;
  const draw = lottery(at ^ 0x3c6ef372);
  const count = 1 + draw(2) + (at > 300 ? 1 : 0) + (at > 20_000 ? draw(2) : 0);
  let made = '';
  for (let k = 0; k < count; k++) made += pick(SYLLABLES[language], draw);
  if (at < KEPT) words[language][at] = made;
  return made;
}

/** A rank by Zipf's law: as many fall between 100 and 1,000 as between 1,000 and 10,000. */
function rank({ first, last }: { readonly first: number; readonly last: number }, draw: Draw): number {
  return Math.floor(first * (last / first) ** (draw(1_000_000_000) / 1_000_000_000)) - first;
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

function pick<T>(list: readonly T[], draw: Draw): T {
  return list[draw(list.length)]!;
}
