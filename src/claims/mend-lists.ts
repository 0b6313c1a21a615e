import type { Sentence } from '../language/words.ts';
import { JOINED_WITH, mendJoined } from './mend-joined.ts';
import { mendNounLists } from './mend-noun-lists.ts';
import {
  base,
  childrenOf,
  feature,
  hang,
  headOf,
  holds,
  isFiniteVerb,
  isNominal,
  isUnder,
  link,
  norm,
  prepositionsOf,
  readableSentences,
  type Tree,
  upos,
} from './tree.ts';

/** What may stand between the names of a list. */
const INSIDE = /^(?:PROPN|NOUN|ADJ|ADV|DET|PUNCT|CCONJ|ADP|NUM)$/;
const SEPARATOR = /^(?:,|et|and|ou|or)$/;

/**
 * Long lists before a verb, which parsers break: "A, B, C and D signed it". `nameAt`: for each token, which name it belongs to; below 0 for none.
 */
export function mendLists(tree: Tree, nameAt: ArrayLike<number>): void {
  for (const sentence of readableSentences(tree)) {
    const joined = holds(tree, sentence, JOINED_WITH);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      mendNounLists(tree, i, sentence);
      if (joined) mendJoined(tree, i, sentence, nameAt);
      if (upos(tree, i) !== 'VERB') continue;
      mendVerbOfList(tree, i, sentence);
      mendVerbOfRelative(tree, i, sentence);
      if (subjectsBefore(tree, i) === 2) mendBrokenList(tree, i, sentence);
      mendNames(tree, i, sentence, nameAt);
    }
  }
}

/** The verb taken for one more item of the list: its items do it. */
function mendVerbOfList(tree: Tree, verb: number, sentence: Sentence): void {
  const first = headOf(tree, verb);
  if (base(tree, verb) !== 'conj' || first < 0 || !isNominal(tree, first) || base(tree, first) !== 'root') return;
  const own = childrenOf(tree, verb);
  if (
    !isFiniteOrPast(tree, verb) ||
    own.some(child => child < verb && !/^(?:aux|advmod|punct)$/.test(base(tree, child)))
  )
    return;
  const items = childrenOf(tree, first).filter(child => base(tree, child) === 'conj' && child < verb);
  const start = Math.min(verb, ...own);
  const last = items.at(-1);
  // "A, B and C: signed", "A, B, signed": the list must end right before the verb, with "and" before its last item.
  if (last === undefined || !endsAt(tree, last, start) || !items.every(item => isNominal(tree, item))) return;
  if (!childrenOf(tree, last).some(child => base(tree, child) === 'cc')) return;
  hang(tree, verb, tree.heads[first]!, 'root');
  for (const child of childrenOf(tree, first)) if (child > verb) tree.heads[child] = verb;
  hang(tree, first, verb, 'nsubj');
  link(tree, sentence.firstToken, sentence.endToken);
}

function endsAt(tree: Tree, item: number, end: number): boolean {
  return isUnder(tree, end - 1, item) && upos(tree, end - 1) !== 'PUNCT';
}

function subjectsBefore(tree: Tree, verb: number): number {
  let count = 0;
  for (let child = tree.firstChild[verb]!; child >= 0 && child < verb; child = tree.nextSibling[child]!)
    if (base(tree, child) === 'nsubj') count++;
  return count;
}

/** A list of which the second half has become a second subject: it goes on with the first, or with whose the first is ("the kings of Norway, Sweden and Peru"). */
function mendBrokenList(tree: Tree, verb: number, sentence: Sentence): void {
  const [first, second] = childrenOf(tree, verb).filter(child => base(tree, child) === 'nsubj');
  if (!isNominal(tree, first!) || !isNominal(tree, second!)) return;
  const joined = childrenOf(tree, first!).some(child => base(tree, child) === 'conj' && child < second!);
  const item = joined ? first! : ownerBefore(tree, first!, second!);
  if (item < 0) return;
  for (let i = first! + 1; i < second!; i++) if (!INSIDE.test(upos(tree, i))) return;
  let before = second! - 1;
  while (before > first! && /^(?:DET|ADJ)$/.test(upos(tree, before))) before--;
  if (!separates(tree, before)) return;
  hang(tree, second!, item, 'conj');
  link(tree, sentence.firstToken, sentence.endToken);
}

/** The name after "of" that a list of names may go on with; -1 where none does. */
function ownerBefore(tree: Tree, first: number, second: number): number {
  if (upos(tree, second) !== 'PROPN' || !feature(tree, first, 'Number=Plur')) return -1;
  const last = childrenOf(tree, second).find(child => base(tree, child) === 'conj' && upos(tree, child) === 'PROPN');
  if (last === undefined || childrenOf(tree, last).every(child => base(tree, child) !== 'cc')) return -1;
  const owner = childrenOf(tree, first).find(
    child => base(tree, child) === 'nmod' && /^(?:de|of)$/.test(prepositionsOf(tree, child)[0] ?? ''),
  );
  return owner !== undefined && upos(tree, owner) === 'PROPN' && norm(tree, owner + 1) === ',' ? owner : -1;
}

/** Whether a word parts the items of a list; a comma after an adverb does where "and" stands before both: "Norway and, later, Sweden". */
function separates(tree: Tree, at: number): boolean {
  if (!SEPARATOR.test(norm(tree, at))) return false;
  let before = at - 1;
  if (norm(tree, at) !== ',' || upos(tree, before) !== 'ADV') return true;
  while (/^(?:ADV|PUNCT)$/.test(upos(tree, before))) before--;
  return /^(?:et|and)$/.test(norm(tree, before));
}

/** "Egypt, whose parliament had hesitated, entered it" with the main verb beside that of the relative clause. */
function mendVerbOfRelative(tree: Tree, verb: number, sentence: Sentence): void {
  const relative = headOf(tree, verb);
  if (base(tree, verb) !== 'conj' || relative < 0 || tree.relations[relative] !== 'acl:relcl') return;
  const noun = headOf(tree, relative);
  if (noun < 0 || base(tree, noun) !== 'root' || !isNominal(tree, noun) || !isFiniteOrPast(tree, verb)) return;
  const own = childrenOf(tree, verb);
  if (own.some(child => /^(?:nsubj|csubj|cc|mark|expl)$/.test(base(tree, child)))) return;
  if (norm(tree, Math.min(verb, ...own.filter(child => upos(tree, child) !== 'PUNCT')) - 1) !== ',') return;
  hang(tree, verb, tree.heads[noun]!, 'root');
  for (const child of childrenOf(tree, noun)) if (child > verb) tree.heads[child] = verb;
  hang(tree, noun, verb, 'nsubj');
  link(tree, sentence.firstToken, sentence.endToken);
}

/** The names that stand before a verb as one list, from a comma or the start of the sentence on: all of them do it. */
function mendNames(tree: Tree, verb: number, sentence: Sentence, nameAt: ArrayLike<number>): void {
  const items = namesBefore(tree, verb, sentence, nameAt);
  if (items.length < 2 || !isFiniteOrPast(tree, verb)) return;
  const [from, to] = [items[0]!.start, items.at(-1)!.end];
  const inside = (token: number) => token >= from && token < to;
  const subjects = childrenOf(tree, verb).filter(child => /^[nc]subj$/.test(base(tree, child)));
  if (!subjects.every(inside)) return;
  const heads = items.map(({ start, end }) => {
    for (let i = start; i < end; i++) if (headOf(tree, i) < start || headOf(tree, i) >= end) return i;
    return start;
  });
  const [first, ...others] = heads as [number, ...number[]];
  const above = headOf(tree, verb);
  if (inside(above)) {
    const top = heads.find(head => !inside(headOf(tree, head)) && headOf(tree, head) !== verb);
    if (top === undefined || isUnder(tree, headOf(tree, top), verb)) return;
    hang(tree, verb, tree.heads[top]!, tree.relations[top]!);
  } else if (above >= 0 && heads.some(head => isUnder(tree, above, head))) return;
  hang(tree, first, verb, 'nsubj');
  for (const other of others) {
    hang(tree, other, first, 'conj');
  }
  link(tree, sentence.firstToken, sentence.endToken);
}

interface Item {
  readonly start: number;
  readonly end: number;
}

/** The names of a list that ends at a verb with "and" before the last; empty where something else than a list stands there. */
function namesBefore(tree: Tree, verb: number, { firstToken }: Sentence, nameAt: ArrayLike<number>): Item[] {
  const items: Item[] = [];
  let at = verb - 1;
  while (at > firstToken && (upos(tree, at) === 'AUX' || upos(tree, at) === 'ADV')) at--;
  for (;;) {
    const mention = at < firstToken ? -1 : nameAt[at]!;
    if (mention < 0) return [];
    const end = at + 1;
    while (at >= firstToken && nameAt[at] === mention) at--;
    if (at >= firstToken && upos(tree, at) === 'DET') at--;
    items.unshift({ start: at + 1, end });
    if (at < firstToken) return items.length > 1 ? items : [];
    if (items.length === 1) {
      if (!/^(?:et|and)$/.test(norm(tree, at))) return [];
      if (norm(tree, --at) === ',') at--;
    } else if (norm(tree, at) !== ',') return [];
    else if (--at < firstToken || nameAt[at]! < 0) return items;
  }
}

/** English pasts that the tags have for participles are finite here. */
function isFiniteOrPast(tree: Tree, verb: number): boolean {
  return isFiniteVerb(tree, verb) || feature(tree, verb, 'Tense=Past');
}
