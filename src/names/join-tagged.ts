// What the tagger adds to the rules and the pack: names that they do not see, whole names where they see a part, and types where
// they are not sure. Who wins where two disagree was counted on marked texts kept out of training.
import type { Language } from '../language/language.ts';
import type { Owners, UnknownName } from './find-unknown.ts';
import { isHeldOrLeft } from './left-places.ts';
import { FIRST_NAMES } from './lexicon/first-names.ts';
import type { KnownMatch } from './match-known.ts';
import { isBehindNation } from './national-name.ts';
import { possessiveBody } from './possessive-bodies.ts';
import type { TaggedName } from './tagger/tag-names.ts';
import { foldedAt, isTitle, isWord, normAt, Shape, type TokenView } from './token-view.ts';
import { toldAcronyms } from './told-acronym.ts';
import { trimmed } from './trim-tagged.ts';
import { widens } from './widen-known.ts';

/** What the taggers of a document's languages find, in order. */
export interface Tagging {
  readonly names: readonly TaggedName[];
  /** The languages that have a tagger. */
  readonly languages: ReadonlySet<Language | null>;
}

/** Rules' and tagger's names in one list, in order and disjoint; a name of the pack that one of them covers is but a part of it. */
export function joinTagged(
  view: TokenView,
  ruled: readonly UnknownName[],
  { names: tagged, languages }: Tagging,
  owners: Owners,
  matches: readonly KnownMatch[],
): UnknownName[] {
  const seen = new Uint8Array(view.tokens.length);
  for (const { first, end, type } of tagged) seen.fill(type === 'PER' ? 2 : 1, first, end);
  const told = toldAcronyms(view, tagged);
  const standing = ruled.filter(name => {
    if (!languages.has(view.words.sentences[name.sentence]!.language)) return true;
    const here = seen.subarray(name.first, name.end);
    // "Florence Marbot chante", where the pack knows a Florence; but "Paris PRÊT" of a notice only if the tagger sees a person.
    if (owners[name.first]! >= 0 && name.type === 'PER' && !isInProse(view, name)) return here.includes(2);
    return here.some(mark => mark > 0) || standsAlone(view, name, told) || isNational(view, name, owners, matches);
  });
  const found: UnknownName[] = [];
  let next = 0;
  for (const one of tagged) {
    const name = trimmed(view, one);
    if (name === null || (found.at(-1)?.end ?? 0) > name.first) continue;
    while (next < standing.length && standing[next]!.end <= name.first) found.push(standing[next++]!);
    let last = next;
    while (last < standing.length && standing[last]!.first < name.end) last++;
    const wins = standing.slice(next, last).every(rival => outdoes(view, name, rival));
    if (!wins || !leavesPack(view, name, owners, matches)) continue;
    found.push(name);
    next = last;
  }
  return longest([...found, ...standing.slice(next)].map(name => possessiveBody(view, name)));
}

/** Names in order without those that one before them has come to cover. */
function longest(names: readonly UnknownName[]): UnknownName[] {
  const kept: UnknownName[] = [];
  for (const name of names) if ((kept.at(-1)?.end ?? 0) <= name.first) kept.push(name);
  return kept;
}

/** Whether a name that rules alone see, where the tagger sees nothing, is to be believed. */
function standsAlone(view: TokenView, name: UnknownName, told: ReadonlySet<number>): boolean {
  if (name.type === 'PER') return isTitle(view, name.first - 1) || hasGivenName(view, name);
  if (name.end > name.first + 1) return true;
  // "in Physiology", "dans le Journal": one word after a preposition.
  if (name.type === 'LOC')
    return (
      view.shapes[name.first] === Shape.Upper || isHeldOrLeft(view, view.words.sentences[name.sentence]!, name.first)
    );
  return name.type !== 'ORG' || view.shapes[name.first] !== Shape.Upper || told.has(view.tokens.norms[name.first]!);
}

function isNational(view: TokenView, name: UnknownName, owners: Owners, matches: readonly KnownMatch[]): boolean {
  const sentence = view.words.sentences[name.sentence]!;
  return name.type === 'PER' && isBehindNation(view, sentence, owners, matches, name.first);
}

/** Whether all words of a name have a capital and small letters, and a word in small letters follows. */
function isInProse(view: TokenView, { first, end }: UnknownName): boolean {
  const written = view.shapes.subarray(first, end).every(shape => shape === Shape.Capital);
  return written && isWord(view, end) && view.shapes[end] === Shape.Lower;
}

function isFrench(view: TokenView, { sentence }: UnknownName): boolean {
  return view.words.sentences[sentence]!.language === 'fr';
}

function hasGivenName(view: TokenView, { first, end }: UnknownName): boolean {
  for (let i = first; i < end; i++) if (FIRST_NAMES.has(foldedAt(view, i).split('-')[0]!)) return true;
  return false;
}

/** Whether what the tagger sees is to be believed rather than what a rule sees in the same place. */
function outdoes(view: TokenView, name: UnknownName, rival: UnknownName): boolean {
  if (!rival.sure) return true;
  const within = rival.first >= name.first && rival.end <= name.end;
  if (within && name.end - name.first > rival.end - rival.first) {
    // "Ba" of "Amadou Ba Tillier", "League of Rights" of "Tarvian League of Rights", "Palm Beach" of "West Palm Beach".
    return name.type === rival.type;
  }
  // "à Tilbury", "sur Tilbury": a person as well as a place, in French.
  if (rival.end === rival.first + 1 && rival.type === 'LOC' && name.type === 'PER')
    return isFrench(view, name) && /^(à|sur|devant)$/.test(normAt(view, rival.first - 1));
  // "Ada Tilbury" of "Hall of Fame Ada Tilbury".
  const part = name.first >= rival.first && name.end <= rival.end && name.end > name.first + 1 && !within;
  return part && name.type === 'PER' && rival.type === 'PER' && !isFrench(view, name) && !isJoined(view, name.end);
}

/** Whether a token goes on with the word before it: the hyphen of "Sung-min". */
function isJoined({ tokens }: TokenView, i: number): boolean {
  return i > 0 && i < tokens.length && tokens.starts[i] === tokens.ends[i - 1];
}

/** Whether the pack has nothing to say of a name's tokens, or no more than of a part of it. */
function leavesPack(view: TokenView, name: UnknownName, owners: Owners, matches: readonly KnownMatch[]): boolean {
  for (let i = name.first; i < name.end; i++) {
    if (owners[i]! < 0) continue;
    const match = matches[owners[i]!]!;
    if (!widens(view, name, match)) return false;
    i = match.end - 1;
  }
  return true;
}
