import type { Analyser } from '../analyser.ts';
import { LANGUAGES, type Language } from '../language.ts';
import type { LanguageModel } from './model.ts';

/** Tags, lemmatises and parses with the models of whatever languages the sentences are in; no other model is asked for. */
export function analyserOf(modelOf: (language: Language) => LanguageModel): Analyser {
  return (text, tokens, sentences) => {
    for (const language of LANGUAGES) {
      if (sentences.some(sentence => sentence.language === language))
        modelOf(language).analyse(text, tokens, sentences);
    }
  };
}
