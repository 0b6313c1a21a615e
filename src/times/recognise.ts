import type { Language } from '../language/language.ts';
import type { Span } from '../span.ts';
import type { Atom } from './atom.ts';
import { CLASS_TESTS, classTest } from './classes.ts';
import type { CompiledRule, Grammar } from './grammar.ts';
import { spreadLists } from './lists.ts';
import type { Meaning } from './meaning.ts';
import { readDigits, readNumberWords } from './numerals/compose.ts';
import { readNumeric } from './numeric.ts';
import { matchPattern } from './pattern.ts';
import type { Captures, Surroundings } from './rule.ts';
import { scan } from './scan.ts';

/** An expression found, and what it says. */
export interface Recognised extends Span {
  readonly meaning: Meaning;
  /** The word before it, folded; "" at the start: prepositions tell coming from past ("d'ici lundi"). */
  readonly before: string;
}

/** Finds the time expressions of `text.slice(from, to)`. Linear: every rule is tried at most once at every atom. */
export function recognise(
  text: string,
  from: number,
  to: number,
  grammar: Grammar,
  marks: readonly Span[] = [],
): Recognised[] {
  const scanned = scan(text, from, to, grammar.lexicon, marks);
  if (!scanned.some(atom => atom.classes !== null)) return [];
  let atoms = numbers(text, to, scanned, grammar.language);
  grammar.strata.forEach((stratum, i) => {
    atoms = apply(atoms, stratum.byFirst);
    if (grammar.listsAfter.includes(i)) atoms = spreadLists(atoms, grammar.connectors);
  });
  const found: Recognised[] = [];
  atoms.forEach((atom, i) => {
    if (atom.meaning && atom.form !== 'none')
      found.push({ start: atom.start, end: atom.end, meaning: atom.meaning, before: atoms[i - 1]?.norm ?? '' });
  });
  return found;
}

/** Reads numbers, in digits and words, and numeric dates and clock times into single atoms. */
function numbers(text: string, to: number, atoms: readonly Atom[], language: Language): Atom[] {
  const out: Atom[] = [];
  let i = 0;
  while (i < atoms.length) {
    const atom = atoms[i] as Atom;
    if (atom.kind === 'number' && atom.form === 'digits') {
      const numeric = readNumeric(text, atom.start, language);
      if (numeric && numeric.end <= to) {
        out.push(phrase(atom, numeric.end, numeric.meaning, numeric.classes));
        i = after(atoms, i, numeric.end);
        continue;
      }
      const digits = readDigits(text, atom.start, language);
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
    const words = atom.classes && atom.kind === 'word' ? readNumberWords(atoms, i, language) : null;
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

/** One pass of a stratum: at each atom the longest match wins, the earlier rule on a tie. */
function apply(atoms: readonly Atom[], byFirst: ReadonlyMap<string, readonly CompiledRule[]>): Atom[] {
  const out: Atom[] = [];
  let i = 0;
  while (i < atoms.length) {
    const hit = atoms[i]?.classes ? best(atoms, i, byFirst, out) : null;
    if (!hit) {
      out.push(atoms[i] as Atom);
      i++;
      continue;
    }
    let at = i;
    hit.extents.forEach(([from, to], k) => {
      while (at < from) out.push(atoms[at++] as Atom);
      const first = atoms[from] as Atom;
      const last = atoms[to - 1] as Atom;
      const meaning = hit.meanings[k] as Meaning;
      out.push({
        ...first,
        end: last.end,
        kind: 'phrase',
        norm: '',
        classes: hit.classes,
        value: 0,
        form: hit.final ? 'digits' : 'none',
        meaning,
      });
      at = to;
    });
    i = at;
  }
  return out;
}

interface Hit {
  readonly extents: readonly (readonly [number, number])[];
  readonly meanings: readonly Meaning[];
  readonly classes: Record<string, number>;
  readonly final: boolean;
  readonly end: number;
  readonly order: number;
}

function best(
  atoms: readonly Atom[],
  i: number,
  byFirst: ReadonlyMap<string, readonly CompiledRule[]>,
  before: readonly Atom[],
): Hit | null {
  const atom = atoms[i] as Atom;
  let longest: Hit | null = null;
  const tryRules = (rules: readonly CompiledRule[] | undefined): void => {
    for (const rule of rules ?? []) {
      const match = matchPattern(rule.pattern, atoms, i, classTest);
      if (
        !match ||
        (longest && (match.end < longest.end || (match.end === longest.end && rule.order >= longest.order)))
      )
        continue;
      const [from] = match.extents[0] as readonly [number, number];
      const to = (match.extents[match.extents.length - 1] as readonly [number, number])[1];
      const preceding = from > i ? atoms[from - 1] : before[before.length - 1];
      const around: Surroundings = {
        before: preceding,
        before2: from > i + 1 ? atoms[from - 2] : before[before.length - (from > i ? 1 : 2)],
        after: atoms[to],
        after2: atoms[to + 1],
      };
      const built = rule.build(match.captures as Captures, around);
      if (!built) continue;
      const meanings = Array.isArray(built) ? (built as readonly Meaning[]) : [built as Meaning];
      longest = {
        extents: match.extents,
        meanings,
        classes: rule.classes,
        final: rule.final,
        end: match.end,
        order: rule.order,
      };
    }
  };
  if (atom.kind === 'word' || atom.kind === 'sign' || atom.form === 'words') tryRules(byFirst.get(atom.norm));
  for (const name of CLASS_TESTS)
    if (byFirst.has(name) && classTest(name)(atom) !== undefined) tryRules(byFirst.get(name));
  if (atom.classes) for (const name in atom.classes) if (!CLASS_TESTS.has(name)) tryRules(byFirst.get(name));
  return longest;
}
