import type { Language } from '../language/language.ts';
import type { NamedPeriod } from '../packs/periods.ts';
import type { Atom } from './atom.ts';
import type { Stretch } from './meaning.ts';
import { lastOf, slotOfDate } from './resolve/slot.ts';
import { scanWord } from './scan.ts';

interface Entry {
  readonly words: readonly { readonly norm: string; readonly capital: boolean }[];
  readonly event: boolean;
  readonly meaning: Stretch;
}

/** Named periods, as a text is asked for them. */
export interface NamedIndex {
  /** By the first word of their names. */
  readonly byHead: ReadonlyMap<string, readonly Entry[]>;
  /** The longest word of each name: where none of these stands, no name does. Many names begin with "la", "the". */
  readonly telling: ReadonlySet<string>;
}

const NO_WORDS = new Map();
/** What makes the name of a war a time: "pendant", "since"; "fin de", "the end of". */
const WORDS_OF_TIME: Record<Language, ReadonlySet<string>> = {
  fr: new Set('pendant durant depuis avant apres sous des fin debut lendemain veille sortie'.split(' ')),
  en: new Set('during since before after until throughout end beginning start outbreak eve aftermath'.split(' ')),
};
const SMALL = new Set("la le l' les de du d' des the of".split(' '));
const indexes = new WeakMap<readonly NamedPeriod[], Record<Language, NamedIndex>>();

/** The index of a pack's periods in one language; made once. */
export function namedIndex(periods: readonly NamedPeriod[], language: Language): NamedIndex {
  const known = indexes.get(periods);
  if (known) return known[language];
  const made = { fr: indexOf(periods, 'fr'), en: indexOf(periods, 'en') };
  indexes.set(periods, made);
  return made[language];
}

function indexOf(periods: readonly NamedPeriod[], language: Language): NamedIndex {
  const byHead = new Map<string, Entry[]>();
  const telling = new Set<string>();
  for (const { names, from, to, event = false } of periods) {
    const first = slotOfDate(from);
    const last = slotOfDate(to);
    if (!first || !last) continue;
    for (const name of names[language]) {
      const words = scanWord(name, NO_WORDS).map(({ norm, capital }) => ({ norm, capital }));
      const head = words[0]?.norm;
      if (head === undefined) continue;
      const entry = { words, event, meaning: { kind: 'stretch', from: first.first, to: lastOf(last), name } as const };
      const bucket = byHead.get(head);
      if (bucket) bucket.push(entry);
      else byHead.set(head, [entry]);
      telling.add(words.reduce((longest, { norm }) => (norm.length > longest.length ? norm : longest), ''));
    }
  }
  for (const bucket of byHead.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  return { byHead, telling };
}

/** Makes phrases of the named periods among the atoms; the longest name wins. */
export function namePeriods(atoms: readonly Atom[], index: NamedIndex, language: Language): readonly Atom[] {
  if (!tells(atoms, index)) return atoms;
  const out: Atom[] = [];
  let i = 0;
  while (i < atoms.length) {
    const atom = atoms[i] as Atom;
    const entry = index.byHead
      .get(atom.norm)
      ?.find(one => stands(one, atoms, i) && (!one.event || timed(atoms, i, language)));
    if (!entry) {
      out.push(atom);
      i++;
      continue;
    }
    const last = atoms[i + entry.words.length - 1] as Atom;
    out.push({
      ...atom,
      end: last.end,
      kind: 'phrase',
      norm: '',
      classes: {},
      value: 0,
      form: 'digits',
      meaning: entry.meaning,
    });
    i += entry.words.length;
  }
  return out;
}

function tells(atoms: readonly Atom[], { telling }: NamedIndex): boolean {
  for (const { norm } of atoms) if (telling.has(norm)) return true;
  return false;
}

function stands({ words }: Entry, atoms: readonly Atom[], i: number): boolean {
  return words.every(({ norm, capital }, k) => {
    const atom = atoms[i + k];
    return atom !== undefined && atom.norm === norm && (!capital || atom.capital);
  });
}

function timed(atoms: readonly Atom[], i: number, language: Language): boolean {
  let k = i - 1;
  while (k >= 0 && SMALL.has((atoms[k] as Atom).norm) && !WORDS_OF_TIME[language].has((atoms[k] as Atom).norm)) k--;
  const before = atoms[k]?.norm;
  return before !== undefined && WORDS_OF_TIME[language].has(before);
}
