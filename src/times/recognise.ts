import type { Span } from '../span.ts';
import type { Atom } from './atom.ts';
import { apply } from './cascade.ts';
import { FirstLook } from './first-look.ts';
import type { Grammar } from './grammar.ts';
import { spreadLists } from './lists.ts';
import type { Meaning } from './meaning.ts';
import { type NamedIndex, namePeriods } from './named.ts';
import { numbers } from './numbers.ts';
import { Scanner } from './scan.ts';
import { isTelling } from './telling.ts';

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
  named: NamedIndex | null = null,
): Recognised[] {
  const bare = scannerOf(grammar, named).scan(text, from, to, marks);
  if (bare === null) return [];
  const scanned = named ? namePeriods(bare, named, grammar.language) : bare;
  let atoms: readonly Atom[] = numbers(text, to, scanned, grammar.language);
  const { gate } = grammar.telling;
  if (!gate.mayMatch(atoms)) return [];
  grammar.strata.forEach((stratum, i) => {
    if (i > 0) gate.seePhrases(atoms);
    if (gate.holdsIn(i)) atoms = apply(atoms, stratum);
    if (grammar.listsAfter.includes(i)) atoms = spreadLists(atoms, grammar.connectors);
  });
  const found: Recognised[] = [];
  atoms.forEach((atom, i) => {
    if (atom.meaning && atom.form !== 'none')
      found.push({ start: atom.start, end: atom.end, meaning: atom.meaning, before: atoms[i - 1]?.norm ?? '' });
  });
  return found;
}

const firstLooks = new WeakMap<Grammar | NamedIndex, FirstLook>();

/** Which sentences of a document are worth asking `recognise` for, by their tokens. */
export function firstLookOf(grammar: Grammar, named: NamedIndex | null): FirstLook {
  const known = firstLooks.get(named ?? grammar);
  if (known) return known;
  const made = new FirstLook(grammar, named);
  firstLooks.set(named ?? grammar, made);
  return made;
}

const scanners = new WeakMap<Grammar | NamedIndex, Scanner>();

/** The scanner of a language that lets none of its named periods pass by. */
function scannerOf(grammar: Grammar, named: NamedIndex | null): Scanner {
  const known = scanners.get(named ?? grammar);
  if (known) return known;
  const { lexicon, telling } = grammar;
  const made = new Scanner(lexicon, lexeme => isTelling(lexeme, telling) || named?.telling.has(lexeme.norm) === true);
  scanners.set(named ?? grammar, made);
  return made;
}
