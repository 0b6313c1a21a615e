import type { Language } from '../language/language.ts';
import { perWord } from '../language/per-word.ts';
import type { Sentence, Tokens, Upos, Words } from '../language/words.ts';
import { UPOS } from '../language/words.ts';
import { type Cue, cuesOf, hasCue, type SentenceCues } from './cues.ts';

/**
 * The dependency trees of a document, read from above: the children of each token as well as its head.
 * Relations are asked for without their subtype ("nsubj:pass" is "nsubj"), save where a name says otherwise.
 */
export interface Tree {
  readonly words: Words;
  readonly tokens: Tokens;
  readonly text: string;
  /** Heads, parts of speech and relations as parsed, and mended where `mend.ts` knows better. */
  readonly heads: Int32Array;
  readonly upos: Uint8Array;
  readonly relations: string[];
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Index in `sentences` of the sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** The cues that each sentence holds. */
  readonly cues: SentenceCues;
  /** 1 for the tokens of time expressions: they are no subjects and no objects. */
  readonly isTime: Uint8Array;
  /** Relations without their subtype. */
  readonly bases: string[];
  /** The children of each token as last asked for, until `link` finds others. */
  readonly children: (readonly number[] | undefined)[];
  /** The sentences whose trees are read and put right. */
  readonly readable: readonly Sentence[];
  /** What `perToken` has made of each token, by function. */
  readonly made: unknown[][];
  /** Whether everything is put right that will be: what is read from the tree may be kept from here on. */
  settled: boolean;
}

/** Links heads to children, in time linear in the number of tokens. */
export function treeOf(words: Words, text: string): Tree {
  const { tokens } = words;
  const names = tokens.relations.map(relation => relation.split(':')[0]!);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  words.sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.firstToken, sentence.endToken);
  });
  const tree: Tree = {
    words,
    tokens,
    text,
    heads: tokens.heads.slice(),
    upos: tokens.upos.slice(),
    relations: namesOf(tokens, tokens.relations),
    bases: namesOf(tokens, names),
    firstChild: new Int32Array(tokens.length).fill(-1),
    nextSibling: new Int32Array(tokens.length).fill(-1),
    sentenceOf,
    cues: cuesOf(words),
    isTime: new Uint8Array(tokens.length),
    children: new Array(tokens.length),
    readable: words.sentences.filter(sentence => sentence.kind !== 'boilerplate' && isReadable(sentence)),
    made: [],
    settled: false,
  };
  link(tree);
  return tree;
}

function namesOf({ length, deprels }: Tokens, names: readonly string[]): string[] {
  const found = new Array<string>(length);
  for (let i = 0; i < length; i++) found[i] = names[deprels[i]!]!;
  return found;
}

/** Makes the lists of children from the heads, after any change of these. */
export function link(tree: Tree, first = 0, end = tree.tokens.length): void {
  const { heads, firstChild, nextSibling, children } = tree;
  firstChild.fill(-1, first, end);
  children.fill(undefined, first, end);
  for (let i = end - 1; i >= first; i--) {
    const head = heads[i]!;
    if (head < first || head >= end || head === i) continue;
    nextSibling[i] = firstChild[head]!;
    firstChild[head] = i;
  }
}

let functions = 0;

/** A function of tokens that is asked once for each, as soon as the tree is settled. It may give anything but undefined. */
export function perToken<T>(read: (tree: Tree, i: number) => T): (tree: Tree, i: number) => T {
  const place = functions++;
  return (tree, i) => {
    if (!tree.settled) return read(tree, i);
    tree.made[place] ??= new Array(tree.tokens.length);
    const made = tree.made[place] as (T | undefined)[];
    const known = made[i];
    if (known !== undefined) return known;
    const told = read(tree, i);
    made[i] = told;
    return told;
  };
}

/** Gives a token another relation to its head. */
export function rename(tree: Tree, i: number, relation: string): void {
  tree.relations[i] = relation;
  tree.bases[i] = relation.split(':')[0]!;
}

/** Hangs a token on another one, as what it is there; `link` makes it known to those who ask for children. */
export function hang(tree: Tree, i: number, head: number, relation: string): void {
  tree.heads[i] = head;
  rename(tree, i, relation);
}

/** A longer run of tokens is no sentence that anybody wrote, and its tree means nothing: nothing is read from it. */
const LONGEST = 400;

/** Whether a sentence is short enough to be read as one. */
export function isReadable(sentence: Sentence): boolean {
  return sentence.endToken - sentence.firstToken <= LONGEST;
}

/** The sentences whose trees are read and put right. */
export function readableSentences({ readable }: Tree): readonly Sentence[] {
  return readable;
}

/** Whether a sentence holds a word of a cue. */
export function holds({ cues, sentenceOf }: Tree, { firstToken }: Sentence, cue: Cue): boolean {
  return hasCue(cues, sentenceOf[firstToken]!, cue);
}

/** Those of the sentences whose trees are put right that hold a word of a cue. */
export function readableWith(tree: Tree, cue: Cue): readonly Sentence[] {
  return readableSentences(tree).filter(sentence => holds(tree, sentence, cue));
}

/** Whether a verb is finite, or has a finite auxiliary. */
export function isFiniteVerb(tree: Tree, verb: number): boolean {
  if (feature(tree, verb, 'VerbForm=Fin')) return true;
  for (let child = tree.firstChild[verb]!; child >= 0; child = tree.nextSibling[child]!)
    if (upos(tree, child) === 'AUX' && feature(tree, child, 'VerbForm=Fin')) return true;
  return false;
}

export function sentenceAt(tree: Tree, i: number): Sentence {
  return tree.words.sentences[tree.sentenceOf[i]!]!;
}

export function languageAt(tree: Tree, i: number): Language {
  return sentenceAt(tree, i).language ?? 'en';
}

const NONE: readonly never[] = [];

/** The children of a token, in the order of the text. The same list is given to everybody who asks. */
export function childrenOf(tree: Tree, i: number): readonly number[] {
  const known = tree.children[i];
  if (known) return known;
  let child = tree.firstChild[i]!;
  if (!(child >= 0)) return NONE;
  const children: number[] = [];
  for (; child >= 0; child = tree.nextSibling[child]!) children.push(child);
  tree.children[i] = children;
  return children;
}

export function headOf(tree: Tree, i: number): number {
  return tree.heads[i]!;
}

export function norm(tree: Tree, i: number): string {
  return tree.tokens.vocabulary[tree.tokens.norms[i]!]!;
}

/** A test of a token's form, asked once for each word of the document. */
export function formTest(pattern: RegExp): (tree: Tree, i: number) => boolean {
  const fits = perWord(word => pattern.test(word));
  return ({ tokens }, i) => fits(tokens, tokens.norms[i]!);
}

export function lemma(tree: Tree, i: number): string {
  return tree.tokens.vocabulary[tree.tokens.lemmas[i]!]!;
}

/** The lemma of a token that may be none (-1); empty for none. */
export function lemmaOf(tree: Tree, i: number): string {
  return i < 0 ? '' : lemma(tree, i);
}

export function upos(tree: Tree, i: number): Upos {
  return UPOS[tree.upos[i]!]!;
}

/** The relation without its subtype. */
export function base(tree: Tree, i: number): string {
  return tree.bases[i]!;
}

/** The relation with its subtype. */
export function relation(tree: Tree, i: number): string {
  return tree.relations[i]!;
}

export function feature(tree: Tree, i: number, wanted: string): boolean {
  return tree.tokens.features[tree.tokens.feats[i]!]!.includes(wanted);
}

/** The first child with one of these relations; -1 where there is none. Asked too often for a list of the relations to be made. */
export function childWith(
  { firstChild, nextSibling, bases }: Tree,
  i: number,
  a: string,
  b?: string,
  c?: string,
  d?: string,
  e?: string,
  f?: string,
): number {
  for (let child = firstChild[i]!; child >= 0; child = nextSibling[child]!) {
    const name = bases[child]!;
    if (name === a || name === b || name === c || name === d || name === e || name === f) return child;
  }
  return -1;
}

export function isVerb(tree: Tree, i: number): boolean {
  const tag = upos(tree, i);
  return tag === 'VERB' || tag === 'AUX';
}

export function isNominal(tree: Tree, i: number): boolean {
  const tag = upos(tree, i);
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM' || tag === 'SYM' || tag === 'X';
}

/** Whether a token stands under another, itself included. The way up is at most as long as the tree is deep. */
export function isUnder(tree: Tree, i: number, top: number): boolean {
  for (let at = i, steps = 0; at >= 0 && steps < 64; at = headOf(tree, at), steps++) if (at === top) return true;
  return false;
}

/** The words of the preposition of a nominal: ["de"] for "du", ["auprès", "de"], [] for none. */
export const prepositionsOf = perToken((tree, i): readonly string[] => {
  if (!(tree.firstChild[i]! >= 0)) return NONE;
  const found: string[] = [];
  for (let child = tree.firstChild[i]!; child >= 0; child = tree.nextSibling[child]!) {
    const name = base(tree, child);
    if (name !== 'case' && !(name === 'mark' && upos(tree, child) === 'ADP')) continue;
    if (norm(tree, child) === "'s" || norm(tree, child) === "'") continue; // a possessor has no preposition
    found.push(plain(tree.tokens, tree.tokens.norms[child]!));
    for (let part = tree.firstChild[child]!; part >= 0; part = tree.nextSibling[part]!) {
      if (base(tree, part) === 'fixed') found.push(plain(tree.tokens, tree.tokens.norms[part]!));
    }
  }
  return found;
});

const PLAIN: ReadonlyMap<string, string> = new Map(
  Object.entries({ du: 'de', des: 'de', "d'": 'de', au: 'à', aux: 'à', a: 'à' }),
);

/** A French preposition without the article it has swallowed. */
export function plainPreposition(word: string): string {
  return PLAIN.get(word) ?? word;
}

const plain = perWord(plainPreposition);
