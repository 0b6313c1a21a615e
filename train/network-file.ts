// The network as trained, 32-bit floats, made into the sections of a model file: signed bytes with a scale for each row.
import { readFileSync } from 'node:fs';
import { buildHashMap } from '../src/language/models/hash-map.ts';
import { mix } from '../src/language/models/hashing.ts';
import type { Matrix, NetworkDescription } from '../src/language/neural/network.ts';

/** What `train/network.py` writes beside the floats. */
interface Trained {
  readonly rels: readonly string[];
  /** The largest number that each matrix was given as input on the tuning set. */
  readonly maxima: Readonly<Record<string, number>>;
  readonly features: readonly (readonly [name: string, rows: number])[];
  /** Value of a feature and its row. */
  readonly vocab: Readonly<Record<string, readonly (readonly [value: number, row: number])[]>>;
  /** Where each tensor begins, in floats, and its shape. */
  readonly tensors: Readonly<Record<string, readonly [start: number, shape: readonly number[]]>>;
}

/** The facts that features read, by their names in `train/network.py`. */
const FACT_OF: Readonly<Record<string, number | 'caps' | 'upos' | 'morph'>> = {
  word: 0,
  s2: 2,
  s3: 3,
  s4: 4,
  s5: 5,
  p2: 7,
  p3: 8,
  lex: 9,
  form: 10,
  caps: 'caps',
  upos: 'upos',
  morph: 'morph',
};

/** Vectors of words that a file keeps, so that the models of a language stay within 12 MB. */
const MOST_WORDS = 16_000;
/** Distances are told apart up to so many words. */
const FARTHEST = 128;
/** How far above the largest number seen the range of 16-bit integers reaches. */
const HEADROOM = 1.5;

/** The sections of a network; `morphs` is the number of morphological classes. */
export function networkSections(path: string, morphs: number): [name: string, bytes: Uint8Array][] {
  const trained = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Trained;
  const file = readFileSync(`${path}.f32`);
  const all = new Float32Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.length));
  const tensor = (name: string): Float32Array => {
    const [start, shape] = trained.tensors[name]!;
    return all.subarray(start, start + shape.reduce((product, size) => product * size, 1));
  };
  const shapeOf = (name: string) => trained.tensors[name]![1];
  const floats: number[] = [];
  const bytes: number[] = [];
  const keep = (values: Iterable<number>): number => {
    const at = floats.length;
    for (const value of values) floats.push(value);
    return at;
  };
  const matrix = (
    parts: readonly (readonly [weight: string, bias: string | null])[],
    inputs: readonly string[],
  ): Matrix => {
    const columns = shapeOf(parts[0]![0])[1]!;
    const largest = Math.max(...inputs.map(name => trained.maxima[name] ?? 0), 1);
    const inputScale = 2 ** Math.floor(Math.log2(32_767 / (HEADROOM * largest)));
    const at = bytes.length;
    const scales: number[] = [];
    const shifts: number[] = [];
    for (const [weight, bias] of parts) {
      const weights = tensor(weight);
      const shift = bias === null ? null : tensor(bias);
      for (let row = 0; row < shapeOf(weight)[0]!; row++) {
        const own = weights.subarray(row * columns, (row + 1) * columns);
        const scale = own.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
        for (const value of own) bytes.push(Math.round(value / scale) & 0xff);
        scales.push(scale / inputScale);
        shifts.push(shift?.[row] ?? 0);
      }
    }
    while (scales.length % 4 !== 0) {
      for (let k = 0; k < columns; k++) bytes.push(0);
      scales.push(0);
      shifts.push(0);
    }
    const made = { rows: scales.length, columns, bytes: at, floats: keep(scales), inputScale };
    keep(shifts);
    return made;
  };

  const width = shapeOf('ln.weight')[0]!;
  const hidden = shapeOf('dep.weight')[1]! / 2;
  const layers: Matrix[] = [];
  const projected: boolean[] = [];
  for (let layer = 0; `ls.${layer}.w.weight` in trained.tensors; layer++) {
    const own = `ls.${layer}.w.weight`;
    const through = `ls.${layer}.hw.weight`;
    const parts: [string, string | null][] = [[own, `ls.${layer}.w.bias`]];
    if (through in trained.tensors) parts.push([through, null]);
    projected.push(parts.length > 1);
    layers.push(matrix(parts, [`ls.${layer}.w`]));
  }
  // Whatever reads the states is given the same integers.
  const states = ['dep', 'head', 'rd', 'rh', 'up'];
  const roles = matrix(
    [
      ['dep.weight', 'dep.bias'],
      ['rd.weight', 'rd.bias'],
      ['rh.weight', 'rh.bias'],
    ],
    states,
  );
  const heads = matrix([['head.weight', 'head.bias']], states);
  const reach = matrix(
    [
      ['U', null],
      ['bh.weight', null],
    ],
    ['bh'],
  );
  const labels = matrix([['rel.weight', 'rel.bias']], ['rel']);
  const tags = matrix([['up.weight', 'up.bias']], states);
  const dist = tensor('dist');
  const embeddings = embeddingRows(trained, tensor, width, morphs);
  const description: NetworkDescription = {
    width,
    hidden,
    arc: shapeOf('dep.weight')[0]!,
    relation: shapeOf('rd.weight')[0]!,
    features: embeddings.features,
    relations: trained.rels,
    gain: keep(tensor('ln.weight')),
    shift: keep(tensor('ln.bias')),
    root: keep(tensor('root')),
    distance: keep(Array.from({ length: 2 * FARTHEST + 1 }, (_, i) => dist[bucket(i - FARTHEST) + 16]!)),
    farthest: FARTHEST,
    rootBias: dist[32]!,
    layers,
    projected,
    roles,
    heads,
    reach,
    labels,
    tags,
  };
  const map = buildHashMap(embeddings.entries);
  return [
    ['NNME', new TextEncoder().encode(JSON.stringify(description))],
    ['NNKE', new Uint8Array(map.keys.buffer)],
    ['NNVA', new Uint8Array(map.values.buffer)],
    ['NNEM', embeddings.bytes],
    ['NNBY', Uint8Array.from(bytes)],
    ['NNFL', new Uint8Array(Float32Array.from(floats).buffer)],
  ];
}

/** The class of a distance, as in `train/network.py`: finer near by. */
function bucket(offset: number): number {
  if (offset === 0) return 0;
  return Math.sign(offset) * Math.min(15, Math.trunc(Math.log2(Math.abs(offset)) * 2 + 1));
}

/** Rows of bytes for all features, one after the other. Features of the sentence have a row for each value, those of words a map. */
function embeddingRows(trained: Trained, tensor: (name: string) => Float32Array, width: number, morphs: number) {
  const features: NetworkDescription['features'][number][] = [];
  const entries: [number, number][] = [];
  const rows: Int8Array[] = [];
  const left = leftOut(trained, tensor, width);
  trained.features.forEach(([name], k) => {
    const fact = FACT_OF[name]!;
    const weights = tensor(`emb.${k}.weight`);
    const scale = clippedBound(weights) / 127;
    const rowOf = (row: number) =>
      Int8Array.from(weights.subarray(row * width, (row + 1) * width), value =>
        Math.max(-127, Math.min(127, Math.round(value / scale))),
      );
    features.push([fact, rows.length, scale]);
    if (typeof fact === 'number') {
      rows.push(rowOf(0));
      for (const [value, row] of trained.vocab[name]!) {
        if (left.has(`${name} ${row}`)) continue;
        entries.push([mix(fact + 1, value), rows.length]);
        rows.push(rowOf(row));
      }
    } else {
      const known = new Map(trained.vocab[name]!);
      const count = fact === 'caps' ? 7 : fact === 'upos' ? 18 : morphs + 1;
      for (let value = 0; value < count; value++) rows.push(rowOf(known.get(value) ?? 0));
    }
  });
  const bytes = new Uint8Array(rows.length * width);
  rows.forEach((row, i) => {
    bytes.set(new Uint8Array(row.buffer), i * width);
  });
  return { features, entries, bytes };
}

/** The rows of words beyond `MOST_WORDS`, as `feature row`: those that differ least from the row for what is unknown, which then stands for them. */
function leftOut(trained: Trained, tensor: (name: string) => Float32Array, width: number): Set<string> {
  const all = trained.features.flatMap(([name], k) => {
    if (name !== 'word') return [];
    const weights = tensor(`emb.${k}.weight`);
    return trained.vocab[name]!.map(([, row]) => {
      let apart = 0;
      for (let i = 0; i < width; i++) apart += (weights[row * width + i]! - weights[i]!) ** 2;
      return { key: `${name} ${row}`, apart };
    });
  });
  all.sort((a, b) => a.apart - b.apart);
  return new Set(all.slice(0, Math.max(0, all.length - MOST_WORDS)).map(({ key }) => key));
}

/** The size that all but one weight in five thousand stay below. */
function clippedBound(weights: Float32Array): number {
  const sizes = weights.map(Math.abs).sort();
  return sizes[Math.floor((sizes.length - 1) * (1 - 1 / 5000))]! || 1;
}
