// "Lima rompt avec Quito", "Peking condemned it": the name of a place that reads like a form of a verb, where the gazetteer knows it.
import type { Mention } from '../annotation.ts';
import { UPOS } from '../language/words.ts';
import {
  childrenOf,
  childWith,
  hang,
  headOf,
  isReadable,
  isVerb,
  link,
  relation,
  sentenceAt,
  type Tree,
} from './tree.ts';

const PROPN = UPOS.indexOf('PROPN');

/** Makes known places of one word that a tagger took for verbs the subjects of the verbs behind them, in place. */
export function mendNamedVerbs(tree: Tree, names: readonly Mention[], nameAt: Int32Array): void {
  for (let i = 0; i < tree.tokens.length; i++) {
    if (nameAt[i]! < 0 || !isVerb(tree, i)) continue;
    const { entity, start, end } = names[nameAt[i]!]!;
    const whole = start === tree.tokens.starts[i] && end === tree.tokens.ends[i];
    const sentence = sentenceAt(tree, i);
    if (!whole || !/^(?:state|place|org):/.test(entity ?? '') || i !== sentence.firstToken || !isReadable(sentence))
      continue;
    if (mend(tree, i)) link(tree, sentence.firstToken, sentence.endToken);
  }
}

function mend(tree: Tree, name: number): boolean {
  const verb = headOf(tree, name) >= 0 ? headOf(tree, name) : childrenOf(tree, name).find(child => isVerb(tree, child));
  if (verb === undefined || verb < name || !isVerb(tree, verb) || childWith(tree, verb, 'nsubj', 'csubj') >= 0)
    return false;
  if (headOf(tree, verb) === name) {
    hang(tree, verb, headOf(tree, name), relation(tree, name));
    for (const child of childrenOf(tree, name)) if (child !== verb) tree.heads[child] = verb;
  }
  const passive = childrenOf(tree, verb).some(child => relation(tree, child) === 'aux:pass');
  hang(tree, name, verb, passive ? 'nsubj:pass' : 'nsubj');
  tree.upos[name] = PROPN;
  return true;
}
