// "se retira", "démissionnèrent" beside "finira", "adhèrent": the past of French verbs in "-rer" ends as the future of others does, and that of all
// verbs in "-er" as the present of those in "-érer". A tagger that has not met the form takes one for the other, and what happened for a plan.
import { UPOS } from '../words.ts';
import { type Frame, PAD } from './frame.ts';
import type { MorphClass } from './weights.ts';

/** As models number parts of speech. */
const VERB = UPOS.indexOf('VERB') + 1;

/** Futures whose letters would make a verb in "-rer", too: "saura" is none of "saurer". */
const NO_PAST: ReadonlySet<string> = new Set(['saura', 'aura', 'sera', 'fera', 'ira', 'verra', 'devra', 'pourra']);
/** What ends like an infinitive and is none: "tira" is of "tirer". */
const NOUNS: ReadonlySet<string> = new Set(['tir', 'désir', 'soupir', 'vir', 'expir', 'empir', 'délir', 'cir', 'mir']);

/** "retira": the past of a verb in "-rer", which `isWord` knows, and no future of one in "-er" or "-ir". `form` is in lower case. */
export function isPastInRa(form: string, isWord: (word: string) => boolean): boolean {
  if (!form.endsWith('ra') || form.length < 4 || NO_PAST.has(form)) return false;
  const stem = form.slice(0, -1);
  if (/[ei]r$/.test(stem) && !NOUNS.has(stem) && isWord(stem)) return false;
  return isWord(`${stem}er`);
}

/** "retirèrent": the past of a verb in "-er", and no present of one in "-érer" ("adhèrent"). */
export function isPastInRent(form: string, isWord: (word: string) => boolean): boolean {
  if (!form.endsWith('èrent') || form.length < 7) return false;
  const stem = form.slice(0, -5);
  return !isWord(`${stem}érer`) && isWord(`${stem}er`);
}

/** The infinitive of either; null for other forms. */
export function infinitiveOfPast(form: string, isWord: (word: string) => boolean): string | null {
  if (isPastInRa(form, isWord)) return `${form.slice(0, -1)}er`;
  return isPastInRent(form, isWord) ? `${form.slice(0, -5)}er` : null;
}

const PAST: readonly string[] = ['Sing', 'Plur'].map(
  number => `Mood=Ind|Number=${number}|Person=3|Tense=Past|VerbForm=Fin`,
);

/**
 * Gives verbs of a document whose form is such a past the class of one, in the frame of their sentence. `vocabulary` holds the words by the numbers
 * of the frame; each is looked at once.
 */
export function pasts(
  morphs: readonly MorphClass[],
  vocabulary: readonly string[],
  isWord: (word: string) => boolean,
): (frame: Frame) => void {
  const [one, several] = PAST.map(features => morphs.findIndex(([upos, own]) => upos === VERB && own === features) + 1);
  const classes = new Map<number, number>();
  const classOf = (word: number): number => {
    const known = classes.get(word);
    if (known !== undefined) return known;
    const form = vocabulary[word]!;
    const found = isPastInRa(form, isWord) ? one! : isPastInRent(form, isWord) ? several! : 0;
    classes.set(word, found);
    return found;
  };
  return ({ words, upos, morph, length }) => {
    for (let at = PAD; at < length + PAD; at++) {
      const past = upos[at] === VERB ? classOf(words[at]! - 1) : 0;
      if (past > 0) morph[at] = past;
    }
  };
}
