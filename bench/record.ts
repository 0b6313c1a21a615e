// How the record bears size: time a document, memory, bytes, and how long questions take as it grows.
// `npm run bench:record [-- documents] [--read documents] [--minutes minutes] [--record file] [--few]`: so many are really
// annotated, the others are filled into patterns that were; after so many minutes no more are added, and what was reached is
// the last row; the record is kept in the file named, and one that an earlier run left there is gone on with;
// `--few`: sixteen patterns and a few dozen names, where most sentences resemble many others.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../src/annotate.ts';
import type { Annotations } from '../src/annotation.ts';
import { type Asking, asking } from '../src/ask/asking.ts';
import { asof } from '../src/ask/asof.ts';
import { copies } from '../src/ask/copies.ts';
import { search } from '../src/ask/search.ts';
import { show } from '../src/ask/show.ts';
import { timeline } from '../src/ask/timeline.ts';
import { openResources } from '../src/cli/resources.ts';
import { table } from '../src/cli/table.ts';
import { loadPack } from '../src/packs/load.ts';
import { worldOf } from '../src/record/world.ts';
import { addDocuments, addPrepared } from '../src/store/add.ts';
import { openRecord, type Store } from '../src/store/open.ts';
import { type PreparedDocument, prepareDocument } from '../src/store/prepare.ts';
import { readSize } from '../src/store/read/overview.ts';
import { filledAnnotations } from './record-claims.ts';
import { syntheticDocument } from './record-texts.ts';
import { documentText, wideTexts } from './record-wide.ts';
import { bytesOf, type Took, timed } from './took.ts';

const { values, positionals } = parseArgs({
  options: {
    read: { type: 'string' },
    minutes: { type: 'string' },
    record: { type: 'string' },
    few: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const most = Number(positionals[0] ?? 10_000);
const read = values.few ? most : Math.min(most, Number(values.read ?? most));
if (![most, read].every(Number.isInteger) || most < 100) {
  console.error('Name how many documents, 100 at least: npm run bench:record -- 10000 [--read 2000] [--few]');
  process.exit(2);
}
/** Documents that are written together, as `add` does. */
const BATCH = { first: 100, most: 3200 };
const QUESTIONS = 40;
/** Milliseconds of `performance.now`. */
const END = Number(values.minutes ?? Number.POSITIVE_INFINITY) * 60_000;
/** Events of a page. */
const PAGE = 100;

const resources = openResources();
const pack = loadPack();
const world = worldOf([pack]);
const encoder = new TextEncoder();
const wide = wideTexts(pack);
const reading = (text: string, uri: string) => annotate(encoder.encode(text), { uri }, resources);
const fill = filledAnnotations(wide, text => reading(text, 'pattern.txt'));
const work = mkdtempSync(join(tmpdir(), 'regesta-bench-record-'));
try {
  report(values.record ?? join(work, 'r.db'));
} finally {
  rmSync(work, { recursive: true, force: true });
}

function report(path: string): void {
  const length = Array.from({ length: 100 }, (_, k) => textOf(k).length).reduce((a, b) => a + b) / 100;
  console.log(
    `Synthetic documents of ${Math.round(length)} characters on average, ${values.few ? 'few' : 'many'} patterns;`,
  );
  console.log(`the first ${read} really annotated, the others filled into patterns that were annotated.`);
  console.log(
    `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, one thread; "CPU" is this thread alone; in brackets, of times, its milliseconds.\n`,
  );
  const store = openRecord(path, { mode: 'write' });
  const rows: string[][] = [];
  let done = readSize(store.db).documents;
  let before = done === 0 ? 0 : bytesOf(path);
  if (done > 0) console.log(`Goes on with a record of ${done} documents.\n`);
  for (const size of sizes(most)) {
    const spent = { annotate: 0, write: 0, cpu: 0 };
    const begun = done;
    while (done < size && performance.now() < END) {
      const some = Math.min(Math.max(BATCH.first, done), BATCH.most, size - done);
      const documents: PreparedDocument[] = [];
      for (let k = 0; k < some; k++) {
        const at = performance.now();
        const annotations = readOne(done + k);
        spent.annotate += performance.now() - at;
        const prepared = timed(() => documents.push(prepareDocument(annotations)));
        spent.write += prepared.wall;
        spent.cpu += prepared.processor;
      }
      const written = timed(() => addPrepared(store, documents, world));
      spent.write += written.wall;
      spent.cpu += written.processor;
      done += some;
    }
    const added = done - begun;
    if (added === 0) continue;
    const { documents, events } = readSize(store.db);
    const one = Array.from({ length: 5 }, (_, k) => {
      const document = readOne(2 * most + 5 * size + k);
      return timed(() => addDocuments(store, [document], world));
    }).sort((a, b) => a.processor - b.processor)[2]!;
    const bytes = bytesOf(path);
    rows.push([
      String(documents),
      String(events),
      (spent.annotate / added).toFixed(2),
      (spent.write / added).toFixed(2),
      (spent.cpu / added).toFixed(2),
      both(one),
      String(Math.round(process.memoryUsage().rss / 2 ** 20)),
      String(Math.round(process.memoryUsage().heapUsed / 2 ** 20)),
      String(Math.round(bytes / documents)),
      String(Math.round((bytes - before) / added)),
      ...questions(store).map(ask => both(worst(ask))),
      loadavg()[0]!.toFixed(0),
    ]);
    before = bytesOf(path);
    console.log(rows.at(-1)!.join('\t'));
  }
  store.close();
  const titles = [
    'documents',
    'events',
    'annotate, ms/doc',
    'write, ms/doc',
    'write, CPU ms/doc',
    'one more, ms',
    'MiB',
    'heap, MiB',
    'bytes/doc',
    'bytes/new doc',
  ];
  const asked = [
    'asof, p95 ms',
    'timeline, first page',
    'page of one year',
    'actor, first page',
    'search',
    'show',
    'copies, page',
    'load',
  ];
  console.log(
    `\n${table(
      [...titles, ...asked].map(title => ({ title, right: true, least: 4 })),
      rows,
      240,
    )}`,
  );
}

/** 100, 200, 500, 1000, 2000 … up to the number asked for. */
function sizes(most: number): number[] {
  const found: number[] = [];
  for (let ten = 100; ten < most; ten *= 10) for (const by of [1, 2, 5]) if (ten * by < most) found.push(ten * by);
  return [...found.filter(size => size >= Math.min(1000, most / 100)), most];
}

function textOf(number: number): string {
  return values.few ? syntheticDocument(number) : documentText(number, wide.sentences(number));
}

function readOne(number: number): Annotations {
  return values.few || number < read ? reading(textOf(number), `${number}.txt`) : fill(number);
}

/** Questions as the commands ask them, each drawn anew from the number of the round. */
function questions(store: Store): ((round: number) => void)[] {
  const record = (): Asking => asking(store, pack, 'en');
  const year = (round: number) => String(1945 + ((round * 7) % 60));
  const name = (round: number) => ['France', 'Spain', 'Turkey', 'Norway'][round % 4]!;
  const some = timeline(record(), { from: '1966-01-01', limit: PAGE });
  const of = (round: number) => ({ from: `${year(round)}-01-01`, to: `${year(round)}-12-31`, limit: PAGE });
  return [
    round => asof(record(), `${year(round)}-06-01`, { subject: name(round), relation: 'member_of', object: 'NATO' }),
    round => timeline(record(), { limit: PAGE, ...(round % 2 === 0 ? {} : { after: some[round % some.length]!.id }) }),
    round => timeline(record(), of(round)),
    round => timeline(record(), { ...(round % 2 === 0 ? {} : of(round)), actor: name(round), limit: PAGE }),
    round => search(record(), ['lanterne voisins', 'treaty Ankara', 'Reykjavik', 'ledger Bonn'][round % 4]!),
    round => show(record(), [some[round % some.length]!.id]),
    round => copies(record(), { limit: PAGE, offset: (round % 4) * PAGE }),
  ];
}

/** The time that all but one in twenty questions take at most. */
function worst(ask: (round: number) => void): Took {
  const times = Array.from({ length: QUESTIONS }, (_, round) => timed(() => ask(round)));
  const at = (of: keyof Took) => times.map(time => time[of]).sort((a, b) => a - b)[Math.ceil(QUESTIONS * 0.95) - 1]!;
  return { wall: at('wall'), processor: at('processor') };
}

function both({ wall, processor }: Took): string {
  return `${wall.toFixed(0)} (${processor.toFixed(0)})`;
}
