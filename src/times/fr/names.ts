import { point } from '../build.ts';
import type { Rule } from '../rule.ts';

/** Names and numbers that hold what looks like a date: they are read as one piece, and left alone. */
export const FRENCH_NAMES: readonly Rule[] = [
  {
    name: 'street named after a day',
    as: 'PART_NAME',
    pattern:
      'rue|place|avenue|boulevard|bd|av|quai|square|cours|impasse|pont|esplanade|station|metro .? (du | de la)? DAY -? month:MONTH YEAR?',
    build: () => point({}),
    examples: [],
    not: ['12 rue du 8 mai 1945', 'la place du 11 Novembre', 'rue du 4-Septembre'],
  },
  {
    name: 'war named after how long it was',
    as: 'PART_NAME',
    pattern: "guerre de|d'|des n:NUMBER unit:ans|jours|mois|heures | les cent unit:jours",
    build: ({ n, unit }) => (unit?.capital && (!n || n.form === 'words') ? point({}) : null),
    examples: [],
    not: ['la guerre de Cent Ans', 'la guerre des Six Jours', 'les Cent-Jours'],
  },
  {
    name: 'number of an act',
    as: 'PART_NAME',
    pattern:
      'resolution|resolutions|loi|decret|ordonnance|arrete|directive|reglement|decision|avis|arret|circulaire|article|articles|art|p|pp|page|pages|numero|lot|dossier|§|no|n (n|no|numero)? .? °? NUMBER|NUMERIC (-|/|a NUMBER)?',
    build: (_, { after }) =>
      after?.kind === 'word' && (after.classes?.MONTH !== undefined || after.classes?.UNIT !== undefined)
        ? null
        : point({}),
    examples: ["l'article 5 du [4 avril 1949] = 1949-04-04"],
    not: ['la résolution 1972-12', 'la loi n° 1901-12', "l'article 1916", 'no 1914'],
  },
];
