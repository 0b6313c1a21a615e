// Whom an English "he", "him" or "them" means when no subject before it in the sentence does: the one other person or band that the sentence names.
import type { Participant } from './participant.ts';
import { base, headOf, norm, relation, type Tree, upos } from './tree.ts';

const OBJECTS = /^(?:him|her|them)$/;
const STANDING = /^(?:nsubj|obj|iobj|obl|nmod|conj)$/;

/** Whether a token is an English pronoun to whom something is done: never who does it. */
export function isDoneTo(tree: Tree, pronoun: number): boolean {
  return (
    OBJECTS.test(norm(tree, pronoun)) &&
    /^(?:obj|iobj|obl)$/.test(base(tree, pronoun)) &&
    relation(tree, pronoun) !== 'nmod:poss'
  );
}

/** Whether two participants are one. */
export function isSame(a: Participant, b: Participant): boolean {
  return a.head === b.head || (a.entity !== null && a.entity === b.entity);
}

/** The heads of the nouns and names of a stretch that may be somebody: none within another name, none whose something is. */
export function standingIn(tree: Tree, first: number, end: number): number[] {
  const found: number[] = [];
  for (let i = first; i < end; i++) {
    if (!/^(?:NOUN|PROPN)$/.test(upos(tree, i)) || tree.isTime[i] === 1) continue;
    if (STANDING.test(base(tree, i)) && relation(tree, i) !== 'nmod:poss' && headOf(tree, i) >= 0) found.push(i);
  }
  return found;
}
