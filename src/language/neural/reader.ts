import { FirstLayer } from './first-layer.ts';
import type { Kernel } from './kernel.ts';
import { type MarkRelations, markRelations } from './marks.ts';
import type { Workspace } from './memory.ts';
import type { Network } from './network.ts';
import { multiplyRows, type Product, prepareProduct } from './products.ts';
import type { Given, NetworkRows } from './rows.ts';
import { bestTree } from './tree.ts';

/** Sentences of more words are read in stretches of so many. */
export const LONGEST = 256;
/** Room for the root, and for what the kernel reads and writes behind the last row. */
const ROWS = LONGEST + 8;

/** What the network found out about the words of a stretch. */
export interface Reading {
  /** Head of each word: 0 for the root, else the number of the head in the stretch plus 1. */
  readonly heads: Int32Array;
  /** Relation to the head, an index in the network's `relations`. */
  readonly labels: Uint8Array;
  /** Part of speech, index in `UPOS` plus 1. */
  readonly upos: Uint8Array;
  /** How likely the network holds the head, the relation (of that head), the part of speech: from 0 to 1. */
  readonly headChances: Float32Array;
  readonly labelChances: Float32Array;
  readonly uposChances: Float32Array;
}

/** Parts of speech that the network tells apart. */
const TAGS = 17;

/** A network with room to work in. One thread has it for itself; the weights may be shared. */
export class NetworkReader {
  /** The relation of a root, and that of a stretch to the one before it. */
  readonly rootLabel: number;
  readonly markRelations: MarkRelations | null;
  readonly looseLabel: number;
  private readonly network: Network;
  private readonly kernel: Kernel;
  private readonly reading: Reading;
  private readonly first: FirstLayer;
  /** The layers behind the first. */
  private readonly layers: readonly Product[];
  /** What is made of a state: what the word is in an arc or a relation, and its part of speech. */
  private readonly views: Product;
  private readonly reaches: Product;
  private readonly labels: Product;
  private readonly integers: number;
  /** Where the gates of each word lie: those of the first layer, those of another. */
  private readonly kept: Uint32Array;
  private readonly opened: Uint32Array;
  private readonly gates: number;
  private readonly states: readonly Float32Array[];
  private readonly carried: number;
  private readonly constants: number;
  private readonly seen: Float32Array;
  private readonly reach: Float32Array;
  private readonly distances: Float32Array;
  private readonly scores: Float32Array;
  private readonly pairs: number;
  private readonly verdicts: Float32Array;
  /** The class chosen for each word, for the kernel to say how sure it is. */
  private readonly chosen: Int32Array;

  constructor(network: Network, kernel: Kernel, work: Workspace) {
    const { hidden, relation, relations, layers, roles, heads, reach, labels, tags } = network.description;
    const product = (...matrices: Parameters<typeof prepareProduct>[1]) =>
      prepareProduct(network, matrices, kernel, work);
    this.network = network;
    this.kernel = kernel;
    this.rootLabel = relations.indexOf('root');
    this.markRelations = markRelations(relations);
    this.looseLabel = relations.indexOf('parataxis');
    this.constants = work.take(256);
    kernel.writeConstants(this.constants);
    this.first = new FirstLayer(network, kernel, work, LONGEST, this.constants);
    this.layers = layers.slice(1).map(matrix => product(matrix));
    this.views = product(roles, heads, tags);
    this.reaches = product(reach);
    this.labels = product(labels);
    this.integers = work.take(ROWS * 512 * 2);
    this.kept = work.addresses(LONGEST);
    this.opened = work.addresses(LONGEST);
    const gates = work.take(LONGEST * 8 * hidden * 4);
    for (let i = 0; i < LONGEST; i++) this.opened[i] = gates + i * 8 * hidden * 4;
    this.gates = work.take(ROWS * Math.max(...this.layers.map(({ rows }) => rows), 0) * 4);
    this.states = [work.floats(ROWS * 2 * hidden), work.floats(ROWS * 2 * hidden)];
    this.carried = work.take(hidden * 4);
    this.seen = work.floats(ROWS * this.views.rows);
    this.reach = work.floats(ROWS * this.reaches.rows);
    this.distances = work.floats(2 * ROWS + 1);
    this.scores = work.floats(LONGEST * ROWS);
    this.pairs = work.take(ROWS * 3 * relation * 4);
    this.verdicts = work.floats(ROWS * this.labels.rows);
    const found = work.take(LONGEST * 4);
    const chosen = work.take(LONGEST * 4);
    const chances = [work.take(LONGEST * 4), work.take(LONGEST * 4), work.take(LONGEST * 4)];
    const [headChances, labelChances, uposChances] = chances.map(
      at => new Float32Array(work.memory.buffer, at, LONGEST),
    );
    this.chosen = new Int32Array(work.memory.buffer, chosen, LONGEST);
    this.reading = {
      heads: new Int32Array(work.memory.buffer, found, LONGEST),
      labels: new Uint8Array(LONGEST),
      upos: new Uint8Array(LONGEST),
      headChances: headChances!,
      labelChances: labelChances!,
      uposChances: uposChances!,
    };
    this.spreadDistances();
    this.seeRoot();
  }

  /** Reads the words `[from, from + n)` of what is given; at most `LONGEST`. The answer is overwritten by the next call. */
  read(given: Given, rows: NetworkRows, from: number, n: number): Reading {
    this.view(this.encode(given, rows, from, n), n, 1);
    this.tag(n);
    this.attach(n);
    this.label(n);
    return this.reading;
  }

  private tag(n: number): void {
    const { seen, views, reading, chosen } = this;
    const { arc, relation } = this.network.description;
    const first = views.rows + 2 * (arc + relation) + 1;
    for (let i = 0; i < n; i++) {
      chosen[i] = highest(seen, first + i * views.rows, TAGS);
      reading.upos[i] = chosen[i]! + 1;
    }
    this.weigh(seen, first, views.rows, n, TAGS, chosen, reading.uposChances);
  }

  /** Vectors of words in their sentence; where they lie. */
  private encode(given: Given, rows: NetworkRows, from: number, n: number): number {
    const { kernel, states, layers, kept, opened, constants } = this;
    const { hidden, projected } = this.network.description;
    this.first.read(given, rows, from, n, kept);
    kernel.carry(kept.byteOffset, n, hidden, states[0]!.byteOffset, this.carried, constants);
    let input = states[0]!.byteOffset;
    layers.forEach((product, k) => {
      multiplyRows(kernel, product, input, product.columns, n, this.gates, this.integers);
      const through = projected[k + 1] ? this.gates + 6 * hidden * 4 : input;
      const stride = projected[k + 1] ? product.rows : product.columns;
      kernel.gate(this.gates, product.rows, through, stride, opened.byteOffset, n, hidden, constants);
      input = states[(k + 1) % 2]!.byteOffset;
      kernel.carry(opened.byteOffset, n, hidden, input, this.carried, constants);
    });
    return input;
  }

  /** What is made of `n` states, as rows from `row` on. */
  private view(states: number, n: number, row: number): void {
    const { kernel, views, reaches } = this;
    const { hidden, arc, relation } = this.network.description;
    const seen = this.seen.byteOffset + row * views.rows * 4;
    multiplyRows(kernel, views, states, 2 * hidden, n, seen, this.integers);
    kernel.rectify(seen, views.rows, n, 2 * (arc + relation));
    const reach = this.reach.byteOffset + row * reaches.rows * 4;
    multiplyRows(kernel, reaches, seen + (arc + 2 * relation) * 4, views.rows, n, reach, this.integers);
  }

  /** The root's rows, the first ones, are the same in every sentence. */
  private seeRoot(): void {
    const { root, arc, rootBias } = this.network.description;
    this.view(this.network.floats + root * 4, 1, 0);
    this.reach[arc]! += rootBias;
  }

  private attach(n: number): void {
    const { seen, views, reach, reaches, distances, scores, reading } = this;
    this.kernel.scoreArcs(
      seen.byteOffset + views.rows * 4,
      views.rows,
      reach.byteOffset,
      reaches.rows,
      distances.byteOffset + ROWS * 4,
      n,
      this.network.description.arc,
      scores.byteOffset,
    );
    bestTree(scores, n, reading.heads);
    this.weigh(scores, 0, n + 1, n, n + 1, reading.heads, reading.headChances);
  }

  private label(n: number): void {
    const { kernel, labels, views, reading, verdicts, pairs, chosen } = this;
    const { arc, relation, relations } = this.network.description;
    const dependents = this.seen.byteOffset + arc * 4;
    kernel.pair(dependents, dependents + relation * 4, views.rows, reading.heads.byteOffset, n, relation, pairs);
    multiplyRows(kernel, labels, pairs, labels.columns, n, verdicts.byteOffset, this.integers);
    for (let i = 0; i < n; i++) {
      const best = highest(verdicts, i * labels.rows, relations.length, this.rootLabel);
      chosen[i] = reading.heads[i] === 0 ? this.rootLabel : best;
      reading.labels[i] = chosen[i]!;
    }
    this.weigh(verdicts, 0, labels.rows, n, relations.length, chosen, reading.labelChances);
  }

  /** How likely each of `n` choices among `count` values is, whose rows lie `stride` floats apart from `first` on. */
  private weigh(
    values: Float32Array,
    first: number,
    stride: number,
    n: number,
    count: number,
    choices: Int32Array,
    chances: Float32Array,
  ): void {
    const from = values.byteOffset + first * 4;
    this.kernel.chances(from, stride, n, count, choices.byteOffset, chances.byteOffset);
  }

  private spreadDistances(): void {
    const { distance, farthest } = this.network.description;
    const given = new Float32Array(this.distances.buffer, this.network.floats + distance * 4, 2 * farthest + 1);
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
