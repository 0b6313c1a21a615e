import { lookUp } from '../models/hash-map.ts';
import { mix } from '../models/hashing.ts';
import { FACTS } from '../models/word-facts.ts';
import type { Network } from './network.ts';

/** What is given of each word of a sentence: its row in the table of facts, and what taggers made of it. */
export interface Given {
  readonly words: ArrayLike<number>;
  readonly caps: ArrayLike<number>;
  readonly upos: ArrayLike<number>;
  readonly morph: ArrayLike<number>;
}

/** Which rows of the network's table stand for the features of a word. Those that its form alone decides are looked up once for each entry of a vocabulary. */
export class NetworkRows {
  private readonly count: number;
  private readonly ofWords: Uint16Array;
  /** For the features that the sentence decides: which they are, and the row of their first value. */
  private readonly ofSentence: { readonly feature: number; readonly name: keyof Given; readonly first: number }[] = [];

  /** `facts` is the table of word facts of `size` entries of a vocabulary, and of row 0. */
  constructor(network: Network, facts: Int32Array, size: number) {
    const { features } = network.description;
    this.count = features.length;
    this.ofWords = new Uint16Array((size + 1) * features.length);
    features.forEach(([fact, first], feature) => {
      if (typeof fact !== 'number') {
        this.ofSentence.push({ feature, name: fact, first });
        return;
      }
      for (let word = 0; word <= size; word++) {
        const found = lookUp(network.rows, mix(fact + 1, facts[word * FACTS + fact]!));
        this.ofWords[word * this.count + feature] = found < 0 ? first : found;
      }
    });
  }

  /** Writes the row of each feature of the word at index `i` of what is given. */
  find(given: Given, i: number, into: Uint32Array): void {
    const { count, ofWords, ofSentence } = this;
    const own = given.words[i]! * count;
    for (let k = 0; k < count; k++) into[k] = ofWords[own + k]!;
    for (const { feature, name, first } of ofSentence) into[feature] = first + given[name][i]!;
  }
}
