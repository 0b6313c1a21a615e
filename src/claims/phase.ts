// Whether a verb over a noun that holds for a while tells its beginning or its end: "la guerre éclate", "the war ended".
import type { Context } from './context.ts';
import { base, childrenOf, headOf, isVerb, lemma, norm, prepositionsOf, type Tree } from './tree.ts';

export type Phase = 'begins' | 'ends';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const BEGIN = words('commencer débuter éclater déclencher entamer begin start erupt');
const END = words('finir terminer achever cesser expirer end finish cease terminate conclude expire lapse collapse');
/** Verbs that say it with another word: "prend fin", "broke out", "comes to an end". */
const WITH: Readonly<Record<string, readonly [word: string, phase: Phase]>> = {
  prendre: ['fin', 'ends'],
  mettre: ['fin', 'ends'],
  break: ['out', 'begins'],
  come: ['end', 'ends'],
};
/** Prepositions of time before the noun itself leave what holds as it is: "après la guerre", "during the war". */
const WHILE = words('pendant durant après avant depuis during after before since in dans');

/** The phase that the verb over a noun tells of it; null where it tells none. */
export function phaseOf({ tree }: Context, noun: number): Phase | null {
  const verb = headOf(tree, noun);
  if (verb < 0 || !isVerb(tree, verb) || !/^(nsubj|obj|obl)$/.test(base(tree, noun))) return null;
  if (prepositionsOf(tree, noun).some(word => WHILE.has(word))) return null;
  if (base(tree, noun) !== 'obl') {
    if (BEGIN.has(lemma(tree, verb))) return 'begins';
    if (END.has(lemma(tree, verb))) return 'ends';
  }
  const idiom = WITH[lemma(tree, verb)];
  return idiom && has(tree, verb, idiom[0]) ? idiom[1] : null;
}

/** "commencèrent à évacuer", "began leaving": what has only begun; null for all other verbs. */
export function phaseOfVerb({ tree }: Context, verb: number): Phase | null {
  const over = headOf(tree, verb);
  if (over < 0 || !/^[xc]comp$/.test(base(tree, verb)) || !isVerb(tree, over)) return null;
  return /^(?:commencer|entreprendre|begin|start)$/.test(lemma(tree, over)) ? 'begins' : null;
}

function has(tree: Tree, verb: number, word: string): boolean {
  return childrenOf(tree, verb).some(child => norm(tree, child) === word);
}
