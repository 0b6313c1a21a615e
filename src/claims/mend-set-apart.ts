// "Albania, excluded from the pact in 1961, formally left it in 1968" with the exclusion for the sentence: what the commas set apart is said of its noun.
import type { Sentence } from '../language/words.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  hang,
  headOf,
  isNominal,
  isVerb,
  link,
  norm,
  readableSentences,
  type Tree,
} from './tree.ts';

/** Makes the past verb behind the second comma the sentence, in place. */
export function mendSetApart(tree: Tree): void {
  for (const sentence of readableSentences(tree)) {
    let root = sentence.firstToken;
    while (root < sentence.endToken && headOf(tree, root) >= 0) root++;
    if (root < sentence.endToken && mend(tree, root, sentence)) link(tree, sentence.firstToken, sentence.endToken);
  }
}

function mend(tree: Tree, root: number, { firstToken }: Sentence): boolean {
  const headless = isNominal(tree, root) && !isVerb(tree, root);
  const noun = headless ? root : childWith(tree, root, 'nsubj');
  const participle = headless ? childWith(tree, root, 'acl') : root;
  if (
    noun < firstToken ||
    participle < noun ||
    childWith(tree, root, 'cop') >= 0 ||
    !isBehindComma(tree, participle, noun)
  )
    return false;
  // The comma between them tells: no subject is parted so from its own verb.
  if (!isPast(tree, participle) || childWith(tree, participle, 'aux', 'mark') >= 0) return false;
  const verb = [...childrenOf(tree, participle), ...(headless ? childrenOf(tree, root) : [])].find(
    child =>
      child > participle &&
      /^(?:parataxis|ccomp|conj|advcl|acl)$/.test(base(tree, child)) &&
      isPast(tree, child) &&
      isBehindComma(tree, child, participle) &&
      childWith(tree, child, 'nsubj', 'mark', 'cc', 'expl') < 0,
  );
  if (verb === undefined) return false;
  for (const child of childrenOf(tree, root)) if (child > verb && child !== participle) tree.heads[child] = verb;
  hang(tree, verb, -1, 'root');
  hang(
    tree,
    noun,
    verb,
    childrenOf(tree, verb).some(child => tree.relations[child] === 'aux:pass') ? 'nsubj:pass' : 'nsubj',
  );
  hang(tree, participle, noun, 'acl');
  return true;
}

function isPast(tree: Tree, verb: number): boolean {
  return isVerb(tree, verb) && feature(tree, verb, 'Tense=Past');
}

/** Whether a comma stands before the verb and its adverbs and auxiliaries. */
function isBehindComma(tree: Tree, verb: number, after: number): boolean {
  let start = verb;
  while (start - 1 > after && norm(tree, start - 1) !== ',' && /^(?:advmod|aux)/.test(base(tree, start - 1))) start--;
  return norm(tree, start - 1) === ',';
}
