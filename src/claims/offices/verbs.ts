// Verbs that put people into offices and take them out again: language, with the part that the person plays.
import type { Language } from '../../language/language.ts';

/**
 * `appoint`: somebody puts the object in. `enter`, `hold`, `leave`: the subject itself. `remove`: somebody takes the object out.
 * `succeed`: the subject comes in, the object goes out. `yield`: the subject goes out, whom it makes way for comes in. `beaten`: voters take the subject out.
 */
export type Career = 'appoint' | 'enter' | 'hold' | 'leave' | 'remove' | 'succeed' | 'yield' | 'beaten';

// "battuer" is what the model makes of "battue".
const VERBS: Readonly<Record<Language, Readonly<Record<Career, string>>>> = {
  fr: {
    appoint:
      'nommer désigner élire réélire promouvoir introniser porter placer installer investir rétablir réinstaller',
    enter: 'devenir accéder redevenir prendre prêter',
    hold: 'être rester demeurer occuper exercer servir diriger',
    leave: 'démissionner quitter abandonner abdiquer céder cesser perdre renoncer',
    remove:
      'démettre relever révoquer limoger destituer suspendre congédier renvoyer écarter évincer démissionner déposer chasser',
    succeed: 'succéder remplacer',
    yield: 'céder passer laisser',
    beaten: 'battre battuer défaire perdre',
  },
  en: {
    appoint: 'appoint name elect make reelect re-elect promote install choose swear reinstate restore inaugurate',
    enter: 'become assume take',
    hold: 'be remain serve occupy hold',
    leave: 'resign leave quit vacate retire relinquish step lose give',
    remove: 'dismiss remove sack fire oust suspend relieve depose strip',
    succeed: 'succeed replace follow take',
    yield: 'give make hand',
    beaten: 'defeat beat lose',
  },
};

const index: Record<Language, Map<string, readonly Career[]>> = { fr: indexed('fr'), en: indexed('en') };

function indexed(language: Language): Map<string, readonly Career[]> {
  const map = new Map<string, readonly Career[]>();
  for (const [career, verbs] of Object.entries(VERBS[language]) as [Career, string][]) {
    for (const verb of verbs.split(' ')) map.set(verb, [...(map.get(verb) ?? []), career]);
  }
  return map;
}

/** What a verb may do to who holds an office; empty for most verbs. Takes forms in "-ed" that were not led back to their verb. */
export function careersOf(lemma: string, language: Language): readonly Career[] {
  return (
    index[language].get(lemma) ?? (language === 'en' ? index.en.get(lemma.replace(/e?d$/, '')) : undefined) ?? NONE
  );
}

const NONE: readonly Career[] = [];

/** "ses fonctions", "son poste", "his post": the office that the person is known to hold. */
export const OWN_OFFICE: ReadonlySet<string> = new Set(
  'fonctions fonction poste mandat charge post office duties position job posts'.split(' '),
);
/** The nouns over a title: "le poste de ministre", "the office of director". */
export const POST_NOUNS: ReadonlySet<string> = new Set(
  'poste fonctions fonction charge rang titre post office position job role tête rank head'.split(' '),
);
