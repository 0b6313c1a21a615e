import type { Language } from '../language/language.ts';
import type { Act } from '../packs/acts.ts';
import type { Pack } from '../packs/pack.ts';
import { wordingKey } from '../packs/wording-key.ts';
import { guessedForms, participleOf } from './lexicon/conjugation.ts';
import { type Phrase, parsePhrase } from './phrase.ts';

/** A phrase of an act, ready to be looked for. */
export interface Wording extends Phrase {
  readonly act: Act;
  readonly text: string;
  /** See `wordingKey`. */
  readonly key: string;
  readonly language: Language;
  /** Place in the pack: of two wordings that fit alike, the earlier is taken. */
  readonly order: number;
  /** Words that a sentence has to hold for the wording to fit. */
  readonly needs: readonly string[];
}

export interface Wordings {
  /** By trigger, in dictionary form and, for French verbs, as past participle ("inclus"). */
  readonly byTrigger: Readonly<Record<Language, ReadonlyMap<string, readonly Wording[]>>>;
  /** Wordings found for forms whose lemma no wording has. */
  readonly guessed: Readonly<Record<Language, Map<string, readonly Wording[]>>>;
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
        const phrase = parsePhrase(text, language);
        const wording = {
          ...phrase,
          act,
          text,
          key: wordingKey(text),
          language,
          order: order++,
          needs: needsOf(phrase),
        };
        put(byTrigger[language], wording.trigger, wording);
        // "is opposed to", "est opposé à": a parser may take the participle for the verb's passive, "prête" for the verb.
        if (wording.shape === 'predicate')
          for (const form of language === 'fr' ? [wording.trigger, `${wording.trigger}e`] : [wording.trigger])
            for (const verb of guessedForms(form, language)) put(byTrigger[language], verb, wording);
        if (language === 'fr' && wording.shape === 'verb') put(byTrigger.fr, participleOf(wording.trigger), wording);
      }
    }
  }
  return { byTrigger, guessed: { fr: new Map(), en: new Map() } };
}

function needsOf({ shape, slots, particles }: Phrase): string[] {
  const words = slots.flatMap(({ word, optional }) => (word !== null && !optional ? [word] : []));
  return shape === 'verb' ? [...words, ...particles] : words;
}

function put(map: Map<string, Wording[]>, key: string, wording: Wording): void {
  const list = map.get(key);
  if (!list) map.set(key, [wording]);
  else if (!list.includes(wording)) list.push(wording);
}

const NONE: readonly Wording[] = [];

/** Wordings that hang on one word and need one other word besides; null for those that need none. */
export interface Group {
  readonly need: string | null;
  readonly wordings: readonly Wording[];
}

const grouped = new WeakMap<readonly Wording[], readonly Group[]>();

/**
 * The wordings that a word may trigger, by its lemma; where no wording has that lemma, by the forms that the word may come from,
 * so that a slip of the lemmatizer costs nothing. By what else they need, so that most of them are never tried.
 */
export function triggered(wordings: Wordings, lemma: string, form: string, language: Language): readonly Group[] {
  const list = wordings.byTrigger[language].get(lemma) ?? byForm(wordings, form, language);
  let groups = grouped.get(list);
  if (!groups) {
    groups = groupsOf(list);
    grouped.set(list, groups);
  }
  return groups;
}

function groupsOf(list: readonly Wording[]): Group[] {
  const byNeed = new Map<string | null, Wording[]>();
  for (const wording of list) {
    const need = wording.needs[0] ?? null;
    const same = byNeed.get(need);
    if (same) same.push(wording);
    else byNeed.set(need, [wording]);
  }
  return [...byNeed].map(([need, wordings]) => ({ need, wordings }));
}

/** Forms that are remembered, at most. */
const GUESSES = 50_000;

function byForm(wordings: Wordings, form: string, language: Language): readonly Wording[] {
  const known = wordings.guessed[language];
  let found = known.get(form);
  if (!found) {
    found = guessedFrom(wordings.byTrigger[language], form, language);
    if (known.size < GUESSES) known.set(form, found);
  }
  return found;
}

function guessedFrom(
  map: ReadonlyMap<string, readonly Wording[]>,
  form: string,
  language: Language,
): readonly Wording[] {
  // "aide" is no form of the English "aid".
  const plain = map.get(form) ?? map.get(form.replace(language === 'fr' ? /(?:es|s|e)$/ : /(?:es|s)$/, ''));
  if (plain) return plain;
  for (const guess of guessedForms(form, language)) {
    const verbs = map.get(guess)?.filter(wording => wording.shape === 'verb') ?? NONE;
    if (verbs.length > 0) return verbs;
  }
  return NONE;
}
