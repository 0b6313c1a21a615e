import { PAD } from '../src/language/models/frame.ts';
import { buildHashMap } from '../src/language/models/hash-map.ts';
import { mix } from '../src/language/models/hashing.ts';
import {
  candidateSet,
  MORPH_FEATURES,
  type Morphology,
  morphFeatures,
  suffixCandidates,
  wordCandidates,
} from '../src/language/models/morphology.ts';
import { FACTS, Fact } from '../src/language/models/word-facts.ts';
import { UPOS } from '../src/language/words.ts';
import { type Example, uposNumber } from './corpus.ts';
import { toBytes } from './quantise.ts';
import { createRandom, shuffle } from './random.ts';

export const MORPH_WEIGHTS = 2 ** 18;

/** The morphological classes of a treebank: a part of speech and a feature string each. */
export class MorphClasses {
  readonly list: { upos: number; feats: string }[] = [];
  private readonly numbers = new Map<string, number>();

  number(upos: string, feats: string): number {
    const key = `${upos} ${feats}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.list.length);
    this.list.push({ upos: uposNumber(upos), feats });
    return this.list.length - 1;
  }
}

type Counts = Map<number, Map<number, number>>;

function count(counts: Counts, key: number, morph: number, amount: number): void {
  const entry = counts.get(key);
  if (entry === undefined) counts.set(key, new Map([[morph, amount]]));
  else entry.set(morph, (entry.get(morph) ?? 0) + amount);
}

function ranked(entry: ReadonlyMap<number, number>, most: number, share: number): number[] {
  const total = [...entry.values()].reduce((sum, value) => sum + value, 0);
  return [...entry]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .filter(([, amount]) => amount >= share * total)
    .slice(0, most)
    .map(([morph]) => morph);
}

/** The right class must win by so much. */
const MARGIN = 20;

/** A word seen at least so often has no other classes than those seen. */
const WELL_KNOWN = 6;

/** Trains the morphology on gold parts of speech. */
export function trainMorphology(
  examples: readonly Example[],
  facts: Int32Array,
  classes: MorphClasses,
  epochs: number,
): Morphology {
  const gold = examples.map(({ words }) => Uint16Array.from(words, word => classes.number(word.upos, word.feats)));
  const morphology = { ...collectCandidates(examples, gold, facts), weights: new Int8Array(0) };
  const current = new Float32Array(MORPH_WEIGHTS);
  const weighted = new Float64Array(MORPH_WEIGHTS);
  const mask = MORPH_WEIGHTS - 1;
  const random = createRandom(31);
  const order = Int32Array.from(examples, (_, i) => i);
  const features = new Int32Array(MORPH_FEATURES);
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const e of order) {
      const { frame, words, weight } = examples[e]!;
      if (random() >= weight) continue;
      for (let i = 0; i < frame.length; i++) frame.upos[i + PAD] = uposNumber(words[i]!.upos);
      for (let i = 0; i < frame.length; i++) {
        const set = morphology.sets[candidateSet(morphology, frame, facts, i)]!;
        const right = gold[e]![i]!;
        let winner = set[0]!;
        if (set.length > 1) {
          morphFeatures(frame, facts, i, features);
          let best = Number.NEGATIVE_INFINITY;
          let rival = -1;
          let bestRival = Number.NEGATIVE_INFINITY;
          let own = Number.NEGATIVE_INFINITY;
          for (const morph of set) {
            let sum = 0;
            for (const feature of features) sum += current[mix(feature, morph) & mask]!;
            if (sum > best) {
              best = sum;
              winner = morph;
            }
            if (morph === right) own = sum;
            else if (sum > bestRival) {
              bestRival = sum;
              rival = morph;
            }
          }
          step++;
          if (own > Number.NEGATIVE_INFINITY && own - bestRival < MARGIN) {
            for (const feature of features) {
              const up = mix(feature, right) & mask;
              const down = mix(feature, rival) & mask;
              current[up]! += 1;
              weighted[up]! += step;
              current[down]! -= 1;
              weighted[down]! -= step;
            }
          }
        }
        frame.morph[i + PAD] = winner + 1;
      }
    }
  }
  return { ...morphology, weights: toBytes(current.map((weight, at) => weight - weighted[at]! / step)) };
}

function collectCandidates(examples: readonly Example[], gold: readonly Uint16Array[], facts: Int32Array) {
  const byWord: Counts = new Map();
  const bySuffix: Counts[] = [1, 2, 3, 4].map(() => new Map());
  const byTag: Counts = new Map();
  const suffixesOf = new Map<number, number[]>();
  examples.forEach(({ frame, words, weight }, e) => {
    for (let i = 0; i < frame.length; i++) {
      const upos = uposNumber(words[i]!.upos);
      const row = frame.words[i + PAD]! * FACTS;
      const key = wordCandidates(facts[row]!, upos);
      const morph = gold[e]![i]!;
      count(byWord, key, morph, weight);
      const suffixes = [1, 2, 3, 4].map(size => suffixCandidates(facts[row + Fact.Word + size]!, size, upos));
      suffixesOf.set(key, suffixes);
      suffixes.forEach((suffix, at) => {
        count(bySuffix[at]!, suffix, morph, weight);
      });
      count(byTag, upos, morph, weight);
    }
  });
  const sets: Uint16Array[] = [];
  const numbers = new Map<string, number>();
  const setNumber = (members: readonly number[]): number => {
    const key = members.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sets.length);
    sets.push(Uint16Array.from(members));
    return sets.length - 1;
  };
  const total = (entry: ReadonlyMap<number, number>) => [...entry.values()].reduce((sum, value) => sum + value, 0);
  const entries: [number, number][] = [];
  for (const [key, seen] of byWord) {
    const own = ranked(seen, 12, 0.004);
    if (total(seen) < WELL_KNOWN) {
      const suffixes = suffixesOf.get(key)!;
      for (let at = 3; at >= 0; at--) {
        const alike = bySuffix[at]!.get(suffixes[at]!)!;
        if (total(alike) < 12 && at > 0) continue;
        for (const morph of ranked(alike, 10, 0.02)) if (!own.includes(morph)) own.push(morph);
        break;
      }
    }
    entries.push([key, setNumber(own)]);
  }
  for (let at = 3; at >= 0; at--) {
    for (const [key, seen] of bySuffix[at]!)
      if (total(seen) >= 8) entries.push([key, setNumber(ranked(seen, 10, 0.01))]);
  }
  const fallback = [0];
  for (let upos = 1; upos <= UPOS.length; upos++) {
    const seen = byTag.get(upos);
    fallback.push(setNumber(seen === undefined ? [0] : ranked(seen, 8, 0.02)));
  }
  return { candidates: buildHashMap(entries), sets, fallback };
}
