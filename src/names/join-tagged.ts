// What the tagger adds to the rules: names that they do not see, and a type where they are not sure.
import type { Owners, UnknownName } from './find-unknown.ts';
import { NEVER_NAMES } from './lexicon/function-words.ts';
import { GENERIC_CAPITALS } from './lexicon/generic-capitals.ts';
import { HEADS_EN, HEADS_FR, THINGS } from './lexicon/organisation-words.ts';
import type { TaggedName } from './tagger/tag-names.ts';
import { foldedAt, isCapital, isTitle, isWord, Shape, type TokenView } from './token-view.ts';

/** Tokens that a name has at most: a longer one is a list. */
const LONGEST = 12;

/**
 * Rules' and tagger's names in one list, in order and disjoint. What the pack knows stays the pack's; what the rules are sure of
 * stays theirs.
 */
export function joinTagged(
  view: TokenView,
  ruled: readonly UnknownName[],
  tagged: readonly TaggedName[],
  owners: Owners,
): UnknownName[] {
  const found: UnknownName[] = [];
  let next = 0;
  for (const one of tagged) {
    const name = trimmed(view, one, owners);
    if (name === null) continue;
    while (next < ruled.length && ruled[next]!.end <= name.first) found.push(ruled[next++]!);
    const rival = ruled[next];
    const free = found.length === 0 || found.at(-1)!.end <= name.first;
    if (rival === undefined || rival.first >= name.end) {
      if (free) found.push(name);
    } else if (free && name.type === 'PER' && isWithin(rival, name) && !overlaps(ruled[next + 1], name)) {
      // "Ba" of "Amadou Ba Tillier": the longer name of a person is the whole one.
      found.push(rival.type === 'PER' || !rival.sure ? name : rival);
      next++;
    } else if (!rival.sure && name.type !== 'LOC' && rival.first === name.first && rival.end === name.end) {
      found.push({ ...rival, type: name.type, sure: name.sure });
      next++;
    }
  }
  return [...found, ...ruled.slice(next)];
}

interface Tokens {
  readonly first: number;
  readonly end: number;
}

function isWithin(inner: Tokens, outer: Tokens): boolean {
  return inner.first >= outer.first && inner.end <= outer.end && inner.end - inner.first < outer.end - outer.first;
}

function overlaps(other: Tokens | undefined, name: Tokens): boolean {
  return other !== undefined && other.first < name.end;
}

/** A tagged name as the rules would cut it, without titles and articles; null where the rules would never take it. */
function trimmed(
  view: TokenView,
  { first, end, sentence, type, listed }: TaggedName,
  owners: Owners,
): UnknownName | null {
  if (type === 'MISC' || view.words.sentences[sentence]!.kind === 'boilerplate') return null;
  let from = type === 'PER' ? afterTitles(view, first, end) : first;
  while (from < end && (isTitle(view, from) || !isCapital(view, from) || NEVER_NAMES.has(foldedAt(view, from)))) from++;
  let to = end;
  while (to > from && !isWord(view, to - 1)) to--;
  if (to === from || to - from > LONGEST) return null;
  for (let i = from; i < to; i++) if (owners[i]! >= 0 || view.timed[i] === 1) return null;
  if (type === 'PER' && namesNoPerson(view, from, to)) return null;
  if (to === from + 1) {
    const alone = view.shapes[from] === Shape.Capital && !GENERIC_CAPITALS.has(foldedAt(view, from));
    if (!alone || view.small[view.tokens.norms[from]!] === 1) return null;
  }
  return { first: from, end: to, sentence, type, sure: to > from + 1 || (type === 'LOC' && listed) };
}

/** "Prime Minister Ada Tilbury": a name begins after the last title in it. */
function afterTitles(view: TokenView, first: number, end: number): number {
  for (let i = end - 2; i >= first; i--) if (isTitle(view, i)) return i + 1;
  return first;
}

/** "Frontier Wars", "Border States": what a thing or an organisation is called by is in no person's name. */
function namesNoPerson(view: TokenView, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const word = foldedAt(view, i);
    if (THINGS.has(word) || GENERIC_CAPITALS.has(word) || HEADS_EN.has(word) || HEADS_FR.has(word)) return true;
  }
  return false;
}
