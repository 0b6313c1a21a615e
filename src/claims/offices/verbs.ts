// Verbs that put people into offices and take them out again: language, with the part that the person plays.
import type { Language } from '../../language/language.ts';

/**
 * `appoint`: somebody puts the object in. `enter`, `hold`, `leave`: the subject itself. `remove`: somebody takes the object out.
 * `succeed`: the subject comes in, the object goes out. `yield`: the subject goes out, whom it makes way for comes in. `beaten`: voters take the subject out.
 */
export type Career = 'appoint' | 'enter' | 'hold' | 'leave' | 'remove' | 'succeed' | 'yield' | 'beaten';

/**
 * Verbs in the infinitive; in English a particle may follow after a hyphen ("lay-down"), and the verb with it is another verb than the one without.
 * Those that mean other things too are taken with the name of an office only, and as `agrees` (career.ts) demands.
 * "battuer" is what the model makes of "battue".
 */
const VERBS: Readonly<Record<Language, Readonly<Record<Career, string>>>> = {
  fr: {
    appoint:
      'nommer désigner élire réélire promouvoir introniser porter placer installer investir rétablir réinstaller appeler choisir proclamer couronner sacrer coopter propulser hisser mettre titulariser reconduire réintégrer charger',
    enter:
      'devenir accéder redevenir prendre prêter assumer hériter recevoir reprendre monter entrer revenir retourner conquérir ravir remporter',
    hold: 'être rester demeurer occuper exercer servir diriger assurer assumer détenir remplir conserver garder tenir',
    leave:
      'démissionner quitter abandonner abdiquer céder cesser perdre rendre remettre déposer laisser transmettre résigner délaisser lâcher achever terminer passer renoncer retirer présenter donner envoyer adresser annoncer',
    remove:
      'démettre relever révoquer limoger destituer suspendre congédier renvoyer écarter évincer démissionner déposer chasser débarquer remercier détrôner renverser déchoir décharger licencier révoquer',
    succeed: 'succéder remplacer relayer supplanter',
    yield: 'céder passer laisser',
    beaten: 'battre battuer défaire perdre',
  },
  en: {
    appoint:
      'appoint name elect make reelect re-elect promote install choose swear reinstate restore inaugurate put place crown enthrone select pick designate elevate co-opt swear-in call',
    enter: 'become assume take take-over take-up take-on accede inherit ascend enter return come-back win',
    hold: 'be remain stay serve occupy hold fill keep retain',
    leave:
      'resign leave quit vacate retire relinquish step lose give lay-down give-up give-over step-down stand-down step-aside hand-over hand-in hand-on pass-on cede yield surrender renounce abdicate depart bow-out hand pass tender submit announce',
    remove:
      'dismiss remove sack fire oust suspend relieve depose strip unseat topple overthrow eject expel turn-out throw-out drive-out push-out force-out vote-out discharge recall demote',
    succeed: 'succeed replace follow take take-over supersede supplant relieve',
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

/** The verb with the particle right behind it or behind its object: "laid down", "gave the post up"; none where no list has it. */
export function careersWith(lemma: string, particle: string): readonly Career[] {
  return index.en.get(`${lemma}-${particle}`) ?? NONE;
}

const NONE: readonly Career[] = [];

/** Verbs that tell that somebody leaves an office by what they say of his resignation only: "tendered his resignation as". */
export const RESIGNS: ReadonlySet<string> = new Set(
  'présenter donner envoyer adresser annoncer tender submit announce'.split(' '),
);

/** "ses fonctions", "son poste", "his post": the office that the person is known to hold. */
export const OWN_OFFICE: ReadonlySet<string> = new Set(
  'fonctions fonction poste mandat charge post office duties position job posts mandate portfolio portefeuille seat command commandement siège fauteuil maroquin charges mairie présidence presidency premiership chairmanship throne trône'.split(
    ' ',
  ),
);
/** The nouns over a title: "le poste de ministre", "the office of director", "sa démission de directeur", "l'intérim de la direction". */
export const POST_NOUNS: ReadonlySet<string> = new Set(
  'poste fonctions fonction charge rang titre post office position job role tête rank head mandat mandate duties fauteuil portefeuille portfolio term terms mandats démission resignation intérim interim'.split(
    ' ',
  ),
);
