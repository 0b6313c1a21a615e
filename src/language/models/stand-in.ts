// Words that are read as others that the models know better; lemma, offsets and form stay those of the words themselves.
// "L'Assemblée destitua Osvald Ketil": a past that no text of the training had, among names that it had neither, is taken for one of them:
// another past is read in its place, where the verb is known. "British troops left Port Said": the commonest verb of the press is none where it has
// the capital of a name.
import type { TokensDraft } from '../analyser.ts';
import type { Language } from '../language.ts';
import { softened } from './lemma-cache.ts';

/** Pasts that the models know well, by the ending that they stand in for. */
const KNOWN: readonly (readonly [ending: RegExp, standIn: string])[] = [
  [/a$/, 'arrêta'],
  [/èrent$/, 'arrêtèrent'],
];

/** In code units: shorter words in "-a" are seldom French. */
const SHORTEST = 5;

/** English names that read as verbs, by a name that reads as nothing else. */
const NAMES: ReadonlyMap<string, string> = new Map([['said', 'stanley']]);

/** The numbers of words that others are read as, by the numbers of these. */
export interface StandIns {
  /** For words in small letters. */
  readonly small: ReadonlyMap<number, number>;
  /** For words with a capital that does not come of the beginning of a sentence. */
  readonly capital: ReadonlyMap<number, number>;
}

export const NO_STAND_INS: StandIns = { small: new Map(), capital: new Map() };

/** What stands in for words of a document, which its vocabulary gets. */
export function standInsFor(tokens: TokensDraft, language: Language, isWord: (word: string) => boolean): StandIns {
  const small = new Map<number, number>();
  const capital = new Map<number, number>();
  const { vocabulary } = tokens;
  const { length } = vocabulary;
  for (let word = 0; word < length; word++) {
    const form = vocabulary[word]!;
    const past = language === 'fr' ? standInOf(form, isWord) : null;
    if (past !== null) small.set(word, tokens.internWord(past));
    const name = language === 'en' ? NAMES.get(form) : undefined;
    if (name !== undefined) capital.set(word, tokens.internWord(name));
  }
  return { small, capital };
}

/** What stands in for a form that is no word, where it may be the past of a verb that is one; null for all others. */
export function standInOf(form: string, isWord: (word: string) => boolean): string | null {
  const known = form.length < SHORTEST ? undefined : KNOWN.find(([ending]) => ending.test(form));
  if (!known || isWord(form)) return null;
  const infinitive = softened(form.replace(known[0], 'er'), form);
  return isWord(infinitive) ? known[1] : null;
}
