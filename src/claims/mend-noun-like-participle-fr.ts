// "approuva le second traité", "au premier traité": nouns that are spelled like participles, taken for what is done to "the second".
import { type Sentence, UPOS } from '../language/words.ts';
import { base, childrenOf, childWith, hang, headOf, isVerb, link, norm, rename, type Tree } from './tree.ts';

const NOUN = UPOS.indexOf('NOUN');
const ADJ = UPOS.indexOf('ADJ');
const LIKE_PARTICIPLE = /^(?:traités?|arrêtés?|communiqués?)$/;
const BEFORE_NOUN = /^(?:premiers?|seconds?|deuxième|troisième|derniers?|nouveaux?|nouvel|ancien|futur|même|seul)$/;

/** Makes an adjective and the noun behind it one phrase, headed by the noun. */
export function mendNounsLikeParticiples(tree: Tree, sentence: Sentence): void {
  for (let noun = sentence.firstToken + 2; noun < sentence.endToken; noun++) {
    if (!LIKE_PARTICIPLE.test(norm(tree, noun)) || !isVerb(tree, noun)) continue;
    const adjective = noun - 1;
    if (!BEFORE_NOUN.test(norm(tree, adjective)) || !isOpened(tree, adjective)) continue;
    const relation = relationMeant(tree, adjective, noun);
    if (relation === null) continue;
    const above = headOf(tree, headOf(tree, adjective) === noun ? noun : adjective);
    tree.upos[noun] = NOUN;
    hang(tree, noun, above, relation);
    for (const child of childrenOf(tree, adjective)) if (child !== noun) tree.heads[child] = noun;
    for (const child of childrenOf(tree, noun))
      if (child > noun && /^obl/.test(base(tree, child)) && above >= 0) {
        if (isVerb(tree, above)) tree.heads[child] = above;
        else rename(tree, child, 'nmod');
      }
    tree.upos[adjective] = ADJ;
    hang(tree, adjective, noun, 'amod');
    const article = adjective - 1;
    hang(tree, article, noun, /^(?:au|du|aux|des)$/.test(norm(tree, article)) ? 'case' : 'det');
    link(tree, sentence.firstToken, sentence.endToken);
  }
}

/** What the phrase is to the word above it; null where the participle may be one. */
function relationMeant(tree: Tree, adjective: number, noun: number): string | null {
  const children = childrenOf(tree, noun);
  // "le premier traité par ce médecin": whom he treated.
  if (children.some(child => childrenOf(tree, child).some(below => norm(tree, below) === 'par'))) return null;
  if (headOf(tree, adjective) !== noun) {
    const head = headOf(tree, noun);
    return head === adjective || (head >= 0 && head === headOf(tree, adjective)) ? tree.relations[adjective]! : null;
  }
  if (!/^(?:xcomp|acl|ccomp|advcl)$/.test(base(tree, noun)) || childWith(tree, noun, 'aux', 'nsubj', 'mark') >= 0)
    return null;
  return /^(?:au|du|aux|des)$/.test(norm(tree, adjective - 1)) ? 'obl' : 'obj';
}

/** An article before it, or one within its preposition: "au second". */
function isOpened(tree: Tree, adjective: number): boolean {
  return (
    childWith(tree, adjective, 'det') === adjective - 1 ||
    /^(?:le|l'|du|au|ce|un|les|des|aux)$/.test(norm(tree, adjective - 1))
  );
}
