// What a governing word makes of what it governs: "refuse de partir" (does not leave), "projette de partir" (a plan), "le risque d'une attaque".
import type { Language } from '../../language/language.ts';
import { guessedForms } from './conjugation.ts';

/**
 * - `carries`: the act is as real as the word that carries it ("réussit à", "décide de", "lance une attaque"): negation and modality pass through;
 * - `negative`: the act does not happen ("refuse de"), and happens where that is denied;
 * - `denied`: somebody says that it did not happen;
 * - `told`: real, and negation of the telling does not reach it ("annonce que", "regrette que");
 * - the rest are modalities of what is governed.
 */
export type Effect =
  | 'carries'
  | 'negative'
  | 'denied'
  | 'told'
  | 'planned'
  | 'proposed'
  | 'alleged'
  | 'hypothetical'
  | 'opinion'
  | 'question';

interface Table {
  /** Verbs and adjectives over a clause: "X refuse de …", "X dit que …", "ready to …". */
  readonly clause: Readonly<Partial<Record<Effect, string>>>;
  /** Verbs over a noun: "X refuse le retrait". */
  readonly object: Readonly<Partial<Record<Effect, string>>>;
  /** Nouns over a clause or a noun: "le projet de …", "la menace d'une attaque". */
  readonly noun: Readonly<Partial<Record<Effect, string>>>;
}

const TABLES: Readonly<Record<Language, Table>> = {
  fr: {
    clause: {
      carries:
        'réussir parvenir finir commencer continuer décider choisir oser obtenir achever résoudre persister arriver hâter dépêcher empresser terminer poursuivre contraindre forcer obliger amener conduire contenter borner laisser faire être',
      negative:
        'refuser renoncer abstenir éviter échouer omettre négliger manquer faillir empêcher interdire cesser dissuader exclure garder incapable dispenser tarder décliner impossible différer ajourner',
      denied: 'nier démentir contester réfuter récuser faux inexact mensonger',
      told: 'dire déclarer annoncer affirmer confirmer indiquer préciser souligner rappeler savoir constater reconnaître admettre regretter déplorer saluer révéler apprendre noter observer expliquer assurer répéter remarquer prouver montrer oublier écrire ajouter conclure féliciter remercier avouer signaler rapporter informer avertir prévenir notifier aviser soutenir maintenir raconter répondre vrai exact',
      planned:
        'promettre projeter envisager prévoir compter entendre vouloir engager menacer apprêter aller préparer accepter convenir consentir songer penser tenter essayer chercher efforcer jurer ambitionner viser envoyer prêt désireux soucieux prête prêtes censé résolu déterminé disposé chargé tenir aspirer',
      proposed:
        'proposer demander exiger réclamer suggérer recommander inviter appeler presser exhorter prier ordonner conseiller préconiser offrir solliciter plaider enjoindre sommer requérir insister militer',
      alleged: 'soupçonner accuser prétendre alléguer reprocher imputer insinuer suspecter sembler paraître',
      opinion:
        'falloir faudrait faudra fallait mériter croire juger estimer considérer trouver gagner importer valoir temps souhaitable nécessaire urgent bon inutile absurde',
      hypothetical:
        'supposer imaginer permettre autoriser craindre redouter risquer hésiter pouvoir douter espérer souhaiter susceptible capable apte libre possible probable aider pousser inciter encourager vouloir-que attendre rêver',
      question: 'interroger',
    },
    object: {
      carries:
        'lancer reprendre renouveler mener procéder effectuer réaliser entreprendre prendre faire décider décréter engager opérer accomplir achever terminer commencer poursuivre intensifier conclure proclamer imposer infliger annoncer confirmer réitérer exprimer présenter donner remettre opposer signifier adresser déclencher déclarer livrer organiser perpétrer commettre tenir subir connaître entamer maintenir notifier formuler apporter accorder instaurer assurer obtenir favoriser faciliter voter prononcer provoquer entraîner impliquer comporter emporter',
      negative:
        'refuser rejeter empêcher éviter annuler exclure interdire abandonner écarter ajourner repousser reporter',
      denied: 'nier démentir contester réfuter récuser',
      planned: 'préparer prévoir projeter planifier envisager promettre programmer négocier vouloir méditer tenter',
      proposed:
        'demander exiger réclamer proposer suggérer préconiser recommander solliciter prôner offrir revendiquer ordonner',
      alleged: 'soupçonner alléguer suspecter',
      hypothetical:
        'craindre redouter risquer évoquer autoriser permettre souhaiter espérer imaginer supposer attendre nécessiter requérir',
    },
    noun: {
      carries:
        'décision choix début commencement fin suite annonce lendemain cours phase déclenchement reprise poursuite cas occasion date jour fois ordre moment mission opération campagne série vague année honneur plaisir mérite tort soin temps développement promotion renforcement intensification approfondissement',
      negative: 'refus rejet absence échec renonciation interdiction incapacité impossibilité défaut renoncement',
      denied: 'démenti négation',
      planned:
        'projet plan promesse intention programme préparatif volonté engagement résolution tentative préparation menace objectif but ambition désir vue',
      proposed: 'proposition demande appel offre invitation exigence recommandation suggestion revendication',
      alleged: 'soupçon accusation allégation rumeur suspicion',
      hypothetical:
        'risque éventualité possibilité crainte hypothèse perspective danger idée droit peur occasion-de spectre chance question scénario capacité',
      opinion: 'nécessité devoir besoin opportunité',
    },
  },
  en: {
    clause: {
      carries:
        'manage succeed begin start continue decide choose dare come go get proceed happen help-v finish able force compel cause lead let make elect opt determine complete proceed forced obliged compelled first last only',
      negative:
        'refuse fail decline avoid neglect omit forget prevent prohibit forbid stop cease dissuade unable impossible abstain refrain unwilling reluctant incapable ban bar scrap cancel postpone defer delay',
      denied: 'deny rebut refute dispute disclaim false untrue incorrect',
      told: 'say announce declare state confirm tell report note add stress recall know recognize recognise admit acknowledge regret reveal learn observe explain assure insist-that remember show prove write conclude disclose warn inform notify maintain reply answer complain relate recount true',
      planned:
        'promise plan intend want threaten prepare agree consent vow pledge undertake aim seek try attempt mean hope-to expect ready set due scheduled willing about prepared determined supposed bound expected poised commit swear be offer-to wish send dispatch desire desirous anxious eager keen interested',
      proposed:
        'propose ask demand request suggest recommend invite call urge press exhort advise order offer petition instruct require beg appeal insist direct encourage plead',
      alleged: 'suspect accuse allege claim charge seem appear report-pass rumor rumour believe-pass purport',
      opinion:
        'think believe consider regard deem deserve ought feel hold judge argue contend time necessary essential desirable wrong right better',
      hypothetical:
        'suppose imagine allow permit fear risk hesitate doubt hope expect-that close ensure likely unlikely possible capable free enable authorize authorise wonder tempt dream can',
      question: 'wonder',
    },
    object: {
      carries:
        'launch carry conduct make stage mount announce begin start continue complete give submit tender take decide declare impose inflict commit perpetrate organise organize hold undertake confirm express conclude suffer open lead wage deliver issue initiate sign suspend-v end pursue escalate intensify effect proclaim offer-n sustain lodge involve entail mean imply resume renew ensure secure achieve obtain promote facilitate',
      negative:
        'refuse reject prevent avoid cancel prohibit forbid decline abandon avert halt scrap postpone resist withhold eliminate outlaw',
      denied: 'deny refute disclaim',
      planned: 'plan prepare promise schedule intend envisage envision contemplate negotiate want attempt',
      proposed: 'demand request propose suggest urge recommend seek advocate offer order favor favour',
      alleged: 'suspect allege',
      hypothetical: 'fear risk allow permit authorize authorise expect await hope imagine anticipate require need',
    },
    noun: {
      carries:
        'decision choice beginning start end announcement aftermath course outbreak launch resumption day time occasion date event order moment operation campaign series wave phase year wake development promotion strengthening',
      negative: 'refusal rejection absence failure ban lack inability',
      denied: 'denial',
      planned:
        'plan project promise intention programme program preparation pledge commitment attempt threat goal aim desire effort bid willingness',
      proposed: 'proposal request appeal call offer invitation demand recommendation',
      alleged: 'suspicion accusation allegation rumor rumour claim charge',
      hypothetical:
        'risk possibility fear hypothesis prospect danger idea right likelihood spectre specter chance question scenario ability opportunity',
      opinion: 'need necessity duty',
    },
  },
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Adjectives that deny what they deny by a negation: "il n'est pas vrai que". */
export const TRUE = words('vrai exact true');

/** Verbs that leave open what they do not say: "n'a pas confirmé que"; "n'a pas oublié que" does not. */
export const FACTS_OF_SAYING = words(
  'dire déclarer affirmer confirmer indiquer préciser prouver montrer écrire signaler soutenir maintenir conclure ' +
    'say declare state confirm prove show maintain conclude report',
);

type Which = keyof Table;
const indexes = { fr: indexesOf(TABLES.fr), en: indexesOf(TABLES.en) };

function indexesOf(table: Table): Record<Which, ReadonlyMap<string, Effect>> {
  const indexed = (words: Readonly<Partial<Record<Effect, string>>>): ReadonlyMap<string, Effect> =>
    new Map(
      Object.entries(words).flatMap(([effect, list]) =>
        list.split(' ').map((word): [string, Effect] => [word, effect as Effect]),
      ),
    );
  return { clause: indexed(table.clause), object: indexed(table.object), noun: indexed(table.noun) };
}

/** What a word makes of the clause, object or complement that it governs; undefined where it says nothing about it. A verb whose lemma is off is found by its form. */
export function effectOf(which: Which, lemma: string, form: string, language: Language): Effect | undefined {
  const index = indexes[language][which];
  const known = index.get(lemma) ?? index.get(form);
  if (known || which === 'noun') return known;
  for (const guess of guessedForms(form, language)) {
    const found = index.get(guess);
    if (found) return found;
  }
  return undefined;
}
