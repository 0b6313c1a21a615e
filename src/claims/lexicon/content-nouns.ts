// Nouns with a clause that spells out what they hold ("the claim that …", "l'accusation selon laquelle …"), and the words that reject them.
import type { Language } from '../../language/language.ts';
import type { Effect } from './operators.ts';

type Listed = Readonly<Partial<Record<Effect, string>>>;

const LISTED: Readonly<Record<Language, Listed>> = {
  fr: {
    told: 'fait nouvelle annonce constat preuve reconnaissance aveu certitude confirmation',
    alleged:
      'accusation allégation affirmation rumeur soupçon information assertion insinuation thèse bruit dire imputation témoignage',
    opinion: 'idée opinion avis croyance conviction sentiment argument impression conclusion théorie',
    hypothetical:
      'risque crainte hypothèse possibilité éventualité espoir condition cas supposition peur probabilité chance',
    planned: 'préavis promesse assurance engagement garantie serment',
    proposed: 'proposition demande exigence recommandation suggestion revendication souhait vœu',
    denied: 'démenti dénégation',
    question: 'question',
  },
  en: {
    told: 'fact news announcement proof evidence knowledge confirmation admission acknowledgment acknowledgement realization certainty',
    alleged:
      'claim accusation allegation rumor rumour suspicion report assertion charge insinuation contention suggestion story testimony',
    opinion: 'idea view opinion belief conviction feeling argument impression conclusion notion theory sense thought',
    hypothetical:
      'risk fear hypothesis possibility hope condition likelihood chance supposition concern worry prospect danger assumption',
    planned: 'notice promise assurance pledge guarantee commitment understanding vow',
    proposed: 'proposal demand request recommendation insistence requirement stipulation',
    denied: 'denial',
    question: 'question',
  },
};

const NOUNS: Readonly<Record<Language, ReadonlyMap<string, Effect>>> = {
  fr: indexed(LISTED.fr),
  en: indexed(LISTED.en),
};

function indexed(listed: Listed): ReadonlyMap<string, Effect> {
  return new Map(
    Object.entries(listed).flatMap(([effect, list]) =>
      list.split(' ').map((word): [string, Effect] => [word, effect as Effect]),
    ),
  );
}

/** What a noun makes of the clause that spells it out; undefined for nouns that take no such clause. */
export function effectOfNounOverClause(lemma: string, form: string, language: Language): Effect | undefined {
  const nouns = NOUNS[language];
  return nouns.get(lemma) ?? nouns.get(form) ?? nouns.get(form.replace(/s$/, ''));
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs whose object is held to be untrue: "rejected claims that …". */
export const REJECTS = words(
  'nier démentir contester réfuter récuser rejeter repousser balayer écarter ' +
    'deny refute reject dismiss rebut dispute disclaim repudiate contradict discount discredit debunk',
);
/** Verbs whose object is held to be true: "confirmed reports that …". */
export const CONFIRMS = words('confirmer prouver démontrer vérifier confirm prove verify corroborate substantiate');
/** What a claim is said to be that is not true: "the claim that … is false". */
export const UNTRUE = words(
  'faux faus inexact infondé mensonger erroné false untrue unfounded baseless groundless incorrect fabricated',
);
