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
  private readonly features: Network['description']['features'];
  private readonly ofWords: Uint16Array;

  /** `facts` is the table of word facts of `size` entries of a vocabulary, and of row 0. */
  constructor(network: Network, facts: Int32Array, size: number) {
    const { features } = network.description;
    this.features = features;
    this.ofWords = new Uint16Array((size + 1) * features.length);
    for (let word = 0; word <= size; word++) {
      features.forEach(([fact, unknown], k) => {
        if (typeof fact !== 'number') return;
        const found = lookUp(network.rows, mix(fact + 1, facts[word * FACTS + fact]!));
        this.ofWords[word * features.length + k] = found < 0 ? unknown : found;
      });
    }
  }

  /** Writes the row of each feature of the word at index `i` of what is given. */
  find(given: Given, i: number, into: Uint32Array): void {
    const { features, ofWords } = this;
    const own = given.words[i]! * features.length;
    for (let k = 0; k < features.length; k++) {
      const [fact, first] = features[k]!;
      into[k] = typeof fact === 'number' ? ofWords[own + k]! : first + given[fact][i]!;
    }
  }
}
