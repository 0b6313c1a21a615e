import { fold } from '../src/language/models/word-facts.ts';
import type { TreebankWord } from './conllu.ts';

/** How often a sentence is also learnt as a headline in capitals, and without its last full stop. */
const SHOUTED = 0.05;
const UNSTOPPED = 0.07;

/** Copies of a sentence as less careful texts would write it; often none. */
export function noisyCopies(words: readonly TreebankWord[], random: () => number): TreebankWord[][] {
  const copies: TreebankWord[][] = [];
  if (random() < SHOUTED) copies.push(words.map(word => ({ ...word, form: shout(word.form) })));
  if (random() < UNSTOPPED) {
    const shorter = withoutStop(words);
    if (shorter !== null) copies.push(shorter);
  }
  if (words.some(word => /^[ÀÂÇÉÈÊËÎÏÔÙÛ]/.test(word.form))) {
    copies.push(words.map(word => ({ ...word, form: foldInitial(word.form) })));
  }
  const numbered = withFirst(words);
  if (numbered !== null) copies.push(numbered);
  return copies;
}

/** In capitals, without accents: "l'État" becomes "L'ETAT". */
function shout(form: string): string {
  return fold(form.toLowerCase()).toUpperCase();
}

function foldInitial(form: string): string {
  return /^[ÀÂÇÉÈÊËÎÏÔÙÛ]/.test(form) ? fold(form.slice(0, 1).toLowerCase()).toUpperCase() + form.slice(1) : form;
}

function withoutStop(words: readonly TreebankWord[]): TreebankWord[] | null {
  const last = words.length - 1;
  if (last < 3 || words[last]!.upos !== 'PUNCT' || words[last]!.head < 0 || words.some(word => word.head === last))
    return null;
  return words.slice(0, last);
}

/** "World War II" also as "World War I": else the numeral is hardly ever seen, and taken for the pronoun. */
function withFirst(words: readonly TreebankWord[]): TreebankWord[] | null {
  const isNumeral = (word: TreebankWord, i: number) =>
    i > 0 && /^(II|III|IV)$/.test(word.form) && /^\p{Lu}/u.test(words[i - 1]!.form);
  if (!words.some(isNumeral)) return null;
  return words.map((word, i) => (isNumeral(word, i) ? { ...word, form: 'I', lemma: 'I' } : word));
}
