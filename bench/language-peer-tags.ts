// The tags of compromise, brought to UPOS: the first line whose tag a word has counts.
import type { Language } from '../src/language/language.ts';

const COORDINATING: Record<Language, ReadonlySet<string>> = {
  fr: new Set(['et', 'ou', 'mais', 'ni', 'or', 'car', 'donc', 'puis', 'soit']),
  en: new Set(['and', 'or', 'but', 'nor', 'yet', '&', 'plus', 'either', 'neither', 'both']),
};
/** Words of questions that stand for a thing or a person; the others ("when", "où") are adverbs. */
const ASKING: ReadonlySet<string> = new Set(
  'who whom whose what which that qui que quoi quel quelle quels quelles lequel laquelle lesquels lesquelles dont'.split(
    ' ',
  ),
);

const LINES: readonly (readonly [tag: string, upos: string])[] = [
  ['Pronoun', 'PRON'],
  ['Determiner', 'DET'],
  ['Copula', 'AUX'],
  ['Auxiliary', 'AUX'],
  ['Modal', 'AUX'],
  ['Negative', 'PART'],
  ['Conjunction', 'CCONJ'],
  ['Preposition', 'ADP'],
  ['Particle', 'ADP'],
  ['QuestionWord', 'PRON'],
  ['Ordinal', 'ADJ'],
  ['OrdinalNumber', 'ADJ'],
  ['Value', 'NUM'],
  ['Cardinal', 'NUM'],
  ['NumericValue', 'NUM'],
  ['Expression', 'INTJ'],
  ['Adverb', 'ADV'],
  ['Adjective', 'ADJ'],
  ['Verb', 'VERB'],
  ['Month', 'PROPN'],
  ['WeekDay', 'PROPN'],
  ['ProperNoun', 'PROPN'],
  ['Person', 'PROPN'],
  ['Place', 'PROPN'],
  ['Organization', 'PROPN'],
  ['Symbol', 'SYM'],
  ['Noun', 'NOUN'],
  ['There', 'PRON'],
  ['Date', 'NOUN'],
];

export function uposOfTags(tags: ReadonlySet<string>, word: string, language: Language): string {
  // In French, days and months are common nouns, and the negation is an adverb.
  const french = language === 'fr';
  const upos =
    LINES.find(([tag]) => tags.has(tag) && !(french && (tag === 'Month' || tag === 'WeekDay')))?.[1] ?? 'NOUN';
  if (upos === 'CCONJ') return COORDINATING[language].has(word) ? 'CCONJ' : 'SCONJ';
  if (upos === 'PRON' && tags.has('QuestionWord')) return ASKING.has(word) ? 'PRON' : 'ADV';
  if (upos === 'PART' && french) return 'ADV';
  if (upos === 'PART' && word !== 'not' && word !== "n't") return word === 'no' ? 'DET' : 'ADV';
  return upos;
}
