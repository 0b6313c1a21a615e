// What the words beside a verb in the present tense say of an act that is still to come.
import type { Modality } from '../annotation.ts';
import { base, childrenOf, childWith, feature, headOf, languageAt, lemma, norm, type Tree } from './tree.ts';
import { isInfinitive } from './voice.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const TOMORROW = /^(?:demain|après-demain|tomorrow)$/;
const NEXT = /^(?:prochaine?s?|next|coming)$/;
/** What an assembly does over days: "la loi que nous votons" is not voted yet. */
const VOTING = words('voter adopter');
const WE = /^(?:nous|vous)$/;

/** A present tense that tells what is to come ("se réunissent demain") or is being done ("la loi que nous votons"); null for others. */
export function outlookOf(tree: Tree, verb: number): { readonly modality: Modality; readonly sign: number } | null {
  const set = SETTING.has(lemma(tree, verb)) ? setFor(tree, verb) : -1;
  if (set >= 0) return { modality: 'planned', sign: set };
  if (!isPresent(tree, verb)) return null;
  const coming = childrenOf(tree, verb).find(
    child =>
      /^(?:advmod|obl|nmod|dislocated)$/.test(base(tree, child)) &&
      (TOMORROW.test(norm(tree, child)) ||
        (tree.isTime[child] === 1 && childrenOf(tree, child).some(below => NEXT.test(norm(tree, below))))),
  );
  if (coming !== undefined) return { modality: 'planned', sign: coming };
  if (languageAt(tree, verb) !== 'fr' || !VOTING.has(lemma(tree, verb))) return null;
  const clause = /ant$/.test(norm(tree, verb)) ? headOf(tree, verb) : verb;
  const subject = clause < 0 ? -1 : childWith(tree, clause, 'nsubj');
  const ours = subject >= 0 && WE.test(norm(tree, subject)) && isPresent(tree, clause);
  return ours ? { modality: 'planned', sign: subject } : null;
}

const SETTING = words('organiser prévoir fixer programmer organise organize schedule');

/** "est organisée pour le 24 mars", "was scheduled for May": the day that it is set for; -1 where none is told. */
function setFor(tree: Tree, verb: number): number {
  return (
    childrenOf(tree, verb).find(
      child =>
        child > verb && tree.isTime[child] === 1 && /^(?:pour|for)$/.test(norm(tree, childWith(tree, child, 'case'))),
    ) ?? -1
  );
}

function isPresent(tree: Tree, verb: number): boolean {
  if (childWith(tree, verb, 'aux') >= 0 || isInfinitive(tree, verb)) return false;
  return /(?:ant|ons)$/.test(norm(tree, verb)) || feature(tree, verb, 'Tense=Pres');
}
