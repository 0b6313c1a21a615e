import type { Language } from '../../language/language.ts';
import type { Atom, Classes } from '../atom.ts';
import { englishStep } from './en.ts';
import { frenchStep, type Sum } from './fr.ts';

/** Which part of a number in words a word may be. By names that are written out: this is asked of every word of a sentence. */
function kindOf(classes: Classes): string | undefined {
  if (classes.N_UNIT !== undefined) return 'N_UNIT';
  if (classes.N_TEEN !== undefined) return 'N_TEEN';
  if (classes.N_TEN !== undefined) return 'N_TEN';
  if (classes.N_HUNDRED !== undefined) return 'N_HUNDRED';
  if (classes.N_THOUSAND !== undefined) return 'N_THOUSAND';
  return classes.N_LARGE !== undefined ? 'N_LARGE' : undefined;
}

const GROUPED: Record<Language, RegExp> = {
  fr: /(\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+|\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+)|\.(\d{1,2}))?(?![\d]|[.,]\d)/y,
  en: /(\d{1,3}(?:,\d{3})+|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+|\d+)(?:\.(\d+))?(?![\d]|[.,]\d)/y,
};

const FRACTION = /[ \u00a0\u202f]?(?:([½¼¾])|(?<=[ \u00a0\u202f])(1\/2|1\/4|3\/4))(?![\d/])/y;
const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '1/2': 0.5,
  '1/4': 0.25,
  '3/4': 0.75,
};

/** Runs of digit groups that are no numbers: telephones, accounts, versions, addresses. */
const CODE = /\d+(?:[ .\u00a0\u202f-]\d\d){3,}(?!\d)|\d+(?:[.-]\d+){2,}|\d{10,}/y;

/** The number that starts at digits: a grouped or decimal number, or a code that is none (null value). */
export function readDigits(
  text: string,
  at: number,
  language: Language,
): { readonly end: number; readonly value: number | null } | null {
  CODE.lastIndex = at;
  if (CODE.test(text)) return { end: CODE.lastIndex, value: null };
  const grouped = GROUPED[language];
  grouped.lastIndex = at;
  const found = grouped.exec(text);
  if (!found) return null;
  const whole = (found[1] as string).replace(/[^\d]/g, '');
  const end = grouped.lastIndex;
  const decimals = found[2] ?? found[3];
  FRACTION.lastIndex = end;
  const fraction = decimals === undefined && whole.length < 4 ? FRACTION.exec(text) : null;
  if (fraction)
    return {
      end: FRACTION.lastIndex,
      value: Number(whole) + (FRACTIONS[(fraction[1] ?? fraction[2]) as string] as number),
    };
  return { end, value: Number(decimals === undefined ? whole : whole + '.' + decimals) };
}

/**
 * The number in words that starts at atom `from` ("vingt-huit", "trois cent mille", "a hundred and twenty", "40 mille", "1.5 million"):
 * its value and the atom after it; null where none does. A number in digits may begin it.
 */
export function readNumberWords(
  atoms: readonly Atom[],
  from: number,
  language: Language,
): { readonly end: number; readonly value: number } | null {
  const step = language === 'fr' ? frenchStep : englishStep;
  const and = language === 'fr' ? 'et' : 'and';
  let sum: Sum = { total: 0, group: 0 };
  let end = from;
  let at = from;
  const first = atoms[from] as Atom;
  if (first.kind === 'number') {
    sum = { total: 0, group: first.value };
    at++;
    end = at;
    const next = atoms[at];
    const scale = next?.classes?.N_LARGE ?? (next?.classes?.N_THOUSAND !== undefined ? 1 : undefined);
    if (scale === undefined || next?.kind !== 'word') return null;
    return { end: at + 1, value: Math.round(first.value * 1000 ** scale * 1000) / 1000 };
  }
  if (language === 'en' && first.norm === 'a') {
    const next = atoms[from + 1];
    if (next?.norm !== 'hundred' && next?.norm !== 'thousand' && next?.norm !== 'million' && next?.norm !== 'billion')
      return null;
    sum = { total: 0, group: 1 };
    at++;
  }
  while (at < atoms.length) {
    const atom = atoms[at] as Atom;
    const joined = atom.norm === and && at > from;
    const word = joined ? atoms[at + 1] : atom;
    const kind = word?.classes ? kindOf(word.classes) : undefined;
    if (!word || !kind || (joined && kind === 'N_LARGE')) break;
    const next = step(sum, kind, word.classes?.[kind] as number, joined);
    if (!next) break;
    sum = next;
    at += joined ? 2 : 1;
    end = at;
  }
  return end > from ? { end, value: sum.total + sum.group } : null;
}
