// "l'Union des ports du Nord (UPN)", "the Base Development Executive (BDE)": a body whose letters stand in brackets right behind it. The brackets
// show where its name begins, and from then on the letters and the name are one body, wherever the document writes them.
import type { Owners, UnknownName } from './find-unknown.ts';
import { HEADS_EN, HEADS_FR, THINGS } from './lexicon/organisation-words.ts';
import type { KnownMatch } from './match-known.ts';
import { foldedAt, normAt, Shape, type TokenView } from './token-view.ts';

/** What the letters of a document stand for: the name as it is first told, or the id that the pack has for it; by word of the vocabulary. */
export type Letters = ReadonlyMap<number, UnknownName | string>;

export interface SpelledOut {
  readonly names: readonly UnknownName[];
  readonly letters: Letters;
}

/** Words that a name holds at most. */
const LONGEST = 12;
/** Words that letters mostly leave out. */
const SMALL: ReadonlySet<string> = new Set(
  "de du des d' l' la le les et en pour à au aux sur of the and for in on to ' 's ’s - & ,".split(' '),
);
const NONE: Letters = new Map();

/** The unknown names of a document, in order, those that it tells with their letters whole; and what its letters mean. */
export function spelledOut(
  view: TokenView,
  unknown: readonly UnknownName[],
  owners: Owners,
  matches: readonly KnownMatch[],
): SpelledOut {
  const { tokens } = view;
  const bracket = tokens.vocabulary.indexOf('(');
  if (bracket < 0) return { names: unknown, letters: NONE };
  const letters = new Map<number, UnknownName | string>();
  const added: UnknownName[] = [];
  for (let i = 2; i + 2 < tokens.length; i++) {
    if (tokens.norms[i] !== bracket || normAt(view, i + 2) !== ')' || !areLetters(view, i + 1, owners)) continue;
    const norm = tokens.norms[i + 1]!;
    if (letters.has(norm)) continue;
    const sentence = sentenceAt(view, i);
    const first = sentence === null ? -1 : beginning(view, i, sentence.firstToken);
    if (sentence === null || first < 0) continue;
    const known = matchAt(owners, matches, first, i);
    if (known === undefined) continue;
    if (known !== null) {
      letters.set(norm, known);
      continue;
    }
    const within = unknown.filter(name => name.first < i && name.end > first);
    if (!isBody(view, first, i, within)) continue;
    const name: UnknownName = { first, end: i, sentence: sentence.id, type: 'ORG', sure: true };
    letters.set(norm, name);
    added.push(name, ...alike(view, name, owners));
  }
  if (letters.size === 0) return { names: unknown, letters: NONE };
  for (let i = 0; i < tokens.length; i++)
    if (letters.has(tokens.norms[i]!) && view.shapes[i] === Shape.Upper && owners[i]! < 0) {
      const sentence = sentenceAt(view, i);
      if (sentence) added.push({ first: i, end: i + 1, sentence: sentence.id, type: 'ORG', sure: true });
    }
  return { names: together(unknown, added), letters };
}

/** Whether a token is an acronym that the pack knows nobody by. */
function areLetters(view: TokenView, i: number, owners: Owners): boolean {
  return view.shapes[i] === Shape.Upper && owners[i]! < 0 && /^\p{L}{2,8}$/u.test(normAt(view, i));
}

/** Where the words before a bracket begin that its letters are the first ones of; -1 where they are not. */
function beginning(view: TokenView, bracket: number, firstToken: number): number {
  const wanted = foldedAt(view, bracket + 1);
  let left = wanted.length;
  let counted = 0;
  for (let i = bracket - 1; i >= Math.max(firstToken, bracket - LONGEST); i--) {
    const word = normAt(view, i);
    const initials = foldedAt(view, i)
      .split('-')
      .map(part => part[0] ?? '')
      .join('');
    if (SMALL.has(word)) {
      // "the Bank of England (BOE)"
      if (view.shapes[i] === Shape.Lower && left > 1 && initials === wanted[left - 1]) left -= 1;
      continue;
    }
    if (initials === '' || initials.length > left || !wanted.slice(0, left).endsWith(initials)) return -1;
    left -= initials.length;
    counted++;
    if (left === 0) return counted > 1 && view.shapes[i] !== Shape.Lower ? i : -1;
  }
  return -1;
}

/** The id of the pack's name that is all of a stretch; null where the pack has none across its beginning, undefined where it has another. */
function matchAt(
  owners: Owners,
  matches: readonly KnownMatch[],
  first: number,
  end: number,
): string | null | undefined {
  const match = owners[first]! >= 0 ? matches[owners[first]!]! : null;
  if (match === null) return null;
  const [form] = match.forms;
  if (match.first === first && match.end === end && form && match.forms.every(({ actor }) => actor === form.actor))
    return form.actor.kind === 'org' ? form.actor.id : undefined;
  // "Paris Harbour Board (PHB)": the town is a part of the name.
  return match.first === first && match.end < end ? null : undefined;
}

/** Whether the words are a body's: by the noun of one, or because they were taken for one in part; no text, and nobody's name. */
function isBody(view: TokenView, first: number, end: number, within: readonly UnknownName[]): boolean {
  if (within.some(({ first: at, type, sure }) => sure && type === 'PER' && at <= first)) return false;
  if (within.some(({ end: at }) => at > end)) return false;
  if (THINGS.has(foldedAt(view, first))) return false;
  const head = englishHead(view, first, end);
  if (HEADS_FR.has(foldedAt(view, first)) || HEADS_EN.has(foldedAt(view, head))) return true;
  if (within.some(({ type, sure }) => sure && type === 'ORG')) return head === end - 1;
  // "the Base Development Executive (BDE)": taken for a place for want of a noun that anybody knows.
  const article = /^(?:the|le|la|l')$/.test(normAt(view, first - 1));
  return article && within.some(({ type }) => type === 'LOC') && !LANDS.test(foldedAt(view, head));
}

const LANDS =
  /^(?:provinces?|regions?|valley|district|state|states|republic|republique|islands?|iles?|zone|area|territory|territories|canal|river|desert|county|city|mountains?|peninsula|gulf|sea)$/;

/** "Board" of "Board of Trade", "Institute" of "Tidal Research Institute". */
function englishHead(view: TokenView, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) if (/^(?:of|for|on)$/.test(normAt(view, i))) return i - 1;
  return end - 1;
}

/** The same words elsewhere. */
function alike(view: TokenView, name: UnknownName, owners: Owners): UnknownName[] {
  const { norms, length } = view.tokens;
  const size = name.end - name.first;
  const found: UnknownName[] = [];
  for (let i = 0; i + size <= length; i++) {
    if (norms[i] !== norms[name.first] || i === name.first || view.shapes[i] === Shape.Lower) continue;
    let same = 1;
    while (same < size && norms[i + same] === norms[name.first + same]) same++;
    const sentence = same === size && owners[i] === owners[name.first] ? sentenceAt(view, i) : null;
    if (sentence && i + size <= sentence.endToken)
      found.push({ ...name, first: i, end: i + size, sentence: sentence.id });
  }
  return found;
}

function sentenceAt({ words }: TokenView, token: number) {
  return words.sentences.find(({ firstToken, endToken }) => token >= firstToken && token < endToken) ?? null;
}

/** All names in order and disjoint; of two that overlap the one that was added. */
function together(unknown: readonly UnknownName[], added: readonly UnknownName[]): UnknownName[] {
  const free = unknown.filter(name => !added.some(({ first, end }) => first < name.end && end > name.first));
  const sorted = [...free, ...added].sort((a, b) => a.first - b.first || b.end - a.end);
  const kept: UnknownName[] = [];
  for (const name of sorted) if ((kept.at(-1)?.end ?? 0) <= name.first) kept.push(name);
  return kept;
}
