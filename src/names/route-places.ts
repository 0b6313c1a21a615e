// "le transféra de Belrive à Montcendre", "The head office left Belrive for Montcendre": where a seat goes from and to are places, whatever else
// such names might be.
import { perWord } from '../language/per-word.ts';
import type { Owners, UnknownName } from './find-unknown.ts';
import { isCapital, isTitle, normAt, Shape, type TokenView } from './token-view.ts';

const MOVED =
  /^(?:transfér|transport|déménag|déplac|repli|émigr|transferr|mov|relocat|shift)(?:a|é|ée|és|ées|èrent|ait|aient|e|ent|er|ea|eait|ed|es|ing)$/;
const LEFT = /^(?:quitt|abandonn|left$|leaves$|leaving$)(?:a|é|èrent|ait|aient|e|ent|er|ed)?$/;
const verbOf = perWord((word): 'moved' | 'left' | null =>
  LEFT.test(word) ? 'left' : MOVED.test(word) ? 'moved' : null,
);
/** What moves to places and leaves them; a person may leave another one for a third. */
const SEAT =
  /^(?:sièges?|secrétariat|état-major|quartier|bureaux|headquarters|hq|offices?|seat|secretariat|college|collège|direction|rédaction|bureau|régie|agence|agency|union|ligue|league|institute?|compagnie|company|société|fédération|federation|council|conseil|commission|command|commandement)$/;
const REACH = 8;

/** The unknown names of a document, in order, with both ends of such a way for places. */
export function withRoutePlaces(
  view: TokenView,
  names: readonly UnknownName[],
  owners: Owners,
): readonly UnknownName[] {
  const { tokens, words } = view;
  const places: UnknownName[] = [];
  for (const { id, firstToken, endToken, language, kind } of words.sentences) {
    if (language === null || kind === 'boilerplate') continue;
    for (let i = firstToken; i + 3 < endToken; i++) {
      const verb = verbOf(tokens, tokens.norms[i]!);
      if (verb === null || (verb === 'left' && !isOfSeat(view, i, firstToken))) continue;
      const from = verb === 'left' ? i + 1 : behindFrom(view, i + 1);
      const first = from < 0 ? from : runFrom(view, owners, from, endToken);
      if (first < 0 || !/^(?:à|vers|pour|to|for)$/.test(normAt(view, first))) continue;
      const second = runFrom(view, owners, first + 1, endToken);
      if (second < 0) continue;
      for (const [at, end] of [
        [from, first],
        [first + 1, second],
      ] as const)
        if (owners[at]! < 0) places.push({ first: at, end, sentence: id, type: 'LOC', sure: true });
    }
  }
  if (places.length === 0) return names;
  const free = names.filter(name => !places.some(({ first, end }) => first < name.end && end > name.first));
  return [...free, ...places].sort((a, b) => a.first - b.first);
}

/** Behind "de", "from" that follows a verb; -1 for other words. */
function behindFrom(view: TokenView, i: number): number {
  return /^(?:de|d'|from)$/.test(normAt(view, i)) ? i + 1 : -1;
}

/** Where a run of one to three words with capitals ends; -1 where there is none, or a title tells of a person. */
function runFrom(view: TokenView, owners: Owners, first: number, end: number): number {
  let i = first;
  while (i < end && i < first + 3 && isCapital(view, i) && view.shapes[i] !== Shape.Upper && view.timed[i] !== 1) {
    if (isTitle(view, i)) return -1;
    i++;
  }
  return i > first && (owners[first]! < 0 || owners[i - 1] === owners[first]) ? i : -1;
}

function isOfSeat(view: TokenView, verb: number, firstToken: number): boolean {
  for (let i = verb - 1; i >= Math.max(firstToken, verb - REACH); i--) if (SEAT.test(normAt(view, i))) return true;
  return false;
}
