// "le Néerlandais Piet Oosten", "à l'Iranienne Shirin Vahedi": behind the noun of a nationality in French, capitals are the name of a person.
import type { Sentence } from '../language/words.ts';
import type { Owners } from './find-unknown.ts';
import { FIRST_NAMES } from './lexicon/first-names.ts';
import { GENERIC_CAPITALS } from './lexicon/generic-capitals.ts';
import { HEADS_EN, HEADS_FR, THINGS } from './lexicon/organisation-words.ts';
import type { KnownMatch } from './match-known.ts';
import { foldedAt, isCapital, normAt, Shape, type TokenView } from './token-view.ts';

/** Whether one person's nationality, with an article and a capital, stands right before a token. */
export function isBehindNation(
  view: TokenView,
  sentence: Sentence,
  owners: Owners,
  matches: readonly KnownMatch[],
  first: number,
): boolean {
  const nation = first - 1;
  if (sentence.language !== 'fr' || nation <= sentence.firstToken || owners[nation]! < 0) return false;
  if (view.shapes[nation] !== Shape.Capital || !ONE.test(normAt(view, nation - 1))) return false;
  const match = matches[owners[nation]!]!;
  return match.first === nation && match.forms.every(form => form.role === 'demonym');
}

const ONE = /^(?:le|la|l'|un|une|au|du|cet|cette|ce)$/;

/** Whether a run of capitals, tokens `[first, end)`, is the name of a person behind a nationality: two words at least, none of them a body's or a thing's. */
export function isNationalName(
  view: TokenView,
  sentence: Sentence,
  owners: Owners,
  matches: readonly KnownMatch[],
  first: number,
  end: number,
): boolean {
  if (end < first + 2 || !isBehindNation(view, sentence, owners, matches, first)) return false;
  for (let i = first; i < end; i++) {
    const word = foldedAt(view, i);
    if (HEADS_FR.has(word) || HEADS_EN.has(word) || THINGS.has(word) || GENERIC_CAPITALS.has(word)) return false;
  }
  return true;
}

/** "Le Lothmarkois Piers Lund": how nouns of a nationality end that no pack knows. */
const NATION = /^\p{Lu}\p{Ll}{3,}(?:ois|oise|ais|aise|ien|ienne|éen|éenne)$/u;

/** Whether a word with the article before it is such a noun: a first name and another word in capitals come behind it. */
export function isUnknownNation(view: TokenView, sentence: Sentence, owners: Owners, i: number): boolean {
  if (sentence.language !== 'fr' || i <= sentence.firstToken || i + 2 >= sentence.endToken || owners[i]! >= 0)
    return false;
  if (!ONE.test(normAt(view, i - 1)) || !NATION.test(view.text.slice(view.tokens.starts[i]!, view.tokens.ends[i]!)))
    return false;
  return (
    FIRST_NAMES.has(foldedAt(view, i + 1)) &&
    isCapital(view, i + 1) &&
    isCapital(view, i + 2) &&
    !HEADS_FR.has(foldedAt(view, i + 2)) &&
    !FIRST_NAMES.has(foldedAt(view, i))
  );
}
