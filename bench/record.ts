// How the record bears size: time a document, memory, bytes, and how long questions take as it grows. `npm run bench:record [-- documents]`
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate } from '../src/annotate.ts';
import { type Asking, asking } from '../src/ask/asking.ts';
import { asof } from '../src/ask/asof.ts';
import { search } from '../src/ask/search.ts';
import { show } from '../src/ask/show.ts';
import { timeline } from '../src/ask/timeline.ts';
import { openResources } from '../src/cli/resources.ts';
import { table } from '../src/cli/table.ts';
import { loadPack } from '../src/packs/load.ts';
import { worldOf } from '../src/record/world.ts';
import { addDocuments } from '../src/store/add.ts';
import { openRecord, type Store } from '../src/store/open.ts';
import { readEvents } from '../src/store/read/events.ts';
import { readSize } from '../src/store/read/overview.ts';
import { syntheticDocument } from './record-texts.ts';

const most = Number(process.argv[2] ?? 10_000);
if (!Number.isInteger(most) || most < 100) {
  console.error('Name how many documents, 100 at least: npm run bench:record -- 10000');
  process.exit(2);
}
/** Documents in one transaction, as `add` writes them. */
const BATCH = 16;
const QUESTIONS = 20;

const resources = openResources();
const pack = loadPack();
const world = worldOf([pack]);
const encoder = new TextEncoder();
const work = mkdtempSync(join(tmpdir(), 'regesta-bench-record-'));
try {
  report(join(work, 'r.db'));
} finally {
  rmSync(work, { recursive: true, force: true });
}

function report(path: string): void {
  console.log(`Synthetic documents of ${Math.round(lengthOfOne())} characters on average.`);
  console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, one thread.\n`);
  const store = openRecord(path, { mode: 'write' });
  const rows: string[][] = [];
  let done = 0;
  for (const size of sizes(most)) {
    const spent = { annotate: 0, write: 0 };
    const begun = done;
    while (done < size) {
      const some = Math.min(BATCH, size - done);
      const texts = Array.from({ length: some }, (_, k) => done + k);
      const at = performance.now();
      const documents = texts.map(readOne);
      const between = performance.now();
      addDocuments(store, documents, world);
      spent.annotate += between - at;
      spent.write += performance.now() - between;
      done += some;
    }
    const added = done - begun;
    const { documents, events } = readSize(store.db);
    const one = timed(() => addDocuments(store, [readOne(most + size)], world));
    rows.push([
      String(documents),
      String(events),
      (spent.annotate / added).toFixed(2),
      (spent.write / added).toFixed(2),
      one.toFixed(0),
      String(Math.round(process.memoryUsage().rss / 2 ** 20)),
      String(Math.round(bytesOf(path) / documents)),
      ...questions(store).map(ask => worst(ask).toFixed(0)),
    ]);
    console.log(rows.at(-1)!.join('\t'));
  }
  store.close();
  const titles = ['documents', 'dated events', 'annotate, ms/doc', 'write, ms/doc', 'one more, ms', 'MiB', 'bytes/doc'];
  const asked = ['asof, p95 ms', 'timeline of one year', 'whole timeline', 'search', 'show'];
  console.log(
    `\n${table(
      [...titles, ...asked].map(title => ({ title, right: true, least: 4 })),
      rows,
      200,
    )}`,
  );
}

/** 100, 300, 1000, 3000 … up to the number asked for. */
function sizes(most: number): number[] {
  const found: number[] = [];
  for (let size = 100, factor = 3; size < most; size *= factor, factor = factor === 3 ? 10 / 3 : 3)
    if (size >= most / 100) found.push(Math.round(size));
  return [...found, most];
}

function readOne(number: number) {
  return annotate(encoder.encode(syntheticDocument(number)), { uri: `${number}.txt` }, resources);
}

/** Questions as the commands ask them, each drawn anew from the number of the round. */
function questions(store: Store): ((round: number) => void)[] {
  const record = (): Asking => asking(store, pack, 'en');
  const year = (round: number) => String(1945 + ((round * 7) % 60));
  const some = readEvents(store.db, { from: '1966-01-01', to: '1966-12-31' });
  return [
    round => asof(record(), `${year(round)}-06-01`, { subject: 'Spain', relation: 'member_of', object: 'NATO' }),
    round => timeline(record(), { from: `${year(round)}-01-01`, to: `${year(round)}-12-31`, actor: 'France' }),
    () => timeline(record(), {}),
    round => search(record(), ['surprise voisins', 'treaty Ankara', 'Reykjavik', 'Adenauer Bonn'][round % 4]!),
    round => show(record(), [some[round % some.length]!.id]),
  ];
}

function worst(ask: (round: number) => void): number {
  const times = Array.from({ length: QUESTIONS }, (_, round) => timed(() => ask(round))).sort((a, b) => a - b);
  return times[Math.ceil(QUESTIONS * 0.95) - 1]!;
}

function timed(run: () => void): number {
  const at = performance.now();
  run();
  return performance.now() - at;
}

function bytesOf(path: string): number {
  return statSync(path).size + (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0);
}

function lengthOfOne(): number {
  return Array.from({ length: 100 }, (_, k) => syntheticDocument(k).length).reduce((a, b) => a + b) / 100;
}
