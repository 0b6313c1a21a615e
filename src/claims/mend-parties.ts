// The parties that an instrument names before it says what they agree: "Le Gouvernement de A et le Gouvernement de B, agissant en commun …, d'une part,
// et le Gouvernement de C, d'autre part, animés du désir de …, sont convenus". Parsers lose themselves in such lists; the words do not.

import type { Sentence } from '../language/words.ts';
import { cueOf } from './cues.ts';
import {
  base,
  childrenOf,
  childWith,
  formTest,
  hang,
  headOf,
  isUnder,
  link,
  norm,
  readableWith,
  type Tree,
  upos,
} from './tree.ts';

/** Who is a party: "le Gouvernement de", "Sa Majesté", "the Republic of". */
const PARTY =
  /^(?:gouvernements?|royaume|république|confédération|union|fédération|majesté|président|roi|reine|empereur|grand-duc|government|kingdom|republic|confederation|federation|majesty|president|king|queen|emperor)$/;
const SIDE = /^(?:part|hand)$/;
const isPart = formTest(SIDE);
const SIDES = cueOf(SIDE);
const ARTICLE = /^(?:le|la|l'|les|sa|son|the|his|her)$/;
const SEPARATOR = /^(?:,|et|etle|etla|and)$/;
/** What they have done together, behind their names. */
const AGREED =
  /^(?:conven(?:u|us|ue|ues)|résolu|décidé|conclu|arrêté|nommé|désigné|agreed|resolved|decided|concluded)$/;
/** A longer way from the start to "d'une part" is no list of parties. */
const LONGEST = 120;

/** Makes one list of the parties that "d'une part" and "d'autre part" part, and the subject of what they have agreed. */
export function mendParties(tree: Tree): void {
  for (const sentence of readableWith(tree, SIDES)) {
    const [one, other] = sides(tree, sentence);
    if (one < 0 || other < 0 || one - sentence.firstToken > LONGEST) continue;
    const start = beginningOf(tree, sentence, one);
    const parties = [...headsIn(tree, start, one), ...headsIn(tree, one + 1, other).slice(0, 1)];
    if (parties.length < 2 || parties[parties.length - 1]! < one) continue;
    joinParties(tree, parties);
    if (start === sentence.firstToken) giveVerb(tree, parties[0]!, other, sentence);
    link(tree, sentence.firstToken, sentence.endToken);
  }
}

/** The tokens "part" of "d'une part", "d'autre part", or "of the one part", "of the other part"; -1 for none. */
function sides(tree: Tree, { firstToken, endToken }: Sentence): readonly [number, number] {
  let one = -1;
  for (let i = firstToken + 1; i < endToken; i++) {
    if (!isPart(tree, i)) continue;
    if (one < 0 && /^(?:une|one)$/.test(norm(tree, i - 1))) one = i;
    else if (one >= 0 && /^(?:autre|other)$/.test(norm(tree, i - 1))) return [one, i];
  }
  return [-1, -1];
}

/** Where the list begins: behind "entre" or at the start of the sentence. */
function beginningOf(tree: Tree, { firstToken }: Sentence, one: number): number {
  for (let i = one - 1; i > firstToken; i--)
    if (/^(?:entre|between)$/.test(norm(tree, i)) && upos(tree, i + 1) === 'DET') return i + 1;
  return firstToken;
}

/** The first words of the parties between two tokens; not "au nom du Gouvernement de …", not "ces Gouvernements". */
function headsIn(tree: Tree, start: number, end: number): number[] {
  const heads: number[] = [];
  for (let i = start; i < end; i++) {
    const before = i > start ? norm(tree, i - 1) : ',';
    const glued = /^et(?:le|la)$/.test(before);
    if (!SEPARATOR.test(before) || (!glued && !ARTICLE.test(norm(tree, i)))) continue;
    const head = glued ? i : i + 1;
    if (head < end && (PARTY.test(norm(tree, head)) || upos(tree, head) === 'PROPN')) heads.push(head);
  }
  return heads;
}

/** Hangs all parties on the first, which takes the place of whichever stood highest. */
function joinParties(tree: Tree, parties: readonly number[]): void {
  const [first, ...others] = parties as [number, ...number[]];
  const top = parties.find(party => !parties.some(other => other !== party && isUnder(tree, party, other))) ?? first;
  if (top !== first) {
    hang(tree, first, headOf(tree, top), tree.relations[top]!);
  }
  for (const other of others) {
    hang(tree, other, first, 'conj');
  }
}

/** The parties at the start of a sentence are who has agreed; "ces Gouvernements", said of some of them, is no other subject. */
function giveVerb(tree: Tree, first: number, from: number, { endToken }: Sentence): void {
  for (let verb = from + 1; verb < endToken; verb++) {
    if (!AGREED.test(norm(tree, verb)) || childWith(tree, verb, 'aux') < 0) continue;
    if (isUnder(tree, verb, first)) {
      hang(tree, verb, headOf(tree, first), 'root');
    }
    for (const child of childrenOf(tree, verb))
      if (base(tree, child) === 'nsubj' && child !== first) {
        hang(tree, child, first, 'appos');
      }
    hang(tree, first, verb, 'nsubj');
    return;
  }
}
