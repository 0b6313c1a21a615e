import type { Language } from '../src/language/language.ts';
import { loadPack } from '../src/packs/load.ts';
import { namesClusters } from './names-clusters.ts';
import { type Field, FieldTrainer, type Stretch } from './names-crf.ts';
import type { NamesDocument } from './names-document.ts';
import { namesModelBytes, reach } from './names-file.ts';
import { listsTable, namesLists } from './names-lists.ts';
import { type NamePool, namePool, renamed, worn } from './names-noise.ts';
import type { NamesSource } from './names-sources.ts';
import { Features, stretchesOf } from './names-stretches.ts';
import { createRandom } from './random.ts';

/** Rows of the table, in buckets of four. */
const ROWS = 104_000;
/** So much of the table may be filled. */
const FILL = 0.9;
const ROUNDS = { before: 5, after: 8, averaged: 5 };
const DECAY = 0.00002;

/** Trains the names tagger of a language. */
export function trainNames(
  language: Language,
  data: string,
  sources: readonly NamesSource[],
  log: (line: string) => void,
): Uint8Array {
  const pack = loadPack();
  const clusters = namesClusters(language, data, sources);
  log(`${clusters.size} words in groups`);
  const lists = listsTable(namesLists(language, data), clusters);
  const features = new Features();
  const random = createRandom(11);
  const pool = namePool(
    data,
    sources.flatMap(({ documents }) => documents),
  );
  const stretches: Stretch[] = [];
  for (const { name, weight, style, documents } of sources) {
    const before = stretches.length;
    for (const document of documents)
      for (const [copy, times] of copiesOf(document, pool, random))
        stretches.push(...stretchesOf(copy, weight * times, style, { language, pack, lists, features }));
    log(`${name}: ${documents.length} documents, ${stretches.length - before} stretches`);
  }
  const { hashes, counts } = features;
  log(`${hashes.length} features`);
  const kept = Uint8Array.from(counts, count => (count > 1 ? 1 : 0));
  const trainer = new FieldTrainer(hashes.length, 5, DECAY);
  for (let round = 0; round < ROUNDS.before; round++) log(`loss ${trainer.round(stretches, kept).toFixed(4)}`);
  const order = hashes.map((_, k) => k).filter(k => kept[k] === 1);
  const reaches = Float32Array.from(hashes, (_, k) => reach(trainer.weights, k));
  order.sort((a, b) => reaches[b]! - reaches[a]! || a - b);
  for (const k of order.slice(Math.floor(ROWS * FILL))) kept[k] = 0;
  log(`${order.length} features more than once, ${Math.min(order.length, Math.floor(ROWS * FILL))} kept`);
  const mean = new Mean(trainer);
  for (let round = 0; round < ROUNDS.after; round++) {
    log(`loss ${trainer.round(stretches, kept).toFixed(4)}`);
    if (round >= ROUNDS.after - ROUNDS.averaged) mean.add(trainer);
  }
  return namesModelBytes(language, mean, hashes, kept, ROWS, lists);
}

/** A document as it is, and copies of it, each with the share of rounds that it is seen in. */
function copiesOf(document: NamesDocument, pool: NamePool, random: () => number): [NamesDocument, number][] {
  return [
    [document, 0.7],
    [renamed(document, pool, random), 0.4],
    [worn(renamed(document, pool, random), 0.04, random), 0.4],
  ];
}

/** The mean of a field over its last rounds: a single round has learnt too much of its last stretches. */
class Mean implements Field {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;

  constructor({ weights, transitions }: Field) {
    this.weights = new Float32Array(weights.length);
    this.transitions = new Float32Array(transitions.length);
  }

  add({ weights, transitions }: Field): void {
    for (let k = 0; k < weights.length; k++) this.weights[k]! += weights[k]! / ROUNDS.averaged;
    for (let k = 0; k < transitions.length; k++) this.transitions[k]! += transitions[k]! / ROUNDS.averaged;
  }
}
