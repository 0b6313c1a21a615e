import type { WordClass } from '../lexicon.ts';
import { FRENCH_NUMBER_WORDS } from '../numerals/fr.ts';

/** The words of French time expressions, folded; the value of a word is its place in the list. */
export const FRENCH_CLASSES: readonly WordClass[] = [
  ...FRENCH_NUMBER_WORDS,
  {
    name: 'MONTH',
    words:
      'janvier|janv|jan fevrier|fevr|fev|fevier mars avril|avr mai juin juillet|juil|juill aout septembre|sept|septemb|septbre octobre|oct|octob|octbre novembre|nov|novemb|novbre decembre|dec|decemb|decbre',
  },
  { name: 'WEEKDAY', words: 'lundi mardi mercredi jeudi vendredi samedi dimanche' },
  { name: 'OPENING', words: '( [' },
  { name: 'CLOSING', words: ') ]' },
  { name: 'DECADES', words: 'twenties thirties forties fifties sixties seventies eighties nineties', first: 2 },
  { name: 'WEEKDAYS', words: 'lundis mardis mercredis jeudis vendredis samedis dimanches' },
  {
    name: 'UNIT',
    words:
      'seconde|secondes minute|minutes heure|heures jour|jours|journee|journees nuit|nuits semaine|semaines weekend|weekends mois trimestre|trimestres semestre|semestres saison|saisons an|ans|annee|annees decennie|decennies siecle|siecles millenaire|millenaires',
  },
  { name: 'SEASON', words: 'printemps ete automne hiver' },
  { name: 'PART', words: 'matin|matinee|matins|aube|aurore midi apresmidi soir|soiree|soirs|crepuscule nuit|nuits' },
  {
    name: 'ORDINAL',
    words:
      'premier|premiere|unieme deuxieme|second|seconde troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme dix-septieme dix-huitieme dix-neuvieme vingtieme',
  },
  {
    name: 'ABOUT_TEN',
    words: 'huitaine dizaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine',
    first: 0,
  },
  { name: 'SOME', words: 'quelques|plusieurs|certains|certaines' },
  {
    name: 'MOD',
    words: 'debut|debuts|commencement|aube|aurore|oree|seuil milieu|mi|coeur|mitan fin|crepuscule|declin|soir',
  },
  {
    name: 'FREQUENT',
    words:
      'quotidien|quotidienne|quotidiens|quotidiennes|journalier|journaliere|journaliers|journalieres hebdomadaire|hebdomadaires bimensuel|bimensuelle|bimensuels|bimensuelles mensuel|mensuelle|mensuels|mensuelles bimestriel|bimestrielle|bimestriels|bimestrielles trimestriel|trimestrielle|trimestriels|trimestrielles semestriel|semestrielle|semestriels|semestrielles annuel|annuelle|annuels|annuelles biennal|biennale|bisannuel|bisannuelle',
  },
  {
    name: 'REPUBLICAN',
    words:
      'vendemiaire brumaire frimaire nivose pluviose ventose germinal floreal prairial messidor thermidor|fervidor fructidor',
  },
];

/** How many the collective numerals of the class `ABOUT_TEN` mean, in its order. */
export const COLLECTIVES: readonly number[] = [8, 10, 15, 20, 30, 40, 50, 60, 100];

/** Before a bare year or month these make it a date. */
export const TEMPORAL: ReadonlySet<string> = new Set(
  "en depuis des avant apres vers courant durant pendant annee an annees fin debut mi milieu jusqu' circa exercice saison millesime promotion cru".split(
    ' ',
  ),
);

/** A four-digit number after these counts, or names something else. */
export const NUMBERED: ReadonlySet<string> = new Set(
  (
    'page pages p pp numero numeros no n article articles art loi chapitre paragraphe ligne lignes bus salle chambre lot lots isbn issn tel telephone vol tome volume resolution resolutions route autoroute rn ' +
    'modele type cote boite dossier piece inventaire folio f verset cas bp cedex poste bureau porte appartement matricule immatricule code vers le la les l un une ces ses leurs nos vos au aux quelque quelques pres environ plus moins ' +
    'sur par pour contre boeing airbus mirage ariane apollo concorde windows opus spoutnik peugeot renault citroen station altitude parcelle parcelles casier'
  ).split(' '),
);
