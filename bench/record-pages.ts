// Which tables and indexes make writing slow as a record grows: the pages of each that one batch of documents writes.
// `node bench/record-pages.ts [documents] [--batch 400]`: adds so many synthetic documents, then one batch more, whose pages are counted in the log.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../src/annotate.ts';
import { openResources } from '../src/cli/resources.ts';
import { table } from '../src/cli/table.ts';
import { loadPack } from '../src/packs/load.ts';
import { worldOf } from '../src/record/world.ts';
import { addDocuments } from '../src/store/add.ts';
import { openRecord } from '../src/store/open.ts';
import { filledAnnotations } from './record-claims.ts';
import { wideTexts } from './record-wide.ts';

const { values, positionals } = parseArgs({
  options: { batch: { type: 'string', default: '400' } },
  allowPositionals: true,
});
const [documents, batch] = [Number(positionals[0] ?? 10_000), Number(values.batch)];
/** Bytes before the first page of a log, and before each page. */
const HEADER = { log: 32, page: 24 };

const pack = loadPack();
const world = worldOf([pack]);
const resources = openResources();
const encoder = new TextEncoder();
const fill = filledAnnotations(wideTexts(pack), text =>
  annotate(encoder.encode(text), { uri: 'pattern.txt' }, resources),
);
const work = mkdtempSync(join(tmpdir(), 'regesta-bench-pages-'));
const path = join(work, 'r.db');
try {
  const store = openRecord(path, { mode: 'write' });
  const add = (first: number) => {
    const some = Array.from({ length: Math.min(batch, documents) }, (_, k) => fill(first + k));
    addDocuments(store, some, world);
  };
  for (let done = 0; done < documents; done += batch) add(done);
  store.db.script('PRAGMA wal_checkpoint(TRUNCATE)');
  add(documents);
  const { page_size: size } = store.db.first<{ page_size: number }>('PRAGMA page_size')!;
  const names = new Map(
    store.db
      .all<{ pageno: number; name: string }>('SELECT pageno, name FROM dbstat')
      .map(({ pageno, name }) => [pageno, name]),
  );
  const all = Map.groupBy(names.values(), name => name);
  const written = Map.groupBy(pagesInLog(`${path}-wal`, size), page => names.get(page) ?? 'free');
  const rows = [...written].sort(([, a], [, b]) => b.length - a.length);
  const total = rows.reduce((sum, [, pages]) => sum + pages.length, 0);
  console.log(`${documents} documents; ${batch} more write ${total} pages, ${(total / batch).toFixed(1)} each.\n`);
  console.log(
    table(
      [
        { title: 'table or index', least: 20 },
        { title: 'pages written', right: true },
        { title: 'of', right: true },
        { title: 'bytes a document', right: true },
      ],
      rows.map(([name, pages]) => {
        const held = all.get(name)?.length ?? 0;
        return [name, String(pages.length), String(held), String(Math.round((held * size) / (documents + batch)))];
      }),
      100,
    ),
  );
  store.close();
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The numbers of the pages in a log, in its order. */
function pagesInLog(log: string, size: number): number[] {
  const file = openSync(log, 'r');
  const head = Buffer.alloc(4);
  const pages: number[] = [];
  for (let at = HEADER.log; at + HEADER.page + size <= statSync(log).size; at += HEADER.page + size) {
    readSync(file, head, 0, head.length, at);
    pages.push(head.readUInt32BE(0));
  }
  closeSync(file);
  return pages;
}
