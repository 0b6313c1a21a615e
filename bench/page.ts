// How the page bears size: a record with 100,000 dated events, read from documents of a grammar, in a real browser.
// `npm run bench:page [-- --events 100000] [--record file.db] [--write]`: `--record` keeps the record, or takes the one that is there
// (`bench/page-record.ts`); `--write` puts the table into bench/RESULTS.md.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { table } from '../src/cli/table.ts';
import { loadPack } from '../src/packs/load.ts';
import { type ServedRecord, servedRecord } from '../src/serve/served-record.ts';
import { serve } from '../src/serve/start.ts';
import { openRecord } from '../src/store/open.ts';
import { readSize } from '../src/store/read/overview.ts';
import { browse, CHROMIUM } from '../test/page/browser.ts';
import { answered, frames, type Spread, viewed } from './page-measures.ts';
import { growRecord } from './page-record.ts';
import { answeredOnce, type Once, writesOn } from './page-writes.ts';

const { values } = parseArgs({
  options: { events: { type: 'string', default: '100000' }, record: { type: 'string' }, write: { type: 'boolean' } },
});
if (!CHROMIUM) {
  console.log(
    'no Chromium found: nothing is measured. Install it (apt-get install chromium) or set CHROMIUM to its path.',
  );
  process.exit(0);
}
/** What the views ask of the server. */
const QUESTIONS = [
  'overview',
  'marks',
  'marks?actor=state:FRA',
  'timeline?from=1950-01-01&to=1950-12-31&limit=100',
  'timeline?actor=state:FRA&limit=100',
  'asof?date=1966-06-01',
  'asof?date=1966-06-01&subject=state:FRA',
  'changes?from=1966-01-01&to=1966-12-31',
  'documents?limit=100',
  'documents/{document}',
  'actors?limit=100',
  'actors/state:FRA',
  'network',
  'network?from=1950-01-01&to=1959-12-31',
  'map',
  'map?by=agent',
  'conflicts?limit=25',
  'copies?limit=50',
  'queue',
  'queue?order=doubt',
  'queue?actor=state:FRA',
  'claims/{claim}',
  'claims/{claim}/choices?of=actor&words=fra',
  'search?words=France',
  'search?words=treaty%20Ankara',
  'suggest?words=fra',
];
/** The views, and what is there once each is. */
const VIEWS: readonly (readonly [path: string, there: string])[] = [
  ['/timeline', '.chart[data-frame]'],
  ['/asof/1966-06-01', '.states, .empty'],
  ['/documents', '.documents li'],
  ['/actors/state%3AFRA', 'h1'],
  ['/network', '.graph'],
  ['/map', '.map[viewBox]'],
  ['/conflicts', '.conflict, .empty'],
  ['/review', '.desk blockquote'],
  ['/search?words=France', '.found'],
];

const work = values.record ? null : mkdtempSync(join(tmpdir(), 'regesta-bench-page-'));
const path = values.record ?? join(work!, 'r.db');
try {
  if (!existsSync(path)) growRecord(path, Number(values.events), () => {});
  const store = openRecord(path, { mode: 'read' });
  const { documents, events } = readSize(store.db);
  const add = () => Promise.reject(new Error('nothing is added here'));
  const record = servedRecord(store, loadPack(), { person: null, now: () => '', add });
  const serving = await serve(record);
  const browser = await browse();
  const machine = `Node ${process.versions.node}, Chromium headless without a GPU, ${cpus()[0]?.model.trim()}, ${cpus().length} cores`;
  const head = `${machine}, load ${loadavg()[0]!.toFixed(0)}; ${documents} documents, ${events} dated events.`;
  const page = await browser.newPage();
  await page.goto(serving.url);
  const warmed = performance.now();
  while (record.at('en').kept.warm());
  console.log(`all conclusions are in memory after ${Math.round(performance.now() - warmed)} ms`);
  const rows = await measure(page, serving.url);
  const afterwards = await afterWrites(page, record);
  const columns = ['first time', 'median', '95 %', 'worst'].map(title => ({ title, right: true }));
  const told = `${head} Milliseconds.\n\n\`\`\`\n${table([{ title: 'measure' }, ...columns], rows, 110).trimEnd()}\n\`\`\`\n\nThe first answer after each write; "12 → 45": told after 12 ms that it is being drawn up, answered in 45 when it was:\n\n\`\`\`\n${afterwards.trimEnd()}\n\`\`\`\n`;
  console.log(told);
  if (values.write) keep(told);
  await browser.close();
  await serving.close();
  await record.close();
  store.close();
} finally {
  if (work) rmSync(work, { recursive: true, force: true, maxRetries: 10 });
}

async function measure(page: Page, url: string): Promise<string[][]> {
  await page.goto(url);
  const rows: string[][] = [];
  const document = await page.evaluate(async () => (await (await fetch('/api/documents?limit=1')).json()).rows[0].id);
  const claim = await page.evaluate(async () => (await (await fetch('/api/queue?limit=1')).json()).claims[0].id);
  for (const asked of QUESTIONS) {
    const path = asked.replace('{document}', document).replace('{claim}', claim);
    rows.push(row(`answer: ${asked}`, await answered(page, path)));
  }
  for (const [path, there] of VIEWS) {
    const { paint, shown, shift, bytes } = await viewed(page, new URL(path, url).href, there);
    rows.push(row(`view ${path}: first paint`, paint), row(`view ${path}: shown`, shown));
    rows.push([
      `view ${path}: layout shift ${shift.toFixed(3)}, ${Math.round(bytes / 1024)} kB of page`,
      '',
      '',
      '',
      '',
    ]);
  }
  for (const lanes of ['', 'lanes=actor']) {
    await page.goto(new URL(`/timeline?${lanes}`, url).href);
    await page.locator('.chart[data-frame]').waitFor();
    const { draw, between } = await frames(page);
    const name = lanes === '' ? 'one lane' : 'twelve lanes';
    rows.push(
      row(`timeline, zooming, ${name}: drawing a frame`, draw),
      row(`timeline, ${name}: between frames`, between),
    );
  }
  return rows;
}

/** Each question once after each write: the documents and claims that are written to are not asked for. */
async function afterWrites(page: Page, record: ServedRecord): Promise<string> {
  const document = await page.evaluate(async () => (await (await fetch('/api/documents?limit=1')).json()).rows[0].id);
  const claim = await page.evaluate(async () => (await (await fetch('/api/queue?limit=1')).json()).claims[0].id);
  const writes = Object.entries(writesOn(record, claim, document));
  const asked = QUESTIONS.filter(question => !question.includes('{'));
  const times = new Map<string, Once[]>(asked.map(question => [question, []]));
  const silences: (readonly [number, number])[] = [];
  for (const [, write] of writes) {
    const [took, blocked] = await writing(write);
    silences.push([took, blocked]);
    for (const question of asked) times.get(question)!.push(await answeredOnce(page, question));
  }
  const columns = writes.map(([title]) => ({ title, right: true }));
  const told = (which: 0 | 1) => silences.map(each => each[which].toFixed(0));
  const rows = [
    ['until it is written', ...told(0)],
    ['longest block of the server meanwhile', ...told(1)],
    ...[...times].map(([question, took]) => [question, ...took.map(inShort)]),
  ];
  return table([{ title: 'answer' }, ...columns], rows, 120);
}

/** How long a write takes, and how long nobody else could be answered meanwhile at most. */
async function writing(write: () => Promise<unknown>): Promise<readonly [number, number]> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const begun = performance.now();
  await write();
  const took = performance.now() - begun;
  delay.disable();
  return [took, Math.max(0, delay.max / 1e6 - 5)];
}

/** "12 → 45": told after 12 ms that it is being drawn up; answered in 45 when it was. */
function inShort({ told, answered }: Once): string {
  return told === null ? answered.toFixed(0) : `${told.toFixed(0)} → ${answered.toFixed(0)}`;
}

function row(name: string, { first, median, most, worst }: Spread): string[] {
  return [
    name,
    ...[first, median, most, worst].map(value =>
      value === null ? '' : value < 10 ? value.toFixed(1) : value.toFixed(0),
    ),
  ];
}

/** Puts the table in the place of the one between the marks of bench/RESULTS.md. */
function keep(told: string): void {
  const results = new URL('./RESULTS.md', import.meta.url);
  const [before, after] = ['<!-- page -->', '<!-- /page -->'];
  const text = readFileSync(results, 'utf8');
  const [start, end] = [text.indexOf(before), text.indexOf(after)];
  if (start < 0 || end < 0) throw new Error(`bench/RESULTS.md has no ${before} … ${after}`);
  writeFileSync(results, `${text.slice(0, start + before.length)}\n${told}${text.slice(end)}`);
}
