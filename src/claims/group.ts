// "les deux pays", "ces Gouvernements", "both countries", "the two states": the states that the text has just named.
import type { Context } from './context.ts';
import { nameOver } from './context.ts';
import { base, childrenOf, feature, headOf, isUnder, lemma, norm, prepositionsOf, type Tree } from './tree.ts';

const GROUP_NOUNS: ReadonlySet<string> = new Set(
  (
    'pays état gouvernement puissance royaume république nation partie camp voisin allié belligérant signataire ' +
    'country state government power kingdom republic nation party side neighbour neighbor ally belligerent signatory'
  ).split(' '),
);
const NUMBERS: Readonly<Record<string, number>> = {
  deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, two: 2, three: 3, four: 4, five: 5, both: 2,
}; // biome-ignore format: a row
/** How many sentences before are looked through for them; the first one that names any decides. */
const BACK = 2;

/** How many are meant where a noun stands for states named before: their number, 0 for "these", null where it stands for no such group. */
function countOf(tree: Tree, head: number): number | null {
  if (!GROUP_NOUNS.has(lemma(tree, head).toLowerCase()) || !feature(tree, head, 'Number=Plur')) return null;
  let pointing = false;
  let count = 0;
  for (const child of childrenOf(tree, head)) {
    const word = norm(tree, child);
    const name = base(tree, child);
    if (NUMBERS[word] !== undefined) count = NUMBERS[word];
    else if (name === 'det' || name === 'case') pointing ||= /^(?:ces|these|those)$/.test(word);
    else if (name === 'amod' && !/^(?:contractante?s?|contracting|signataires|signatory)$/.test(word)) return null;
    else if (/^(?:nmod|acl|appos|compound|advcl|flat)$/.test(name) && !isAside(tree, child)) return null;
  }
  return count > 0 ? count : pointing ? 0 : null;
}

/** Whether a noun stands for several states that the text has named: "ces Gouvernements", "the two countries". */
export function isGroup(tree: Tree, head: number): boolean {
  return countOf(tree, head) !== null;
}

/** "ces Gouvernements agissant en commun": what the clause adds does not tell who they are. */
function isAside(tree: Tree, child: number): boolean {
  return base(tree, child) === 'acl' && /(?:ant|ing)$/.test(norm(tree, child));
}

/** The states that a noun for several of them takes up, as ids; null where the text does not name just so many. */
export function groupOf(context: Context, head: number): readonly string[] | null {
  const { tree } = context;
  const count = countOf(tree, head);
  if (count === null) return null;
  // "the two Governments, Austria and Italy"
  if (childrenOf(tree, head).some(child => base(tree, child) === 'conj' && nameOver(context, child)?.entity))
    return null;
  const at = tree.sentenceOf[head]!;
  const { sentences } = tree.words;
  for (let i = at; i >= Math.max(0, at - BACK); i--) {
    const sentence = sentences[i]!;
    if (sentence.strand !== sentences[at]!.strand || sentence.kind === 'boilerplate') return null;
    const own = i === at;
    // What the row before is about says nothing of this one.
    if (!own && isRow(tree, at)) return null;
    const names = namesIn(context, sentence.firstToken, own ? head : sentence.endToken, head);
    const states = [...new Set(names.map(token => nameOver(context, token)!.entity!))];
    if (states.length < (own ? 2 : 1)) continue;
    // "these": those of a list; in a sentence of their own, all who are named before.
    if (count === 0) return states.length > 1 && (own || areListed(tree, names)) ? states : null;
    return states.length === count ? states : pairIn(context, names, count);
  }
  return null;
}

/** "the conflict between Norway and Peru, above all over Chad, led the two states": those of the one list that names just so many. */
function pairIn(context: Context, names: readonly number[], count: number): readonly string[] | null {
  const { tree } = context;
  const lists = names
    .filter(token => prepositionsOf(tree, token)[0] === 'between' || prepositionsOf(tree, token)[0] === 'entre')
    .map(first => [first, ...names.filter(token => base(tree, token) === 'conj' && headOf(tree, token) === first)])
    .filter(list => list.length === count);
  return lists.length === 1 ? lists[0]!.map(token => nameOver(context, token)!.entity!) : null;
}

/** Whether each name but one stands beside another of them: "France, Spain and the Netherlands". */
function areListed(tree: Tree, names: readonly number[]): boolean {
  return names.filter(token => base(tree, token) !== 'conj' || !names.includes(headOf(tree, token))).length === 1;
}

/** The heads of the names of states in a stretch; adjectives, ground on which things happen, and what hangs under the noun are not asked. */
function namesIn(context: Context, first: number, end: number, head: number): number[] {
  const { tree } = context;
  const found: number[] = [];
  for (let i = first; i < end; i++) {
    const name = nameOver(context, i);
    if (!name?.entity?.startsWith('state:') || name.type === 'MISC' || nameOver(context, headOf(tree, i)) === name)
      continue;
    if (!isUnder(tree, i, head) && !LOCATIVE.test(prepositionsOf(tree, i)[0] ?? '')) found.push(i);
  }
  return found;
}

const LOCATIVE = /^(?:in|en|dans|sur|at|into|from|depuis)$/;

/** Whether a sentence begins as a row of a table: "| 1992 | - Both countries …". */
function isRow(tree: Tree, sentence: number): boolean {
  return /^[\s>]*\|/.test(
    tree.text.slice(tree.words.sentences[sentence]!.start, tree.words.sentences[sentence]!.start + 8),
  );
}
