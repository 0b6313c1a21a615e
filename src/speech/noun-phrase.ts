import { featuresOf, relationOf, TokenKind, type Upos, uposOf } from '../language/words.ts';
import { FORMS_OF_ADDRESS } from '../names/lexicon/titles.ts';
import type { Page } from './page.ts';

/** Tokens `[first, end)` around the head noun, name or pronoun `head`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/** Dependents that stay with a noun when it is cited as a holder; clauses and prepositions before it don't. */
const KEPT = /^(?:det|amod|nummod|nmod|flat|compound|fixed|goeswith|appos|conj|cc|case|poss|advmod)(?::|$)/;
const LONGEST = 24;
/** Words of a title before a name: "Lieutenant General Sir". */
const MOST_TITLES = 3;
const NOMINAL: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'X', 'SYM']);

/** The noun phrase headed by `head` inside `[from, to)`, clauses left out: "le concept de l'OTAN" of "le concept de l'OTAN approuvé en 1950". */
export function phraseOf(page: Page, head: number, from: number, to: number): Phrase {
  const kept = new Set<number>([head]);
  gather(page, head, kept, 0);
  let first = head;
  while (first - 1 >= from && head - first < LONGEST && kept.has(first - 1)) first--;
  if (first - 1 >= from && first === head && uposOf(page.tokens, first - 1) === 'DET') first--;
  let end = head + 1;
  while (end < to && end - head < LONGEST) {
    if (kept.has(end)) end++;
    else {
      const on = isInnerSign(page, end) && end + 1 < to ? goesOnAt(page, end, head, kept) : -1;
      if (on < 0 || on >= to) break;
      end = on + 1;
    }
  }
  const name = page.nameAt(head) ?? page.nameAt(end - 1);
  if (name !== null) {
    while (first - 1 >= from && page.nameAt(first - 1) === name) first--;
    while (end < to && page.nameAt(end) === name) end++;
  }
  while (end - 1 > head && isInnerSign(page, end - 1)) end--;
  return { first, end, head };
}

function gather(page: Page, head: number, kept: Set<number>, depth: number): void {
  for (const child of page.children(head)) {
    const relation = relationOf(page.tokens, child);
    if (!KEPT.test(relation) || (depth === 0 && relation === 'case')) continue;
    if (relation === 'conj' && !NOMINAL.has(uposOf(page.tokens, child))) continue;
    if (relation === 'advmod' && depth === 0 && child > head) continue;
    if (relation === 'cc' && depth === 0 && child < head) continue;
    kept.add(child);
    if (depth < 6) gather(page, child, kept, depth + 1);
  }
}

/**
 * Where a phrase goes on after a sign inside it; -1 where it does not. After a comma only the name of the one meant goes on with it, and his titles
 * ("le premier ministre, Paul Roy, …", "its commander, Major General Paul Roy").
 */
function goesOnAt(page: Page, sign: number, head: number, kept: ReadonlySet<number>): number {
  let next = sign + 1;
  if (page.sign(sign) !== ',') return kept.has(next) ? next : -1;
  if (page.nameAt(head)?.type === 'PER') return -1;
  if (/^(?:le|la)$/.test(page.norm(next)) && FORMS_OF_ADDRESS.has(page.norm(next + 1))) next++;
  while (next <= sign + MOST_TITLES && page.nameAt(next)?.type !== 'PER' && FORMS_OF_ADDRESS.has(page.norm(next)))
    next++;
  if (page.nameAt(next)?.type === 'PER') return next;
  next = sign + 1;
  return uposOf(page.tokens, next) === 'PROPN' && kept.has(next) ? next : -1;
}

/** Commas, hyphens and quotation marks inside a phrase. */
function isInnerSign(page: Page, i: number): boolean {
  return page.tokens.kinds[i] === TokenKind.Mark || (page.isPunctuation(i) && /[,\-'’"«»“”(]/.test(page.sign(i)));
}

/** The token that governs the subject of verb `verb`; -1 where it has none of its own or by its place in the sentence. */
export function subjectOf(page: Page, verb: number, depth = 0): number {
  let passive = -1;
  for (const child of page.children(verb)) {
    const relation = relationOf(page.tokens, child);
    if (relation === 'obl:agent') return child;
    if (relation === 'nsubj:pass') passive = child;
    else if (relation === 'nsubj' || relation === 'nsubj:caus' || relation === 'nsubj:outer') {
      return isRelative(page, child) ? antecedentOf(page, verb, child) : child;
    }
  }
  if (passive >= 0) return -1;
  const head = page.tokens.heads[verb]!;
  if (head < 0 || depth > 3) return -1;
  const relation = relationOf(page.tokens, verb);
  if (relation === 'acl') return head;
  return /^(?:conj|xcomp|advcl|aux|cop|parataxis)/.test(relation) ? subjectOf(page, head, depth + 1) : -1;
}

function isRelative(page: Page, i: number): boolean {
  return (
    /^(?:qui|who|which|that|lequel|laquelle)$/.test(page.norm(i)) || featuresOf(page.tokens, i).includes('PronType=Rel')
  );
}

function antecedentOf(page: Page, verb: number, pronoun: number): number {
  const head = page.tokens.heads[verb]!;
  return head >= 0 && relationOf(page.tokens, verb).startsWith('acl') && head < pronoun ? head : -1;
}

const HEADS: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const INSIDE: ReadonlySet<Upos> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'X']);

/** A noun phrase that begins at `from` and has its head before `to`, found without a tree; a name in apposition may reach up to `reach`. */
export function phraseFrom(page: Page, from: number, to: number, reach = to): Phrase | null {
  // "a State Department spokesman" against "le porte-parole du ministère"
  const isLastNounHead = from < page.tokens.length && page.languageAt(from) === 'en';
  let head = -1;
  let i = from;
  for (; i < Math.min(to, from + LONGEST) && INSIDE.has(uposOf(page.tokens, i)); i++)
    if (
      HEADS.has(uposOf(page.tokens, i)) &&
      (head < 0 || (isLastNounHead && /^(?:NOUN|PROPN)$/.test(uposOf(page.tokens, i))))
    )
      head = i;
  if (head < 0 && i > from && page.nameAt(i - 1) !== null) head = i - 1;
  return head < 0 ? null : phraseOf(page, head, from, reach);
}
