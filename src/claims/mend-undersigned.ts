// The formula at the end of a treaty: "In witness whereof the undersigned, having deposited their powers, found in due form, hereby sign …".
import type { Sentence } from '../language/words.ts';
import {
  base,
  childrenOf,
  childWith,
  formTest,
  hang,
  headOf,
  isUnder,
  link,
  readableSentences,
  type Tree,
  upos,
} from './tree.ts';

const isUndersigned = formTest(/^(?:undersigned|soussignés)$/);
const isSigning = formTest(/^(?:sign|signed|affixed|signent|signé)$/);

/** Makes the undersigned the subject of the signing, where the parser has made the powers or the formula the sentence. */
export function mendUndersigned(tree: Tree): void {
  for (const sentence of readableSentences(tree)) {
    const { firstToken, endToken } = sentence;
    for (let i = firstToken; i < Math.min(endToken, firstToken + 8); i++)
      if (isUndersigned(tree, i)) {
        if (giveVerb(tree, i, sentence)) link(tree, firstToken, endToken);
        break;
      }
  }
}

function giveVerb(tree: Tree, word: number, { endToken }: Sentence): boolean {
  let verb = word + 1;
  while (verb < endToken && !(isSigning(tree, verb) && upos(tree, verb) === 'VERB')) verb++;
  if (verb >= endToken || childWith(tree, verb, 'nsubj') >= 0) return false;
  const noun = upos(tree, word + 1) === 'NOUN' || upos(tree, word + 1) === 'PROPN' ? word + 1 : word;
  const above = headOf(tree, verb);
  // "…, found to be in due form, hereby sign": what was found is no sentence of its own.
  if (above >= 0 && base(tree, verb) === 'conj' && above > noun && headOf(tree, above) < 0) {
    hang(tree, verb, -1, 'root');
    hang(tree, above, verb, 'advcl');
  } else if (above >= 0 && isUnder(tree, verb, noun)) return false;
  for (const child of childrenOf(tree, noun)) if (child === verb) return false;
  hang(tree, noun, verb, 'nsubj');
  return true;
}
