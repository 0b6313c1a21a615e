import { CONTRACTED } from '../en/contractions.ts';
import { ELISIONS, WHOLE_ELISIONS } from '../fr/contractions.ts';
import type { Language } from '../language.ts';
import { abbreviationBehaviour } from '../sentences/abbreviation-behaviour.ts';
import { TokenKind } from '../words.ts';
import type { AddressFinder } from './address.ts';
import { Character, characterAt, isLower, isUpper } from './characters.ts';
import type { TokensBuilder } from './draft.ts';
import { addEnglishHyphenated, addFrenchHyphenated } from './hyphens.ts';
import { normalForm } from './normal-form.ts';

const LONGEST_CONTRACTION = 12;

/** Adds the tokens of the word that starts at `start`, no further than `limit`; returns where it ends. */
export function addWord(
  builder: TokensBuilder,
  addresses: AddressFinder,
  text: string,
  start: number,
  limit: number,
  language: Language | null,
): number {
  const address = addresses.endOfAddress(start, limit);
  if (address > start) return add(builder, start, address);
  let end = endOfPiece(text, start, limit);
  if (isGluedAnd(text, start, end)) return add(builder, start, start + 2);
  if (language !== 'fr' && end - start === 6 && normalForm(text.slice(start, end)) === 'cannot') {
    add(builder, start, start + 3);
    return add(builder, start + 3, end);
  }
  const dotted = endOfDotted(text, start, end, limit, language);
  if (dotted > end) return add(builder, start, dotted);
  if (text.charAt(end) === '.' && characterAt(text, end + 1) === Character.Letter) {
    const domain = addresses.endOfDomain(start, limit);
    if (domain > end) return add(builder, start, domain);
  }
  let hyphenated = false;
  while (end < limit) {
    const kind = characterAt(text, end);
    const next = end + 1 < limit ? characterAt(text, end + 1) : Character.Blank;
    if (kind === Character.Apostrophe) {
      const longWord = language === 'en' ? end : endOfThatIs(text, end, limit);
      if (longWord > end) return add(builder, start, longWord);
      const piece = hyphenated || end - start > LONGEST_CONTRACTION ? '' : normalForm(text.slice(start, end));
      if (language !== 'en' && ELISIONS.has(piece) && !isWholeElision(text, start, end, limit)) {
        if (next !== Character.Blank || (language === 'fr' && piece.length === 1)) return add(builder, start, end + 1);
      }
      if (next !== Character.Letter) break;
      if (language !== 'fr') {
        const contraction = endOfContraction(text, end, limit);
        if (contraction > end) return addContracted(builder, text, start, end, contraction, hyphenated);
      }
      end = endOfPiece(text, end + 1, limit);
    } else if (kind === Character.Dash && text.charAt(end) !== '—' && text.charAt(end) !== '–') {
      if (next !== Character.Letter && next !== Character.Digit) break;
      hyphenated = true;
      end = endOfPiece(text, end + 1, limit);
    } else if (
      text.charAt(end) === '&' &&
      next === Character.Letter &&
      end - start <= 4 &&
      isUpper(text, end - 1) &&
      isUpper(text, end + 1)
    ) {
      end = endOfPiece(text, end + 1, limit);
    } else if (text.charAt(end) === '(') {
      const ending = endOfOptionalEnding(text, end, limit);
      if (ending === end) break;
      end = ending;
    } else if (text.charAt(end) === '.' && hyphenated) {
      // J.-C. and J.-P. were read as dotted; what is left is "av.-dern." and the like.
      if (!abbreviationBehaviour(normalForm(text.slice(start, end + 1)), language)) break;
      end++;
      break;
    } else break;
  }
  if (!hyphenated) return add(builder, start, end);
  if (language === 'en') addEnglishHyphenated(builder, text, start, end);
  else addFrenchHyphenated(builder, text, start, end);
  return end;
}

/** "etLe Gouvernement", "etSa Majesté": a line's end is lost between "et" and a capital, in texts taken from pages. */
function isGluedAnd(text: string, start: number, end: number): boolean {
  if (end - start > 7 || !text.startsWith('et', start)) return false;
  // No word is spelt "etle", "etla", "etles" either.
  return /^(?:Les?|La|L|Sa|Son|Leurs?|les?|la)$/.test(text.slice(start + 2, end));
}

function add(builder: TokensBuilder, start: number, end: number): number {
  builder.add(start, end, TokenKind.Word);
  return end;
}

/** Letters, digits and what nobody sees between them; also the degree sign of n°. */
export function endOfPiece(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit) {
    const kind = characterAt(text, end);
    if (kind !== Character.Letter && kind !== Character.Digit && kind !== Character.Invisible) {
      const sign = text.charCodeAt(end);
      if (sign === 0x5f /* _ */) {
        end++;
        continue;
      }
      if (sign === 0xb0 /* ° */ && end - start === 1 && /n/i.test(text.charAt(start))) return end + 1;
      break;
    }
    end++;
  }
  return end;
}

/** O.T.A.N., U.S., p.m., J.-C., J.; and abbreviations the language lists. Returns `end` where there is no such thing. */
function endOfDotted(text: string, start: number, end: number, limit: number, language: Language | null): number {
  if (text.charAt(end) !== '.' || end >= limit || end - start > 8) return end;
  let last = end + 1;
  if (end - start <= 2) {
    let pieces = 1;
    for (let next = last; next < limit; pieces++) {
      if (text.charAt(next) === '-' && isUpper(text, next + 1)) next++;
      const stop = endOfPiece(text, next, Math.min(limit, next + 3));
      if (stop === next || stop - next > 2 || text.charAt(stop) !== '.' || stop >= limit) break;
      if (end - start === 1 && stop - next === 1 && isUpper(text, start) && !isUpper(text, next) && pieces > 1) break;
      next = stop + 1;
      last = next;
    }
    if (last > end + 1) {
      // A last letter without its point: O.T.A.N, U.S.A
      if (isUpper(text, start) && isUpper(text, last) && endOfPiece(text, last, limit) === last + 1) return last + 1;
      return last;
    }
  }
  if (abbreviationBehaviour(normalForm(text.slice(start, end + 1)), language)) {
    return isRealAbbreviation(text, start, end, language) ? end + 1 : end;
  }
  return isInitial(text, start, end, limit) ? end + 1 : end;
}

/** A full word that happens to look like an abbreviation ("No." for an answer, "art." at the end) needs something to lead up to. */
function isRealAbbreviation(text: string, start: number, end: number, language: Language | null): boolean {
  const word = normalForm(text.slice(start, end));
  if (!AMBIGUOUS.has(word)) return true;
  if (word === 'ex') return /(?:^|\s)(?:p\.|par)\s?$/.test(text.slice(Math.max(0, start - 5), start));
  let next = end + 1;
  while (next < text.length && characterAt(text, next) === Character.Blank && next < end + 4) next++;
  const after = characterAt(text, next);
  if (after === Character.Digit) return true;
  if (language !== 'fr' && MONTHS_AND_DAYS.has(word)) return isUpper(text, start) && !isUpper(text, next);
  return after === Character.Letter && isUpper(text, start) && TITLES_IN_WORDS.has(word);
}

const MONTHS_AND_DAYS = new Set('mar jun jul sat sun mon wed fri'.split(' '));
const TITLES_IN_WORDS = new Set('me col gen gal'.split(' '));
const AMBIGUOUS = new Set(
  'no nos me mes art est ex fig figs col ca int sec bis app ref par sat sun mon wed fri mar jun jul km min h univ coll mass penn cap sept'.split(
    ' ',
  ),
);

/** A line may end between two words of a name, and the next one be indented. */
const WIDEST_GAP = 64;

/** A single capital before a name or another initial: J. F. Kennedy. */
function isInitial(text: string, start: number, end: number, limit: number): boolean {
  if (end - start !== 1 || !isUpper(text, start)) return false;
  let next = end + 1;
  if (next >= limit) return false;
  if (text.charAt(next) === '-') next++;
  while (next < limit && next < end + WIDEST_GAP && characterAt(text, next) === Character.Blank) next++;
  return next < limit && (isUpper(text, next) || (next > end + 1 && characterAt(text, next) === Character.Digit));
}

/** The end of "c'est-à-dire", the only phrase of the kind that is one token. */
function endOfThatIs(text: string, apostrophe: number, limit: number): number {
  const end = apostrophe + 1 + 'est-à-dire'.length;
  if (end > limit || characterAt(text, end) === Character.Letter) return apostrophe;
  return /^[cC].est-[àa]-dire$/i.test(text.slice(apostrophe - 1, end)) ? end : apostrophe;
}

function isWholeElision(text: string, start: number, apostrophe: number, limit: number): boolean {
  const end = endOfPiece(text, apostrophe + 1, Math.min(limit, apostrophe + 1 + LONGEST_CONTRACTION));
  return WHOLE_ELISIONS.has(normalForm(text.slice(start, end)));
}

/** The end of "'s", "'m", "'re" and of the t of "n't"; the apostrophe's own place where there is none. */
function endOfContraction(text: string, apostrophe: number, limit: number): number {
  const end = endOfPiece(text, apostrophe + 1, Math.min(limit, apostrophe + 4));
  if (end < limit && characterAt(text, end) === Character.Letter) return apostrophe;
  const tail = text.slice(apostrophe + 1, end).toLowerCase();
  if (CONTRACTED.has(tail)) return end;
  return tail === 't' && /n/i.test(text.charAt(apostrophe - 1)) ? end : apostrophe;
}

function addContracted(
  builder: TokensBuilder,
  text: string,
  start: number,
  apostrophe: number,
  end: number,
  hyphenated: boolean,
): number {
  const negative = /t/i.test(text.charAt(apostrophe + 1)) && end === apostrophe + 2;
  const cut = negative && apostrophe - start > 1 ? apostrophe - 1 : apostrophe;
  if (hyphenated) addEnglishHyphenated(builder, text, start, cut);
  else add(builder, start, cut);
  return add(builder, cut, end);
}

/** "(s)", "(e)", "(es)", "(ne)" right after a word: connecté(e)s. */
function endOfOptionalEnding(text: string, open: number, limit: number): number {
  let end = open + 1;
  while (end < limit && end <= open + 4 && isLower(text, end)) end++;
  if (end === open + 1 || end > open + 4 || text.charAt(end) !== ')' || end >= limit) return open;
  const after = endOfPiece(text, end + 1, Math.min(limit, end + 3));
  return after > end + 2 ? open : after;
}
