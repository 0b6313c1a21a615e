// "le transféra de Belrive à Montcendre", "The head office left Belrive for Montcendre": where a seat goes from and to are places, whatever else
// such names might be.
import { perWord } from '../language/per-word.ts';
import type { Owners, UnknownName } from './find-unknown.ts';
import { isCapital, isTitle, normAt, Shape, type TokenView } from './token-view.ts';

/** Verbs behind which "à" stands before a place, whoever does so. */
const SETTLED =
  /^(?:install|établi|établ|implant|déménag|déplac|repli|émigr|mov|relocat)(?:a|é|ée|és|ées|èrent|ait|aient|e|ent|er|ea|eait|ed|es|ing|t|s|ie|is|ies|it|irent|issait|issent)?$/;
/** A right is made over to a person, too: these tell of places where a seat is made over, or both ends of the way are told. */
const MADE_OVER =
  /^(?:transfér|transport|transferr|shift|ramen|fix)(?:a|é|ée|és|ées|èrent|ait|aient|e|ent|er|ed|es|ing)$/;
const LEFT = /^(?:(?:quitt|abandonn)(?:a|é|èrent|ait|aient|e|ent|er|ed)|left|leaves|leaving)$/;
const verbOf = perWord((word): 'settled' | 'over' | 'left' | null =>
  LEFT.test(word) ? 'left' : SETTLED.test(word) ? 'settled' : MADE_OVER.test(word) ? 'over' : null,
);
/** What moves to places and leaves them; a person may leave another one for a third. */
const SEAT =
  /^(?:sièges?|secrétariat|état-major|quartier|bureaux|headquarters|hq|offices?|seat|secretariat|college|collège|direction|rédaction|bureau|régie|agence|agency|union|ligue|league|institute?|compagnie|company|société|fédération|federation|council|conseil|commission|command|commandement)$/;
const REACH = 8;
/** How far behind its verb the end of the way begins. */
const AHEAD = 7;

/** The unknown names of a document, in order, with the ends of such a way for places. */
export function withRoutePlaces(
  view: TokenView,
  names: readonly UnknownName[],
  owners: Owners,
): readonly UnknownName[] {
  const { tokens, words } = view;
  const places: UnknownName[] = [];
  for (const { id, firstToken, endToken, language, kind } of words.sentences) {
    if (language === null || kind === 'boilerplate') continue;
    for (let i = firstToken; i + 2 < endToken; i++) {
      const verb = verbOf(tokens, tokens.norms[i]!);
      if (verb === null) continue;
      for (const [first, end] of verb === 'left'
        ? leftFor(view, owners, i, firstToken, endToken)
        : wayTo(view, owners, i, firstToken, endToken, verb))
        if (owners[first]! < 0) places.push({ first, end, sentence: id, type: 'LOC', sure: true });
    }
  }
  if (places.length === 0) return names;
  const people = names.filter(({ sure, type, first, end }) => sure && type === 'PER' && end > first + 1);
  if (places.some(({ first, end }) => people.some(name => first < name.end && end > name.first))) return names;
  const free = names.filter(name => !places.some(({ first, end }) => first < name.end && end > name.first));
  return [...free, ...places.filter((place, i) => places.findIndex(({ first }) => first === place.first) === i)].sort(
    (a, b) => a.first - b.first,
  );
}

type Run = readonly [first: number, end: number];
const NONE: readonly Run[] = [];

/** "quitta Belrive pour Montcendre", of a seat or a body. */
function leftFor(view: TokenView, owners: Owners, verb: number, firstToken: number, endToken: number): readonly Run[] {
  if (!isOfSeat(view, Math.max(firstToken, verb - REACH), verb)) return NONE;
  const first = runFrom(view, owners, verb + 1, endToken);
  if (first < 0 || !/^(?:pour|for)$/.test(normAt(view, first))) return NONE;
  const second = runFrom(view, owners, first + 1, endToken);
  return second < 0
    ? NONE
    : [
        [verb + 1, first],
        [first + 1, second],
      ];
}

/** "transféra son siège de Belrive à Montcendre", "s'est installée à Montcendre". */
function wayTo(
  view: TokenView,
  owners: Owners,
  verb: number,
  firstToken: number,
  endToken: number,
  how: 'settled' | 'over',
): readonly Run[] {
  for (let to = verb + 1; to < Math.min(endToken - 1, verb + AHEAD); to++) {
    const word = normAt(view, to);
    if (/^[.,;:()]$/.test(word)) return NONE;
    if (!/^(?:à|vers|to)$/.test(word)) continue;
    const end = runFrom(view, owners, to + 1, endToken);
    if (end < 0) return NONE;
    const from = fromBefore(view, owners, verb, to);
    const placed = to === verb + 1 && how === 'settled' && word !== 'to';
    // "la présidence de Paul Morel à Anna Roth": only right behind the verb is "de" whence.
    const whence = from !== null && from[0] === verb + 2;
    if (!placed && !whence && !isOfSeat(view, Math.max(firstToken, verb - REACH), to)) return NONE;
    return from === null ? [[to + 1, end]] : [from, [to + 1, end]];
  }
  return NONE;
}

/** "de Belrive" that ends right before the end of the way. */
function fromBefore(view: TokenView, owners: Owners, verb: number, to: number): Run | null {
  for (let i = to - 1; i > verb && i >= to - 3; i--)
    if (/^(?:de|d'|from)$/.test(normAt(view, i)) && runFrom(view, owners, i + 1, to) === to) return [i + 1, to];
  return null;
}

function isOfSeat(view: TokenView, first: number, end: number): boolean {
  for (let i = end - 1; i >= first; i--) if (SEAT.test(normAt(view, i))) return true;
  return false;
}

/** Where a run of one to three words with capitals ends; -1 where there is none, or a title tells of a person. */
function runFrom(view: TokenView, owners: Owners, first: number, end: number): number {
  let i = first;
  while (i < end && i < first + 5 && isCapital(view, i) && view.shapes[i] !== Shape.Upper && view.timed[i] !== 1) {
    if (isTitle(view, i)) return -1;
    i++;
    // "Pont-Audrain", "Pont-l'Abbé" in several tokens are one name.
    while (i + 1 < end && isGlued(view, i)) i += isGlued(view, i + 1) ? 2 : 1;
  }
  return i > first && (owners[first]! < 0 || owners[i - 1] === owners[first]) ? i : -1;
}

/** Whether a token goes on with the word before it without a space: the hyphen of "Pont-Audrain", and what follows it. */
function isGlued({ tokens, text }: TokenView, i: number): boolean {
  return tokens.starts[i] === tokens.ends[i - 1] && /[\p{L}-]/u.test(text[tokens.starts[i]!]!);
}
