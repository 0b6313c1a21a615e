// Where the name of an organisation ends: "Comité des plans de défense", "cour d'appel de Valbourg", "Ministry of Foreign Affairs".
import { perWord } from '../language/per-word.ts';
import type { Sentence } from '../language/words.ts';
import { TokenKind, uposOf } from '../language/words.ts';
import { foldCase } from '../packs/fold.ts';
import type { Owners } from './find-unknown.ts';
import { STATE_NOUNS } from './lexicon/actor-nouns.ts';
import { NEVER_NAMES } from './lexicon/function-words.ts';
import { HEADS_EN, HEADS_FR, PAPERS_FR, SMALL_HEADS_FR } from './lexicon/organisation-words.ts';
import { foldedAt, isCapital, isWord, normAt, Shape, type TokenView } from './token-view.ts';

const OF = /^(?:de|du|des|d')$/;
const ADJECTIVE =
  /(?:al|ale|aux|ales|iques?|aires?|aine?s?|(?:alp|and|lat|mar)ine?s?|iens?|iennes?|if|ive|ifs|ives|elles?|iers?|[èé]?ères?|ières?|aise?s?|oise?s?|unie?s|uni|(?:ext|int|sup|inf|ult)[ée]rieure?s?|libre|rouge|mixte|suprême|européen|européenne)$/;
const LIMIT = 8;
/** Heads that name a body even without a complement: "le Conseil décide". */
const ALONE: ReadonlySet<string> = new Set(
  'conseil comite commission parlement senat assemblee cour parti congres directoire secretariat chambre convention'.split(
    ' ',
  ),
);

/** Whether a word may head a French organisation, however it is written. */
const isHead = perWord(word => {
  const folded = foldCase(word);
  return HEADS_FR.has(folded) || SMALL_HEADS_FR.has(folded) || PAPERS_FR.has(folded) || CLUB.test(word);
});

/** "La Gazette de Vernaz": with its article, and what it is of, a newspaper. "l'Avenir de la France" is one only where the article has a capital, too. */
function isPaper(view: TokenView, first: number, head: string): boolean {
  if (!PAPERS_FR.has(head) || first === 0 || !/^(?:le|la|l')$/.test(normAt(view, first - 1))) return false;
  return view.shapes[first - 1] !== Shape.Lower || /^(?:gazette|courrier|revue|depeche|tribune)$/.test(head);
}

/** "Aviron-Club de Valbourg", "Yacht-Club d'Orne". */
const CLUB = /^\p{L}{3,}-club$/u;

/** The end of the French organisation that begins at a token; the token itself where none does. */
export function frenchOrganisation(view: TokenView, sentence: Sentence, owners: Owners, first: number): number {
  if (!isHead(view.tokens, view.tokens.norms[first]!) || owners[first]! >= 0 || !isWord(view, first)) return first;
  const head = foldedAt(view, first);
  const capital = view.shapes[first] === Shape.Capital;
  const paper = capital && isPaper(view, first, head);
  if (capital ? !(paper || HEADS_FR.has(head) || CLUB.test(normAt(view, first))) : !SMALL_HEADS_FR.has(head))
    return first;
  let end = first + 1;
  let named = false;
  for (let words = 0; end < sentence.endToken && words < LIMIT; words++) {
    if (isCapital(view, end) && !NEVER_NAMES.has(foldedAt(view, end)) && !view.timed[end]) {
      named = true;
      end = pastOwner(owners, sentence, end);
    } else if (
      isWord(view, end) &&
      view.shapes[end] === Shape.Lower &&
      !OF.test(normAt(view, end)) &&
      (isAdjective(view, owners, end) || isAdjectiveBefore(view, end))
    ) {
      end++;
    } else {
      const noun = complement(view, sentence, end, capital);
      if (noun < 0) break;
      if (isCapital(view, noun)) named = true;
      end = pastOwner(owners, sentence, noun);
    }
  }
  // "le ministère grec de la Défense" is a role of the state that the adjective names, not a name.
  if (!capital) return named && !hasDemonym(owners, first, end, view) ? lastCapital(view, first, end) : first;
  const initial = first === sentence.firstToken;
  // "le Parlement turc", "l'Armée turque": likewise.
  if (
    STATE_NOUNS.has(head) &&
    owners.subarray(first + 1, end).every(owner => owner >= 0) &&
    !isCapital(view, end - 1) &&
    end > first + 1
  )
    return first;
  if (end === first + 1 && !ALONE.has(head)) return first;
  return (initial || paper) && !named ? first : end;
}

function hasDemonym(owners: Owners, first: number, end: number, view: TokenView): boolean {
  for (let i = first + 1; i < end; i++) if (owners[i]! >= 0 && !isCapital(view, i)) return true;
  return false;
}

function isAdjective(view: TokenView, owners: Owners, i: number): boolean {
  return owners[i]! >= 0 || ADJECTIVE.test(normAt(view, i));
}

/** "Confédération océane de football": an adjective of any ending, where the name goes on. */
function isAdjectiveBefore(view: TokenView, i: number): boolean {
  return uposOf(view.tokens, i) === 'ADJ' && OF.test(normAt(view, i + 1) ?? '');
}

/** The noun of a complement that begins at a token: "de la Défense" → Défense; -1 where there is none. A small noun only after a capital head. */
function complement(view: TokenView, sentence: Sentence, i: number, smallToo: boolean): number {
  if (!OF.test(normAt(view, i))) return -1;
  let noun = i + 1;
  if (normAt(view, i) === 'de' && /^(la|l')$/.test(normAt(view, noun))) noun++;
  if (noun >= sentence.endToken || view.tokens.kinds[noun] !== TokenKind.Word || view.timed[noun]) return -1;
  if (isCapital(view, noun)) return noun;
  const word = foldedAt(view, noun);
  const plain = smallToo || /^(appel|assises|cassation|justice|etat|defense|instance|commerce)$/.test(word);
  // "Commission chargée de faire": a verb is no complement of a name.
  return plain && !NEVER_NAMES.has(word) && uposOf(view.tokens, noun) !== 'VERB' ? noun : -1;
}

/** The token after a name of the pack that covers this token, else the next token. */
function pastOwner(owners: Owners, sentence: Sentence, i: number): number {
  let end = i + 1;
  while (end < sentence.endToken && owners[i]! >= 0 && owners[end] === owners[i]) end++;
  return end;
}

function lastCapital(view: TokenView, first: number, end: number): number {
  let last = end;
  while (last > first + 1 && !isCapital(view, last - 1)) last--;
  return last;
}

/** The end of the English organisation that a run of capitals is or begins; 0 where it is none. */
export function englishOrganisation(
  view: TokenView,
  sentence: Sentence,
  owners: Owners,
  first: number,
  end: number,
): number {
  if (isAlliedForces(view, first, end)) return end;
  const last = foldedAt(view, end - 1);
  const headed = HEADS_EN.has(last);
  let stop = end;
  const begins = HEADS_EN.has(foldedAt(view, first)) || headed;
  while (begins && /^(of|for|on)$/.test(normAt(view, stop))) {
    let next = stop + 1;
    if (normAt(view, next) === 'the') next++;
    if (next >= sentence.endToken || !isCapital(view, next) || NEVER_NAMES.has(foldedAt(view, next))) break;
    stop = pastOwner(owners, sentence, next);
    while (stop < sentence.endToken && isCapital(view, stop) && owners[stop]! < 0) stop++;
    if (
      normAt(view, stop) === 'and' &&
      isCapital(view, stop + 1) &&
      owners[stop + 1]! < 0 &&
      stop + 1 < sentence.endToken
    ) {
      stop += 2;
      while (stop < sentence.endToken && isCapital(view, stop) && owners[stop]! < 0) stop++;
    }
  }
  if (stop > end) return stop;
  return headed && end > first + 1 ? end : 0;
}

/** "Allied Forces Mediterranean", "Joint Command South": a command, whose last words say of where. */
function isAlliedForces(view: TokenView, first: number, end: number): boolean {
  if (!/^(?:allied|joint|combined|multinational)$/.test(foldedAt(view, first))) return false;
  for (let i = first + 1; i < end; i++) if (/^(?:forces?|command)$/.test(foldedAt(view, i))) return true;
  return false;
}
