// English subjects beside a date: "In 1827 Bergen agreed", "In July 1845, Olav, who …, ordered", "before the fall of Oslo, on 3 May 1905, Peru left".
import type { Sentence } from '../language/words.ts';
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
  rename,
  type Tree,
  upos,
} from './tree.ts';

/** Mends one English sentence in place. */
export function mendDatedSubjects(tree: Tree, sentence: Sentence): void {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const mended =
      upos(tree, i) === 'PROPN' && !tree.isTime[i]
        ? mendBeforePast(tree, i) || mendBesideDate(tree, i) || mendUnderDate(tree, i) || mendBehindObject(tree, i)
        : tree.isTime[i] === 1 &&
          (base(tree, i) === 'nmod' ? mendDateBeforeClause(tree, i, sentence) : mendDateOfSubject(tree, i));
    if (mended) link(tree, sentence.firstToken, sentence.endToken);
  }
}

/** "Tonga hosted the fleet" with the name for a part of the verb: what stands before a finite verb without a subject is that. */
function mendBeforePast(tree: Tree, name: number): boolean {
  const verb = name + 1;
  if (base(tree, name) !== 'compound' || headOf(tree, name) !== verb || upos(tree, verb) !== 'VERB') return false;
  const object = childWith(tree, verb, 'obj');
  // With an object of its own, a past is no participle.
  if (!feature(tree, verb, 'VerbForm=Fin') && !(feature(tree, verb, 'Tense=Past') && object > verb)) return false;
  if (childWith(tree, verb, 'nsubj', 'csubj', 'expl', 'aux') >= 0) return false;
  rename(tree, name, 'nsubj');
  return true;
}

/** "In 1827 Bergen and Oslo agreed" with the name for an adjunct: a name right behind a date and before a verb without a subject is that. */
function mendBesideDate(tree: Tree, name: number): boolean {
  const verb = headOf(tree, name);
  if (base(tree, name) !== 'obl' || verb <= name || !isVerb(tree, verb) || !isFiniteVerb(tree, verb)) return false;
  if (childWith(tree, name, 'case', 'mark') >= 0 || childWith(tree, verb, 'nsubj', 'csubj', 'expl') >= 0) return false;
  const first = Math.min(name, ...childrenOf(tree, name));
  if (first < 1 || tree.isTime[first - 1] !== 1) return false;
  rename(tree, name, 'nsubj');
  return true;
}

/** "In July 1845, Olav, who was elected king, ordered …" with the name for another word of the date: it is the subject of the verb over the date. */
function mendUnderDate(tree: Tree, name: number): boolean {
  const date = headOf(tree, name);
  if (date < 0 || date > name || tree.isTime[date] !== 1 || !/^(?:appos|conj|nmod)$/.test(base(tree, name)))
    return false;
  const verb = headOf(tree, date);
  if (verb < name || base(tree, date) !== 'obl' || !isVerb(tree, verb) || childWith(tree, name, 'case', 'cc') >= 0)
    return false;
  const subjects = childrenOf(tree, verb).filter(child => base(tree, child) === 'nsubj');
  if (subjects.some(child => child < verb)) return false;
  hang(tree, name, verb, 'nsubj');
  for (const subject of subjects) if (!mendBehindObject(tree, subject)) rename(tree, subject, 'obl');
  return true;
}

/** "ordered the commander, Olav Berg, to leave" with the name for the subject: a name between commas behind an object is the object's. */
function mendBehindObject(tree: Tree, name: number): boolean {
  const verb = headOf(tree, name);
  if (!/^nsubj/.test(base(tree, name)) || verb < 0 || verb > name || norm(tree, name - 1) !== ',') return false;
  const object = childrenOf(tree, verb).find(child => child > verb && child < name && base(tree, child) === 'obj');
  if (object === undefined || upos(tree, object) !== 'NOUN') return false;
  hang(tree, name, object, 'appos');
  return true;
}

/** "…, and in 1759 British armies invaded Canada" with the year for a number of armies: with a preposition before it, it is the verb's. */
function mendDateOfSubject(tree: Tree, date: number): boolean {
  const subject = headOf(tree, date);
  if (base(tree, date) !== 'nummod' || subject < date || !/^(?:in|on)$/.test(norm(tree, date - 1))) return false;
  const verb = headOf(tree, subject);
  if (base(tree, subject) !== 'nsubj' || verb < subject || !isVerb(tree, verb)) return false;
  const preposition = date - 1;
  hang(tree, date, verb, 'obl');
  hang(tree, preposition, date, 'case');
  return true;
}

/** "before the fall of Oslo, on 3 May 1905, Peru left" with the date under the fall: between commas right before a subject it is the verb's. */
function mendDateBeforeClause(tree: Tree, date: number, { firstToken, endToken }: Sentence): boolean {
  let first = date;
  while (first > firstToken && tree.isTime[first - 1] === 1) first--;
  let end = date + 1;
  while (end < endToken && tree.isTime[end] === 1) end++;
  if (!/^(?:on|in)$/.test(norm(tree, first - 1)) || norm(tree, first - 2) !== ',' || norm(tree, end) !== ',')
    return false;
  for (let i = end + 1; i < Math.min(endToken, end + LONGEST_SUBJECT); i++) {
    if (base(tree, i) !== 'nsubj' || headOf(tree, i) <= i) continue;
    const verb = headOf(tree, i);
    const start = Math.min(i, ...childrenOf(tree, i));
    if (start !== end + 1 || !isVerb(tree, verb) || !isFiniteVerb(tree, verb)) return false;
    if (childrenOf(tree, verb).some(child => tree.isTime[child] === 1)) return false;
    hang(tree, date, verb, 'obl');
    return true;
  }
  return false;
}

/** How many words behind a date its subject is looked for. */
const LONGEST_SUBJECT = 8;
