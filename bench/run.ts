// How fast and how large: characters a second of each stage and of the whole of `add`, peak memory, start-up. `npm run bench [-- folder]`
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table } from '../src/cli/table.ts';
import { openRecord } from '../src/store/open.ts';
import { readSize } from '../src/store/read/overview.ts';
import { sampleTexts } from './sample.ts';
import { type Spent, timeStages } from './stages.ts';
import { startupSeconds } from './startup.ts';
import type { Usage } from './usage.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Characters that are read, at most. */
const LIMIT = 3_000_000;
const RUNS = 10;

const folder = process.argv[2] ?? join(ROOT, '..', 'shared', 'data', 'documents');
const texts = existsSync(folder) ? sampleTexts(folder, LIMIT) : [];
if (texts.length === 0) {
  console.error(`There are no texts in "${folder}". Name a folder of texts: npm run bench -- <folder>`);
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'regesta-bench-'));
try {
  report(work);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function report(work: string): void {
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `${texts.length} texts, ${thousands(characters)} characters of ${folder}\nNode ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, one core but where two threads are named.\n`,
  );

  const rows = [...timeStages(texts, join(work, 'stages.db'))].map(([stage, spent]) => row(stage, characters, spent));
  const pile = writePile(work);
  const added = addAsAProgram(work, pile, 1);
  const beside = addAsAProgram(work, pile, 2);
  rows.push(row('regesta add, start to end', characters, added));
  rows.push(row('regesta add, two threads', characters, beside));
  const numbers = ['seconds', 'characters/s', 'processor seconds', 'characters per processor second'];
  console.log(table([{ title: 'stage' }, ...numbers.map(title => ({ title, right: true }))], rows, null));

  const built = existsSync(join(ROOT, 'dist', 'regesta.js')) ? '' : ' (without a build: run "npm run build" first)';
  const small = join(work, 'small.db');
  spawnSync(process.execPath, [join(ROOT, 'bin', 'regesta'), 'add', join(ROOT, 'examples', 'alliance'), '-r', small]);
  const start = startupSeconds(ROOT, ['asof', '1966-09-01', '-r', small], RUNS);
  const results: [string, string][] = [
    ['documents, events', `${added.documents}, ${added.events}`],
    ['peak memory of add, one thread, two', `${Math.round(added.megabytes)} MiB, ${Math.round(beside.megabytes)} MiB`],
    ['two threads against one, by the clock', (added.wall / beside.wall).toFixed(2)],
    ['regesta asof, from the shell', `${start.toFixed(3)} s, median of ${RUNS}${built}`],
  ];
  console.log(table([{ title: 'measure' }, { title: 'result' }], results, null));
}

/** The texts as files; gives their folder. */
function writePile(work: string): string {
  const pile = join(work, 'pile');
  mkdirSync(pile);
  for (const { name, text } of texts) writeFileSync(join(pile, name.replace(/\.xml$/, '.txt')), text);
  return pile;
}

/** The real program, from its start to its end: files, models, texts, record. */
function addAsAProgram(work: string, pile: string, workers: number): Usage & { documents: number; events: number } {
  const [usage, record] = [join(work, 'usage.json'), join(work, `add-${workers}.db`)];
  const preload = new URL('usage.ts', import.meta.url).href;
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', preload, join(ROOT, 'bin', 'regesta'), 'add', pile, '-r', record, '--workers', String(workers)],
    { encoding: 'utf8', env: { ...process.env, REGESTA_USAGE: usage } },
  );
  if (status !== 0) throw new Error(stderr);
  const store = openRecord(record, { mode: 'read' });
  const { documents, events } = readSize(store.db);
  store.close();
  return { ...(JSON.parse(readFileSync(usage, 'utf8')) as Usage), documents, events };
}

function row(name: string, characters: number, { wall, processor }: Spent): string[] {
  const rate = (seconds: number) => (seconds > 0 ? thousands(Math.round(characters / seconds)) : '–');
  return [name, wall.toFixed(2), rate(wall), processor.toFixed(2), rate(processor)];
}

function thousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
