import type { Sentence } from '../language/words.ts';
import { base, childrenOf, hang, headOf, link, norm, prepositionsOf, type Tree, upos } from './tree.ts';

/** Lists of names under a noun: "l'adhésion de la Lettonie, de l'Estonie et de la Lituanie à l'alliance", "the attack by Norway and Sweden on Chad". */
export function mendNounLists(tree: Tree, token: number, sentence: Sentence): void {
  if (upos(tree, token) !== 'PROPN' || base(tree, token) !== 'nmod') return;
  const noun = headOf(tree, token);
  if (noun < 0 || noun > token || upos(tree, noun) !== 'NOUN') return;
  const steps = isOf(tree, token) ? [joinItems, raiseGoals] : isBy(tree, token) ? [raiseGoals] : [];
  for (const step of steps) if (step(tree, token, noun).length > 0) link(tree, sentence.firstToken, sentence.endToken);
}

function isBy(tree: Tree, name: number): boolean {
  return /^(?:par|by|from)$/.test(prepositionsOf(tree, name)[0] ?? '');
}

function isOf(tree: Tree, name: number): boolean {
  return /^(?:de|of)$/.test(prepositionsOf(tree, name)[0] ?? '');
}

/** "de A, de B et de C" read as three things of the noun: the first, and what is coordinated with it. */
function joinItems(tree: Tree, first: number, noun: number): number[] {
  const items: number[] = [];
  let last = first;
  for (const child of childrenOf(tree, noun)) {
    if (child <= first || base(tree, child) !== 'nmod' || upos(tree, child) !== 'PROPN' || !isOf(tree, child)) continue;
    const start = Math.min(child, ...childrenOf(tree, child).filter(own => upos(tree, own) !== 'PUNCT'));
    if (!/^(?:,|et|and)$/.test(norm(tree, start - 1)) || child - last > 6) break;
    items.push(child);
    last = child;
  }
  for (const item of items) hang(tree, item, first, 'conj');
  return items;
}

/** "the accession of A and B to the pact" with "to the pact" under B: names go to nothing, the noun does. */
function raiseGoals(tree: Tree, first: number, noun: number): number[] {
  const items = [first, ...conjuncts(tree, first)];
  const goals = items
    .flatMap(item => childrenOf(tree, item).filter(child => child > item))
    .filter(child => base(tree, child) === 'nmod' && GOAL.test(prepositionsOf(tree, child)[0] ?? ''));
  for (const goal of goals) tree.heads[goal] = noun;
  return goals;
}

const GOAL = /^(?:à|to|on|upon|sur|against|contre)$/;

function conjuncts(tree: Tree, first: number): number[] {
  return childrenOf(tree, first)
    .filter(child => base(tree, child) === 'conj' && upos(tree, child) === 'PROPN')
    .flatMap(child => [child, ...conjuncts(tree, child)]);
}
