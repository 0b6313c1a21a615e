// One form of annotation for all treebanks of a language.
import type { TreebankWord } from './conllu.ts';

/** The universal features, those that the shared tasks of CoNLL compare. */
const UNIVERSAL = new Set([
  'PronType',
  'NumType',
  'Poss',
  'Reflex',
  'Foreign',
  'Abbr',
  'Gender',
  'Animacy',
  'Number',
  'Case',
  'Definite',
  'Degree',
  'VerbForm',
  'Mood',
  'Tense',
  'Aspect',
  'Voice',
  'Evident',
  'Polarity',
  'Person',
  'Polite',
]);

/** Older or rarer names of relations. */
const RENAMED: Record<string, string> = {
  'nmod:appos': 'appos',
  'parataxis:parenth': 'parataxis:insert',
  'obl:npmod': 'obl:unmarked',
  'obl:tmod': 'obl:unmarked',
  'nmod:npmod': 'nmod:unmarked',
};

/** The normal form of a word, as the tokenizer's: NFC, lower case, straight apostrophes, nothing invisible. */
export function normalForm(form: string): string {
  return form
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}

/** The universal features of a word; "Voice=Act", which only one French treebank writes, is left out. */
export function universalFeatures(feats: string): string {
  if (feats === '_' || feats === '') return '';
  return feats
    .split('|')
    .filter(feature => UNIVERSAL.has(feature.split('=')[0]!) && feature !== 'Voice=Act')
    .join('|');
}

/** A word with its relation and features in the common form. */
export function normalise(word: TreebankWord): TreebankWord {
  const lemma = word.lemma === '_' ? word.form : word.lemma.replaceAll('’', "'");
  return { ...word, lemma, feats: universalFeatures(word.feats), relation: RENAMED[word.relation] ?? word.relation };
}
