// What a run of capitals names: told by what stands before, inside and after it.
import type { NameType } from '../annotation.ts';
import { type Sentence, uposOf } from '../language/words.ts';
import type { Owners, UnknownName } from './find-unknown.ts';
import { englishBodyInFrench } from './foreign-bodies.ts';
import { isHeldOrLeft } from './left-places.ts';
import { FIRST_NAMES } from './lexicon/first-names.ts';
import { isDeterminer } from './lexicon/function-words.ts';
import { GENERIC_CAPITALS, REPORTING } from './lexicon/generic-capitals.ts';
import { HEADS_FR, THINGS, TRADES } from './lexicon/organisation-words.ts';
import { BUILDINGS, LOCATIVE, PLACE_HEADS, PLACE_PREFIX, REALMS, WARS } from './lexicon/place-words.ts';
import { englishOrganisation } from './organisations.ts';
import { foldedAt as folded, isTitle, isWord, normAt, Shape, type TokenView } from './token-view.ts';
import { PARTIES } from './trim-tagged.ts';

/** "un homme nommé X". */
const NAMING = /^(nommée?s?|dénommée?s?|prénommée?s?|named)$/;
const ROMAN = /^[IVXLCDM]+(?:e|er|re|ème)?$/;

/** What a run of capitals, tokens `[first, end)`, names; null where it is no name or nothing tells. */
export function classify(
  view: TokenView,
  sentence: Sentence,
  owners: Owners,
  first: number,
  end: number,
): UnknownName | null {
  const language = sentence.language!;
  const make = (from: number, to: number, type: NameType, sure = true): UnknownName => ({
    first: from,
    end: to,
    sentence: sentence.id,
    type,
    sure,
  });
  const owned = owners.subarray(first, end).some(owner => owner >= 0);
  if (language === 'en' && !owned && isBuilding(view, first, end)) return make(first, end, 'LOC');
  if (language === 'en') {
    const organisation = englishOrganisation(view, sentence, owners, first, end);
    if (organisation > 0) return make(first, organisation, 'ORG', organisation > first + 1);
  }
  // "le premier Protocole" has no prime minister in it.
  if (
    isTitle(view, titleBefore(view, owners, first)) &&
    !GENERIC_CAPITALS.has(folded(view, first)) &&
    !PARTIES.has(folded(view, first)) &&
    !goesOn(view, first, end)
  )
    return make(first, end, 'PER');
  if (first === sentence.firstToken && /^[qars]\.?$/.test(normAt(view, first))) return null;
  // "Stanley Cup", "Victoria Street": the last word goes before a given name.
  if (end > first + 1 && isThing(folded(view, end - 1))) return make(first, end, 'MISC', false);
  const given = givenName(view, first, end);
  if (given >= 0) return make(given, end, 'PER');
  // "Bethlehem Steel", in a French text as in an English one.
  if (end > first + 1 && TRADES.has(folded(view, end - 1))) return make(first, end, 'ORG');
  if (language === 'fr') {
    const body = englishBodyInFrench(view, sentence, owners, first, end);
    if (body > 0) return make(first, body, 'ORG');
  }
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
  if (isHeldOrLeft(view, sentence, first)) return make(first, end, 'LOC');
  if (initial || !allPlain(view, first, end)) return null;
  // "la Zone Monétaire": a French person's name has no article.
  if (language === 'fr' && (isDeterminer(normAt(view, first - 1)) || /^d[eu]s?$/.test(normAt(view, first - 1))))
    return make(first, end, 'MISC', false);
  return language === 'fr'
    ? { ...make(first, end, 'PER', end - first <= 3), weak: true }
    : make(first, end, 'MISC', false);
}

/** "moved to Northgate House", "at Carlton Gardens": where somebody may move to or from. */
function isBuilding(view: TokenView, first: number, end: number): boolean {
  return (
    end > first + 1 &&
    BUILDINGS.has(folded(view, end - 1)) &&
    /^(?:to|from|at|in|into|near|outside)$/.test(normAt(view, first - 1)) &&
    !/^(?:of|for)$/.test(normAt(view, end))
  );
}

/** The token that a title before a run would be: "le président américain Valère". */
function titleBefore(view: TokenView, owners: Owners, first: number): number {
  const adjective = first > 1 && owners[first - 1]! >= 0 && view.shapes[first - 1] === Shape.Lower;
  return adjective ? first - 2 : first - 1;
}

/** "Ambassador Near the Government", "Ambassador Recalled from Oslo": in a heading any word has a capital. */
function goesOn(view: TokenView, first: number, end: number): boolean {
  return (
    end === first + 1 &&
    /^(?:ADP|VERB)$/.test(uposOf(view.tokens, first)) &&
    /^(?:the|a|an|from|by|to|in)$/.test(normAt(view, end))
  );
}

/** "the Russell Resolutions" */
function isThing(word: string): boolean {
  return THINGS.has(word) || THINGS.has(word.replace(/s$/, ''));
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
  if (view.shapes[i] === Shape.Upper && (isShouted(view, i) || view.small[view.tokens.norms[i]!] === 1)) return null;
  if (view.shapes[i] === Shape.Upper)
    return /^\p{Lu}{2,6}$|^(?:\p{Lu}\.){2,6}$/u.test(written) ? make(i, i + 1, 'ORG') : null;
  if (view.shapes[i] === Shape.Initial) return null;
  if (initial || view.small[view.tokens.norms[i]!] === 1) return null;
  if (afterLocative(view, sentence.language!, i) && !HEADS_FR.has(word)) return make(i, i + 1, 'LOC');
  if (sentence.language === 'en' && REPORTING.has(normAt(view, i + 1))) return make(i, i + 1, 'PER');
  // "quittèrent le Fezzan"
  return !HEADS_FR.has(word) && isHeldOrLeft(view, sentence, i) ? make(i, i + 1, 'LOC') : null;
}

/** A word in capitals among words in capitals is no acronym: "LE BLÉ, LES LAINES, LE VIN". */
function isShouted(view: TokenView, i: number): boolean {
  const shouted = (at: number): boolean =>
    at >= 0 &&
    at < view.tokens.length &&
    view.shapes[at] === Shape.Upper &&
    view.tokens.ends[at]! - view.tokens.starts[at]! > 1;
  const next = normAt(view, i + 1) === ',' ? i + 2 : i + 1;
  const before = normAt(view, i - 1) === ',' ? i - 2 : i - 1;
  return shouted(before) || shouted(next);
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
  if (before !== 'de' && before !== "d'" && before !== 'of') return false;
  const noun = folded(view, first - 2);
  // "base aérienne de Marvie"
  if (!REALMS.has(noun)) return /^(?:aerienne|navale|militaire)s?$/.test(noun) && REALMS.has(folded(view, first - 3));
  return !(noun === 'guerre' && WARS.has(folded(view, first)));
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
