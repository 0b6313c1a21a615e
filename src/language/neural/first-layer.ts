import { mix } from '../models/hashing.ts';
import type { Kernel } from './kernel.ts';
import type { Workspace } from './memory.ts';
import type { Network } from './network.ts';
import { multiplyRows, type Product, prepareProduct } from './products.ts';
import type { Given, NetworkRows } from './rows.ts';

/** Words are kept in so many sets of two. */
const SETS = 512;

/**
 * What the first layer makes of a word before it looks at its neighbours: a function of the word's rows in the table of features alone. Most words
 * of a text stand there again with the same rows, so what was computed is kept, for all documents that one reader reads; never does it change
 * an answer.
 */
export class FirstLayer {
  private readonly network: Network;
  private readonly kernel: Kernel;
  private readonly constants: number;
  private readonly product: Product;
  private readonly count: number;
  /** The address where each place begins, its rows of features, and the last call that needed it; 0 where it is free. */
  private readonly places: number;
  private readonly placeSize: number;
  private readonly keys: Uint32Array;
  private readonly calls: Float64Array;
  private call = 0;
  /** For words that find both places of their set in use by the same call. */
  private readonly spare: number;
  private readonly own: Uint32Array;
  private readonly rowAddresses: Uint32Array;
  private readonly rowScales: Float32Array;
  private readonly vectors: number;
  private readonly integers: number;
  private readonly gates: number;
  private readonly targets: Uint32Array;

  /** `longest`: the most words of a call; `constants`: where the kernel's lie. */
  constructor(network: Network, kernel: Kernel, work: Workspace, longest: number, constants: number) {
    const { width, hidden, layers, features } = network.description;
    const most = longest + 4;
    this.network = network;
    this.kernel = kernel;
    this.constants = constants;
    this.product = prepareProduct(network, [layers[0]!], kernel, work);
    this.count = features.length;
    this.placeSize = 8 * hidden * 4;
    this.places = work.take(2 * SETS * this.placeSize);
    this.spare = work.take(longest * this.placeSize);
    this.keys = new Uint32Array(2 * SETS * features.length);
    this.calls = new Float64Array(2 * SETS);
    this.own = new Uint32Array(features.length);
    this.rowAddresses = work.addresses(features.length);
    this.rowScales = work.floats(features.length);
    features.forEach(([, , scale], k) => {
      this.rowScales[k] = scale;
    });
    this.vectors = work.take(most * width * 4);
    this.integers = work.take(most * width * 2);
    this.gates = work.take(most * this.product.rows * 4);
    this.targets = work.addresses(longest);
  }

  /** Writes where the gates of each of the words `[from, from + n)` lie; they lie there until the next call. */
  read(given: Given, rows: NetworkRows, from: number, n: number, into: Uint32Array): void {
    this.call++;
    let missing = 0;
    for (let i = 0; i < n; i++) {
      rows.find(given, from + i, this.own);
      const place = this.placeOf();
      if (place >= 0 && this.holds(place)) {
        into[i] = this.places + place * this.placeSize;
        this.calls[place] = this.call;
        continue;
      }
      const address = place < 0 ? this.spare + i * this.placeSize : this.places + place * this.placeSize;
      if (place >= 0) this.keep(place);
      into[i] = address;
      this.targets[missing] = address;
      this.addUp(missing++);
    }
    if (missing > 0) this.compute(missing);
  }

  /** The place that holds the word's rows, or that it may take: the one of its set that was needed longest ago; -1 where both are in use. */
  private placeOf(): number {
    let hash = 0;
    for (let k = 0; k < this.count; k++) hash = mix(hash, this.own[k]!);
    const first = 2 * (hash & (SETS - 1));
    if (this.holds(first)) return first;
    if (this.holds(first + 1)) return first + 1;
    const older = this.calls[first]! <= this.calls[first + 1]! ? first : first + 1;
    return this.calls[older] === this.call ? -1 : older;
  }

  private holds(place: number): boolean {
    const { own, keys, count } = this;
    if (this.calls[place] === 0) return false;
    const at = place * count;
    for (let k = 0; k < count; k++) if (keys[at + k] !== own[k]) return false;
    return true;
  }

  private keep(place: number): void {
    this.keys.set(this.own, place * this.count);
    this.calls[place] = this.call;
  }

  /** The sum of a word's rows. */
  private addUp(row: number): void {
    const { width } = this.network.description;
    for (let k = 0; k < this.count; k++) this.rowAddresses[k] = this.network.embeddings + this.own[k]! * width;
    const { rowAddresses, rowScales } = this;
    this.kernel.sumRows(
      rowAddresses.byteOffset,
      rowScales.byteOffset,
      this.count,
      width,
      this.vectors + row * width * 4,
    );
  }

  private compute(n: number): void {
    const { kernel, product, vectors, gates } = this;
    const { floats, description } = this.network;
    const { width, hidden, projected, gain, shift } = description;
    kernel.normalise(vectors, n, width, floats + gain * 4, floats + shift * 4);
    multiplyRows(kernel, product, vectors, width, n, gates, this.integers);
    const through = projected[0] ? gates + 6 * hidden * 4 : vectors;
    const stride = projected[0] ? product.rows : width;
    kernel.gate(gates, product.rows, through, stride, this.targets.byteOffset, n, hidden, this.constants);
  }
}
