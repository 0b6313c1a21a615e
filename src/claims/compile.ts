import type { Language } from '../language/language.ts';
import type { Act } from '../packs/acts.ts';
import type { Pack } from '../packs/pack.ts';
import { guessedForms, participleOf } from './lexicon/conjugation.ts';
import { type Phrase, parsePhrase } from './phrase.ts';

/** A phrase of an act, ready to be looked for. */
export interface Wording extends Phrase {
  readonly act: Act;
  readonly text: string;
  readonly language: Language;
  /** Place in the pack: of two wordings that fit alike, the earlier is taken. */
  readonly order: number;
}

export interface Wordings {
  /** By trigger, in dictionary form and, for French verbs, as past participle ("inclus"). */
  readonly byTrigger: Readonly<Record<Language, ReadonlyMap<string, readonly Wording[]>>>;
}

const compiled = new WeakMap<Pack, Wordings>();

/**
 * The wordings of a pack by the words they hang on; made once for each pack.
 * @throws Error where a phrase cannot be read: the pack's tests say which.
 */
export function wordingsOf(pack: Pack): Wordings {
  let made = compiled.get(pack);
  if (!made) {
    made = compile(pack);
    compiled.set(pack, made);
  }
  return made;
}

function compile(pack: Pack): Wordings {
  const byTrigger = { fr: new Map<string, Wording[]>(), en: new Map<string, Wording[]>() };
  let order = 0;
  for (const act of pack.acts) {
    for (const language of ['fr', 'en'] as const) {
      for (const text of act.wordings[language] ?? []) {
        const wording = { ...parsePhrase(text, language), act, text, language, order: order++ };
        put(byTrigger[language], wording.trigger, wording);
        // "is opposed to", "est opposé à": a parser may take the participle for the verb's passive.
        if (wording.shape === 'predicate')
          for (const verb of guessedForms(wording.trigger, language)) put(byTrigger[language], verb, wording);
        if (language === 'fr' && wording.shape === 'verb') put(byTrigger.fr, participleOf(wording.trigger), wording);
      }
    }
  }
  return { byTrigger };
}

function put(map: Map<string, Wording[]>, key: string, wording: Wording): void {
  const list = map.get(key);
  if (!list) map.set(key, [wording]);
  else if (!list.includes(wording)) list.push(wording);
}

const NONE: readonly Wording[] = [];

/**
 * The wordings that a word may trigger, by its lemma; where no wording has that lemma, by the forms that the word may come from,
 * so that a slip of the lemmatizer costs nothing.
 */
export function triggered(wordings: Wordings, lemma: string, form: string, language: Language): readonly Wording[] {
  const map = wordings.byTrigger[language];
  const direct = map.get(lemma);
  if (direct) return direct;
  const plain = map.get(form) ?? map.get(form.replace(/(?:es|s|e)$/, ''));
  if (plain) return plain;
  for (const guess of guessedForms(form, language)) {
    const found = map.get(guess);
    if (found?.some(wording => wording.shape === 'verb')) return found.filter(wording => wording.shape === 'verb');
  }
  return NONE;
}
