import type { Language } from '../language/language.ts';
import type { Attribution } from '../reading.ts';
import { ENGLISH_CUES } from './en/cues.ts';
import { FRENCH_CUES } from './fr/cues.ts';

export type Stance = Attribution['stance'];

/** The wordings by which a language tells who says what; words parted by one blank, normal forms. */
export interface CueWords {
  /** Lemmas of verbs that report what somebody says or thinks. */
  readonly verbs: Readonly<Record<Stance, string>>;
  /** Lemmas of verbs that attribute a few words in quotation marks: parle d'un « désastre ». */
  readonly fragments: string;
  /** Prepositions before the holder: selon, according to. */
  readonly according: readonly string[];
  /** Lemmas of verbs that report with an infinitive: dit avoir signé, claims to have signed. */
  readonly infinitives: string;
  /** The preposition that does so only before a person: pour Paul Roy, « … ». */
  readonly opinion: string;
  /** Nouns for something said: la formule de Paul Roy, « … ». */
  readonly speechNouns: string;
  /** Nouns whose quotation marks set off a title, a name, a saying. */
  readonly notSpeech: string;
  /** Nouns that say things nobody in particular says: le proverbe dit « … ». */
  readonly sayings: string;
  /** Words before a name or term in quotation marks. */
  readonly naming: string;
  /** What opens reported content. */
  readonly subordinators: string;
  /** Unstressed pronouns between subject and verb. */
  readonly reflexives: string;
  readonly pronouns: string;
  /** Subjects that stand for nobody. */
  readonly impersonal: string;
}

/** The same as sets, ready to be asked. */
export interface Cues {
  readonly stances: ReadonlyMap<string, Stance>;
  readonly fragments: ReadonlySet<string>;
  readonly infinitives: ReadonlySet<string>;
  readonly according: readonly (readonly string[])[];
  /** The words that those begin with. */
  readonly openings: ReadonlySet<string>;
  readonly opinion: string;
  readonly speechNouns: ReadonlySet<string>;
  readonly notSpeech: ReadonlySet<string>;
  readonly sayings: ReadonlySet<string>;
  readonly naming: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly impersonal: ReadonlySet<string>;
}

const split = (words: string): string[] => words.split(' ').filter(word => word !== '');

function prepare(words: CueWords): Cues {
  const stances = (Object.keys(words.verbs) as Stance[]).flatMap(stance =>
    split(words.verbs[stance]).map(lemma => [lemma, stance] as const),
  );
  return {
    stances: new Map(stances),
    fragments: new Set(split(words.fragments)),
    according: words.according.map(split),
    openings: new Set([words.opinion, ...words.according.map(phrase => split(phrase)[0]!)]),
    infinitives: new Set(split(words.infinitives)),
    opinion: words.opinion,
    speechNouns: new Set(split(words.speechNouns)),
    notSpeech: new Set(split(words.notSpeech)),
    sayings: new Set(split(words.sayings)),
    naming: new Set(split(words.naming)),
    subordinators: new Set(split(words.subordinators)),
    reflexives: new Set(split(words.reflexives)),
    pronouns: new Set(split(words.pronouns)),
    impersonal: new Set(split(words.impersonal)),
  };
}

const CUES: Readonly<Record<Language, Cues>> = { fr: prepare(FRENCH_CUES), en: prepare(ENGLISH_CUES) };

export function cuesOf(language: Language | null): Cues {
  return CUES[language ?? 'fr'];
}
