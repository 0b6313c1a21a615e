import type { Language } from '../language/language.ts';
import { perWord } from '../language/per-word.ts';
import type { Tokens } from '../language/words.ts';
import type { Act } from '../packs/acts.ts';
import type { Pack } from '../packs/pack.ts';
import { wordingKey } from '../packs/wording-key.ts';
import { guessedForms, participleOf } from './lexicon/conjugation.ts';
import { type Phrase, parsePhrase } from './phrase.ts';
import { Needs } from './presence.ts';
import type { Tree } from './tree.ts';

/** A phrase of an act, ready to be looked for. */
export interface Wording extends Phrase {
  readonly act: Act;
  readonly text: string;
  /** See `wordingKey`. */
  readonly key: string;
  readonly language: Language;
  /** Place in the pack: of two wordings that fit alike, the earlier is taken. */
  readonly order: number;
  /** Words that a sentence has to hold for the wording to fit, by their numbers among `Wordings.needs`. */
  readonly needs: readonly number[];
}

export interface Wordings {
  /** By trigger, in dictionary form and, for French verbs, as past participle ("inclus"). */
  readonly byTrigger: Readonly<Record<Language, ReadonlyMap<string, readonly Wording[]>>>;
  /** The words that wordings say outright beside the one that they hang on. */
  readonly needs: Needs;
  /** What a word may trigger, asked once for each distinct word of a document. */
  readonly byLemma: Readonly<Record<Language, (tokens: Tokens, word: number) => Triggered | null>>;
  readonly byForm: Readonly<Record<Language, (tokens: Tokens, word: number) => Triggered>>;
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
  const needs = new Needs();
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
          needs: needsOf(phrase).map(word => needs.numberOf(word)),
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
  const byLemma = (language: Language) =>
    perWord(lemma => {
      const list = byTrigger[language].get(lemma);
      return list ? sorted(list) : null;
    });
  const byForm = (language: Language) => perWord(form => sorted(guessedFrom(byTrigger[language], form, language)));
  return {
    byTrigger,
    needs,
    byLemma: { fr: byLemma('fr'), en: byLemma('en') },
    byForm: { fr: byForm('fr'), en: byForm('en') },
  };
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

/** Wordings that hang on one word and need one other word besides, by its number; -1 for those that need none. */
export interface Group {
  readonly need: number;
  readonly wordings: readonly Wording[];
}

/** What a word may trigger, by what the word is in its sentence and by what else the wordings need: most of them are never tried. */
export interface Triggered {
  /** Where it is a verb or an adjective. */
  readonly verbal: readonly Group[];
  readonly nominal: readonly Group[];
  /** The wordings of acts of announcing, which no other way leads to. */
  readonly announcing: readonly Group[];
}

const NOTHING: Triggered = { verbal: [], nominal: [], announcing: [] };
const arranged = new WeakMap<readonly Wording[], Triggered>();

/**
 * The wordings that a token may trigger, by its lemma; where no wording has that lemma, by the forms that the word may come from,
 * so that a slip of the lemmatizer costs nothing.
 */
export function triggered(wordings: Wordings, { tokens }: Tree, token: number, language: Language): Triggered {
  return (
    wordings.byLemma[language](tokens, tokens.lemmas[token]!) ?? wordings.byForm[language](tokens, tokens.norms[token]!)
  );
}

function sorted(list: readonly Wording[]): Triggered {
  if (list.length === 0) return NOTHING;
  let made = arranged.get(list);
  if (!made) {
    const done = list.filter(wording => wording.act.announces === undefined);
    made = {
      verbal: groupsOf(done.filter(({ shape }) => shape !== 'noun')),
      nominal: groupsOf(done.filter(({ shape }) => shape !== 'verb')),
      announcing: groupsOf(list.filter(wording => wording.act.announces !== undefined)),
    };
    arranged.set(list, made);
  }
  return made;
}

function groupsOf(list: readonly Wording[]): Group[] {
  const byNeed = new Map<number, Wording[]>();
  for (const wording of list) {
    const need = wording.needs[0] ?? -1;
    const same = byNeed.get(need);
    if (same) same.push(wording);
    else byNeed.set(need, [wording]);
  }
  return [...byNeed].map(([need, wordings]) => ({ need, wordings }));
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
