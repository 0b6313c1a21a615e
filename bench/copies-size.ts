// How the finding of copies bears size: what a sentence costs, memory, bytes, and how many known copies are found, as the record grows.
// `npm run bench:copies-size [-- sentences] [--minutes minutes]`: documents of some ten made-up sentences and nothing else, one sentence in six copied from
// an earlier one at any distance, half of these edited; written 3,200 documents at a time, as `add` does. After so many minutes no more are added.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { table } from '../src/cli/table.ts';
import { EMPTY_WORLD } from '../src/record/world.ts';
import { addPrepared } from '../src/store/add.ts';
import { openRecord, type Store } from '../src/store/open.ts';
import { type PreparedDocument, prepareDocument } from '../src/store/prepare.ts';
import { type Placed, sizedDocuments } from './copies-size-documents.ts';
import { judged } from './copies-size-judged.ts';
import { lottery } from './lottery.ts';
import { bytesOf, timed } from './took.ts';

const { values, positionals } = parseArgs({ options: { minutes: { type: 'string' } }, allowPositionals: true });
const most = Number(positionals[0] ?? 1_000_000);
if (!Number.isInteger(most) || most < 10_000) {
  console.error('Name how many sentences, 10,000 at least: npm run bench:copies-size -- 1000000 [--minutes 30]');
  process.exit(2);
}
const BATCH = 3200;
/** Documents of each row in which copies are judged. */
const JUDGED = 1000;
/** Milliseconds of `performance.now`. */
const END = Number(values.minutes ?? Number.POSITIVE_INFINITY) * 60_000;
const TITLES = [
  'sentences',
  'prepare, µs',
  'write, CPU µs',
  'write, clock µs',
  'MiB',
  'heap, MiB',
  'bytes',
  'verbatim found',
  'edited found',
  'of formulae',
  'belong together',
  'load',
];

const work = mkdtempSync(join(tmpdir(), 'regesta-bench-copies-size-'));
try {
  report(join(work, 'r.db'));
} finally {
  rmSync(work, { recursive: true, force: true });
}

function report(path: string): void {
  console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}; "CPU" is this thread alone.`);
  console.log(
    'Costs are for each sentence since the row before, copies those of these sentences; bytes with the log.\n',
  );
  const store = openRecord(path, { mode: 'write' });
  const rows: string[][] = [];
  let done = 0;
  for (const size of sizes(most)) {
    const spent = { prepare: 0, write: 0, clock: 0 };
    const begun = done;
    const sample: Placed[] = [];
    while (done < size && performance.now() < END) {
      const batch = sizedDocuments(done, size, BATCH);
      const prepared: PreparedDocument[] = [];
      spent.prepare += timed(() => prepared.push(...batch.annotations.map(prepareDocument))).processor;
      const at = performance.now();
      spent.write += timed(() => addPrepared(store, prepared, EMPTY_WORLD)).processor;
      spent.clock += performance.now() - at;
      const share = (JUDGED * 10) / (size - begun);
      sample.push(...batch.places.filter(({ first }) => lottery(~first)(1_000_000) < share * 1_000_000));
      done = batch.next;
    }
    const added = done - begun;
    if (added === 0) break;
    rows.push(rowOf(store, path, { ...spent, begun, done, sample }));
    console.log(rows.at(-1)!.join('\t'));
  }
  store.close();
  const columns = TITLES.map(title => ({ title, right: true, least: 4 }));
  console.log(`\n${table(columns, rows, 240)}`);
}

interface Stretch {
  readonly begun: number;
  readonly done: number;
  readonly prepare: number;
  readonly write: number;
  readonly clock: number;
  readonly sample: readonly Placed[];
}

function rowOf(store: Store, path: string, { begun, done, prepare, write, clock, sample }: Stretch): string[] {
  const each = (milliseconds: number) => ((1000 * milliseconds) / (done - begun)).toFixed(1);
  const { rss, heapUsed } = process.memoryUsage();
  const { verbatim, edited, formulae, together } = judged(store, sample);
  return [
    String(done),
    each(prepare),
    each(write),
    each(clock),
    String(Math.round(rss / 2 ** 20)),
    String(Math.round(heapUsed / 2 ** 20)),
    String(Math.round(bytesOf(path) / done)),
    ...[verbatim, edited, formulae, together].map(part => `${(100 * part).toFixed(1)} %`),
    loadavg()[0]!.toFixed(1),
  ];
}

/** 10,000, 30,000, 100,000 … up to the number asked for. */
function sizes(most: number): number[] {
  const found: number[] = [];
  for (let ten = 10_000; ten < most; ten *= 10) for (const by of [1, 3]) if (ten * by < most) found.push(ten * by);
  return [...found, most];
}
