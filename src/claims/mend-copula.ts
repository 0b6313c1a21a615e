// "être" has no object: what a parser takes for one is what somebody is ("n'est plus membre de l'alliance").
import { UPOS } from '../language/words.ts';
import {
  childrenOf,
  childWith,
  formTest,
  hang,
  headOf,
  lemma,
  link,
  norm,
  prepositionsOf,
  readableSentences,
  rename,
  type Tree,
  upos,
} from './tree.ts';

/** Makes the noun after "être" the predicate that it is. */
export function mendCopulas(tree: Tree): void {
  for (const sentence of readableSentences(tree)) {
    if (sentence.language !== 'fr') continue;
    for (let verb = sentence.firstToken; verb < sentence.endToken; verb++) {
      if (isStaying(tree, verb) && mendStaying(tree, verb)) link(tree, sentence.firstToken, sentence.endToken);
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

const isStaying = formTest(/^(?:rest|demeur)(?:e|ent|ait|aient|a|èrent|era|eront)$/);

/** What is told of what is, not of what is done: "reste détenu" tells of no arrest. */
const BEING =
  /^(?:stationn|bas|cantonn|post|déploy|install|établ|implant|li|uni|intégr|associ|alli|rattach|affili|soumis)(?:é|i)?e?s?$/;

/** "La Norvège demeure liée à la Suède" is "est liée", and still: the participle is what is said. */
function mendStaying(tree: Tree, verb: number): boolean {
  const participle = childWith(tree, verb, 'xcomp');
  if (upos(tree, verb) !== 'VERB' || participle < verb || upos(tree, participle) !== 'VERB') return false;
  if (!BEING.test(norm(tree, participle) ?? '') || childWith(tree, participle, 'mark', 'aux') >= 0) return false;
  const subject = childWith(tree, verb, 'nsubj');
  if (subject < 0 || subject > verb || childWith(tree, verb, 'obj') >= 0) return false;
  hang(tree, participle, headOf(tree, verb), tree.relations[verb]!);
  for (const child of childrenOf(tree, verb)) if (child !== participle) tree.heads[child] = participle;
  rename(tree, subject, 'nsubj:pass');
  hang(tree, verb, participle, 'aux:pass');
  tree.upos[verb] = UPOS.indexOf('AUX');
  return true;
}
