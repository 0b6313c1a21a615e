import type { Span } from '../span.ts';
import { apply } from './cascade.ts';
import type { Grammar } from './grammar.ts';
import { spreadLists } from './lists.ts';
import type { Meaning } from './meaning.ts';
import { type NamedIndex, namePeriods } from './named.ts';
import { numbers } from './numbers.ts';
import { scan } from './scan.ts';
import { mayTell } from './telling.ts';

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
  const bare = scan(text, from, to, grammar.lexicon, marks);
  const scanned = named ? namePeriods(bare, named, grammar.language) : bare;
  if (!mayTell(scanned, grammar.telling)) return [];
  let atoms = numbers(text, to, scanned, grammar.language);
  grammar.strata.forEach((stratum, i) => {
    atoms = apply(atoms, stratum);
    if (grammar.listsAfter.includes(i)) atoms = spreadLists(atoms, grammar.connectors);
  });
  const found: Recognised[] = [];
  atoms.forEach((atom, i) => {
    if (atom.meaning && atom.form !== 'none')
      found.push({ start: atom.start, end: atom.end, meaning: atom.meaning, before: atoms[i - 1]?.norm ?? '' });
  });
  return found;
}
