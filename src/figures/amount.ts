import type { Language } from '../language/language.ts';
import type { Atom } from '../times/atom.ts';
import { readDigits, readNumberWords } from '../times/numerals/compose.ts';
import { andAHalf, partAt, type Scale } from './fractions.ts';
import { CURRENCY_SIGNS, type FigureWording } from './wording.ts';

/** A number in the text, with the words of approximation and the sign of money before it. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** Where the words before it begin that make it an approximate amount; null without any. */
  readonly lead: number | null;
  /** The atom after it. */
  readonly to: number;
  /** null for an order of magnitude. */
  readonly value: number | null;
  readonly approximate: boolean;
  /** Whether digits are in it. */
  readonly digits: boolean;
  /** What is counted has to follow after "de", "of". */
  readonly collective: boolean;
  /** A sign of money that stands before the number. */
  readonly sign: string | null;
}

interface Numeral {
  readonly to: number;
  readonly end: number;
  readonly value: number | null;
  readonly approximate: boolean;
  readonly collective: boolean;
}

/** The amount that starts at atom `at`; null where none does, or where the number is a name, a rank or a code. Words before offset `floor` belong to the figure before. */
export function amountAt(
  text: string,
  atoms: readonly Atom[],
  at: number,
  language: Language,
  wording: FigureWording,
  floor: number,
): Amount | null {
  const first = atoms[at] as Atom;
  const sign = CURRENCY_SIGNS.has(first.norm) && atoms[at + 1]?.kind === 'number' ? first.norm : null;
  const from = sign ? at + 1 : at;
  const atom = atoms[from] as Atom;
  if (atom.form === 'ordinal') return null;
  const number = numberAt(text, atoms, from, language, wording);
  if (!number || !counts(text, atoms, at, number, wording)) return null;
  const lead = leadBefore(atoms, at, wording, number.value === null, floor);
  return {
    start: first.start,
    end: number.end,
    lead: lead ? lead.start : null,
    to: number.to,
    value: number.value,
    approximate: number.approximate || (lead?.about ?? false),
    digits: atom.kind === 'number',
    collective: number.collective,
    sign,
  };
}

function numberAt(
  text: string,
  atoms: readonly Atom[],
  at: number,
  language: Language,
  wording: FigureWording,
): Numeral | null {
  const atom = atoms[at] as Atom;
  const made = (to: number, value: number | null, approximate: boolean, collective: boolean): Numeral => ({
    to,
    end: (atoms[to - 1] as Atom).end,
    value,
    approximate,
    collective,
  });
  if (atom.kind === 'number') {
    const digits = readDigits(text, atom.start, language);
    if (!digits || digits.value === null) return null;
    let to = at + 1;
    while (to < atoms.length && (atoms[to] as Atom).start < digits.end) to++;
    const scaled = scale(atoms[to]);
    if (scaled) return { ...made(to + 1, round(digits.value * scaled), false, true) };
    const bare = { to, end: digits.end, value: digits.value, approximate: false, collective: false };
    return dozens(atoms, bare, wording) ?? bare;
  }
  const scales: Scale = each => scaleOf(each) ?? (each && (wording.collectives.get(each.norm) ?? null)) ?? null;
  const part = partAt(atoms, at, language, scales);
  if (part !== null) {
    const dozen = wording.collectives.has(atoms[part.to - 1]!.norm);
    return made(part.to, part.value, dozen, !dozen || language === 'fr');
  }
  if (wording.magnitudes.has(atom.norm)) return magnitudeAt(atoms, at, wording, made);
  const article = wording.one.has(atom.norm) || (language === 'en' && atom.norm === 'a');
  if (article) {
    const half = atoms[at + 1]?.norm === 'demi';
    const each = wording.collectives.get(atoms[at + (half ? 2 : 1)]?.norm ?? '');
    if (each !== undefined) {
      const to = at + (half ? 3 : 2);
      const value = half ? each / 2 : each;
      // "une centaine de millions": so many of them.
      const times = wording.of.has(atoms[to]?.norm ?? '') ? magnitude(atoms[to + 1], wording) : null;
      return times === null ? made(to, value, true, language === 'fr') : made(to + 2, value * times, true, true);
    }
  }
  const words = readNumberWords(atoms, at, language);
  if (words?.value == null) return null;
  const { end: to, value } = words;
  const last = atoms[to - 1] as Atom;
  const half = andAHalf(atoms, { to, value, scaled: scaleOf(last) ?? 1 }, language, scaleOf);
  if (half !== null) return made(half.to, half.value, false, true);
  if (to === at + 1 && (wording.one.has(atom.norm) || atom.classes?.N_LARGE !== undefined)) return null;
  if (to === at + 1 && atom.norm === 'mil') return null;
  const plain = made(to, value, false, last.classes?.N_LARGE !== undefined);
  return dozens(atoms, plain, wording) ?? plain;
}

/** "two dozen", "trois douzaines". */
function dozens(atoms: readonly Atom[], number: Numeral, wording: FigureWording): Numeral | null {
  const next = atoms[number.to];
  const each = next && (wording.collectives.get(next.norm) ?? wording.collectives.get(next.norm.replace(/s$/, '')));
  if (!next || each === undefined || number.value === null) return null;
  return {
    to: number.to + 1,
    end: next.end,
    value: number.value * each,
    approximate: true,
    collective: next.norm !== 'dozen' && next.norm !== 'score',
  };
}

/** "plusieurs centaines", "hundreds of thousands": no number can be told. */
function magnitudeAt(
  atoms: readonly Atom[],
  at: number,
  wording: FigureWording,
  made: (to: number, value: null, approximate: boolean, collective: boolean) => Numeral,
): Numeral | null {
  let to = at + 1;
  while (wording.of.has(atoms[to]?.norm ?? '') && wording.magnitudes.has(atoms[to + 1]?.norm ?? '')) to += 2;
  return made(to, null, true, true);
}

function scale(atom: Atom | undefined): number | null {
  return atom?.hyphen ? null : scaleOf(atom);
}

function scaleOf(atom: Atom | undefined): number | null {
  if (atom?.kind !== 'word') return null;
  if (atom.classes?.N_THOUSAND !== undefined && atom.norm !== 'mil') return 1000;
  return atom.classes?.N_LARGE === undefined ? null : 1000 ** atom.classes.N_LARGE;
}

/** "millions", and "milliers", which no number is before. */
function magnitude(atom: Atom | undefined, wording: FigureWording): number | null {
  return scale(atom) ?? (atom === undefined ? null : (wording.collectives.get(atom.norm.replace(/s$/, '')) ?? null));
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** Whether the number can be an amount where it stands: not glued into a name, nor numbering something. */
function counts(
  text: string,
  atoms: readonly Atom[],
  at: number,
  { to, end, value }: Numeral,
  wording: FigureWording,
): boolean {
  const atom = atoms[at] as Atom;
  const before = atoms[at - 1];
  const after = atoms[to];
  if (after?.glued && (after.kind === 'number' || (after.kind === 'sign' && /[-/:'°]/.test(after.norm)))) return false;
  if (/[\p{L}]/u.test(text[end] ?? ' ') && !after?.glued) return false;
  if (after?.hyphen) return false;
  if (!before) return value === null || atom.kind !== 'number' || after?.kind !== 'sign' || /[%€$£]/.test(after.norm);
  if (
    atom.glued &&
    (before.kind === 'word' || before.kind === 'number' || /[-/.,:#§°+]/.test(before.norm)) &&
    !before.norm.endsWith("'")
  )
    return false;
  if (atom.hyphen) return false;
  if (
    wording.numbered.has(before.norm) ||
    ((before.norm === '°' || before.norm === '.') && wording.numbered.has(atoms[at - 2]?.norm ?? ''))
  )
    return false;
  const opens = at === 1 || !before.capital;
  if (atom.kind === 'word' && atom.capital && before.kind !== 'sign') return false;
  // "Boeing 747", "Mirage 2000": a plain number right after a name belongs to it.
  return (
    opens ||
    atom.kind !== 'number' ||
    /\D/.test(text.slice(atom.start, end)) ||
    value === null ||
    before.norm.length <= 2
  );
}

interface Lead {
  readonly start: number;
  readonly about: boolean;
}

/** The words of approximation before atom `at`, several in a row taken together: "plus de quelque". */
function leadBefore(
  atoms: readonly Atom[],
  at: number,
  wording: FigureWording,
  open: boolean,
  floor: number,
): Lead | null {
  let from = at;
  if (open) {
    const some = atoms[from - 1];
    if (some && wording.some.has(some.norm) && !wording.of.has(some.norm)) from--;
    else if (some && (some.norm === 'des' || some.norm === 'de')) from--;
    if (from < at && atoms[from]?.norm === 'few' && atoms[from - 1]?.norm === 'a') from--;
  }
  for (let rounds = 0; rounds < 3; rounds++) {
    const row = wording.about.find(
      words => from >= words.length && words.every((word, i) => (atoms[from - words.length + i] as Atom).norm === word),
    );
    if (!row) break;
    from -= row.length;
  }
  while (from < at && (atoms[from] as Atom).start < floor) from++;
  if (from === at) return null;
  return { start: (atoms[from] as Atom).start, about: true };
}
