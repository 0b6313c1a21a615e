// "Paris refuse" is the state, "à Paris" the city: decided by the words around the name. Where nothing speaks for the
// government it is the city, and in "rue de Londres" neither.
import { foldCase } from '../packs/fold.ts';
import { isDeterminer, NEVER_NAMES } from './lexicon/function-words.ts';
import { REPORTING } from './lexicon/generic-capitals.ts';
import {
  ACTOR_PREPOSITIONS,
  ACTOR_VERB_STEMS,
  ADDRESSING_STEMS,
  ATTITUDE_STEMS,
  CITY_NOUNS,
  CITY_POSSESSIONS,
  CITY_PREPOSITIONS,
  CITY_VERB_STEMS,
  EVENT_NOUNS,
  JOURNEY_STEMS,
  POLICY_NOUNS,
  STREET_NOUNS,
} from './lexicon/seat-cues.ts';
import type { KnownMatch } from './match-known.ts';
import { foldedAt, isCapital, isWord, normAt, type TokenView } from './token-view.ts';

/** What the name of a capital stands for. */
export type SeatReading = 'state' | 'city' | 'none';

/** Reads the name of a capital in its sentence. */
export function readSeat(view: TokenView, match: KnownMatch): SeatReading {
  return readAt(view, match, 0);
}

/** What may open a pair of names: "both Paris and London". */
const OF_A_PAIR = /^(?:both|either|neither|tant)$/;

/** Names joined by "et" or "and" that are looked through at most: longer lists are lists of places. */
const JOINED = 6;

function readAt(view: TokenView, match: KnownMatch, joined: number): SeatReading {
  const sentence = view.words.sentences[match.sentence]!;
  let before = match.first - 1;
  while (
    before >= sentence.firstToken &&
    (isDeterminer(normAt(view, before)) || OF_A_PAIR.test(normAt(view, before))) &&
    !/^(du|des|au|aux)$/.test(normAt(view, before))
  )
    before--;
  if (match.language === 'en' && /^['’]s$/.test(normAt(view, match.end)))
    return CITY_POSSESSIONS.has(folded(view, match.end + 1)) ? 'city' : 'state';
  if (before < sentence.firstToken) return isSubject(view, match) ? 'state' : 'city';
  const word = normAt(view, before);
  // "avec Paris et Londres": what holds for the first holds for the second.
  if (joined < JOINED && COORDINATION.test(word) && isCapital(view, before - 1))
    return readAt(view, { ...match, first: before - 1 }, joined + 1);
  if (before === sentence.firstToken && AUXILIARY.test(word)) return 'state';
  if (ACTOR_PREPOSITIONS.has(word)) return 'state';
  if (word === 'à' || word === 'au' || word === 'to') return addressed(view, match, before) ? 'state' : 'city';
  if (CITY_PREPOSITIONS.has(word)) return 'city';
  if (word === 'de' || word === "d'" || word === 'du' || word === 'of') return ofPhrase(view, match, before);
  if (word === 'from') return POLICY_NOUNS.has(folded(view, before - 1)) ? 'state' : 'city';
  if (word === 'on') return POLICY_NOUNS.has(folded(view, before - 1)) ? 'state' : 'city';
  const day = behindDay(view, before, sentence.firstToken);
  if (day < before && hasStem(folded(view, day), ACTOR_VERB_STEMS)) return 'state';
  if (isBoundary(view, before)) return isSubject(view, match) ? 'state' : 'city';
  // "said London had agreed": a clause without "that".
  if (REPORTING.has(word) && isSubject(view, match)) return 'state';
  const verb = folded(view, day);
  if (hasStem(verb, CITY_VERB_STEMS)) return 'city';
  if (hasStem(verb, ACTOR_VERB_STEMS)) return 'state';
  return 'city';
}

function folded(view: TokenView, i: number): string {
  return foldedAt(view, i);
}

function hasStem(word: string, stems: readonly string[]): boolean {
  return word.length > 2 && stems.some(stem => word.startsWith(stem));
}

/** "livre des armes à Moscou": a word of giving or saying within the six words before the preposition, in the same clause. */
function addressed(view: TokenView, match: KnownMatch, preposition: number): boolean {
  const stems = ADDRESSING_STEMS[match.language];
  const first = view.words.sentences[match.sentence]!.firstToken;
  for (let i = preposition - 1, steps = 0; i >= first && steps < 6; i--, steps++) {
    const word = normAt(view, i);
    if (/^[,;:.()«»"]$/.test(word)) return false;
    const base = foldCase(word);
    if (hasStem(base, JOURNEY_STEMS)) return false;
    if (hasStem(base, stems)) return true;
  }
  return false;
}

function ofPhrase(view: TokenView, match: KnownMatch, preposition: number): SeatReading {
  let noun = preposition - 1;
  // "la proposition américaine de Londres": the noun may lie one word further back.
  for (let steps = 0; steps < 2 && isWord(view, noun); noun--, steps++) {
    const word = folded(view, noun);
    if (STREET_NOUNS.has(word)) return 'none';
    if (CITY_NOUNS[match.language].has(word)) return 'city';
    if (POLICY_NOUNS.has(word)) return 'state';
  }
  return 'city';
}

function isBoundary(view: TokenView, i: number): boolean {
  const word = normAt(view, i);
  return (
    !isWord(view, i) ||
    /^(et|mais|que|qu'|car|or|and|but|that|while|donc|puis|ni|nor|neither|où|dont|comme|whatever|what|where|which|whether|until|unless|since|after|before|than|how|why|when|as|if|si|quand|lorsque|because|although|alors)$/.test(
      word,
    )
  );
}

/** "Séoul était en flammes" says nothing of a government, "Séoul est prêt à céder" does. */
const BEING = /^(est|était|fut|sera|sont|is|was|were|are)$/;
const COORDINATION = /^(et|and|ou|or|ni|nor)$/;
/** "Ankara le rejeta": right after a name these are objects of the verb, not articles. */
const CLITIC = /^(n'|ne|s'|se|y|en|lui|leur|l'|le|la|les|nous|vous|a|ont|va|vont)$/;
/** English auxiliaries; at the start of a sentence they stand before their subject: "Had London agreed". */
const AUXILIARY = /^(has|had|have|will|would|may|might|can|could|should|must|did|does|do)$/;

/** What may stand between a verb and its object: "accuse hier soir Moscou", "a prié, mardi 3 mai, Londres". */
const DAY =
  /^(?:hier|avant-hier|aujourd'hui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|midi|nuit|après-midi|aussitôt|ensuite|encore|publiquement|vivement|ouvertement|formellement|officiellement|violemment|le|ce|\d{1,2}|1er|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|,)$/;

/** The token before the words for a day that end at one. */
function behindDay(view: TokenView, at: number, first: number): number {
  let i = at;
  while (i > first && at - i < 6 && DAY.test(normAt(view, i))) i--;
  return i;
}

/** A name that begins a clause and is followed by what may be a verb, not by a comma and a date or a preposition. */
function isSubject(view: TokenView, match: KnownMatch): boolean {
  const sentence = view.words.sentences[match.sentence]!;
  let next = match.end;
  // "Paris et Londres signent": what follows the last of them counts.
  for (let steps = 0; steps < JOINED && next + 1 < sentence.endToken; steps++, next += 2) {
    if (!COORDINATION.test(normAt(view, next)) || !isCapital(view, next + 1)) break;
  }
  if (next >= sentence.endToken || !isWord(view, next)) return false;
  const word = normAt(view, next);
  if (match.language === 'en' && EVENT_NOUNS.has(word)) return false;
  // "London was the first to recognise it"
  if (BEING.test(word) && normAt(view, next + 1) === 'the' && /^(?:first|last|only)$/.test(normAt(view, next + 2)))
    return true;
  if (BEING.test(word)) return [1, 2].some(step => hasStem(folded(view, next + step), ATTITUDE_STEMS));
  if (CLITIC.test(word) || AUXILIARY.test(word)) return true;
  return !NEVER_NAMES.has(foldCase(word)) && !isCapital(view, next);
}
