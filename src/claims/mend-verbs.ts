// English verbs and their subjects that a parser took for something else, told without doubt by what stands beside them.
import type { Sentence } from '../language/words.ts';
import { UPOS } from '../language/words.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  hang,
  headOf,
  isVerb,
  lemma,
  link,
  norm,
  prepositionsOf,
  rename,
  type Tree,
  upos,
} from './tree.ts';

const NOUN = UPOS.indexOf('NOUN');
const AUX = UPOS.indexOf('AUX');
const VERB = UPOS.indexOf('VERB');

/** Mends the verbs of one English sentence in place. */
export function mendVerbs(tree: Tree, sentence: Sentence): void {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const mended =
      mendGerund(tree, i) ||
      mendHaving(tree, i, sentence) ||
      mendHavingUnder(tree, i) ||
      mendIt(tree, i) ||
      mendDoing(tree, i) ||
      mendPastBeforeNumber(tree, i) ||
      mendPastWithObject(tree, i) ||
      mendPast(tree, i, sentence) ||
      mendBeforeParticiple(tree, i);
    if (mended) link(tree, sentence.firstToken, sentence.endToken);
  }
}

/** "refrained from attacking Chad" with "from" before "Chad": it stands before the verb whose object the noun is. */
function mendGerund(tree: Tree, preposition: number): boolean {
  const verb = preposition + 1;
  const noun = headOf(tree, preposition);
  if (
    base(tree, preposition) !== 'case' ||
    noun <= verb ||
    headOf(tree, noun) !== verb ||
    !/ing$/.test(norm(tree, verb))
  )
    return false;
  if (base(tree, noun) !== 'obj' || upos(tree, verb) !== 'VERB') return false;
  hang(tree, preposition, verb, 'mark');
  return true;
}

/** "denies having sold rifles" with "having" for the verb: it is the auxiliary of the participle after it. */
function mendHaving(tree: Tree, having: number, sentence: Sentence): boolean {
  if (norm(tree, having) !== 'having' || base(tree, having) === 'aux') return false;
  let verb = having + 1;
  while (verb < sentence.endToken && upos(tree, verb) === 'ADV') verb++;
  if (verb >= sentence.endToken || headOf(tree, verb) !== having || !isVerb(tree, verb)) return false;
  if (!feature(tree, verb, 'VerbForm=Part') || /ing$/.test(norm(tree, verb))) return false;
  hang(tree, verb, headOf(tree, having), tree.relations[having]!);
  for (const child of childrenOf(tree, having)) if (child !== verb) tree.heads[child] = verb;
  hang(tree, having, verb, 'aux');
  tree.upos[having] = AUX;
  return true;
}

/** "denies having sold rifles": what stands right behind a verb with "having" is its complement. */
function mendHavingUnder(tree: Tree, having: number): boolean {
  const verb = headOf(tree, having);
  if (norm(tree, having) !== 'having' || base(tree, having) !== 'aux' || base(tree, verb) !== 'advcl') return false;
  if (headOf(tree, verb) !== having - 1 || !isVerb(tree, having - 1)) return false;
  rename(tree, verb, 'xcomp');
  return true;
}

/** Verbs whose "it" is nobody even before an object: "it takes time to leave". */
const EMPTY_BEFORE_OBJECT: ReadonlySet<string> = new Set(['take', 'cost', 'make']);
/** What only somebody can be. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(
  'prepared ready willing unwilling able unable determined keen eager committed entitled reluctant'.split(' '),
);

/** "Iraq said it would allow the return" with an empty "it": of a verb with an object, or of "prepared", "it" is somebody told before. */
function mendIt(tree: Tree, it: number): boolean {
  if (norm(tree, it) !== 'it' || base(tree, it) !== 'expl') return false;
  const head = headOf(tree, it);
  if (head < it || childWith(tree, head, 'nsubj') >= 0 || base(tree, head) !== 'ccomp') return false;
  const acts = isVerb(tree, head) && childWith(tree, head, 'obj') > head && !EMPTY_BEFORE_OBJECT.has(lemma(tree, head));
  if (!acts && !OF_SOMEBODY.has(norm(tree, head))) return false;
  rename(tree, it, 'nsubj');
  return true;
}

/** "because of fighting between rebels and soldiers" with "fighting" for a verb whose subject stands before: a noun, done by those between whom it is. */
function mendDoing(tree: Tree, doing: number): boolean {
  if (upos(tree, doing) !== 'VERB' || !/ing$/.test(norm(tree, doing)) || childWith(tree, doing, 'obj', 'nsubj') >= 0)
    return false;
  const under = childrenOf(tree, doing);
  if (!under.some(child => child < doing && base(tree, child) === 'mark' && norm(tree, child) !== 'to')) return false;
  const between = under.find(
    child => child > doing && base(tree, child) === 'obl' && prepositionsOf(tree, child)[0] === 'between',
  );
  if (between === undefined) return false;
  tree.upos[doing] = NOUN;
  rename(tree, doing, 'obl');
  rename(tree, between, 'nmod');
  return true;
}

const SAYING: ReadonlySet<string> = new Set('say report announce state declare tell claim add confirm'.split(' '));

/** "rebels wounded two soldiers, police said" with "wounded" for an adjective of the rebels: what has an object is a verb. */
function mendPastWithObject(tree: Tree, verb: number): boolean {
  const noun = headOf(tree, verb);
  if (base(tree, verb) !== 'amod' || noun < 0 || noun !== verb - 1 || upos(tree, verb) !== 'VERB') return false;
  if (childWith(tree, verb, 'obj') < verb || /ing$/.test(norm(tree, verb))) return false;
  const above = headOf(tree, noun);
  const name = base(tree, noun);
  const told = above > verb && SAYING.has(lemma(tree, above));
  if (name !== 'root' && !(name === 'nsubj' && told)) return false;
  hang(tree, verb, above, name === 'root' ? 'root' : 'ccomp');
  for (const child of childrenOf(tree, noun)) if (child > verb) tree.heads[child] = verb;
  hang(tree, noun, verb, 'nsubj');
  return true;
}

/** "killed a soldier and wounded two others" with "wounded" for an adjective: no adjective stands before a numeral or an article. */
function mendPastBeforeNumber(tree: Tree, verb: number): boolean {
  const object = headOf(tree, verb);
  if (base(tree, verb) !== 'amod' || object <= verb + 1 || !/^(?:VERB|ADJ)$/.test(upos(tree, verb))) return false;
  if (!/ed$/.test(norm(tree, verb)) || base(tree, object) !== 'conj' || upos(tree, verb - 1) !== 'CCONJ') return false;
  if (headOf(tree, verb + 1) !== object || !/^(?:nummod|det)$/.test(base(tree, verb + 1))) return false;
  const first = headOf(tree, headOf(tree, object));
  if (first < 0 || !isVerb(tree, first) || base(tree, headOf(tree, object)) !== 'obj') return false;
  tree.upos[verb] = VERB;
  hang(tree, verb, first, 'conj');
  for (const child of childrenOf(tree, object)) if (child < verb) tree.heads[child] = verb;
  hang(tree, object, verb, 'obj');
  return true;
}

/**
 * "The council imposed sanctions" read as "council-imposed sanctions": a noun, a past and a noun are subject, verb and object where the second
 * noun is left without a place of its own: it is the root, stands as an object before its verb, or the past has a subject already.
 */
function mendPast(tree: Tree, verb: number, sentence: Sentence): boolean {
  const object = headOf(tree, verb);
  if (base(tree, verb) !== 'amod' || object <= verb || upos(tree, verb) !== 'VERB' || verb === sentence.firstToken)
    return false;
  if (/ing$/.test(norm(tree, verb)) || tree.text.charCodeAt(tree.tokens.starts[verb]! - 1) === HYPHEN) return false;
  if (childWith(tree, object, 'cop', 'case', 'mark') >= 0) return false;
  const subject = subjectBefore(tree, verb, sentence);
  if (subject < 0) return false;
  const above = headOf(tree, object);
  const name = base(tree, object);
  const ahead = above > object && (name === 'obj' || (name === 'nsubj' && hasSubjectAfter(tree, above, object)));
  if (name !== 'root' && !ahead && base(tree, subject) !== 'nsubj') return false;
  if (name === 'root' && childrenOf(tree, object).some(child => child > object && base(tree, child) === 'nsubj'))
    return false;
  hang(tree, verb, above, ahead ? 'ccomp' : tree.relations[object]!);
  for (const child of childrenOf(tree, object)) {
    if (child === verb || child === subject) continue;
    if (child < verb)
      tree.heads[child] = /^(?:det|amod|compound|nummod|nmod)$/.test(base(tree, child)) ? subject : verb;
    else if (tree.isTime[child] || /^(?:advcl|parataxis|ccomp|conj|punct)$/.test(base(tree, child))) {
      if (base(tree, child) === 'conj' && !isVerb(tree, child)) continue;
      tree.heads[child] = verb;
      if (tree.isTime[child]) rename(tree, child, 'obl');
    }
  }
  hang(tree, object, verb, 'obj');
  hang(tree, subject, verb, 'nsubj');
  return true;
}

const HYPHEN = 45;

/** The noun right before a verb, or the one that a chain of complements before it hangs on; -1 for none. */
function subjectBefore(tree: Tree, verb: number, sentence: Sentence): number {
  const own = childrenOf(tree, verb).find(child => child < verb && base(tree, child) === 'nsubj');
  if (own !== undefined) return own;
  let noun = verb - 1;
  while (noun > sentence.firstToken && (tree.isTime[noun] || upos(tree, noun) === 'ADV')) noun--;
  for (let steps = 0; steps < 4; steps++) {
    const head = headOf(tree, noun);
    if (head < sentence.firstToken || head >= noun || !/^(?:nmod|flat|compound|conj|appos)$/.test(base(tree, noun)))
      break;
    for (let i = head; i < noun; i++) if (upos(tree, i) === 'PUNCT') return noun;
    noun = head;
  }
  return /^(?:NOUN|PROPN)$/.test(upos(tree, noun)) && prepositionsOf(tree, noun).length === 0 ? noun : -1;
}

function hasSubjectAfter(tree: Tree, verb: number, noun: number): boolean {
  return childrenOf(tree, verb).some(child => child > noun && child < verb && base(tree, child) === 'nsubj');
}

/** "granted asylum to five officers holed up in …" with the officers under "holed": they hang on the verb before, the participle on them. */
function mendBeforeParticiple(tree: Tree, noun: number): boolean {
  const participle = headOf(tree, noun);
  if (participle <= noun || (base(tree, noun) !== 'obl' && base(tree, noun) !== 'nsubj')) return false;
  if (childWith(tree, noun, 'case') < 0) return false;
  if (!/^(?:advcl|acl)$/.test(base(tree, participle)) || !feature(tree, participle, 'VerbForm=Part')) return false;
  if (childrenOf(tree, participle).some(child => child !== noun && /^(?:aux|nsubj|mark|cop)$/.test(base(tree, child))))
    return false;
  const verb = headOf(tree, participle);
  if (verb < 0 || verb > childWith(tree, noun, 'case')) return false;
  for (let i = noun; i < participle; i++) if (upos(tree, i) === 'PUNCT') return false;
  hang(tree, noun, verb, isVerb(tree, verb) ? 'obl' : 'nmod');
  hang(tree, participle, noun, 'acl');
  return true;
}
