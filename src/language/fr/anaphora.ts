import type { Anaphora } from '../cohesion/anaphora.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const FRENCH_ANAPHORA: Anaphora = {
  pronouns: set('il ils elle elles celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là celles-là'),
  expletive: 'il',
  impersonal: new RegExp(
    "^il (?:n' |ne |me |te |nous |vous |lui |leur |y |m' |t' |se |s' |en )*(?:a (?:fallu|suffi|plu|neigé|été)|est|était|fut|sera|serait|soit|" +
      'faut|fallait|fallut|faudra|faudrait|a|avait|aura|aurait|eut|agit|agissait|agira|pleut|pleuvait|neige|neigeait|semble|' +
      'semblait|semblerait|paraît|parait|paraissait|convient|convenait|conviendrait|importe|importait|suffit|suffisait|suffira|' +
      'existe|existait|reste|restait|restera|arrive|arrivait|vaut|valait|vaudrait|manque|manquait|peut|pourrait|va|fait|faisait|' +
      "s'en)\\b(?= (?:pas |plus |jamais |donc |aussi |alors |bien |encore |toujours |désormais |ainsi |très |si |trop |plus |moins )*" +
      "(?:de|d'|que|qu'|du|des|un|une|y|à|au|aux|le|la|les|l'|en|fallu|lieu|question|temps|vrai|clair|évident|possible|probable|impossible|" +
      'difficile|nécessaire|important|rare|certain|prévu|entendu|interdit|permis|utile|inutile|facile|froid|chaud|beau|nuit|jour|' +
      'mieux|peu|beaucoup|trois|deux|quatre|cinq|dix|plusieurs|encore|midi|minuit|tard|tôt|être|avoir|signer|partir|attendre|agir|\\d)|$)',
  ),
  statements: set("cela ceci ça ce c'"),
  cleft:
    /^(?:c'|ce) (?:n' )?(?:est|était|fut|sera|furent|sont|étaient) (?:pas |donc |alors |aussi |surtout |seulement )*(?:\S+ ){1,12}?(?:que|qu'|qui|dont)\b/,
  demonstratives: set('ce cet cette ces'),
  present: set(
    'jour matin soir année mois semaine siècle fois article site page document ouvrage livre chapitre texte étude rapport nuit été hiver printemps automne week-end mardi lundi mercredi jeudi vendredi samedi dimanche',
  ),
  possessives: set('son sa ses leur leurs'),
  connectives: set(
    "et mais or donc car puis ainsi alors enfin ensuite pourtant cependant toutefois aussi d'abord bref certes néanmoins aujourd'hui désormais",
  ),
  continuations:
    /^(?:ou bien|ou alors|ou encore|oui ,|non ,|si ,|eh bien|ce dernier|cette dernière|ces derniers|ces dernières|tous deux|toutes deux|le premier ,|la première ,|ce qui (?:l'|le|la|les|lui|leur) |ce (?:que|qu'|dont) (?:il|elle|ils|elles) )/,
};
