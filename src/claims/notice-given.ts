// "Japan gave notice on 27 March 1933", "le Brésil donna son préavis en juin 1926": of leaving, where nothing else is told that notice could be given of.
import type { Sentence } from '../language/words.ts';
import { base, childrenOf, childWith, norm, perToken, type Tree, upos } from './tree.ts';

const GIVING = /^(?:g[ia]ve|given|serve[sd]?|donn(?:a|e|é|ée|és|èrent)|déposa|déposé)$/;
const NOTICE = /^(?:notice|préavis)$/;
/** What else may be ended with notice: where the text speaks of one, nobody knows. */
const ENDS_TOO =
  /^(?:treaty|treaties|pact|agreement|convention|lease|contract|armistice|truce|strike|tenant|traité|pacte|accord|convention|bail|contrat|armistice|trêve|grève|locataire)s?$/;

/** The noun of a notice that a verb gives and that says nothing of what; -1 where the verb gives none. */
export function noticeGiven(tree: Tree, verb: number): number {
  if (!isGiving(tree, verb)) return -1;
  const notice = childWith(tree, verb, 'obj');
  if (notice < 0 || !NOTICE.test(norm(tree, notice))) return -1;
  const plain = childrenOf(tree, notice).every(
    child =>
      tree.isTime[child] || /^(?:det|nummod|case|punct)$/.test(base(tree, child)) || upos(tree, child) === 'PRON',
  );
  const other = childrenOf(tree, verb).some(child => /^(?:iobj|ccomp|xcomp|acl)$/.test(base(tree, child)));
  return plain && !other ? notice : -1;
}

const isGiving = perToken((tree, i) => GIVING.test(norm(tree, i)));

/** "Indonesia suspended its membership again": nothing is told of which body. */
export function suspendsOwn(tree: Tree, verb: number): boolean {
  if (!isSuspending(tree, verb)) return false;
  const membership = childWith(tree, verb, 'obj');
  if (membership < verb || !/^(?:membership|adhésion|appartenance)$/.test(norm(tree, membership))) return false;
  const children = childrenOf(tree, membership);
  return (
    children.some(child => /^(?:its|their|son|sa|leur)$/.test(norm(tree, child))) &&
    children.every(child => base(tree, child) !== 'nmod' || child < membership || tree.isTime[child] === 1)
  );
}

const isSuspending = perToken((tree, i) => /^suspend/.test(norm(tree, i)));

/** Whether this sentence or the one before speaks of something else that is ended with notice. */
export function mayBeOfAnother(tree: Tree, sentence: Sentence): boolean {
  const before = tree.words.sentences[tree.sentenceOf[sentence.firstToken]! - 1];
  const first = before && before.strand === sentence.strand ? before.firstToken : sentence.firstToken;
  for (let i = first; i < sentence.endToken; i++) if (ENDS_TOO.test(norm(tree, i))) return true;
  return false;
}
