import type { TokensDraft } from '../analyser.ts';
import type { TokenKind } from '../words.ts';
import { normalForm } from './normal-form.ts';

/** Collects tokens in order of the text, and grows its arrays as needed. */
export class TokensBuilder {
  #length = 0;
  #starts = new Uint32Array(1024);
  #ends = new Uint32Array(1024);
  #kinds = new Uint8Array(1024);
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get length(): number {
    return this.#length;
  }

  add(start: number, end: number, kind: TokenKind): void {
    if (this.#length === this.#starts.length) this.#grow();
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#kinds[this.#length] = kind;
    this.#length++;
  }

  /** The tokens with their normal forms; tags, lemmas and trees are left for an analyser. */
  finish(): TokensDraft {
    const length = this.#length;
    const starts = this.#starts.slice(0, length);
    const ends = this.#ends.slice(0, length);
    const words = new StringTable(0xffffffff, 'words');
    const features = new StringTable(0xffff, 'features');
    const relations = new StringTable(0xff, 'relations');
    features.intern('');
    relations.intern('');
    const norms = new Uint32Array(length);
    const surfaces = new Map<string, number>();
    for (let i = 0; i < length; i++) {
      const surface = this.#text.slice(starts[i], ends[i]);
      let norm = surfaces.get(surface);
      if (norm === undefined) {
        norm = words.intern(normalForm(surface));
        surfaces.set(surface, norm);
      }
      norms[i] = norm;
    }
    return {
      length,
      starts,
      ends,
      kinds: this.#kinds.slice(0, length),
      vocabulary: words.entries,
      norms,
      lemmas: norms.slice(),
      upos: new Uint8Array(length),
      feats: new Uint16Array(length),
      features: features.entries,
      heads: new Int32Array(length).fill(-1),
      deprels: new Uint8Array(length),
      relations: relations.entries,
      headChances: new Float32Array(length).fill(1),
      deprelChances: new Float32Array(length).fill(1),
      uposChances: new Float32Array(length).fill(1),
      internWord: word => words.intern(word),
      internFeatures: entry => features.intern(entry),
      internRelation: entry => relations.intern(entry),
    };
  }

  #grow(): void {
    const starts = new Uint32Array(this.#length * 2);
    const ends = new Uint32Array(this.#length * 2);
    const kinds = new Uint8Array(this.#length * 2);
    starts.set(this.#starts);
    ends.set(this.#ends);
    kinds.set(this.#kinds);
    this.#starts = starts;
    this.#ends = ends;
    this.#kinds = kinds;
  }
}

class StringTable {
  readonly entries: string[] = [];
  readonly #indices = new Map<string, number>();
  readonly #last: number;
  readonly #name: string;

  constructor(last: number, name: string) {
    this.#last = last;
    this.#name = name;
  }

  intern(entry: string): number {
    const known = this.#indices.get(entry);
    if (known !== undefined) return known;
    if (this.entries.length > this.#last) throw new RangeError(`More than ${this.#last + 1} different ${this.#name}`);
    this.entries.push(entry);
    this.#indices.set(entry, this.entries.length - 1);
    return this.entries.length - 1;
  }
}
