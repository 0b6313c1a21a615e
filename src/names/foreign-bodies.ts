// Bodies that go by their own names in a text of the other language: "the Cercle nautique de Valbourg", "le Harlow Rowing Club".
import type { Sentence } from '../language/words.ts';
import type { Owners } from './find-unknown.ts';
import { HEADS_EN, HEADS_FR } from './lexicon/organisation-words.ts';
import { englishOrganisation, frenchOrganisation } from './organisations.ts';
import { foldedAt, isCapital, isWord, normAt, Shape, type TokenView } from './token-view.ts';

/** Small words that go on with a French name and stand in no English one. */
const LINK = /^(?:de|du|des|d')$/;
/** Heads that no English sentence writes so: "Société", "Fédération", "Cercle nautique". */
const isFrenchAlone = (word: string): boolean => HEADS_FR.has(word) && !HEADS_EN.has(word);

/** The end of a body with a French name in an English sentence; the token itself where none begins. */
export function frenchBodyInEnglish(view: TokenView, sentence: Sentence, owners: Owners, first: number): number {
  if (!isCapital(view, first) || view.shapes[first] !== Shape.Capital) return first;
  let end = frenchOrganisation(view, sentence, owners, first);
  if (end === first + 1 && /ist(?:e|es)$/.test(normAt(view, end)) && view.shapes[end] === Shape.Lower) end++;
  if (end < first + 2) return first;
  end = pastHyphens(view, sentence, end);
  let linked = false;
  let small = false;
  for (let i = first + 1; i < end; i++) {
    linked ||= LINK.test(normAt(view, i));
    small ||= view.shapes[i] === Shape.Lower && isWord(view, i) && !LINK.test(normAt(view, i));
  }
  // "Parti socialiste", "Conseil national de la résistance"; but "the Commission final text" is none.
  const own = isFrenchAlone(foldedAt(view, first)) || /[éèêàâîôûç]/i.test(normAt(view, first));
  return linked || (small && own) ? end : first;
}

/** "Port-Sainte-Luce", which is five tokens in English. */
function pastHyphens(view: TokenView, sentence: Sentence, end: number): number {
  const { starts, ends } = view.tokens;
  let at = end;
  while (
    at + 1 < sentence.endToken &&
    /^[-‐‑]$/.test(normAt(view, at)) &&
    starts[at] === ends[at - 1] &&
    starts[at + 1] === ends[at] &&
    isWord(view, at + 1)
  )
    at += 2;
  return at;
}

/** The end of a body with an English name in a French sentence, as the run of capitals `[first, end)` begins; 0 where it is none. */
export function englishBodyInFrench(
  view: TokenView,
  sentence: Sentence,
  owners: Owners,
  first: number,
  end: number,
): number {
  if (HEADS_FR.has(foldedAt(view, first)) || end < first + 2) return 0;
  const whole = englishOrganisation(view, sentence, owners, first, end);
  if (whole === 0) return 0;
  // "Union" and "Association" end French names too, of which the tagger knows more.
  return HEADS_EN.has(foldedAt(view, end - 1)) ? whole : 0;
}
