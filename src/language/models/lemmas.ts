import { type HashMap, lookUp } from './hash-map.ts';
import { hashText, mix } from './hashing.ts';
import { wordKey } from './word-facts.ts';

/** How to get from a form to its lemma: cut code units off the end, and append an ending; or keep the form as it is written. */
export interface LemmaRule {
  /** Code units to cut from the normal form; -1: the lemma is the form as written, capitals included. */
  readonly cut: number;
  readonly append: string;
}

/** Rules by form and by ending. */
export interface Lemmas {
  readonly rules: readonly LemmaRule[];
  /** From `formKey` to a rule: forms that the endings would get wrong. */
  readonly exceptions: HashMap;
  /** From `endingKey` to a rule. */
  readonly endings: HashMap;
  /** Words that there are: where endings disagree, the rule that makes one of them is preferred. */
  readonly lexicon: HashMap;
}

/** The longest ending that rules look at, in code units. */
export const LONGEST_ENDING = 7;

/** The key of a form with its part of speech, or with its whole morphology. */
export function formKey(form: string, category: number): number {
  return mix(hashText(form), 0x10000 + category);
}

/** The key of an ending of `size` code units. */
export function endingKey(form: string, size: number, category: number): number {
  return mix(hashText(form, form.length - size), 0x20000 * (size + 1) + category);
}

/** Categories tell parts of speech and morphological classes apart. */
export function morphCategory(morph: number): number {
  return 64 + morph;
}

/** The rule for a form; undefined where nothing is known of such forms. `upos` and `morph` are the model's numbers. */
export function lemmaRule(lemmas: Lemmas, form: string, upos: number, morph: number): LemmaRule | undefined {
  return lemmas.rules[ruleFor(lemmas, form, upos, morph)];
}

/** Cuts and appends; where the form is too short for the rule, the form is its own lemma. */
export function makeLemma(rule: LemmaRule, form: string): string {
  if (rule.cut > form.length) return form;
  const lemma = form.slice(0, form.length - rule.cut) + rule.append;
  return lemma === '' ? form : lemma;
}

/** Whether there is such a word. */
export function isKnownWord({ lexicon }: Lemmas, word: string): boolean {
  return lookUp(lexicon, wordKey(word)) >= 0;
}

function ruleFor(lemmas: Lemmas, form: string, upos: number, morph: number): number {
  const exact = lookUp(lemmas.exceptions, formKey(form, morphCategory(morph)));
  if (exact >= 0) return exact;
  const usual = lookUp(lemmas.exceptions, formKey(form, upos));
  if (usual >= 0) return usual;
  let first = -1;
  for (let size = Math.min(LONGEST_ENDING, form.length); size >= 0; size--) {
    for (const category of [morphCategory(morph), upos]) {
      const found = lookUp(lemmas.endings, endingKey(form, size, category));
      if (found < 0) continue;
      const rule = lemmas.rules[found];
      if (first < 0) first = found;
      if (rule === undefined || rule.cut < 0) return first;
      if (isKnownWord(lemmas, makeLemma(rule, form))) return found;
    }
  }
  return first;
}
