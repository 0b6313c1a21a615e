// "être" has no object: what a parser takes for one is what somebody is ("n'est plus membre de l'alliance").
import { UPOS } from '../language/words.ts';
import {
  childrenOf,
  childWith,
  hang,
  headOf,
  lemma,
  link,
  prepositionsOf,
  readableSentences,
  type Tree,
  upos,
} from './tree.ts';

/** Makes the noun after "être" the predicate that it is. */
export function mendCopulas(tree: Tree): void {
  for (const sentence of readableSentences(tree)) {
    if (sentence.language !== 'fr') continue;
    for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
      if (lemma(tree, verb) !== 'être' || upos(tree, verb) !== 'VERB') continue;
      const noun = childWith(tree, verb, 'obj');
      if (noun < verb || upos(tree, noun) !== 'NOUN' || prepositionsOf(tree, noun).length > 0) continue;
      hang(tree, noun, headOf(tree, verb), tree.relations[verb]!);
      for (const child of childrenOf(tree, verb)) if (child !== noun) tree.heads[child] = noun;
      hang(tree, verb, noun, 'cop');
      tree.upos[verb] = UPOS.indexOf('AUX');
      link(tree, sentence.firstToken, sentence.endToken);
    }
  }
}
