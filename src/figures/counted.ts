import { type Tokens, uposOf, type Words } from '../language/words.ts';
import { partitionPoint } from '../partition-point.ts';
import type { Atom } from '../times/atom.ts';
import type { Amount } from './amount.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, type FigureWording } from './wording.ts';

/** What is counted: the head noun, the sign of money or of per cent. */
export interface Counted {
  readonly unit: string | null;
  /** Where it ends in the text. */
  readonly end: number;
  /** The atom after it; 0 where that is not known. */
  readonly to: number;
}

/** What an amount counts, read after it; null where nothing tells. With tags the noun is the first one tagged so, without by its form. */
export function countedAfter(
  text: string,
  atoms: readonly Atom[],
  amount: Amount,
  wording: FigureWording,
  words: Words,
): Counted | null {
  let at = amount.to;
  const next = atoms[at];
  if (!next) return null;
  if (next.norm === '%' || next.norm === '‰') return { unit: next.norm, end: next.end, to: at + 1 };
  if (CURRENCY_SIGNS.has(next.norm)) return { unit: next.norm, end: next.end, to: at + 1 };
  const percent = wording.percent.find(row => row.every((word, i) => atoms[at + i]?.norm === word));
  if (percent) return { unit: '%', end: (atoms[at + percent.length - 1] as Atom).end, to: at + percent.length };
  if (amount.sign) return null;
  const linked = amount.collective && wording.of.has(next.norm);
  if (linked) at++;
  else if (amount.collective && amount.value === null) return null;
  return noun(text, atoms, at, amount, wording, words.tokens);
}

function noun(
  text: string,
  atoms: readonly Atom[],
  from: number,
  amount: Amount,
  wording: FigureWording,
  tokens: Tokens,
): Counted | null {
  const few = amount.value !== null && Math.abs(amount.value) < 2;
  let last: Counted | null = null;
  for (let at = from; at < atoms.length && at < from + 4; at++) {
    const atom = atoms[at] as Atom;
    if (atom.kind !== 'word' || wording.notCounted.has(atom.norm) || atom.norm.endsWith("'")) return last;
    // "26.5 million ECU": no noun has to follow.
    if (at === from && CURRENCY_CODES.has(atom.norm) && isUpper(text.slice(atom.start, atom.end)))
      return { unit: text.slice(atom.start, atom.end), end: atom.end, to: at + 1 };
    if (
      atom.glued &&
      !(atoms[at - 1]?.kind === 'number' && wording.plurals.has(atom.norm)) &&
      !atoms[at - 1]?.norm.endsWith("'")
    )
      return null;
    const tag = tagAt(tokens, atom.start);
    const found = { unit: text.slice(atom.start, atom.end), end: atom.end, to: at + 1 };
    const following = atoms[at + 1];
    if (at === from && wording.nominal.has(atom.norm) && !(following && tagAt(tokens, following.start) === 'NOUN'))
      return found;
    if (tag === 'NOUN' || tag === 'PROPN') {
      // A noun before a noun is its modifier in English ("missile bases"); the last of them is what is counted.
      const more =
        following?.kind === 'word' && !wording.isPlural(atom.norm) && tagAt(tokens, following.start) === 'NOUN';
      if (!more && (few || wording.isPlural(atom.norm) || wording.plurals.has(atom.norm))) return found;
    } else if (tag === 'VERB' || tag === 'AUX' || tag === 'ADP' || tag === 'DET' || tag === 'PRON') return last;
    else if (
      tag === null &&
      !wording.adjectives.has(atom.norm) &&
      (wording.plurals.has(atom.norm) || wording.isPlural(atom.norm) || (few && !atom.capital))
    )
      return found;
    else if (tag === null && wording.adjectives.size > 0 && !wording.adjectives.has(atom.norm)) return null;
    // "onze fruitières": what is counted may look like an adjective, where no noun follows.
    last = tag === 'ADJ' && !wording.adjectives.has(atom.norm) && wording.isPlural(atom.norm) ? found : null;
  }
  return null;
}

function isUpper(word: string): boolean {
  return word === word.toUpperCase();
}

/** The tag of the token that starts at an offset; null where there are no tags. */
function tagAt(tokens: Tokens, start: number): string | null {
  const low = partitionPoint(0, tokens.length, i => (tokens.starts[i] as number) < start);
  if (low >= tokens.length || tokens.starts[low] !== start) return null;
  const tag = uposOf(tokens, low);
  return tag === 'X' ? null : tag;
}
