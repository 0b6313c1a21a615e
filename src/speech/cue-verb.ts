import { ENGLISH_REPORTING_VERBS } from '../language/en/reporting-verbs.ts';
import { FRENCH_REPORTING_VERBS } from '../language/fr/reporting-verbs.ts';
import type { Language } from '../language/language.ts';
import { perWord } from '../language/per-word.ts';
import { featuresOf, lemmaOf, relationOf, type Tokens, UPOS, uposOf } from '../language/words.ts';
import type { Stance } from './cues.ts';
import type { Page } from './page.ts';

const VERB = UPOS.indexOf('VERB');
const UNKNOWN = UPOS.indexOf('X');

/** Whether a token may be a reporting verb, by its tag or the word behind it; false where `stanceAt` gives null. */
export function mayReport(tokens: Tokens, i: number): boolean {
  const tag = tokens.upos[i];
  return tag === VERB || tag === UNKNOWN || (i + 1 < tokens.length && isThat(tokens, tokens.norms[i + 1]!));
}

/** The stance of the reporting verb at token `i`; null where it is none. */
export function stanceAt(page: Page, i: number): Stance | null {
  const upos = uposOf(page.tokens, i);
  const language = page.languageAt(i);
  if (language === null) return null;
  if (upos !== 'VERB' && upos !== 'X') return isMistagged(page, i, language) ? 'says' : null;
  const { stances } = page.cuesAt(i);
  const known = stances.get(lemmaOf(page.tokens, i)) ?? stances.get(page.norm(i));
  if (known !== undefined) return known;
  // "Fait savoir" announces; "sait" alone only knows.
  if (page.norm(i) === 'savoir' && i > 0 && lemmaOf(page.tokens, i - 1) === 'faire') return 'says';
  return language === 'fr' && FRENCH_REPORTING_VERBS.has(page.norm(i)) ? 'says' : null;
}

const isThat = perWord(word => /^(?:que|qu'|that)$/.test(word));
const BEFORE_NOUN = /^(?:DET|ADP|ADJ|PUNCT)$/;

/** "The article states that", "elle note que": a noun by the tagger's mistake, a verb by what stands around it. */
function isMistagged(page: Page, i: number, language: Language): boolean {
  const { tokens } = page;
  if (i === 0 || i + 1 >= tokens.length || !isThat(tokens, tokens.norms[i + 1]!)) return false;
  if (uposOf(tokens, i) === 'PROPN' || BEFORE_NOUN.test(uposOf(tokens, i - 1))) return false;
  return (language === 'fr' ? FRENCH_REPORTING_VERBS : ENGLISH_REPORTING_VERBS).has(page.norm(i));
}

/** The same right after a quotation, where English verbs of any meaning report: "…," he went on. */
export function stanceAfterQuotation(page: Page, i: number): Stance | null {
  // Taggers stumble over the words around quotation marks; the form is telling enough.
  const reports =
    page.languageAt(i) === 'en' && ENGLISH_REPORTING_VERBS.has(page.norm(i)) && uposOf(page.tokens, i) !== 'PROPN';
  return stanceAt(page, i) ?? (reports ? 'says' : null);
}

/** Whether the verb at token `i` says something of its own: finite, or a participle with its auxiliary. */
export function isFiniteVerb(page: Page, i: number): boolean {
  const features = featuresOf(page.tokens, i);
  if (features.includes('VerbForm=Fin') || features.includes('Mood=')) return true;
  if (features === '') return uposOf(page.tokens, i) === 'X';
  if (features.includes('VerbForm=Inf') || features.includes('VerbForm=Ger')) return false;
  for (const child of page.children(i)) if (/^(?:aux|cop)/.test(relationOf(page.tokens, child))) return true;
  return false;
}

/** Whether a finite verb stands in `[first, end)`. */
export function hasFiniteVerb(page: Page, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const upos = uposOf(page.tokens, i);
    if (upos === 'AUX' ? featuresOf(page.tokens, i).includes('VerbForm=Fin') : upos === 'VERB' && isFiniteVerb(page, i))
      return true;
  }
  return false;
}

/** The tokens of a verb with its auxiliaries, and of the reflexive pronoun before them: "a déclaré", "s'est écrié". */
export function verbGroup(page: Page, verb: number): { first: number; end: number } {
  let first = verb;
  for (const child of page.children(verb)) {
    if (child < first && child > verb - 6 && /^(?:aux|expl)/.test(relationOf(page.tokens, child))) first = child;
  }
  return { first, end: verb + 1 };
}

/** Whether the verb is negated: n'a pas confirmé, did not say. */
export function isNegated(page: Page, verb: number): boolean {
  for (const child of page.children(verb)) {
    if (/^(?:pas|plus|jamais|point|guère|nullement|not|n't|n’t|never)$/.test(page.norm(child))) return true;
  }
  return false;
}
