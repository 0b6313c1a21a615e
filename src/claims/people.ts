// "les Français", "the Soviets" are the state when they act; "un Français", "two Americans", "many Germans" are some of its people.
import type { Mention } from '../annotation.ts';
import type { Context } from './context.ts';
import { nameOver } from './context.ts';
import { debatingState } from './debate.ts';
import { base, childrenOf, childWith, feature, languageAt, norm, prepositionsOf, type Tree } from './tree.ts';

const DEFINITE = /^(?:les|aux|des|the)$/;
const SOME =
  /^(?:une?|des|d'|de|quelques|plusieurs|certaine?s|beaucoup|chaque|aucune?|tout|a|an|some|these|those|ces|many|several|few|any|every|each|no|most|other|another|more|young)$/;

/** Whether a noun of nationality, a name with the id of a state, names some of its people and not the state. */
export function isSomePeople(context: Context, head: number): boolean {
  const { tree } = context;
  const name = nameOver(context, head);
  if (name?.type !== 'MISC' || !name.entity?.startsWith('state:') || base(tree, head) === 'amod') return false;
  if (name.entity === debatingState(context) && isPlural(tree, head)) return true;
  if (childWith(tree, head, 'nummod') >= 0) return true;
  const determiner = childWith(tree, head, 'det');
  // "aux mains des Suédois": "des" is "de les" where it is a preposition.
  if (determiner < 0)
    return childrenOf(tree, head).some(
      child =>
        child < head && SOME.test(norm(tree, child)) && !(norm(tree, child) === 'des' && base(tree, child) === 'case'),
    );
  const word = norm(tree, determiner);
  if (languageAt(tree, head) === 'fr' && word === 'des')
    return prepositionsOf(tree, head).length === 0 && base(tree, head) !== 'nmod';
  if (!DEFINITE.test(word)) return SOME.test(word) || isOne(tree, head);
  return isOne(tree, head);
}

/** "les Français", "the British" */
function isPlural(tree: Tree, head: number): boolean {
  return (
    feature(tree, head, 'Number=Plur') || /^(?:les|des|aux|the)$/.test(norm(tree, childWith(tree, head, 'det', 'case')))
  );
}

/** "les Anglais de Harlow", "the French of Algeria": those who live in one place, and not their country. */
export function isPeopleOfOnePlace(context: Context, head: number): boolean {
  const { tree } = context;
  const name = nameOver(context, head);
  if (name?.type !== 'MISC' || !name.entity?.startsWith('state:') || base(tree, head) === 'amod') return false;
  return childrenOf(tree, head).some(child => {
    if (child < head || base(tree, child) !== 'nmod' || !/^(?:de|of)$/.test(prepositionsOf(tree, child)[0] ?? ''))
      return false;
    const where = nameOver(context, child);
    // "the French of the North": no name.
    return (
      where !== null && where !== name && where.type !== 'ORG' && where.type !== 'MISC' && where.entity !== name.entity
    );
  });
}

/** "the Arabs", "les Européens": people of several countries, and no land. */
export function isPeopleOfPlaces(name: Mention | null): boolean {
  return name?.type === 'MISC' && name.entity !== null && name.entity.startsWith('place:');
}

/** "le Français arrêté à Oslo": one person; English nouns of one form ("the French") are many. */
function isOne(tree: Tree, head: number): boolean {
  if (languageAt(tree, head) === 'en')
    return /(?:man|an|ard|er|i)$/.test(norm(tree, head)) && !feature(tree, head, 'Number=Plur');
  const determiner = childWith(tree, head, 'det');
  return determiner >= 0 && /^(?:le|la|l'|ce|cet|cette|un|une)$/.test(norm(tree, determiner));
}
