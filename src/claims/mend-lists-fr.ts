// French lists and subjects that parsers hang on the verb: "prirent Oslo, les forts et Bergen", "ce que viennent de dire les orateurs".
import { mendListedSubjects } from './mend-listed-subjects.ts';
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
  rename,
  type Tree,
  upos,
} from './tree.ts';

/** Mends the trees of a document in place. */
export function mendListsFr(tree: Tree): void {
  for (const sentence of readableSentences(tree)) {
    if (sentence.language !== 'fr') continue;
    let mended = false;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (base(tree, i) === 'conj' && mendGovernedAlike(tree, i)) mended = true;
      if (tree.isTime[i] === 1 && mendDateOfNoun(tree, i)) mended = true;
      if (upos(tree, i) !== 'VERB' && upos(tree, i) !== 'AUX') continue;
      if (mendListedSubjects(tree, i, sentence.firstToken)) mended = true;
      if (mendInfinitiveOf(tree, i)) mended = true;
      if (mendThanksFor(tree, i)) mended = true;
      if (mendWhoHeIs(tree, i)) mended = true;
      if (mendSeveralTo(tree, i)) mended = true;
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

/** "répond au chef du groupe et à un autre élu" with the other under "groupe": who is governed by the same preposition stands beside. */
function mendGovernedAlike(tree: Tree, other: number): boolean {
  const mark = childWith(tree, other, 'case');
  const head = headOf(tree, other);
  if (mark < 0 || mark > other || head < 0 || head > mark || childWith(tree, other, 'cc') < 0) return false;
  const [own] = prepositionsOf(tree, other);
  const [first] = prepositionsOf(tree, head);
  if (own === undefined || own === first || own === 'de' || !/^(?:NOUN|PROPN|NUM)$/.test(upos(tree, head)))
    return false;
  for (let at = head, steps = 0; steps < 4; steps++) {
    if (!/^(?:nmod|flat|appos|obl)$/.test(base(tree, at))) return false;
    at = headOf(tree, at);
    if (at < 0 || !/^(?:NOUN|PROPN|NUM)$/.test(upos(tree, at))) return false;
    if (prepositionsOf(tree, at)[0] !== own) continue;
    hang(tree, other, at, 'conj');
    return true;
  }
  return false;
}

/** "la création, en 1998, d'une classe" with the year under the verb: a date between a noun and its complement is the noun's. */
function mendDateOfNoun(tree: Tree, date: number): boolean {
  const head = headOf(tree, date);
  if (head < 0 || !isVerb(tree, head) || head > date) return false;
  let first = date;
  while (first > 0 && (tree.isTime[first - 1] === 1 || isUnder(tree, first - 1, date))) first--;
  let end = date + 1;
  while (tree.isTime[end] === 1) end++;
  const comma = norm(tree, first) === ',' ? first : first - 1;
  const noun = comma - 1;
  if (norm(tree, comma) !== ',' || norm(tree, end) !== ',' || !/^d(?:e|'|u|es)$/.test(norm(tree, end + 1) ?? ''))
    return false;
  if (noun <= head || upos(tree, noun) !== 'NOUN' || tree.isTime[noun] === 1) return false;
  hang(tree, date, noun, 'nmod');
  return true;
}

/** "le refus du ministre de répondre" with "répondre" under "ministre": it is what is refused. */
function mendInfinitiveOf(tree: Tree, infinitive: number): boolean {
  if (base(tree, infinitive) !== 'acl' || !feature(tree, infinitive, 'VerbForm=Inf')) return false;
  const owner = headOf(tree, infinitive);
  const noun = owner < 0 ? -1 : headOf(tree, owner);
  if (noun < 0 || base(tree, owner) !== 'nmod' || !WILL.has(lemma(tree, noun))) return false;
  if (WILL.has(lemma(tree, owner)) || !/^d(?:e|')$/.test(norm(tree, Math.max(0, childWith(tree, infinitive, 'mark')))))
    return false;
  hang(tree, infinitive, noun, 'acl');
  return true;
}

const WILL: ReadonlySet<string> = new Set(
  (
    'refus volonté décision droit demande proposition choix promesse engagement intention possibilité obligation menace tentative projet ' +
    'offre désir souhait ordre capacité devoir'
  ).split(' '),
);

const WEIGHING: ReadonlySet<string> = new Set(
  'remercier féliciter louer blâmer critiquer accuser punir récompenser saluer'.split(' '),
);

/** "remercie le Parlement de son soutien" with the support for a part of the Parliament: it is what the Parliament is thanked for. */
function mendThanksFor(tree: Tree, verb: number): boolean {
  if (!WEIGHING.has(lemma(tree, verb))) return false;
  const whom = childWith(tree, verb, 'obj');
  if (whom < verb) return false;
  const reason = childrenOf(tree, whom).find(
    child =>
      child > whom &&
      base(tree, child) === 'nmod' &&
      /^(?:de|pour)$/.test(prepositionsOf(tree, child)[0] ?? '') &&
      /^(?:son|sa|ses|leurs?|votre|vos)$/.test(norm(tree, Math.max(0, childWith(tree, child, 'det')))),
  );
  if (reason === undefined) return false;
  hang(tree, reason, verb, 'obl');
  return true;
}

/** "Erik Lund, son officier traitant a contesté" with both for subjects: the second says who the first is. */
function mendWhoHeIs(tree: Tree, verb: number): boolean {
  const subjects = childrenOf(tree, verb).filter(child => child < verb && base(tree, child) === 'nsubj');
  const [name, noun] = subjects;
  if (subjects.length !== 2 || name === undefined || noun === undefined) return false;
  if (upos(tree, name) !== 'PROPN' || upos(tree, noun) !== 'NOUN') return false;
  const first = childWith(tree, noun, 'det');
  if (first < name || !/^(?:son|sa|leur|notre)$/.test(norm(tree, first)) || norm(tree, first - 1) !== ',') return false;
  if (!isUnder(tree, first - 2, name)) return false;
  hang(tree, noun, name, 'appos');
  return true;
}

/** "à son époux, à ses enfants, ainsi qu'à toute sa famille, nous présentons …": to all of them. */
function mendSeveralTo(tree: Tree, verb: number): boolean {
  const before = childrenOf(tree, verb).filter(
    child => child < verb && base(tree, child) === 'obl' && prepositionsOf(tree, child)[0] === 'à',
  );
  const [first, last] = before;
  if (before.length !== 2 || first === undefined || last === undefined || childWith(tree, last, 'cc') < 0) return false;
  for (const child of childrenOf(tree, first))
    if (base(tree, child) === 'nmod' && prepositionsOf(tree, child)[0] === 'à') rename(tree, child, 'conj');
  hang(tree, last, first, 'conj');
  return true;
}
