// Which sentences are one telling: exact copies, and near copies found by rare fingerprints and confirmed by alignment.
import { areCopiesFolded } from './copies.ts';
import { compare } from './days.ts';
import { contentId } from './digest.ts';
import { fingerprints } from './fingerprints.ts';
import { type FoldedWord, foldedWords, lettersOf } from './folded.ts';
import type { Origin, RecordSentence } from './model.ts';
import { variantsOf } from './variants.ts';

/** A fingerprint that stands in more different sentences than this is a formula of the language or of a site: it finds no copies. */
export const COMMON_FINGERPRINT = 64;

/** How many different texts are compared each with each to find the one that most are copies of. */
const LARGEST_HEAP = 24;

/** The id of the origin of a sentence that stands nowhere else. */
export function ownOrigin(document: string, sentence: number): string {
  return `${document}:${sentence}`;
}

/** All origins of a set of sentences that stand in two documents or more, found in memory. The order of the sentences does not matter. */
export function findOrigins(sentences: readonly RecordSentence[]): Origin[] {
  const texts = new Map<string, { readonly index: number; readonly prints: readonly number[] }>();
  const edges: (readonly [number, number])[] = [];
  sentences.forEach((sentence, index) => {
    const prints = fingerprints(sentence);
    if (prints.length === 0) return;
    const letters = lettersOf(foldedWords(sentence.text));
    const same = texts.get(letters);
    if (same) edges.push([same.index, index]);
    else texts.set(letters, { index, prints });
  });
  const holders = new Map<number, number[]>();
  for (const { index, prints } of texts.values()) {
    for (const print of prints) {
      const found = holders.get(print);
      if (!found) holders.set(print, [index]);
      else if (found.length <= COMMON_FINGERPRINT) found.push(index);
    }
  }
  const seen = new Set<string>();
  for (const found of holders.values()) {
    if (found.length > COMMON_FINGERPRINT) continue;
    for (const a of found) {
      for (const b of found) {
        if (a >= b || seen.has(`${a}:${b}`)) continue;
        seen.add(`${a}:${b}`);
        if (areCopiesFolded(foldedWords(sentences[a]!.text), foldedWords(sentences[b]!.text))) edges.push([a, b]);
      }
    }
  }
  return originsOf(sentences, edges);
}

interface Text {
  readonly letters: string;
  readonly words: readonly FoldedWord[];
  readonly members: RecordSentence[];
}

/**
 * Groups sentences along edges between copies (pairs of indices) into origins; only those that stand in two documents or more.
 * A group holds what is a copy of its most copied text: chains of small edits do not join sentences that are no copies of each other.
 */
export function originsOf(
  sentences: readonly RecordSentence[],
  edges: readonly (readonly [number, number])[],
): Origin[] {
  const origins: Origin[] = [];
  for (const component of components(sentences.length, edges)) {
    let texts = textsOf(component.map(index => sentences[index]!));
    while (texts.length > 0) {
      const group = largestGroup(texts);
      const members = group
        .flatMap(text => text.members)
        .sort((a, b) => compare(a.document, b.document) || a.start - b.start);
      texts = texts.filter(text => !group.includes(text));
      if (new Set(members.map(member => member.document)).size < 2) continue;
      origins.push({ id: contentId('origin', [group[0]!.letters]), members, variants: variantsOf(members) });
    }
  }
  return origins.sort((a, b) => compare(a.id, b.id));
}

/** The text with most copies, first, and its copies. In a heap of different texts, the one that stands in most documents is taken for it. */
function largestGroup(texts: readonly Text[]): Text[] {
  let largest: Text[] = [];
  for (const centre of texts.length <= LARGEST_HEAP ? texts : texts.slice(0, 1)) {
    const group = [centre, ...texts.filter(text => text !== centre && areCopiesFolded(centre.words, text.words))];
    if (group.length > largest.length) largest = group;
  }
  return largest;
}

/** The different texts of a component, the one that stands in most documents first. */
function textsOf(sentences: readonly RecordSentence[]): Text[] {
  const texts = new Map<string, Text>();
  for (const sentence of sentences) {
    const words = foldedWords(sentence.text);
    const letters = lettersOf(words);
    const text = texts.get(letters) ?? { letters, words, members: [] };
    text.members.push(sentence);
    texts.set(letters, text);
  }
  const spread = (text: Text) => new Set(text.members.map(member => member.document)).size;
  return [...texts.values()].sort((a, b) => spread(b) - spread(a) || compare(a.letters, b.letters));
}

/** The indices that edges connect, directly or through others; sentences without an edge are left out. */
function components(size: number, edges: readonly (readonly [number, number])[]): number[][] {
  const parent = new Int32Array(size).map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (const [a, b] of edges) parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  const groups = new Map<number, number[]>();
  for (const index of new Set(edges.flat())) {
    const group = groups.get(root(index));
    if (group) group.push(index);
    else groups.set(root(index), [index]);
  }
  return [...groups.values()];
}
