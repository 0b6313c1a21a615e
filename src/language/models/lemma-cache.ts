import type { TokensDraft } from '../analyser.ts';
import type { Language } from '../language.ts';
import { UPOS } from '../words.ts';
import { type Frame, PAD } from './frame.ts';
import { infinitiveOf } from './infinitive.ts';
import { isKnownWord, type Lemmas, lemmaRule, makeLemma } from './lemmas.ts';
import { infinitiveOfPast } from './past-in-ra.ts';

/** A class of tokens that share form, part of speech and morphology has one lemma: -2 where it is the form as written. */
const AS_WRITTEN = -2;

const VERBS = new Set([UPOS.indexOf('VERB'), UPOS.indexOf('AUX')]);

/** Finds the lemmas of a document's tokens, each kind once. The function it gives writes the lemma of a frame's position into the tokens. */
export function lemmatiser(
  lemmas: Lemmas,
  text: string,
  tokens: TokensDraft,
  language: Language,
): (frame: Frame, i: number) => void {
  const isWord = (word: string) => isKnownWord(lemmas, word);
  const known = new Map<number, number>();
  return (frame, i) => {
    const token = frame.tokens[i]!;
    const norm = tokens.norms[token]!;
    const morph = frame.morph[i + PAD]! - 1;
    const key = norm * 0x10000 + morph;
    let lemma = known.get(key);
    if (lemma === undefined) {
      const form = tokens.vocabulary[norm]!;
      const rule = lemmaRule(lemmas, form, frame.upos[i + PAD]!, morph);
      if (rule !== undefined && rule.cut < 0) lemma = AS_WRITTEN;
      else {
        const made = rule === undefined ? form : softened(makeLemma(rule, form), form);
        const isVerb = language === 'fr' && VERBS.has(frame.upos[i + PAD]! - 1);
        lemma = tokens.internWord(isVerb ? (infinitiveOfPast(form, isWord) ?? infinitiveOf(made, form, isWord)) : made);
      }
      known.set(key, lemma);
    }
    if (lemma !== AS_WRITTEN) {
      tokens.lemmas[token] = lemma;
      return;
    }
    const written = text.slice(tokens.starts[token]!, tokens.ends[token]!);
    tokens.lemmas[token] = tokens.internWord(
      INVISIBLE.test(written) ? written.replace(INVISIBLE_ALL, '').replaceAll('’', "'") : written,
    );
  };
}

/** Endings before which "c" and "g" of French verbs are written "ç" and "ge": "annonça", "engageaient". */
const SOFT = /(?:ç|ge)(?:a(?:i|is|it|ient|nt|s)?|â(?:mes|tes|t)|ons)$/;

/** "annonça" is of "annoncer", where the ending's rule has left the spelling of the form: no infinitive has it. */
export function softened(lemma: string, form: string): string {
  if (!SOFT.test(form)) return lemma;
  return lemma.replace(/ç[aâe]i?e?r$/, 'cer').replace(/ge[aâe]i?e?r$/, 'ger');
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff’]/;
const INVISIBLE_ALL = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
