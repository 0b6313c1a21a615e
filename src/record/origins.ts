// Which sentences are one telling: exact copies, and near copies found by rare fingerprints and confirmed by alignment.
import { areCopiesFolded } from './copies.ts';
import { compare } from './days.ts';
import { contentId } from './digest.ts';
import { fingerprints } from './fingerprints.ts';
import { type FoldedWord, foldedWords, lettersOf } from './folded.ts';
import type { Origin, RecordSentence, Variant } from './model.ts';
import { variantsOf } from './variants.ts';

/** A fingerprint that stands in more different sentences than this is a formula of the language or of a site: it finds no copies. */
export const COMMON_FINGERPRINT = 32;

/** One that stands in no more than this finds copies alone; others are turns of phrase, of which two in common are wanted. */
export const TELLING_FINGERPRINT = 4;

/** What fingerprints in common must weigh for two sentences to be worth an alignment. */
export const ENOUGH_IN_COMMON = 2;

/** What a fingerprint weighs that stands in so many different sentences. */
export function weightOf(holders: number): 0 | 1 | 2 {
  return holders > COMMON_FINGERPRINT ? 0 : holders > TELLING_FINGERPRINT ? 1 : 2;
}

/** Where more different texts than these hang together, each a near copy of another, none but its exact copies is a copy of it. */
export const LARGEST_CLUSTER = 64;

/** A text that stands in so many documents is as widespread as any: no more of them need be counted. */
export const WIDESPREAD = 16;

/** One number or date may be copied wrong once or twice. */
const MOST_READINGS = 3;

/** How many different texts are compared each with each to find the one that most are copies of. */
const LARGEST_HEAP = 24;

/** The id of the origin of a sentence that stands nowhere else. */
export function ownOrigin(document: string, sentence: number): string {
  return `${document}:${sentence}`;
}

/** All origins of a set of sentences that stand in two documents or more, found in memory. The order of the sentences does not matter. */
export function findOrigins(sentences: readonly RecordSentence[]): Origin[] {
  const folded = sentences.map((sentence, index) => ({
    index,
    prints: fingerprints(sentence),
    words: foldedWords(sentence.text),
  }));
  const able = folded.filter(({ prints }) => prints.length > 0);
  const fillings = Map.groupBy(able, ({ words }) => lettersOf(words));
  const texts = new Map<string, Candidate>();
  const edges: (readonly [number, number])[] = [];
  for (const alike of fillings.values()) {
    if (new Set(alike.map(({ words }) => formsOf(words))).size > MOST_READINGS) continue;
    for (const candidate of alike) {
      const same = texts.get(formsOf(candidate.words));
      if (same) edges.push([same.index, candidate.index]);
      else texts.set(formsOf(candidate.words), candidate);
    }
  }
  for (const [a, b] of candidatePairs([...texts.values()]))
    if (areCopiesFolded(a.words, b.words)) edges.push([a.index, b.index]);
  return originsOf(sentences, edges);
}

interface Candidate {
  readonly index: number;
  readonly prints: readonly number[];
  readonly words: readonly FoldedWord[];
}

/** Pairs of different texts that share fingerprints enough to be worth an alignment. */
function candidatePairs(texts: readonly Candidate[]): (readonly [Candidate, Candidate])[] {
  const holders = new Map<number, number[]>();
  texts.forEach(({ prints }, place) => {
    for (const print of prints) {
      const found = holders.get(print);
      if (!found) holders.set(print, [place]);
      else if (found.length <= COMMON_FINGERPRINT) found.push(place);
    }
  });
  return texts.flatMap((text, place) => {
    const weights = new Map<number, number>();
    for (const print of text.prints) {
      const found = holders.get(print)!;
      const weight = weightOf(found.length);
      if (weight === 0) continue;
      for (const other of found) if (other > place) weights.set(other, (weights.get(other) ?? 0) + weight);
    }
    return [...weights]
      .filter(([, weight]) => weight >= ENOUGH_IN_COMMON)
      .map(([other]) => [text, texts[other]!] as const);
  });
}

interface Text {
  readonly forms: string;
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
      const plainest = plainestOf(group[0]!);
      const variants = variantsOf(members, plainest.sentence);
      if (!variants.some(isForm)) origins.push({ id: contentId('origin', [plainest.forms]), members, variants });
    }
  }
  return origins.sort((a, b) => compare(a.id, b.id));
}

/**
 * The member of a text with the fewest capitals, about, and its words with them: an origin goes by these, because a formula and the same in capitals,
 * which nothing rare brings together, are two origins.
 */
function plainestOf({ members }: Text): { readonly sentence: RecordSentence; readonly forms: string } {
  const byText = new Map(members.map(sentence => [sentence.text, sentence]));
  const all = [...byText.values()].map(sentence => ({
    sentence,
    forms: exactForms(foldedWords(sentence.text)).join(' '),
  }));
  return all.reduce((plainest, other) => (compare(other.forms, plainest.forms) > 0 ? other : plainest));
}

/** The origin of sentences that read the same to the letter; null where they stand in one document only. */
export function exactOrigin<S extends RecordSentence>(
  sentences: readonly S[],
): (Origin & { readonly members: S[] }) | null {
  if (new Set(sentences.map(({ document }) => document)).size < 2) return null;
  const members = [...sentences].sort((a, b) => compare(a.document, b.document) || a.start - b.start);
  return { id: contentId('origin', exactForms(foldedWords(members[0]!.text))), members, variants: [] };
}

/** The words of a sentence, those with a capital marked. */
export function exactForms(words: readonly FoldedWord[]): string[] {
  return words.map(({ form, capital }) => (capital ? `^${form}` : form));
}

/** A sentence that is filled in differently time and again ("the treaty was signed on …") is a form, and none of its copies a copy. */
function isForm({ kind, readings }: Variant): boolean {
  return (kind === 'number' || kind === 'date') && readings.length > MOST_READINGS;
}

/** The words of a sentence in their folded forms: what two sentences must share to be the same text. */
function formsOf(words: readonly FoldedWord[]): string {
  return words.map(word => word.form).join(' ');
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
    const forms = formsOf(words);
    const text = texts.get(forms) ?? { forms, words, members: [] };
    text.members.push(sentence);
    texts.set(forms, text);
  }
  const spread = (text: Text) => Math.min(WIDESPREAD, new Set(text.members.map(member => member.document)).size);
  return [...texts.values()].sort((a, b) => spread(b) - spread(a) || compare(a.forms, b.forms));
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
