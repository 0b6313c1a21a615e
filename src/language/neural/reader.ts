import { instantiateKernel, type Kernel } from './kernel.ts';
import { Workspace } from './memory.ts';
import type { Matrix, Network } from './network.ts';
import type { Given, NetworkRows } from './rows.ts';
import { bestTree } from './tree.ts';

/** Sentences of more words are read in stretches of so many. */
export const LONGEST = 256;
const ROWS = LONGEST + 8;

/** What the network found out about the words of a stretch. */
export interface Reading {
  /** Head of each word: 0 for the root, else the number of the head in the stretch plus 1. */
  readonly heads: Int32Array;
  /** Relation to the head, an index in the network's `relations`. */
  readonly labels: Uint8Array;
  /** Part of speech, index in `UPOS` plus 1. */
  readonly upos: Uint8Array;
}

/** A network with room to work in. One thread has it for itself; the weights may be shared. */
export class NetworkReader {
  /** The relation of a root, and that of a stretch to the one before it. */
  readonly rootLabel: number;
  readonly looseLabel: number;
  private readonly network: Network;
  private readonly kernel: Kernel;
  private readonly reading: Reading = {
    heads: new Int32Array(LONGEST),
    labels: new Uint8Array(LONGEST),
    upos: new Uint8Array(LONGEST),
  };
  private readonly rowAddresses: Uint32Array;
  private readonly rowScales: Float32Array;
  private readonly vectors: Float32Array;
  private readonly integers: number;
  private readonly gates: Float32Array;
  private readonly states: readonly Float32Array[];
  private readonly carried: number;
  private readonly roles: Float32Array;
  private readonly reach: Float32Array;
  private readonly asHeads: Float32Array;
  private readonly distances: Float32Array;
  private readonly scores: Float32Array;
  private readonly pairs: Float32Array;
  private readonly verdicts: Float32Array;

  constructor(network: Network, memory: WebAssembly.Memory) {
    const { description } = network;
    const { width, hidden, relation, layers, roles, heads, reach, labels, tags, features } = description;
    const widest = Math.max(...layers.map(({ rows }) => rows));
    const floats =
      ROWS *
      (width +
        widest +
        4 * hidden +
        roles.rows +
        heads.rows +
        reach.rows +
        3 * relation +
        Math.max(labels.rows, tags.rows));
    const work = new Workspace(memory, (floats + LONGEST * ROWS + 8 * ROWS + 4096) * 4 + ROWS * 512 * 2);
    this.network = network;
    this.rootLabel = description.relations.indexOf('root');
    this.looseLabel = description.relations.indexOf('parataxis');
    this.kernel = instantiateKernel(memory);
    this.rowAddresses = new Uint32Array(memory.buffer, work.take(features.length * 4), features.length);
    this.rowScales = work.floats(features.length);
    features.forEach(([, , scale], k) => {
      this.rowScales[k] = scale;
    });
    this.vectors = work.floats(ROWS * width);
    this.integers = work.take(ROWS * 512 * 2);
    this.gates = work.floats(ROWS * widest);
    this.states = [work.floats(ROWS * 2 * hidden), work.floats(ROWS * 2 * hidden)];
    this.carried = work.take(hidden * 4);
    this.roles = work.floats(ROWS * roles.rows);
    this.asHeads = work.floats(ROWS * heads.rows);
    this.reach = work.floats(ROWS * reach.rows);
    this.distances = work.floats(2 * ROWS + 1);
    this.scores = work.floats(LONGEST * ROWS);
    this.pairs = work.floats(ROWS * 3 * relation);
    this.verdicts = work.floats(ROWS * Math.max(labels.rows, tags.rows));
    this.spreadDistances(memory);
  }

  /** Reads the words `[from, from + n)` of what is given; at most `LONGEST`. The answer is overwritten by the next call. */
  read(given: Given, rows: NetworkRows, from: number, n: number): Reading {
    this.encode(given, rows, from, n);
    this.tag(n);
    this.attach(n);
    this.label(n);
    return this.reading;
  }

  /** Vectors of words in their sentence, behind a row for the root. */
  private encode(given: Given, rows: NetworkRows, from: number, n: number): void {
    const { description, floats, embeddings } = this.network;
    const { width, hidden, layers, projected, features } = description;
    const count = features.length;
    for (let i = 0; i < n; i++) {
      rows.find(given, from + i, this.rowAddresses);
      for (let k = 0; k < count; k++) this.rowAddresses[k] = embeddings + this.rowAddresses[k]! * width;
      this.kernel.sumRows(
        this.rowAddresses.byteOffset,
        this.rowScales.byteOffset,
        count,
        width,
        this.vectors.byteOffset + i * width * 4,
      );
    }
    this.kernel.normalise(
      this.vectors.byteOffset,
      n,
      width,
      floats + description.gain * 4,
      floats + description.shift * 4,
    );
    let input = this.vectors.byteOffset;
    layers.forEach((matrix, layer) => {
      const gates = this.gates.byteOffset;
      this.multiply(matrix, input, n, gates);
      // The first row of the last layer's states is the root's.
      const output = this.states[layer % 2]!.byteOffset + (layer === layers.length - 1 ? 2 * hidden * 4 : 0);
      const passing = projected[layer] ? gates + 6 * hidden * 4 : input;
      const stride = projected[layer] ? matrix.rows : matrix.columns;
      for (const direction of [0, 1]) {
        this.kernel.recur(
          gates + direction * 3 * hidden * 4,
          matrix.rows,
          passing + direction * hidden * 4,
          stride,
          output + direction * hidden * 4,
          2 * hidden,
          n,
          hidden,
          direction === 1,
          this.carried,
        );
      }
      input = output;
    });
    const last = this.states[(layers.length - 1) % 2]!;
    last.set(new Float32Array(this.scores.buffer, floats + description.root * 4, 2 * hidden));
  }

  private get encoded(): number {
    return this.states[(this.network.description.layers.length - 1) % 2]!.byteOffset;
  }

  private tag(n: number): void {
    const { tags, hidden } = this.network.description;
    this.multiply(tags, this.encoded + 2 * hidden * 4, n, this.verdicts.byteOffset);
    for (let i = 0; i < n; i++) this.reading.upos[i] = highest(this.verdicts, i * tags.rows + 1, 17) + 1;
  }

  private attach(n: number): void {
    const { roles, heads, reach, arc, rootBias } = this.network.description;
    this.multiply(roles, this.encoded, n + 1, this.roles.byteOffset);
    this.kernel.rectify(this.roles.byteOffset, (n + 1) * roles.rows);
    this.multiply(heads, this.encoded, n + 1, this.asHeads.byteOffset);
    this.kernel.rectify(this.asHeads.byteOffset, (n + 1) * heads.rows);
    this.multiply(reach, this.asHeads.byteOffset, n + 1, this.reach.byteOffset);
    this.reach[arc]! += rootBias;
    this.kernel.scoreArcs(
      this.roles.byteOffset + roles.rows * 4,
      roles.rows,
      this.reach.byteOffset,
      reach.rows,
      this.distances.byteOffset + ROWS * 4,
      n,
      arc,
      this.scores.byteOffset,
    );
    bestTree(this.scores, n, this.reading.heads);
  }

  private label(n: number): void {
    const { labels, roles: matrix, arc, relation, relations } = this.network.description;
    const { roles, pairs } = this;
    for (let i = 0; i < n; i++) {
      const own = (i + 1) * matrix.rows + arc;
      const other = this.reading.heads[i]! * matrix.rows + arc + relation;
      const to = i * 3 * relation;
      for (let k = 0; k < relation; k++) {
        const a = roles[own + k]!;
        const b = roles[other + k]!;
        pairs[to + k] = a;
        pairs[to + relation + k] = b;
        pairs[to + 2 * relation + k] = a * b;
      }
    }
    this.multiply(labels, pairs.byteOffset, n, this.verdicts.byteOffset);
    for (let i = 0; i < n; i++)
      this.reading.labels[i] = highest(this.verdicts, i * labels.rows, relations.length, this.rootLabel);
  }

  /** The product of `n` rows of floats with a matrix. */
  private multiply(matrix: Matrix, input: number, n: number, output: number): void {
    const { bytes, floats } = this.network;
    const scales = floats + matrix.floats * 4;
    this.kernel.quantise(input, n * matrix.columns, matrix.inputScale, this.integers);
    const { rows, columns } = matrix;
    this.kernel.multiply(
      this.integers,
      bytes + matrix.bytes,
      scales,
      scales + rows * 4,
      (n + 3) & ~3,
      rows,
      columns,
      output,
    );
  }

  private spreadDistances(memory: WebAssembly.Memory): void {
    const { distance, farthest } = this.network.description;
    const given = new Float32Array(memory.buffer, this.network.floats + distance * 4, 2 * farthest + 1);
    for (let offset = -ROWS; offset <= ROWS; offset++) {
      this.distances[ROWS + offset] = given[farthest + Math.max(-farthest, Math.min(farthest, offset))]!;
    }
  }
}

/** The first of the highest values, one left out. */
function highest(values: Float32Array, from: number, count: number, excepted = -1): number {
  let winner = excepted === 0 ? 1 : 0;
  for (let c = winner + 1; c < count; c++) if (c !== excepted && values[from + c]! > values[from + winner]!) winner = c;
  return winner;
}
