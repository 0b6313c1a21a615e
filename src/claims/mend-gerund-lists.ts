// "by embargoing grain, banning exports and forbidding travel" with "banning" under "grain": participles in a row are one list, each with its own object.
import type { Sentence } from '../language/words.ts';
import { base, childrenOf, childWith, feature, hang, headOf, isVerb, link, norm, type Tree, upos } from './tree.ts';

/** Mends the participles of one English sentence in place. */
export function mendGerundLists(tree: Tree, sentence: Sentence): void {
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
    if (!/^(?:conj|amod)$/.test(base(tree, i)) || !isGerund(tree, i)) continue;
    const object = headOf(tree, i);
    const verb = object < 0 ? -1 : headOf(tree, object);
    if (object > i || upos(tree, object) !== 'NOUN' || base(tree, object) !== 'obj') continue;
    if (verb < 0 || !isGerund(tree, verb) || !/^(?:,|and|or)$/.test(norm(tree, i - 1))) continue;
    const next = childrenOf(tree, object).find(
      child => child > i && base(tree, child) === 'conj' && upos(tree, child) !== 'VERB',
    );
    hang(tree, i, verb, 'conj');
    // What stands right behind a participle, without a comma or an "and", is what it is about.
    if (next !== undefined && childWith(tree, i, 'obj') < 0 && isRightBehind(tree, i, next)) hang(tree, next, i, 'obj');
    link(tree, sentence.firstToken, sentence.endToken);
  }
}

function isGerund(tree: Tree, token: number): boolean {
  return isVerb(tree, token) && /ing$/.test(norm(tree, token)) && !feature(tree, token, 'VerbForm=Fin');
}

function isRightBehind(tree: Tree, verb: number, noun: number): boolean {
  for (let i = verb + 1; i < noun; i++) if (/^(?:PUNCT|CCONJ|VERB|ADP)$/.test(upos(tree, i))) return false;
  return true;
}
