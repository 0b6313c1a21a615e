// "after Norway accused them", "passed a law on 3 May calling …": what a parser hung on the wrong verb beside a conjunction or a participle.
import type { Sentence } from '../language/words.ts';
import { cueOf } from './cues.ts';
import { base, childrenOf, childWith, hang, headOf, holds, isVerb, link, norm, rename, type Tree } from './tree.ts';

const CONJUNCTION = /^(?:after|before|since|until)$/;
const CONJUNCTIONS = cueOf(CONJUNCTION);
const GERUND = /^.{2,}ing$/;
const GERUNDS = cueOf(GERUND);

/** Mends both in one English sentence, in place. */
export function mendAfterSubjects(tree: Tree, sentence: Sentence): void {
  const after = holds(tree, sentence, CONJUNCTIONS);
  const gerund = holds(tree, sentence, GERUNDS);
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
