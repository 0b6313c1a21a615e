// Sentences that open with an adjective or a participle which the parser took for the sentence itself: "Unable to hold the fort, Olav withdrew".
import {
  base,
  childrenOf,
  childWith,
  feature,
  hang,
  headOf,
  isFiniteVerb,
  isVerb,
  link,
  norm,
  readableSentences,
  type Tree,
  upos,
} from './tree.ts';

/** What quotes words that open a sentence. */
const SAYING = /^(?:said|says|told|asked|replied|wrote|dit|répondit|écrit|écrivit|demanda)$/;

/** Makes the clause behind the comma the sentence, and what opens it an adjunct of that clause. */
export function mendOpenings(tree: Tree): void {
  for (const sentence of readableSentences(tree)) {
    let root = sentence.firstToken;
    while (root < sentence.endToken && headOf(tree, root) >= 0) root++;
    if (root >= sentence.endToken || root - sentence.firstToken > 8 || !isOpening(tree, root)) continue;
    const verb = childrenOf(tree, root).find(child => child > root && isClause(tree, child, root));
    if (verb === undefined) continue;
    for (const child of childrenOf(tree, root)) if (child > verb) tree.heads[child] = verb;
    hang(tree, verb, -1, 'root');
    hang(tree, root, verb, 'advcl');
    link(tree, sentence.firstToken, sentence.endToken);
  }
}

function isOpening(tree: Tree, root: number): boolean {
  if (childWith(tree, root, 'nsubj', 'csubj', 'expl', 'cop') >= 0 || isFiniteVerb(tree, root)) return false;
  return upos(tree, root) === 'ADJ' || (isVerb(tree, root) && feature(tree, root, 'VerbForm=Part'));
}

function isClause(tree: Tree, verb: number, root: number): boolean {
  if (!/^(?:parataxis|ccomp)$/.test(base(tree, verb)) || !isVerb(tree, verb) || SAYING.test(norm(tree, verb)))
    return false;
  const subject = childWith(tree, verb, 'nsubj');
  if (subject < root || subject > verb || childWith(tree, verb, 'mark') >= 0) return false;
  if (!isFiniteVerb(tree, verb) && !feature(tree, verb, 'Tense=Past')) return false;
  const start = Math.min(subject, ...childrenOf(tree, verb), ...childrenOf(tree, subject));
  return norm(tree, start) === ',' || norm(tree, start - 1) === ',';
}
