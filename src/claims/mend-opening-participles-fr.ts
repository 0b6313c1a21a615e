// "Entrée dans l'AELE en 1960, la Suède la quitta en 1994": a participle that begins its sentence, and looks like the noun "entrée".

import { UPOS } from '../language/words.ts';
import { cueOf } from './cues.ts';
import { base, childWith, hang, headOf, isVerb, norm, readableWith, type Tree, upos } from './tree.ts';

const CUE = cueOf(/^(?:entrée|sortie)$/);
const VERB = UPOS.indexOf('VERB');

/** Makes a participle of such a noun, in place. */
export function mendOpeningParticiples(tree: Tree): void {
  for (const { firstToken, endToken, language } of readableWith(tree, CUE)) {
    const verb = headOf(tree, firstToken);
    if (language !== 'fr' || !/^(?:entrée|sortie)$/.test(norm(tree, firstToken)) || upos(tree, firstToken) !== 'NOUN')
      continue;
    if (firstToken + 2 >= endToken || !/^(?:dans|à|au|en|de|du)$/.test(norm(tree, firstToken + 1))) continue;
    if (verb < 0 || !isVerb(tree, verb) || !/^(?:obl|advcl|dislocated|nsubj)$/.test(base(tree, firstToken))) continue;
    if (childWith(tree, verb, 'nsubj') <= firstToken) continue;
    tree.upos[firstToken] = VERB;
    hang(tree, firstToken, verb, 'advcl');
    for (let i = firstToken + 1; i < verb; i++)
      if (headOf(tree, i) === firstToken && base(tree, i) === 'nmod') hang(tree, i, firstToken, 'obl');
  }
}
