// French lists and subjects that parsers hang on the verb: "prirent Oslo, les forts et Bergen", "ce que viennent de dire les orateurs".
import {
  base,
  childrenOf,
  childWith,
  feature,
  hang,
  headOf,
  isUnder,
  isVerb,
  lemma,
  link,
  norm,
  prepositionsOf,
  readableSentences,
  relation,
  type Tree,
  upos,
} from './tree.ts';

/** Mends the trees of a document in place. */
export function mendListsFr(tree: Tree): void {
  for (const sentence of readableSentences(tree)) {
    if (sentence.language !== 'fr') continue;
    let mended = false;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (upos(tree, i) !== 'VERB' && upos(tree, i) !== 'AUX') continue;
      if (mendTwinObjects(tree, i)) mended = true;
      if (mendBehindInfinitive(tree, i)) mended = true;
      if (mendAsWellAs(tree, i)) mended = true;
    }
    if (mended) link(tree, sentence.firstToken, sentence.endToken);
  }
}

/** "conquirent Oslo, les forts et Bergen" with "Oslo" and "forts" for two objects: one list, which "et" closes. */
function mendTwinObjects(tree: Tree, verb: number): boolean {
  const first = childWith(tree, verb, 'obj');
  if (first < verb) return false;
  const objects = childrenOf(tree, verb).filter(child => child > verb && base(tree, child) === 'obj');
  const second = objects[1];
  if (objects.length !== 2 || second === undefined || prepositionsOf(tree, second).length > 0) return false;
  if (!/^(?:NOUN|PROPN)$/.test(upos(tree, first)) || !/^(?:NOUN|PROPN)$/.test(upos(tree, second))) return false;
  let start = second;
  while (start > first && isUnder(tree, start - 1, second)) start--;
  const comma = norm(tree, start) === ',' ? start : start - 1;
  const joined = [...childrenOf(tree, first), ...childrenOf(tree, second)].some(
    child =>
      child > second &&
      base(tree, child) === 'conj' &&
      /^(?:et|ou)$/.test(norm(tree, Math.max(0, childWith(tree, child, 'cc')))),
  );
  if (norm(tree, comma) !== ',' || !isUnder(tree, comma - 1, first) || !joined) return false;
  hang(tree, second, first, 'conj');
  return true;
}

/** "ce que viennent de dire les orateurs" with the speakers for what is said: "que" is, and they say it. */
function mendBehindInfinitive(tree: Tree, verb: number): boolean {
  if (!LEADING.has(lemma(tree, verb)) || relation(tree, verb) !== 'acl:relcl') return false;
  if (childWith(tree, verb, 'nsubj') >= 0) return false;
  const infinitive = childWith(tree, verb, 'xcomp');
  const which = childrenOf(tree, verb).find(child => child < verb && /^qu(?:e|')$/.test(norm(tree, child)));
  if (infinitive < verb || which === undefined || !isVerb(tree, infinitive)) return false;
  const behind = childWith(tree, infinitive, 'obj');
  if (behind < infinitive || upos(tree, behind) !== 'NOUN' || headOf(tree, behind) !== infinitive) return false;
  if (feature(tree, behind, 'Number=Plur') !== feature(tree, verb, 'Number=Plur')) return false;
  hang(tree, behind, verb, 'nsubj');
  hang(tree, which, infinitive, 'obj');
  return true;
}

const LEADING: ReadonlySet<string> = new Set(['venir', 'aller', 'pouvoir', 'devoir', 'vouloir', 'souhaiter']);

/** "Lund fut exécuté ainsi que deux de ses amis" with the friends beside the verb: they were, too. */
function mendAsWellAs(tree: Tree, verb: number): boolean {
  const others = childWith(tree, verb, 'conj');
  if (others < verb || !/^(?:NOUN|PROPN|NUM)$/.test(upos(tree, others))) return false;
  const joiner = childWith(tree, others, 'cc');
  if (joiner < verb || norm(tree, joiner) !== 'ainsi' || childWith(tree, verb, 'obj') >= 0) return false;
  const subject = childWith(tree, verb, 'nsubj');
  if (subject < 0 || subject > verb || !/^(?:NOUN|PROPN)$/.test(upos(tree, subject))) return false;
  hang(tree, others, subject, 'conj');
  return true;
}
