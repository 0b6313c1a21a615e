// Names that no pack knows: runs of capitals, told by what stands before, inside and after them.
import type { NameType } from '../annotation.ts';
import type { Sentence } from '../language/words.ts';
import { foldCase } from '../packs/fold.ts';
import { FIRST_NAMES } from './lexicon/first-names.ts';
import { isDeterminer, NEVER_NAMES } from './lexicon/function-words.ts';
import { GENERIC_CAPITALS, REPORTING } from './lexicon/generic-capitals.ts';
import { HEADS_EN, THINGS } from './lexicon/organisation-words.ts';
import { LOCATIVE, PLACE_HEADS, PLACE_PREFIX, REALMS } from './lexicon/place-words.ts';
import { FORMS_OF_ADDRESS, FUNCTIONS } from './lexicon/titles.ts';
import type { KnownMatch } from './match-known.ts';
import { englishOrganisation, frenchOrganisation } from './organisations.ts';
import { isCapital, isWord, normAt, Shape, type TokenView } from './token-view.ts';

/** Tokens `[first, end)` that look like a name. */
export interface UnknownName {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  readonly type: NameType;
  /** False where nothing but capitals speaks for it: it gets no id. */
  readonly sure: boolean;
}

/** Which known match covers each token; -1 for none. */
export type Owners = Int32Array;

/** Tokens that a name has at most: a longer run of capitals is a list or a title. */
const LONGEST = 8;
const PARTICLES: ReadonlySet<string> = new Set(
  "de du d' des la le van von der den di da dos del della bin ben ibn al el ter zu of".split(' '),
);
/** "un homme nommé X". */
const NAMING = /^(nommée?s?|appelée?s?|dénommée?s?|surnommée?s?|named|called|baptisée?s?)$/;
const ROMAN = /^[IVXLCDM]+(?:e|er|re|ème)?$/;

/** The unknown names of a sentence, in order. None in headings written in capitals. */
export function findUnknown(
  view: TokenView,
  sentence: Sentence,
  owners: Owners,
  matches: readonly KnownMatch[],
): UnknownName[] {
  if (!sentence.language || sentence.kind === 'boilerplate') return [];
  const dateline = datelineOf(view, sentence, owners);
  if (!dateline && isTitleCase(view, sentence)) return [];
  const found: UnknownName[] = dateline ? [dateline] : [];
  for (let i = dateline?.end ?? sentence.firstToken; i < sentence.endToken; ) {
    const name = nameAt(view, sentence, owners, matches, i);
    if (name) {
      found.push(name);
      i = Math.max(name.end, i + 1);
    } else i++;
  }
  return found;
}

/** "LAVENTRE, 14 août": the place at the head of a dispatch. */
function datelineOf(view: TokenView, sentence: Sentence, owners: Owners): UnknownName | null {
  const first = sentence.firstToken;
  let end = first;
  while (end < sentence.endToken && end < first + 4 && isCapital(view, end)) end++;
  const date = view.timed[end + 1] === 1 || (normAt(view, end + 1) === 'le' && /^\d/.test(normAt(view, end + 2)));
  const dated = date || (view.shapes[first] === Shape.Upper && /^\d/.test(normAt(view, end + 1)));
  if (end === first || owners[first]! >= 0 || normAt(view, end) !== ',' || !dated) return null;
  const word = folded(view, first);
  if (NEVER_NAMES.has(word) || FIRST_NAMES.has(word) || isTitle(view, first)) return null;
  return { first, end, sentence: sentence.id, type: 'LOC', sure: true };
}

/** Whether most words of a sentence begin with a capital, so that capitals tell nothing. */
function isTitleCase(view: TokenView, sentence: Sentence): boolean {
  if (sentence.kind !== 'heading' && /[.!?…»"”]/.test(normAt(view, sentence.endToken - 1))) return false;
  let words = 0;
  let capitals = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (!isWord(view, i) || view.tokens.ends[i]! - view.tokens.starts[i]! < 4) continue;
    words++;
    if (isCapital(view, i)) capitals++;
  }
  return words > 5 ? capitals > words * 0.7 : words > 2 && capitals === words;
}

function nameAt(
  view: TokenView,
  sentence: Sentence,
  owners: Owners,
  matches: readonly KnownMatch[],
  i: number,
): UnknownName | null {
  const language = sentence.language!;
  if (language === 'fr') {
    const end = frenchOrganisation(view, sentence, owners, i);
    if (end > i) return { first: i, end, sentence: sentence.id, type: 'ORG', sure: end > i + 1 };
  }
  if (!isCapital(view, i) || view.timed[i] === 1) return null;
  if (owners[i]! >= 0) return foreignPerson(view, sentence, owners, matches, i);
  if (!canBegin(view, i)) return null;
  const end = runEnd(view, sentence, owners, matches, i);
  return classify(view, sentence, owners, i, end);
}

function folded(view: TokenView, i: number): string {
  return foldCase(normAt(view, i));
}

function isTitle(view: TokenView, i: number): boolean {
  const word = normAt(view, i);
  return FORMS_OF_ADDRESS.has(word) || FUNCTIONS.has(word);
}

function canBegin(view: TokenView, i: number): boolean {
  return isPlainWord(view, i) && !NEVER_NAMES.has(folded(view, i)) && !isTitle(view, i);
}

/** A capitalised word that may go on a run of capitals. */
function canGoOn(view: TokenView, owners: Owners, matches: readonly KnownMatch[], i: number): boolean {
  if (!isCapital(view, i) || view.timed[i] === 1) return false;
  const owner = owners[i]!;
  if (owner >= 0) {
    // "Susan Eisenhower", "Jack London": a one-word name of the pack may be the last word of another one.
    const match = matches[owner]!;
    return match.end === match.first + 1 && match.forms.every(form => form.role !== 'demonym' && !form.upper);
  }
  return isPlainWord(view, i) && !NEVER_NAMES.has(folded(view, i)) && !isTitle(view, i);
}

/** Letters with their hyphens, apostrophes and full stops: file names and codes are no names. */
function isPlainWord(view: TokenView, i: number): boolean {
  return /^[\p{L}\p{M}.'’\-‐‑\u00ad]+$/u.test(view.text.slice(view.tokens.starts[i]!, view.tokens.ends[i]!));
}

function runEnd(
  view: TokenView,
  sentence: Sentence,
  owners: Owners,
  matches: readonly KnownMatch[],
  first: number,
): number {
  const personal =
    FIRST_NAMES.has(folded(view, first)) || isTitle(view, first - 1) || view.shapes[first] === Shape.Initial;
  let end = first + 1;
  while (end < sentence.endToken && end < first + LONGEST) {
    if (canGoOn(view, owners, matches, end)) end++;
    else if (isHyphenated(view, sentence, end)) end += 2;
    else if (personal && PARTICLES.has(normAt(view, end))) {
      const next = PARTICLES.has(normAt(view, end + 1)) ? end + 2 : end + 1;
      if (next >= sentence.endToken || !canGoOn(view, owners, matches, next) || isNotSurname(owners, matches, next))
        break;
      end = next + 1;
    } else break;
  }
  return end;
}

/** A hyphen inside a name whose parts are tokens of their own: "Chang Ki-ho". */
function isHyphenated(view: TokenView, sentence: Sentence, i: number): boolean {
  const { starts, ends } = view.tokens;
  return (
    i + 1 < sentence.endToken &&
    /^[-‐‑]$/.test(normAt(view, i)) &&
    starts[i] === ends[i - 1] &&
    starts[i + 1] === ends[i] &&
    isWord(view, i + 1)
  );
}

/** "Jean de France" may be a name, "Marie de Turquie" hardly: a country or an organisation after "de" ends the run. */
function isNotSurname(owners: Owners, matches: readonly KnownMatch[], i: number): boolean {
  return (
    owners[i]! >= 0 && matches[owners[i]!]!.forms.some(form => form.actor.kind === 'state' || form.actor.kind === 'org')
  );
}

/** "France Gall", "Paris Hilton": the name of a country or town, without a determiner, before a capitalised word that is no common noun. */
function foreignPerson(
  view: TokenView,
  sentence: Sentence,
  owners: Owners,
  matches: readonly KnownMatch[],
  i: number,
): UnknownName | null {
  const match = matches[owners[i]!]!;
  const next = match.end;
  if (
    match.end !== match.first + 1 ||
    next >= sentence.endToken ||
    owners[next]! >= 0 ||
    view.shapes[next] !== Shape.Capital ||
    view.timed[next]
  )
    return null;
  if (
    !match.forms.every(
      form => form.role !== 'demonym' && !form.upper && (form.actor.kind === 'state' || form.actor.kind === 'place'),
    )
  )
    return null;
  // "avec Florence Marbot" may follow any word; "France" and "Paris" only open a clause so.
  if (i > sentence.firstToken && isWord(view, i - 1) && !FIRST_NAMES.has(folded(view, i))) return null;
  const word = folded(view, next);
  if (
    NEVER_NAMES.has(word) ||
    GENERIC_CAPITALS.has(word) ||
    HEADS_EN.has(word) ||
    THINGS.has(word) ||
    isTitle(view, next) ||
    FIRST_NAMES.has(word)
  )
    return null;
  return { first: i, end: next + 1, sentence: sentence.id, type: 'PER', sure: true };
}

function classify(view: TokenView, sentence: Sentence, owners: Owners, first: number, end: number): UnknownName | null {
  const language = sentence.language!;
  const make = (from: number, to: number, type: NameType, sure = true): UnknownName => ({
    first: from,
    end: to,
    sentence: sentence.id,
    type,
    sure,
  });
  const owned = owners.subarray(first, end).some(owner => owner >= 0);
  if (language === 'en') {
    const organisation = englishOrganisation(view, sentence, owners, first, end);
    if (organisation > 0) return make(first, organisation, 'ORG', organisation > first + 1);
  }
  if (isTitle(view, first - 1) && !GENERIC_CAPITALS.has(folded(view, first))) return make(first, end, 'PER');
  if (first === sentence.firstToken && /^[qars]\.?$/.test(normAt(view, first))) return null;
  const given = givenName(view, first, end);
  if (given >= 0) return make(given, end, 'PER');
  const place = placeIn(view, first, end);
  if (place) return make(first, end, 'LOC');
  if (owned) return null;
  const initial = isInitialPosition(view, sentence, first);
  if (end === first + 1) return single(view, sentence, first, initial, make);
  for (let i = first; i < end; i++) {
    if (THINGS.has(folded(view, i))) return make(first, end, 'MISC', false);
    if (GENERIC_CAPITALS.has(folded(view, i))) return null;
  }
  if (NAMING.test(normAt(view, first - 1)) || hasLowerPart(view, first, end)) return make(first, end, 'PER');
  if (afterLocative(view, language, first) && !/^(la|l'|le|les)$/.test(normAt(view, first - 1)))
    return make(first, end, 'LOC');
  if (language === 'en' && personFollows(view, end)) return make(first, end, 'PER');
  if (initial || !allPlain(view, first, end)) return null;
  // "la Zone Monétaire": a French person's name has no article.
  if (language === 'fr' && (isDeterminer(normAt(view, first - 1)) || /^d[eu]s?$/.test(normAt(view, first - 1))))
    return make(first, end, 'MISC', false);
  return language === 'fr' ? make(first, end, 'PER', end - first <= 3) : make(first, end, 'MISC', false);
}

function single(
  view: TokenView,
  sentence: Sentence,
  i: number,
  initial: boolean,
  make: (from: number, to: number, type: NameType, sure?: boolean) => UnknownName,
): UnknownName | null {
  const written = view.text.slice(view.tokens.starts[i]!, view.tokens.ends[i]!);
  const word = folded(view, i);
  if (GENERIC_CAPITALS.has(word) || ROMAN.test(written)) return null;
  if (view.shapes[i] === Shape.Upper && isShouted(view, i)) return null;
  if (view.shapes[i] === Shape.Upper)
    return /^\p{Lu}{2,6}$|^(?:\p{Lu}\.){2,6}$/u.test(written) ? make(i, i + 1, 'ORG') : null;
  if (view.shapes[i] === Shape.Initial) return null;
  if (!initial && afterLocative(view, sentence.language!, i)) return make(i, i + 1, 'LOC');
  if (sentence.language === 'en' && REPORTING.has(normAt(view, i + 1)) && !initial) return make(i, i + 1, 'PER');
  return null;
}

/** A word in capitals among words in capitals is no acronym. */
function isShouted(view: TokenView, i: number): boolean {
  const shouted = (at: number): boolean =>
    at >= 0 &&
    at < view.tokens.length &&
    view.shapes[at] === Shape.Upper &&
    view.tokens.ends[at]! - view.tokens.starts[at]! > 1;
  return shouted(i - 1) || shouted(i + 1);
}

/** The first word of the run from which a given name and a surname follow; -1 where there is none. */
function givenName(view: TokenView, first: number, end: number): number {
  for (let i = first; i + 1 < end; i++) {
    const word = folded(view, i);
    const head = word.includes('-') ? word.slice(0, word.indexOf('-')) : word;
    if (FIRST_NAMES.has(word) || FIRST_NAMES.has(head)) return i;
    if (
      view.shapes[i] === Shape.Initial &&
      /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(view.text.slice(view.tokens.starts[i]!, view.tokens.ends[i]!))
    )
      return i;
  }
  return -1;
}

function placeIn(view: TokenView, first: number, end: number): boolean {
  if (PLACE_PREFIX.test(folded(view, first)) && end === first + 1) return true;
  return end > first + 1 && (PLACE_HEADS.has(folded(view, first)) || PLACE_HEADS.has(folded(view, end - 1)));
}

function afterLocative(view: TokenView, language: 'fr' | 'en', first: number): boolean {
  const before = normAt(view, first - 1);
  if (LOCATIVE[language].has(before)) return true;
  if (language === 'fr' && /^(la|l'|le|les)$/.test(before)) return normAt(view, first - 2) === 'dans';
  if (before === 'de' || before === "d'" || before === 'of') return REALMS.has(folded(view, first - 2));
  return false;
}

function personFollows(view: TokenView, end: number): boolean {
  const next = normAt(view, end);
  if (REPORTING.has(next)) return true;
  return (
    next === ',' && (/^(who|whose|then|now|aged)$/.test(normAt(view, end + 1)) || /^\d{2}$/.test(normAt(view, end + 1)))
  );
}

/** "Chang Ki-ho": after a hyphen of its own, a small letter is that of a given name. */
function hasLowerPart(view: TokenView, first: number, end: number): boolean {
  for (let i = first + 2; i < end; i++) {
    if (isWord(view, i) && view.shapes[i] === Shape.Lower && /^[-‐‑]$/.test(normAt(view, i - 1))) return true;
  }
  return false;
}

function allPlain(view: TokenView, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (
      view.shapes[i] !== Shape.Capital ||
      PLACE_PREFIX.test(folded(view, i)) ||
      ROMAN.test(view.text.slice(view.tokens.starts[i]!, view.tokens.ends[i]!))
    )
      return false;
  }
  return true;
}

/** Where any word would have a capital: at the start of a sentence, or after a mark that may open one. */
function isInitialPosition(view: TokenView, sentence: Sentence, i: number): boolean {
  if (i === sentence.firstToken) return true;
  const before = normAt(view, i - 1);
  return !isWord(view, i - 1) && before !== ',' && before !== '-' && before !== "'" && !/^\d/.test(before);
}
