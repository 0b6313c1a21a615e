// English clauses that tell nothing as done by their form alone: "ruled that it be paid", "two goals: leaving …", "talks about joining".
import { base, childrenOf, headOf, languageAt, lemma, norm, type Tree } from './tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "ruled that the money be paid", "insisted that he be freed": the bare "be" of what shall be; -1 for none. */
export function bareBe(tree: Tree, verb: number): number {
  if (base(tree, verb) !== 'ccomp') return -1;
  let be = -1;
  for (const child of childrenOf(tree, verb)) {
    if (child > verb) break;
    const name = base(tree, child);
    if ((name === 'aux' || name === 'cop') && norm(tree, child) === 'be' && be < 0) be = child;
    else if (name === 'aux' || norm(tree, child) === 'to') return -1;
  }
  return be;
}

/** What people have before them: what is told of it behind a colon is not done yet. */
const AIMS = words('goal aim objective task priority demand purpose ambition option choice target');
/** Who does these about a thing speaks of what is so. */
const OF_FACTS = words(
  'congratulate compliment boast brag insist report write lie complain comment focus concentrate spend joke dwell reflect gloat rely depend base',
);

/** "had two goals: leaving the union", "gave no promise on helping them", "talks about joining": nobody says that it was done. */
export function isOnlyAimed(tree: Tree, gerund: number): boolean {
  if (languageAt(tree, gerund) !== 'en' || !/ing$/.test(norm(tree, gerund))) return false;
  const mark = childrenOf(tree, gerund).find(child => child < gerund && /^(?:mark|case)$/.test(base(tree, child)));
  if (mark !== undefined)
    return /^(?:on|about)$/.test(norm(tree, mark)) && !OF_FACTS.has(lemma(tree, headOf(tree, gerund)));
  if (norm(tree, gerund - 1) !== ':') return false;
  for (let i = gerund - 2; i > gerund - 6 && i >= 0; i--) if (AIMS.has(lemma(tree, i))) return true;
  return false;
}

/** "refused to recognise it until 1974": the infinitive of what was refused up to a day, and then done. */
export function isRefused(tree: Tree, verb: number): boolean {
  const over = headOf(tree, verb);
  return (
    over >= 0 &&
    base(tree, verb) === 'xcomp' &&
    /^(?:refuse|decline)$/.test(lemma(tree, over)) &&
    childrenOf(tree, over).every(child => norm(tree, child) !== 'not')
  );
}

/** Whether a year or day behind "until" ends a refusal: "refused to recognise it until 1974". */
export function isRefusedUntil(tree: Tree, verb: number): boolean {
  return (
    isRefused(tree, verb) &&
    childrenOf(tree, verb).some(
      child =>
        child > verb &&
        tree.isTime[child] === 1 &&
        childrenOf(tree, child).some(below => below < child && norm(tree, below) === 'until'),
    )
  );
}
