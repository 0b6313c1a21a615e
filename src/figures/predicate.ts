// Numbers that count nothing by name where they stand: "380 of us", "les marins étaient 2 000", "the garrison numbered 700".
import { normOf, TokenKind, type Tokens, uposOf, type Words } from '../language/words.ts';
import { partitionPoint } from '../partition-point.ts';
import type { Atom } from '../times/atom.ts';
import { fold } from '../times/fold.ts';
import type { Amount } from './amount.ts';
import type { Counted } from './counted.ts';
import type { FigureWording } from './wording.ts';

/** A smaller number than this is an age or a score: "both were 23". */
const LEAST = 10;
const LEAST_OF_AGE = 100;

/** "380 of us", "700 d'entre nous": those who tell of it, and what they are called nobody knows. */
export function amongUs(atoms: readonly Atom[], { to, digits, value }: Amount, wording: FigureWording): Counted | null {
  if (!digits || value === null || value < 2) return null;
  const row = wording.amongUs.find(words => words.every((word, i) => atoms[to + i]?.norm === word));
  return row ? { unit: null, end: (atoms[to + row.length - 1] as Atom).end, to: to + row.length } : null;
}

/**
 * What the subject of a verb of number names, where the amount is what is told of it: "les grévistes furent 11 000", "there were 380 at the
 * end". Years ("the hosts were 1974") and ages are none.
 */
export function toldOfSubject(
  text: string,
  atoms: readonly Atom[],
  at: number,
  amount: Amount,
  wording: FigureWording,
  { tokens }: Words,
): Counted | null {
  const { value, digits, lead, start, end } = amount;
  if (!digits || value === null || value < LEAST) return null;
  if (/^(?:1\d{3}|20\d\d)$/.test(text.slice(start, end))) return null;
  // "3 to 2", "58 and 61": scores and ages.
  if (wording.another.has(atoms[amount.to]?.norm ?? '') && atoms[amount.to + 1]?.kind === 'number') return null;
  let from = at;
  while (lead !== null && from > 0 && (atoms[from - 1] as Atom).start >= lead) from--;
  while (from > 0 && wording.beforeNumber.has((atoms[from - 1] as Atom).norm)) from--;
  const row = wording.numbering.find(({ words }) =>
    words.every((word, i) => atoms[from - words.length + i]?.norm === word),
  );
  if (!row || (row.ofAge && value < LEAST_OF_AGE)) return null;
  const verb = atoms[from - row.words.length] as Atom;
  const [number, told] = [tokenAt(tokens, start), tokenAt(tokens, verb.start)];
  const subject = subjectOf(text, tokens, [number, told]) ?? subjectBefore(text, tokens, told, wording);
  // Of "the garrison numbered 700" nobody knows whom it counts.
  const many = subject !== null && (wording.isPlural(fold(subject)) || wording.plurals.has(fold(subject)));
  return { unit: many ? subject : null, end, to: amount.to };
}

/** The noun in the plural that is the subject of a number or of its verb. */
function subjectOf(text: string, tokens: Tokens, heads: readonly number[]): string | null {
  for (const head of heads) {
    if (head < 0) continue;
    for (let i = head - 1; i >= 0 && i > head - FAR; i--) {
      if (tokens.heads[i] !== head || !/^nsubj/.test(tokens.relations[tokens.deprels[i]!]!)) continue;
      if (uposOf(tokens, i) === 'NOUN') return text.slice(tokens.starts[i], tokens.ends[i]);
    }
  }
  return null;
}

/** Where the tree does not tell it: the first noun after "les", "the" in the clause of the verb. */
function subjectBefore(text: string, tokens: Tokens, verb: number, wording: FigureWording): string | null {
  let found: string | null = null;
  for (let i = verb - 1; i > 0 && i > verb - FAR && tokens.kinds[i] !== TokenKind.Punctuation; i--)
    if (uposOf(tokens, i) === 'NOUN' && wording.theMany.has(normOf(tokens, i - 1)))
      found = text.slice(tokens.starts[i], tokens.ends[i]);
  return found;
}

/** How many tokens before its verb a subject is looked for. */
const FAR = 20;

function tokenAt(tokens: Tokens, start: number): number {
  const low = partitionPoint(0, tokens.length, i => (tokens.starts[i] as number) < start);
  return low < tokens.length && tokens.starts[low] === start ? low : -1;
}
