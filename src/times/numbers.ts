import type { Language } from '../language/language.ts';
import type { Atom } from './atom.ts';
import type { Meaning } from './meaning.ts';
import { readDigits, readNumberWords } from './numerals/compose.ts';
import { readNumeric } from './numeric.ts';

/** Reads numbers, in digits and words, and numeric dates and clock times into single atoms. */
export function numbers(text: string, to: number, atoms: readonly Atom[], language: Language): Atom[] {
  const out: Atom[] = [];
  let i = 0;
  while (i < atoms.length) {
    const atom = atoms[i] as Atom;
    if (atom.kind === 'number' && atom.form === 'digits') {
      const numeric = mayBeNumeric(text, atom.end) ? readNumeric(text, atom.start, language) : null;
      if (numeric && numeric.end <= to) {
        out.push(phrase(atom, numeric.end, numeric.meaning, numeric.classes));
        i = after(atoms, i, numeric.end);
        continue;
      }
      const digits = mayGoOn(text, atom.end) ? readDigits(text, atom.start, language) : null;
      const whole = digits && digits.end <= to ? digits : null;
      const next = whole ? after(atoms, i, whole.end) : i + 1;
      if (whole && whole.value === null)
        out.push({ ...atom, end: whole.end, kind: 'sign', norm: '#', form: 'none', classes: null });
      else
        out.push(
          whole && whole.end > atom.end
            ? { ...atom, end: whole.end, norm: text.slice(atom.start, whole.end), value: whole.value as number }
            : atom,
        );
      i = next;
      continue;
    }
    const tens = language === 'en' && atom.kind === 'word' ? atom.classes?.N_TEN : undefined;
    const ones = tens === undefined ? undefined : atoms[i + 1]?.classes?.ORDINAL;
    if (tens !== undefined && ones !== undefined && ones < 10) {
      out.push({
        ...atom,
        norm: '',
        end: (atoms[i + 1] as Atom).end,
        kind: 'number',
        value: tens * 10 + ones,
        form: 'ordinal',
      });
      i += 2;
      continue;
    }
    const year = language === 'en' && atom.classes?.N_TEEN !== undefined ? readYearPair(atoms, i) : null;
    const words = year ?? (atom.classes && atom.kind === 'word' ? readNumberWords(atoms, i, language) : null);
    if (words && !(words.end === i + 1 && atom.classes?.N_HUNDRED === undefined && keepsItsWord(atom))) {
      const last = atoms[words.end - 1] as Atom;
      out.push({
        ...atom,
        norm: words.end === i + 1 ? atom.norm : '',
        end: last.end,
        kind: 'number',
        value: words.value,
        form: 'words',
        classes: atom.classes,
      });
      i = words.end;
      continue;
    }
    out.push(atom);
    i++;
  }
  return out;
}

/** "Nineteen fourteen", "eighteen oh five": a year said as two numbers. */
function readYearPair(atoms: readonly Atom[], i: number): { readonly end: number; readonly value: number } | null {
  const century = ((atoms[i] as Atom).classes?.N_TEEN ?? 0) as number;
  if (century < 13) return null;
  const oh = atoms[i + 1]?.norm === 'oh' ? 1 : 0;
  const rest = readNumberWords(atoms, i + 1 + oh, 'en');
  if (!rest || atoms[i + 1 + oh]?.kind !== 'word' || (oh ? rest.value > 9 : rest.value < 10) || rest.value > 99)
    return null;
  const next = atoms[rest.end];
  return next?.classes?.UNIT !== undefined && next.norm.endsWith('s')
    ? null
    : { end: rest.end, value: century * 100 + rest.value };
}

function keepsItsWord(atom: Atom): boolean {
  return atom.classes?.N_THOUSAND !== undefined || atom.classes?.N_LARGE !== undefined;
}

function after(atoms: readonly Atom[], i: number, end: number): number {
  let k = i;
  while (k < atoms.length && (atoms[k] as Atom).start < end) k++;
  return k;
}

function phrase(first: Atom, end: number, meaning: Meaning, classes: Record<string, number>): Atom {
  return { ...first, end, kind: 'phrase', norm: '', classes, value: 0, form: 'digits', meaning };
}

/** Whether what follows digits can make a date or a clock time of them; spares most numbers the closer look. */
function mayBeNumeric(text: string, end: number): boolean {
  const next = text[end] ?? ' ';
  return '-/.:hHaApP'.includes(next) || ('hHaApP'.includes(text[end + 1] ?? '.') && next.trim() === '');
}

const FRACTIONAL = /^.?[½¼¾]/;

/** Whether more digits follow after one sign or blank. */
function mayGoOn(text: string, end: number): boolean {
  const code = text.charCodeAt(end + 1);
  return (code >= 48 && code <= 57) || FRACTIONAL.test(text.slice(end, end + 2));
}
