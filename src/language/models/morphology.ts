import { type Frame, PAD } from './frame.ts';
import { type HashMap, lookUp } from './hash-map.ts';
import { mix } from './hashing.ts';
import { FACTS, Fact } from './word-facts.ts';

/** Which feature bundles a word can have, and the weights that choose among them. */
export interface Morphology {
  /** From `wordKey` or `suffixKey` to an entry of `sets`. */
  readonly candidates: HashMap;
  /** Morphological classes that a word can have, the most frequent first; never empty. */
  readonly sets: readonly Uint16Array[];
  /** Index in `sets` for each part of speech, where nothing else is known of a word. */
  readonly fallback: readonly number[];
  /** Weights by `mix(feature, class)`; the length is a power of two. */
  readonly weights: Int8Array;
}

export const MORPH_FEATURES = 17;
/** How far off a position's features look at parts of speech, and back at classes. */
const REACH = 2;

/** The key of the candidates of a word with a part of speech. */
export function wordCandidates(word: number, upos: number): number {
  return mix(word, 0x100 + upos);
}

/** The key of the candidates of words that end alike. */
export function suffixCandidates(suffix: number, size: number, upos: number): number {
  return mix(suffix, 0x1000 * size + upos);
}

/** The entry of `sets` for position `i`, whose part of speech is known. */
export function candidateSet(morphology: Morphology, frame: Frame, facts: Int32Array, i: number): number {
  const upos = frame.upos[i + PAD]!;
  const row = frame.words[i + PAD]! * FACTS;
  const own = lookUp(morphology.candidates, wordCandidates(facts[row]!, upos));
  if (own >= 0) return own;
  for (let size = 4; size >= 1; size--) {
    const found = lookUp(morphology.candidates, suffixCandidates(facts[row + Fact.Word + size]!, size, upos));
    if (found >= 0) return found;
  }
  return morphology.fallback[upos] ?? 0;
}

/** Writes the hashes of the features that tell the morphology of position `i`; all parts of speech are known, and the classes before it. */
export function morphFeatures(frame: Frame, facts: Int32Array, i: number, into: Int32Array): void {
  const { words, upos, morph, caps } = frame;
  const at = i + PAD;
  const here = words[at]! * FACTS;
  const word = facts[here]!;
  const tag = upos[at - 1]!;
  const tagNext = upos[at + 1]!;
  const wordBack = facts[words[at - 1]! * FACTS]!;
  const wordNext = facts[words[at + 1]! * FACTS]!;
  const suffix3 = facts[here + Fact.Suffix3]!;
  const suffix2 = facts[here + Fact.Suffix2]!;
  const back = morph[at - 1]!;
  into[0] = mix(101, word);
  into[1] = mix(102, suffix3);
  into[2] = mix(103, suffix2);
  into[3] = mix(104, facts[here + Fact.Suffix4]!);
  into[4] = mix(105, mix(tag, tagNext));
  into[5] = mix(106, mix(tag, upos[at - 2]!));
  into[6] = mix(107, wordBack);
  into[7] = mix(108, wordNext);
  into[8] = mix(109, back);
  into[9] = mix(110, mix(back, suffix2));
  into[10] = mix(111, mix(back, morph[at - 2]!));
  into[11] = mix(112, mix(word, tag));
  into[12] = mix(113, mix(word, wordBack));
  into[13] = mix(114, mix(tagNext, upos[at + 2]!));
  into[14] = mix(115, caps[at]! + 8 * (i === 0 ? 1 : 0));
  into[15] = mix(116, mix(suffix2, mix(tag, tagNext)));
  into[16] = mix(117, mix(word, tagNext));
}

const features = new Int32Array(MORPH_FEATURES);

/** Gives every position its morphological class, choosing among the candidates of its word or its ending. */
export function inflectSentence(morphology: Morphology, frame: Frame, facts: Int32Array): void {
  for (let i = 0; i < frame.length; i++) frame.morph[i + PAD] = inflect(morphology, frame, facts, i);
}

/** Does the same where parts of speech at the positions `corrected`, in rising order, have changed since: only what depends on these is looked at again. */
export function reinflect(morphology: Morphology, frame: Frame, facts: Int32Array, corrected: readonly number[]): void {
  const { morph, length } = frame;
  let due = -1;
  for (let i = 0, next = 0; i < length; i++) {
    for (; next < corrected.length && corrected[next]! - REACH <= i; next++)
      due = Math.max(due, corrected[next]! + REACH);
    if (i > due) {
      if (next === corrected.length) return;
      i = corrected[next]! - REACH - 1;
      continue;
    }
    const found = inflect(morphology, frame, facts, i);
    if (found !== morph[i + PAD]) due = Math.max(due, i + REACH);
    morph[i + PAD] = found;
  }
}

function inflect(morphology: Morphology, frame: Frame, facts: Int32Array, i: number): number {
  const { weights, sets } = morphology;
  const mask = weights.length - 1;
  const set = sets[candidateSet(morphology, frame, facts, i)]!;
  let winner = set[0]!;
  if (set.length > 1) {
    morphFeatures(frame, facts, i, features);
    let highest = -0x80000000;
    for (let c = 0; c < set.length; c++) {
      let sum = 0;
      for (let k = 0; k < MORPH_FEATURES; k++) sum += weights[mix(features[k]!, set[c]!) & mask]!;
      if (sum > highest) {
        highest = sum;
        winner = set[c]!;
      }
    }
  }
  return winner + 1;
}
