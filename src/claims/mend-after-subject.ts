// "after Norway accused them", "passed a law on 3 May calling …": what a parser hung on the wrong verb beside a conjunction or a participle.
import type { Sentence } from '../language/words.ts';
import { cueOf } from './cues.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  hang,
  headOf,
  holds,
  isVerb,
  lemma,
  link,
  norm,
  rename,
  type Tree,
  upos,
} from './tree.ts';

const CONJUNCTION = /^(?:after|before|since|until)$/;
const CONJUNCTIONS = cueOf(CONJUNCTION);
const GERUND = /^.{2,}ing$/;
const GERUNDS = cueOf(GERUND);

const WHEN = /^(?:when|as|although|though|while|because|if|once)$/;
const WHENS = cueOf(WHEN);
const TELLING = /^(?:inform|notify|warn|assure|remind|convince|advise|apprise)$/;
const TELLINGS = cueOf(/^(?:inform|notif|warn|assur|remind|convinc|advis|appris)/);

/** Mends all of them in one English sentence, in place. */
export function mendAfterSubjects(tree: Tree, sentence: Sentence): void {
  const after = holds(tree, sentence, CONJUNCTIONS);
  const gerund = holds(tree, sentence, GERUNDS);
  const when = after || holds(tree, sentence, WHENS);
  const telling = holds(tree, sentence, TELLINGS);
  for (let i = sentence.firstToken + 2; (when || telling) && i < sentence.endToken; i++) {
    const mended =
      (when && base(tree, i) === 'nsubj' && mendList(tree, i)) ||
      (when && isVerb(tree, i) && mendSubjectless(tree, i)) ||
      (telling && norm(tree, i) === 'of' && base(tree, i) === 'case' && mendTopic(tree, i));
    if (mended) link(tree, sentence.firstToken, sentence.endToken);
  }
  if (!after && !gerund) return;
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
    if (!isVerb(tree, i)) continue;
    const mended = (after && mendSubject(tree, i)) || (gerund && GERUND.test(norm(tree, i)) && mendDate(tree, i));
    if (mended) link(tree, sentence.firstToken, sentence.endToken);
  }
}

/** "after Norway and other states accused them" with "Norway" for a complement: the subject of the clause. */
function mendSubject(tree: Tree, verb: number): boolean {
  if (base(tree, verb) !== 'advcl' || childWith(tree, verb, 'nsubj', 'aux', 'mark', 'expl') >= 0) return false;
  if (!/(?:ed|ght|ok|oke|ew|ave|ent)$/.test(norm(tree, verb)) || childWith(tree, verb, 'obj') < verb) return false;
  const subject = childrenOf(tree, verb).find(child => child < verb && base(tree, child) === 'obl');
  if (subject === undefined || tree.isTime[subject] === 1) return false;
  const mark = childWith(tree, subject, 'case');
  if (mark < 0 || mark > subject || !CONJUNCTION.test(norm(tree, mark))) return false;
  rename(tree, subject, 'nsubj');
  hang(tree, mark, verb, 'mark');
  return true;
}

/** "passed a law on 3 May calling for …" with the day under "calling": when the law was passed. */
function mendDate(tree: Tree, gerund: number): boolean {
  const verb = headOf(tree, gerund);
  if (base(tree, gerund) !== 'advcl' || verb < 0 || verb > gerund || !isVerb(tree, verb)) return false;
  if (childrenOf(tree, gerund).some(child => child < gerund && /^(?:mark|nsubj)$/.test(base(tree, child))))
    return false;
  const date = childrenOf(tree, gerund).find(
    child => child < gerund && tree.isTime[child] === 1 && base(tree, child) === 'obl',
  );
  if (date === undefined || date < verb || norm(tree, gerund - 1) === ',') return false;
  if (childrenOf(tree, verb).some(child => tree.isTime[child] === 1)) return false;
  tree.heads[date] = verb;
  return true;
}

/** "When he invaded Chad, Norway and Peru protested" with "Norway" beside Chad: "and" joins it to who protests. */
function mendList(tree: Tree, last: number): boolean {
  const verb = headOf(tree, last);
  const and = childrenOf(tree, last).find(
    child => child < last && base(tree, child) === 'cc' && norm(tree, child) === 'and',
  );
  if (and === undefined || !isVerb(tree, verb) || verb < last) return false;
  let first = and - 1;
  for (let steps = 0; steps < 4 && base(tree, first) !== 'conj'; steps++) {
    const above = headOf(tree, first);
    if (above < 0 || above > and) return false;
    first = above;
  }
  const object = headOf(tree, first);
  if (base(tree, first) !== 'conj' || object < 0 || !/^(?:obj|obl|nmod)$/.test(base(tree, object))) return false;
  const start = Math.min(first, ...childrenOf(tree, first).filter(child => base(tree, child) !== 'punct'));
  if (norm(tree, start - 1) !== ',' || childWith(tree, first, 'cc') >= 0) return false;
  const clause = headOf(tree, object);
  if (!isVerb(tree, clause) || base(tree, clause) !== 'advcl' || headOf(tree, clause) !== verb) return false;
  hang(tree, first, verb, 'nsubj');
  hang(tree, last, first, 'conj');
  return true;
}

/** "informed Berg of the plan" with the plan under Berg: what he is told. */
function mendTopic(tree: Tree, of: number): boolean {
  const topic = headOf(tree, of);
  const hearer = topic < 0 ? -1 : headOf(tree, topic);
  const verb = hearer < 0 ? -1 : headOf(tree, hearer);
  if (verb < 0 || !isVerb(tree, verb) || !TELLING.test(lemma(tree, verb)) || upos(tree, hearer) !== 'PROPN')
    return false;
  if (base(tree, topic) !== 'nmod' || !/^i?obj$/.test(base(tree, hearer)) || childWith(tree, hearer, 'det') >= 0)
    return false;
  // "informed Minister of Finance Berg", "the Duke of Alba"
  if (
    /^(?:minister|secretary|king|queen|duke|president|ministry|department|government|ambassador|governor|republic|kingdom)$/.test(
      norm(tree, of - 1),
    )
  )
    return false;
  hang(tree, topic, verb, 'obl');
  return true;
}

/** "When he invaded Chad, Norway and Peru protested" with both beside Chad, and nobody who protests. */
function mendSubjectless(tree: Tree, verb: number): boolean {
  if (!feature(tree, verb, 'VerbForm=Fin') || !/^(?:root|ccomp)$/.test(base(tree, verb))) return false;
  if (childWith(tree, verb, 'nsubj', 'aux', 'cop', 'expl') >= 0) return false;
  const clause = childrenOf(tree, verb).find(
    child => child < verb && base(tree, child) === 'advcl' && isVerb(tree, child),
  );
  const object = clause === undefined ? -1 : childWith(tree, clause, 'obj');
  if (clause === undefined || object < clause) return false;
  const listed = childrenOf(tree, object).filter(child => child > object && base(tree, child) === 'conj');
  const [first, last = first] = listed;
  if (first === undefined || last === undefined || listed.length > 2 || last > verb) return false;
  const start = Math.min(first, ...childrenOf(tree, first).filter(child => base(tree, child) !== 'punct'));
  if (norm(tree, start - 1) !== ',' || childWith(tree, first, 'cc') >= 0) return false;
  const and = last === first ? -1 : childWith(tree, last, 'cc');
  if (last !== first && (and < 0 || norm(tree, and - 1) === ',')) return false;
  // Nothing but the phrase itself and an adverb before the verb.
  for (let i = last + 1; i < verb; i++)
    if (norm(tree, i) === ',' || (isVerb(tree, i) && headOf(tree, i) !== last)) return false;
  hang(tree, first, verb, 'nsubj');
  if (last !== first) hang(tree, last, first, 'conj');
  return true;
}
