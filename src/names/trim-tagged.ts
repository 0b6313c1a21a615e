// A tagged name as the rules would cut it: without titles and articles, and not at all where they would never take it.
import { TokenKind } from '../language/words.ts';
import type { UnknownName } from './find-unknown.ts';
import { NEVER_NAMES } from './lexicon/function-words.ts';
import { GENERIC_CAPITALS } from './lexicon/generic-capitals.ts';
import { HEADS_EN, HEADS_FR, THINGS } from './lexicon/organisation-words.ts';
import { PLACE_HEADS, QUARTERS, SIDES, SITES } from './lexicon/place-words.ts';
import type { TaggedName } from './tagger/tag-names.ts';
import { foldedAt, isCapital, isTitle, isWord, normAt, Shape, type TokenView } from './token-view.ts';

/** Tokens that a name has at most: a longer one is a list. */
const LONGEST = 12;
/** What a person's name may begin with in small letters: "van Orlen", "de Tarvelle". */
const PARTICLES: ReadonlySet<string> = new Set(
  "van von de d' du della del di da dos al el ibn bin ben ter den".split(' '),
);

/** Words of deeds and treaties that stand in capitals, in no name. */
const FORMULA: ReadonlySet<string> = new Set(['whereof', 'thereof', 'hereof', 'whereas']);

/** Small words that no name ends with: "le Gouvernement de ne pas …". */
const ENDS_NONE: ReadonlySet<string> = new Set("de du des d' à au aux of the and et pour for to".split(' '));

/** Before one unknown word: a place is as likely as a person ("quitte Lavel pour Rosmont"). */
const BOUND = /^(?:pour|vers|en|dans|depuis|via)$/;

/** A tagged name without what stands before and after the name itself; null where there is none. */
export function trimmed(view: TokenView, tagged: TaggedName): UnknownName | null {
  const { first, end, sentence, type, listed } = tagged;
  if (type === 'MISC' || view.words.sentences[sentence]!.kind === 'boilerplate') return null;
  let to = type === 'PER' ? beforeApposition(view, first, end) : end;
  let from = type === 'PER' ? afterTitles(view, first, to) : first;
  while (from < to && !mayBegin(view, from, to, tagged)) from++;
  while (to > from && !closes(view, from, to) && (!isWord(view, to - 1) || ENDS_NONE.has(normAt(view, to - 1)))) to--;
  if (to === from || to - from > LONGEST) return null;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    // "IN WITNESS WHEREOF"
    if (view.timed[i] === 1 || FORMULA.has(foldedAt(view, i))) return null;
    if (isCapital(view, i)) capitals++;
  }
  if (capitals === 0 || (type === 'PER' && namesNoPerson(view, from, to))) return null;
  if (to === from + 1 && !mayStandAlone(view, from, sentence, type)) return null;
  const whole = capitals > 1 && isCapital(view, from) && (type === 'PER' || saysWhat(view, from, to, type));
  if (type === 'PER' && capitals > 1 && GROUND.test(foldedAt(view, from)))
    return { first: from, end: to, sentence, type: 'LOC', sure: true };
  return { first: from, end: to, sentence, type, sure: whole || (type === 'LOC' && listed) };
}

/** "Son Altesse Impériale et Royale Olav": how a person is addressed is not the name. */
const HONOURS: ReadonlySet<string> = new Set(
  'altesse majeste excellence eminence saintete imperiale royale serenissime highness majesty excellency eminence holiness imperial royal serene'.split(
    ' ',
  ),
);

function mayBegin(view: TokenView, i: number, end: number, { type, sentence }: TaggedName): boolean {
  const word = foldedAt(view, i);
  if (type === 'PER' && HONOURS.has(word)) return false;
  const article =
    /^(la|le|les|the)$/.test(word) && i + 1 < end && isCapital(view, i + 1) && !opensSentence(view, i, sentence);
  if (isCapital(view, i)) return !isTitle(view, i) && (!NEVER_NAMES.has(word) || isCut(view, i) || article);
  if (i + 1 >= end) return false;
  if (type === 'LOC') return SITES.has(word) || PLACE_HEADS.has(word) || article || isNumbered(view, i);
  if (type === 'ORG') return HEADS_FR.has(word);
  return PARTICLES.has(normAt(view, i)) && isCapital(view, isWord(view, i + 1) ? i + 1 : i + 2);
}

/** "21, rue Malvy": the number of a house. */
function isNumbered(view: TokenView, i: number): boolean {
  return (
    view.tokens.kinds[i] === TokenKind.Number && SITES.has(foldedAt(view, normAt(view, i + 1) === ',' ? i + 2 : i + 1))
  );
}

function opensSentence(view: TokenView, i: number, sentence: number): boolean {
  return view.words.sentences[sentence]!.firstToken === i;
}

/** Whether a word goes on in the next line: "Des¬". */
function isCut(view: TokenView, i: number): boolean {
  return view.text[view.tokens.ends[i]!] === '¬' || view.text[view.tokens.ends[i]! - 1] === '¬';
}

function mayStandAlone(view: TokenView, i: number, sentence: number, type: UnknownName['type']): boolean {
  if (GENERIC_CAPITALS.has(foldedAt(view, i)) || (type === 'PER' && BOUND.test(normAt(view, i - 1)))) return false;
  if (view.shapes[i] !== Shape.Capital) return type === 'LOC' && view.shapes[i] === Shape.Upper;
  // A word that the document also writes small is none at the start of a sentence; "Tarvo" is one though an address has "tarvo".
  return view.small[view.tokens.norms[i]!] === 0 || (type !== 'PER' && !opensSentence(view, i, sentence));
}

/** "Prime Minister Ada Tilbury": a name begins after the last title in it. */
function afterTitles(view: TokenView, first: number, end: number): number {
  for (let i = end - 2; i >= first; i--) if (isTitle(view, i)) return i + 1;
  return endsTitle(view, first) ? first + 1 : first;
}

/** "la garde des Sceaux Ada Tilbury": a capital that belongs to the title before it. */
function endsTitle(view: TokenView, i: number): boolean {
  return (
    i >= 2 && foldedAt(view, i) === 'sceaux' && foldedAt(view, i - 1) === 'des' && foldedAt(view, i - 2) === 'garde'
  );
}

/** "Ada Tilbury, avocate à Lyon": a description after a comma is not of the name. */
function beforeApposition(view: TokenView, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) if (normAt(view, i) === ',') return i;
  return end;
}

/** Whether the last token closes a bracket that the name opens: "Tilbury (Ada)". */
function closes(view: TokenView, from: number, to: number): boolean {
  if (normAt(view, to - 1) !== ')') return false;
  for (let i = from + 1; i < to - 1; i++) if (normAt(view, i) === '(') return true;
  return false;
}

/** Whether a word of a longer name says that it is a place or an organisation; without one the tagger is too often wrong for an id. */
function saysWhat(view: TokenView, first: number, end: number, type: TaggedName['type']): boolean {
  const isBody = (i: number) => HEADS_EN.has(foldedAt(view, i)) || HEADS_FR.has(foldedAt(view, i));
  const words = Array.from({ length: end - first }, (_, k) => first + k);
  if (type === 'ORG') return words.some(i => isBody(i) || COMPANY.test(foldedAt(view, i)));
  const [opening, closing] = [foldedAt(view, first), foldedAt(view, end - 1)];
  const placed = SIDES.has(opening) || PLACE_HEADS.has(opening) || QUARTERS.has(closing) || PLACE_HEADS.has(closing);
  return placed && !words.some(isBody);
}

const COMPANY = /^(?:inc|ltd|co|corp|company|cie|llc|plc|gmbh|sa)\.?$/;

/** What treaties call those who conclude them, and themselves: "the Depositary Governments", "les Parties contractantes". */
export const PARTIES: ReadonlySet<string> = new Set(
  'government gouvernement state etat party partie plenipotentiary plenipotentiaire protocol protocole treaty traite accord agreement article annex annexe republic republique kingdom royaume'.split(
    ' ',
  ),
);

/** Arabic and Hebrew words for a hill, a village, a house, a mountain, a river bed: what begins with them is a place. */
const GROUND =
  /^(?:tel|tell|tall|kfar|kafr|beit|bayt|deir|dayr|jebel|jabal|gebel|djebel|wadi|oued|khirbet|nahr|qasr|ksar|bab|minqar|ein|gush)$/;

/** Peoples and bands: several, not one. */
const PEOPLES =
  /^(?:cossacks|guards|guardsmen|rangers|dragoons|hussars|lancers|rifles|fusiliers|tribesmen|rebels|troops|counts|dukes|princes|brothers)$/;

/** "Frontier Wars", "Border States": what a thing or an organisation is called by is in no person's name. */
function namesNoPerson(view: TokenView, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const word = foldedAt(view, i);
    const one = word.replace(/(?<=..)ies$/, 'y').replace(/(?<=..)s$/, '');
    if (THINGS.has(one) || PEOPLES.test(word)) return true;
    if (PARTIES.has(word) || PARTIES.has(one) || THINGS.has(word) || GENERIC_CAPITALS.has(word)) return true;
    if ([word, one].some(noun => HEADS_EN.has(noun) || HEADS_FR.has(noun))) return true;
  }
  return false;
}
