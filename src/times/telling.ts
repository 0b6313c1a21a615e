// Most sentences hold no time. What each rule cannot do without, seen beforehand, tells which sentences are worth trying the rules on.
import type { Language } from '../language/language.ts';
import type { Classes } from './atom.ts';
import { Gate } from './gate.ts';
import type { Lexeme } from './lexeme.ts';
import type { Lexicon } from './lexicon.ts';
import type { Pattern } from './pattern.ts';

/** What a sentence has to hold one of for any rule of a grammar to match in it. Digits and named periods do as well. */
export interface Telling {
  /** Words, signs and classes of words. */
  readonly keys: ReadonlySet<string>;
  /** The classes of the lexicon's words that have such a key. */
  readonly classes: ReadonlySet<Classes>;
  /** Whether a number in words may do, or one of a thousand and more, or an ordinal of two words. */
  readonly numbers: boolean;
  readonly years: boolean;
  readonly ordinals: boolean;
  /** For a closer look at what stands beside. */
  readonly gate: Gate;
}

/** Words and signs that stand in most sentences: a rule is known by something else where it can be. */
const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    (
      "le la les l' un une de du d' des en a au aux dans et ce cette cet ces qui que pour par sur il est sous avec entre meme tout tous toute " +
      "toutes notre nos y plus autre loi ici ca n . , - ' : ; /"
    ).split(' '),
  ),
  en: new Set(
    (
      'the a an of in on at to for by this that these and from with its as it was is not other new most war before after until ' +
      "'s s . , - ' : ; /"
    ).split(' '),
  ),
};

/** How much the alternatives weigh: none for what few sentences have. */
const WEIGHT = { rare: 0, years: 1, classOfCommon: 2, common: 4, roman: 5, capital: 9 };
/** "Un" and "une" are numbers. */
const NUMBER: Readonly<Record<Language, number>> = { fr: 6, en: 3 };

/** Classes that the scanner gives to Roman numerals, and to what looks like one: "c", "le". */
const ROMAN = /^ROMAN(?:_ORDINAL)?$/;
/** Classes of numbers of a thousand and more, which `telling` needs no further look at where digits write them. */
const YEARS: ReadonlySet<string> = new Set(['WORD_YEAR']);
/** Ordinals in one word are none of them: "twenty-first" is. */
const ORDINALS: ReadonlySet<string> = new Set(['DAY', 'NTH']);
const IN_DIGITS: ReadonlySet<string> = new Set('DIGITS YEAR YEAR2 YEAR3 CUT_YEAR'.split(' '));

/**
 * Finds, for each pattern, the rarest of the words that it cannot do without.
 * @param computed classes that are computed; `ofNumbers`, those that numbers can be of
 */
export function tellingOf(
  language: Language,
  strata: readonly (readonly Pattern[])[],
  lexicon: Lexicon,
  computed: { readonly ofNumbers: ReadonlySet<string>; readonly all: ReadonlySet<string> },
): Telling {
  const words = new Map<string, string[]>();
  for (const [word, classes] of lexicon)
    for (const name of Object.keys(classes)) words.set(name, [...(words.get(name) ?? []), word]);
  const weight = (key: string): number => {
    if (IN_DIGITS.has(key)) return WEIGHT.rare;
    if (key === 'CAPITAL') return WEIGHT.capital;
    if (computed.ofNumbers.has(key)) return YEARS.has(key) || ORDINALS.has(key) ? WEIGHT.years : NUMBER[language];
    // What only phrases can be, no word is at first.
    if (computed.all.has(key)) return WEIGHT.rare;
    if (ROMAN.test(key)) return WEIGHT.roman;
    if (COMMON[language].has(key)) return WEIGHT.common;
    return (words.get(key) ?? []).some(word => COMMON[language].has(word)) ? WEIGHT.classOfCommon : WEIGHT.rare;
  };
  const keys = new Set<string>();
  for (const pattern of strata.flat()) for (const key of pattern.rarest(weight) ?? ALWAYS) keys.add(key);
  const gate = new Gate(strata, pattern => pattern.rarest(weight) ?? pattern.firsts);
  const classes = new Set<Classes>();
  for (const [word, own] of lexicon)
    if (keys.has(word) || Object.keys(own).some(name => keys.has(name))) classes.add(own);
  const numeric = [...keys].filter(key => computed.ofNumbers.has(key) && !IN_DIGITS.has(key));
  return {
    keys,
    classes,
    numbers: numeric.some(key => !YEARS.has(key) && !ORDINALS.has(key)),
    ordinals: numeric.some(key => ORDINALS.has(key)),
    years: numeric.some(key => YEARS.has(key)),
    gate,
  };
}

/** Of a pattern that can do without any one word. */
const ALWAYS: readonly string[] = ['CAPITAL'];

/** Whether a word, a sign or a number is one of those that some rule cannot do without. */
export function isTelling(lexeme: Lexeme, telling: Telling): boolean {
  if (lexeme.kind === 'number') return true;
  const { classes } = lexeme;
  if (lexeme.capital && telling.keys.has('CAPITAL')) return true;
  if (classes === null) return false;
  if (telling.classes.has(classes)) return true;
  if (lexeme.value !== 0 && isTellingNumeral(lexeme, telling)) return true;
  if (telling.numbers && isNumberWord(classes)) return true;
  if (telling.years && isLarge(classes)) return true;
  return telling.ordinals && classes.N_TEN !== undefined;
}

/** Roman numerals have classes of their own. */
function isTellingNumeral({ norm, classes }: Lexeme, { keys }: Telling): boolean {
  if (keys.has(norm)) return true;
  for (const name in classes) if (keys.has(name)) return true;
  return false;
}

function isNumberWord(classes: Classes): boolean {
  return (
    classes.N_UNIT !== undefined || classes.N_TEN !== undefined || classes.ORDINAL !== undefined || isLarge(classes)
  );
}

/** Words without which no number in words reaches a thousand. */
function isLarge({ N_TEEN, N_HUNDRED, N_THOUSAND, N_LARGE }: Classes): boolean {
  return N_TEEN !== undefined || N_HUNDRED !== undefined || N_THOUSAND !== undefined || N_LARGE !== undefined;
}
