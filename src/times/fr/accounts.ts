import { point, shift, value } from '../build.ts';
import type { Offset } from '../meaning.ts';
import type { Rule } from '../rule.ts';

/** The period reported on, a year before. */
const YEAR_BEFORE: Offset = { kind: 'offset', count: 1, unit: 'year', sign: -1, anchor: 'period' };
const LAST_YEAR =
  "(de | a)? (l' an dernier|passe|precedent | l' annee derniere|passee|precedente | l' exercice precedent|dernier)";

/** How accounts and those who report on them speak of quarters and years. */
export const FRENCH_ACCOUNTS: readonly Rule[] = [
  {
    name: 'the quarter reported on',
    pattern: '(le|du|au)? (trimestre ecoule | dernier trimestre (connu|publie)? )',
    build: (_, { after }) =>
      after?.kind === 'number' || ['de', 'du', "d'", 'scolaire'].includes(after?.norm ?? '')
        ? null
        : shift('quarter', 0, 'period'),
    examples: ['Les ventes ont reculé [au dernier trimestre]. = 2023-Q3 @ 2023-11-02'],
    not: ['du dernier trimestre scolaire'],
  },
  {
    name: 'the same quarter again',
    pattern: 'sur|pour|durant|pendant [ le trimestre ]',
    build: (_, { after }) =>
      after?.kind === 'number' ||
      ['de', 'du', "d'", 'suivant', 'precedent', 'dernier', 'ecoule'].includes(after?.norm ?? '')
        ? null
        : shift('quarter', 0, 'period', { onlyPlaced: true }),
    examples: ['Recul au [deuxième trimestre] ; sur [le trimestre], la marge tient. = 2023-Q2 2023-Q2 @ 2023-08-02'],
  },
  {
    name: 'the same period a year before',
    pattern: `la meme periode ${LAST_YEAR} | le meme trimestre ${LAST_YEAR}`,
    build: () => YEAR_BEFORE,
    examples: [
      "Mieux au [troisième trimestre] qu'à [la même période de l'an dernier]. = 2023-Q3 2022-Q3 @ 2023-11-02",
      'Le bénéfice du [troisième trimestre] vaut 3 millions contre 2 millions [un an plus tôt]. = 2023-Q3 2022-Q3 @ 2023-11-02',
    ],
  },
  {
    name: 'the same period of another year',
    pattern: '(a)? [ la meme periode de|en? year:YEAR ] | [ le meme trimestre de|en? year:YEAR ]',
    build: ({ year }) => shift('quarter', 0, 'period', { year: value(year, 'YEAR') }),
    examples: ['Au [troisième trimestre], mieux que [la même période de 2021]. = 2023-Q3 2021-Q3 @ 2023-11-02'],
  },
  {
    name: 'the year of the accounts',
    pattern: "(l' | de l' | cet)? (exercice en cours | annee en cours | back:exercice ecoule|precedent)",
    build: ({ back }) => shift('year', back ? -1 : 0, 'document', { onlyPlaced: true }),
    examples: ["Pour [l'exercice en cours], rien n'est prévu. = 1989 @ 1989-11-01"],
  },
  {
    name: 'accounts of one year',
    pattern: 'exercice (comptable|budgetaire|fiscal)? [ year:YEAR ]',
    build: ({ year }, { after }) =>
      after?.norm === '-' || after?.norm === '/' ? null : point({ year: value(year, 'YEAR') }),
    examples: ["les comptes de l'exercice [2004] = 2004"],
  },
];
