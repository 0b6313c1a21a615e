// Dates that only limit an act: "before 1960", "after the fall of Lisbon in 1871", "despite the armistice of 1944".
import { isPlainStep } from './time-behind.ts';
import { headOf, isUnder, isVerb, lemma, norm, sentenceAt, type Tree, upos } from './tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** "avant 1960" gives no date for an act, only a limit. */
export const LIMIT = words('avant après before after prior despite notwithstanding malgré');
/** Nouns that stand between a date and its verb and are times themselves: "à l'aube du 14 août", "dans la nuit de lundi". */
export const TEMPORAL = words(
  'aube nuit soir soirée matin matinée midi journée jour cours début fin milieu lendemain veille automne printemps été hiver courant mois semaine année date dawn night evening morning noon day course beginning start end middle eve autumn spring summer winter month week year date',
);

/** "After the fall of Lisbon in 1871, …": the date of what came before, unless the fall itself is asked about. */
export function inLimit(tree: Tree, date: number, trigger: number): boolean {
  const sentence = sentenceAt(tree, date);
  for (let i = date - 1; i >= Math.max(sentence.firstToken, date - 16); i--) {
    if (i < date - 1 && FROM.test(norm(tree, i)) && isNominalBetween(tree, i, date))
      return isVerb(tree, trigger) || !isUnder(tree, date, trigger);
    // "After its loss in the war (1894–95), …"
    const opened = i === date - 1 && norm(tree, i) === '(';
    if (i === trigger || (upos(tree, i) === 'PUNCT' && !opened) || isVerb(tree, i)) return false;
    // "malgré lui", "despite itself"
    if (/^(?:malgré|despite)$/.test(norm(tree, i)) && upos(tree, i + 1) === 'PRON') continue;
    if (LIMIT.has(norm(tree, i)) && (upos(tree, i) === 'ADP' || norm(tree, i + 1) === 'to'))
      return !isPlainStep(tree, i, date);
  }
  return false;
}

const FROM = /^(?:following|since|depuis|suivant)$/;

/** "since the fall of Lisbon in 1871", but not "since the early 1870s". */
function isNominalBetween(tree: Tree, from: number, date: number): boolean {
  for (let i = from + 1; i < date; i++)
    if (/^(?:NOUN|PROPN)$/.test(upos(tree, i)) && !tree.isTime[i] && !TEMPORAL.has(lemma(tree, i))) return true;
  const noun = headOf(tree, date);
  return noun > date && upos(tree, noun) === 'NOUN' && !tree.isTime[noun];
}
