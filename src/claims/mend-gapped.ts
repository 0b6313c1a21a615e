// "La France reconnut le Tchad en 1960, le Mali en 1961", "joined NATO in 1952, Germany in 1955 and Spain in 1982": trees give the one verb all objects
// and all dates. What stands behind the date of a clause with a date of its own is a clause without its verb.
import type { Mention, TimeExpression } from '../annotation.ts';
import { CLOSED, DATED } from './gap-words.ts';
import { base, childrenOf, hang, headOf, isVerb, link, norm, type Tree, upos } from './tree.ts';

/** Between the date of a clause and the first name of the next, which has no verb. */
const OPENING =
  /^\s*(?:[,;]\s*(?:(?:and|et|puis|then|but|mais|enfin|finally)\s+)?|(?:and|et|puis|then)\s+)(?:the\s+|les?\s+|la\s+|l['’])?$/iu;
const BETWEEN = /^(?:,\s*|,?\s+(?:and|et)\s+)(?:the\s+|les?\s+|la\s+|l['’])?$/iu;
const FARTHEST = 120;

/** Sets names with a date of their own apart from the verb of the clause before them, in place. */
export function mendGapped(
  tree: Tree,
  names: readonly Mention[],
  nameAt: Int32Array,
  times: readonly TimeExpression[],
  timeAt: Int32Array,
): void {
  const { text, words } = tree;
  let next = 0;
  for (let k = 1; k < times.length; k++) {
    const [before, after] = [times[k - 1]!, times[k]!];
    if (before.sentence !== after.sentence || after.start - before.end > FARTHEST) continue;
    while (next < names.length && names[next]!.start < before.end) next++;
    const first = names[next];
    if (!first || first.start >= after.start || !OPENING.test(text.slice(before.end, first.start))) continue;
    let last = next;
    while (names[last + 1] && names[last + 1]!.start < after.start) {
      if (!BETWEEN.test(text.slice(names[last]!.end, names[last + 1]!.start))) break;
      last++;
    }
    if (!DATED.test(text.slice(names[last]!.end, after.start)) || !CLOSED.test(text.slice(after.end, after.end + 8)))
      continue;
    const sentence = words.sentences[before.sentence]!;
    const { firstToken, endToken } = sentence;
    const head = headOver(tree, nameAt, next, firstToken, endToken);
    const date = headOver(tree, timeAt, k, firstToken, endToken);
    if (head < 0 || date < 0) continue;
    const verb = verbBefore(tree, firstToken, tokenAt(tree, before.start, firstToken, endToken));
    if (verb < 0 || (base(tree, head) === 'nsubj' && headOf(tree, head) > date)) continue;
    // What the parser took for a part of the names hangs on the verb.
    for (let i = tokenAt(tree, first.start, firstToken, endToken); i < date; i++) {
      const above = headOf(tree, i);
      if (nameAt[i]! > next && nameAt[i]! <= last && (above < head || above >= date)) hang(tree, i, head, 'conj');
    }
    hang(tree, head, verb, 'orphan');
    hang(tree, date, head, 'nmod');
    // The next of them, and what else the parser hung on this one.
    for (const child of childrenOf(tree, head))
      if (child > date && upos(tree, child) !== 'PUNCT') tree.heads[child] = verb;
    link(tree, firstToken, endToken);
  }
}

/** The token of a name or time whose head stands outside it; -1 for none. */
function headOver(tree: Tree, at: Int32Array, id: number, first: number, end: number): number {
  for (let i = first; i < end; i++) {
    if (at[i] !== id) continue;
    const above = headOf(tree, i);
    if (above < 0 || at[above] !== id) return i;
  }
  return -1;
}

function tokenAt(tree: Tree, offset: number, first: number, end: number): number {
  let i = first;
  while (i < end && tree.tokens.starts[i]! < offset) i++;
  return i;
}

/** The last verb before a token that is none of a clause told in passing; -1 for none. */
function verbBefore(tree: Tree, first: number, token: number): number {
  for (let i = token - 1; i >= first; i--) {
    if (!isVerb(tree, i) || /^(?:acl|aux|xcomp)/.test(base(tree, i))) continue;
    return norm(tree, i) === 'including' ? -1 : i;
  }
  return -1;
}
