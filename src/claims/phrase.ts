// Reads the phrases in which a pack words its acts: "{agent} se retire de {recipient}". The language is explained in packs/alliance/README.md.
import type { Language } from '../language/language.ts';
import { dictionaryForm } from './lexicon/conjugation.ts';
import { plainPreposition } from './tree.ts';

/** Roles of a claim, and three that are matched and not told: what is moved or held, where it comes from, and anybody. */
export type PhraseRole = 'agent' | 'recipient' | 'place' | 'thing' | 'origin' | 'someone';

export interface Hole {
  readonly roles: readonly PhraseRole[];
  /** Kinds of participant that may stand here; empty: the usual ones of the role. */
  readonly kinds: readonly string[];
}

/** What must or may stand beside the trigger: a role or a fixed word, with its preposition. */
export interface Slot {
  /** Empty for an object. */
  readonly prepositions: readonly string[];
  readonly word: string | null;
  /** Null for a fixed word, and, where `word` is null too, for a clause: "{agent} s'engage à". */
  readonly hole: Hole | null;
  readonly optional: boolean;
  /** Whether the phrase gives the fixed word to the agent: "destroys its missiles". */
  readonly own?: true;
  /** Whether the role is the subject of the clause that the word governs: "exige que {recipient} …". */
  readonly inClause?: true;
}

export interface Phrase {
  /** `verb`: "{agent} quitte …"; `noun`: "le retrait de …"; `predicate`: "{agent} est membre de …". */
  readonly shape: 'verb' | 'noun' | 'predicate';
  /** Dictionary form of the word that the phrase hangs on. */
  readonly trigger: string;
  readonly reflexive: boolean;
  /** French "fait sauter": the trigger is what somebody has done. */
  readonly causative?: true;
  readonly subject: Hole | null;
  readonly slots: readonly Slot[];
  /** Verb particles and, of a predicate, prepositions before it: "out", "en" of "est en guerre". */
  readonly particles: readonly string[];
}

const ROLES: ReadonlySet<string> = new Set<PhraseRole>(['agent', 'recipient', 'place', 'thing', 'origin', 'someone']);

const ARTICLES: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(['le', 'la', 'les', "l'", 'un', 'une', 'son', 'sa', 'ses', 'leur', 'leurs']),
  en: new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their']),
};
const POSSESSIVES: ReadonlySet<string> = new Set(['son', 'sa', 'ses', 'leur', 'leurs', 'its', 'his', 'her', 'their']);
const PREPOSITIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set([
    'à',
    'de',
    'en',
    'dans',
    'sur',
    'sous',
    'contre',
    'avec',
    'pour',
    'par',
    'entre',
    'chez',
    'vers',
    'devant',
    'auprès',
    'hors',
    'comme',
    'envers',
    'avant',
    'depuis',
    'derrière',
    'près',
    'autour',
  ]),
  en: new Set([
    'to',
    'of',
    'from',
    'in',
    'on',
    'at',
    'against',
    'with',
    'for',
    'by',
    'between',
    'into',
    'over',
    'upon',
    'under',
    'toward',
    'towards',
    'as',
    'onto',
    'within',
    'among',
    'along',
    'about',
    'across',
    'before',
    'behind',
    'alongside',
    'near',
    'outside',
    'around',
    'through',
  ]),
};
const PARTICLES: ReadonlySet<string> = new Set(['out', 'off', 'up', 'down', 'away', 'back', 'apart', 'ashore']);
const COPULAS: ReadonlySet<string> = new Set(['est', 'is']);
const REFLEXIVES: ReadonlySet<string> = new Set(['se', "s'"]);

type Item = { readonly hole: Hole } | { readonly words: readonly string[]; readonly particle: boolean };
type Part = Item & { readonly optional: boolean; readonly own: boolean };

/**
 * Reads one phrase of a pack.
 * @throws Error with the phrase and its fault, for whoever writes packs.
 */
export function parsePhrase(wording: string, language: Language): Phrase {
  const parts = partsOf(wording, language);
  const fault = (what: string): Error => new Error(`"${wording}" ${what}`);
  let at = 0;
  const first = parts[at];
  if (!first) throw fault('is empty');
  let subject: Hole | null = null;
  if ('hole' in first) {
    subject = first.hole;
    at++;
  }
  const verbal = subject !== null;
  const wordAt = (i: number): string | null => {
    const part = parts[i];
    return part && 'words' in part && part.words.length === 1 && !part.particle ? part.words[0]! : null;
  };
  let reflexive = false;
  if (verbal && REFLEXIVES.has(wordAt(at) ?? '')) {
    reflexive = true;
    at++;
  }
  // "s'en prend à", "en appelle à": the pronoun is part of the verb, and trees hang it there.
  if (verbal && language === 'fr' && wordAt(at) === 'en') at++;
  const particles: string[] = [];
  let shape: Phrase['shape'] = verbal ? 'verb' : 'noun';
  if (verbal && COPULAS.has(wordAt(at) ?? '')) {
    shape = 'predicate';
    at++;
    for (; PREPOSITIONS[language].has(plainPreposition(wordAt(at) ?? '')); at++)
      particles.push(plainPreposition(wordAt(at)!));
  }
  let causative = false;
  if (shape === 'verb' && language === 'fr' && wordAt(at) === 'fait' && /(?:er|ir|re)$/.test(wordAt(at + 1) ?? '')) {
    causative = true;
    at++;
  }
  const word = wordAt(at);
  if (!word || (shape !== 'verb' && PREPOSITIONS[language].has(word))) throw fault('has no word to hang on');
  at++;
  const trigger = shape === 'verb' && !causative ? dictionaryForm(word, language) : word;

  const slots: Slot[] = [];
  let pending: string[] = [];
  let inClause = false;
  for (; at < parts.length; at++) {
    const part = parts[at]!;
    if ('hole' in part) {
      const slot: Slot = { prepositions: pending, word: null, hole: part.hole, optional: part.optional };
      slots.push(inClause ? { ...slot, inClause } : slot);
      pending = [];
      inClause = false;
    } else if (part.words[0] === '…') {
      slots.push({ prepositions: [], word: null, hole: null, optional: part.optional });
    } else if (part.words[0] === 'que' || part.words[0] === 'that') {
      inClause = true;
    } else if (part.particle || (language === 'en' && part.words.every(w => PARTICLES.has(w)))) {
      particles.push(...part.words);
    } else if (part.words.every(w => PREPOSITIONS[language].has(plainPreposition(w)))) {
      pending = [...pending, ...part.words.map(plainPreposition)];
    } else {
      if (part.words.length > 1)
        throw fault(`offers a choice between "${part.words.join('" and "')}", which only prepositions may`);
      // "with nuclear weapons": the noun has the preposition before its adjective.
      const before = parts[at - 1];
      const prepositions =
        pending.length === 0 && before && 'words' in before ? (slots[slots.length - 1]?.prepositions ?? []) : pending;
      const slot: Slot = { prepositions, word: part.words[0]!, hole: null, optional: part.optional };
      slots.push(part.own ? { ...slot, own: true } : slot);
      pending = [];
    }
  }
  if (pending.length > 0) slots.push({ prepositions: pending, word: null, hole: null, optional: false });
  const phrase: Phrase = { shape, trigger, reflexive, subject, slots, particles };
  return causative ? { ...phrase, causative } : phrase;
}

function partsOf(wording: string, language: Language): Part[] {
  const parts: Part[] = [];
  let optional = false;
  let own = false;
  const text = wording.replace(/’/g, "'").replace(/\b([lds])'/giu, "$1' ");
  for (const { 0: token, index } of text.matchAll(/\{[^}]*\}|[()]|[^\s(){}]+/g)) {
    if (token === '(') optional = true;
    else if (token === ')') optional = false;
    else if (token.startsWith('{')) parts.push({ hole: holeOf(token, wording), optional, own: false });
    else if (ARTICLES[language].has(token.toLowerCase())) own = POSSESSIVES.has(token.toLowerCase());
    // "établit des relations": the plural of "une"; before a role it is "de" with an article.
    else if (language === 'fr' && token === 'des' && !followedByRole(text, index + token.length)) continue;
    else {
      const particle = token.startsWith('+');
      parts.push({ words: token.replace(/^\+/, '').toLowerCase().split('|'), particle, optional, own });
      own = false;
    }
  }
  return parts;
}

function followedByRole(text: string, from: number): boolean {
  return /^[\s(]*\{/.test(text.slice(from));
}

function holeOf(token: string, wording: string): Hole {
  const [names, kinds] = token.slice(1, -1).split(':');
  const roles = names!.split(',').map(name => name.trim());
  for (const role of roles) if (!ROLES.has(role)) throw new Error(`"${wording}" has an unknown role {${role}}`);
  return { roles: roles as PhraseRole[], kinds: kinds ? kinds.trim().split(/[\s,]+/) : [] };
}
