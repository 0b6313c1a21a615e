// Kills the program (SIGKILL) at many moments of its writing, and looks at what each kill left: `npm run bench:crash [-- points]`, 100 where none is named.
// The points are spread over adding, removing, refreshing and the migration of an old record; half of them fall within milliseconds of a write to the disk.
import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { table } from '../src/cli/table.ts';
import { inflated } from '../src/store/layers.ts';
import { MIGRATIONS } from '../src/store/schema.ts';
import { writeMany } from '../test/cli/pile.ts';
import { regesta, start } from '../test/program.ts';
import { type Draw, lottery } from './lottery.ts';

const DOCUMENTS = 160;
/** The version of the schema of the old record: its annotations are not compressed yet, and its conclusions have to be drawn anew. */
const OLD = 2;
/** Milliseconds after a write within which half of the kills fall. */
const SOON = 25;

interface Case {
  readonly name: string;
  /** The record before; null where there is none. */
  readonly before: string | null;
  readonly words: readonly string[];
  /** Whether a run that was cut may have done a part, whole documents each. */
  readonly inParts: boolean;
}

const points = Number(process.argv[2] ?? 100);
if (!Number.isInteger(points) || points < 4) {
  console.error('Name how many times the program is to be killed, 4 at least: npm run bench:crash -- 100');
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'regesta-bench-crash-'));
try {
  await report();
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function report(): Promise<void> {
  const pile = writeMany(work, DOCUMENTS);
  const whole = join(work, 'whole.db');
  await run(['add', pile, '-r', whole]);
  const old = writeOld(whole, join(work, 'old.db'));
  const cases: readonly Case[] = [
    { name: 'add', before: null, words: ['add', pile], inParts: true },
    { name: 'remove', before: whole, words: ['remove', 'many/note-007.txt'], inParts: false },
    { name: 'refresh', before: old, words: ['refresh'], inParts: false },
    { name: 'migration', before: old, words: ['timeline', '--limit', '1'], inParts: false },
  ];
  const rows: string[][] = [];
  for (const [place, one] of cases.entries()) rows.push(await killMany(one, Math.ceil(points / cases.length), place));
  const titles = ['kills', 'still under way', 'before', 'in part', 'after', 'damaged', 'not completed'];
  console.log(table([{ title: 'command' }, ...titles.map(title => ({ title, right: true }))], rows, null));
  if (rows.some(row => row.slice(-2).some(cell => cell !== '0'))) process.exitCode = 1;
}

async function killMany({ name, before, words, inParts }: Case, kills: number, seed: number): Promise<string[]> {
  const record = join(work, `${name}.db`);
  const command = [...words, '-r', record];
  const fresh = () => {
    for (const end of ['', '-wal', '-shm']) rmSync(`${record}${end}`, { force: true });
    if (before !== null) copyFileSync(before, record);
  };
  fresh();
  const first = contents(record)!;
  const begun = performance.now();
  await run(command);
  const duration = performance.now() - begun;
  const last = contents(record)!;
  const count = { cut: 0, before: 0, part: 0, after: 0, damaged: 0, open: 0 };
  const draw = lottery(seed);
  for (let kill = 0; kill < kills; kill++) {
    fresh();
    if (await killed(command, record, kill % 2 === 0 ? null : duration, draw)) count.cut++;
    const left = contents(record);
    if (left === null) count.damaged++;
    else if (same(left, first)) count.before++;
    else if (same(left, last)) count.after++;
    else if (inParts && [...left].every(([id, rows]) => isPartOf(rows, last.get(id)))) count.part++;
    else count.damaged++;
    await run(command);
    const completed = contents(record);
    if (completed === null || !same(completed, last)) count.open++;
  }
  const { cut, before: asBefore, part, after, damaged, open } = count;
  return [name, ...[kills, cut, asBefore, part, after, damaged, open].map(String)];
}

/** Starts a command and kills it at some moment of its time, or, at null, soon after it has written to the disk. */
async function killed(words: readonly string[], record: string, duration: number | null, draw: Draw): Promise<boolean> {
  const child = start(words);
  const gone = new Promise(resolve => child.once('exit', resolve));
  const ended = () => child.exitCode !== null;
  if (duration !== null) await Promise.race([gone, wait((duration * draw(1000)) / 1000)]);
  else {
    const log = () => statSync(`${record}-wal`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const before = log();
    while (log() === before && !ended()) await wait(1);
    // A later write of several, now and then.
    for (let later = draw(3); later > 0 && !ended(); later--) {
      const now = log();
      for (let waited = 0; log() === now && waited < SOON && !ended(); waited++) await wait(1);
    }
    await wait(draw(SOON));
  }
  const running = !ended();
  child.kill('SIGKILL');
  await gone;
  return running;
}

/** What a record holds of each document, with all conclusions under ''; null where it is damaged. A file without tables holds nothing. */
function contents(record: string): Map<string, string> | null {
  if (!existsSync(record) || statSync(record).size === 0) return new Map();
  const db = new DatabaseSync(record);
  const rows = (sql: string) => db.prepare(sql).all();
  try {
    if (JSON.stringify(rows('PRAGMA integrity_check')) !== '[{"integrity_check":"ok"}]') return null;
    if (rows('PRAGMA foreign_key_check').length > 0) return null;
    if (rows("SELECT 1 FROM sqlite_schema WHERE name = 'documents'").length === 0) return new Map();
    const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
    const held = rows(
      `SELECT d.id, ${version === OLD ? 'd.annotations' : 'hex(d.layers) AS annotations'}, (SELECT count(*) FROM sentences s WHERE s.document = d.number) AS sentences,
         (SELECT group_concat(c.traced) FROM (SELECT traced FROM claims WHERE document = d.number ORDER BY id) c) AS claims
       FROM documents d ORDER BY d.id`,
    ) as { id: string }[];
    const found = new Map(held.map(({ id, ...row }) => [id, JSON.stringify(row)]));
    if (found.size === 0) return found;
    const concluded = [
      'SELECT id, traced FROM claims ORDER BY id',
      'SELECT id, reading FROM events ORDER BY id',
      'SELECT * FROM states ORDER BY key',
    ];
    return found.set('', JSON.stringify([version, ...concluded.map(rows)]));
  } finally {
    db.close();
  }
}

function same(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([id, rows]) => b.get(id) === rows);
}

/** Conclusions differ as long as documents are missing. */
function isPartOf(rows: string, whole: string | undefined): boolean {
  return rows === whole || rows.startsWith('[');
}

/** The documents of a record in a record of an old schema, without conclusions. */
function writeOld(record: string, path: string): string {
  const db = new DatabaseSync(path);
  for (const step of MIGRATIONS.slice(0, OLD)) db.exec(step);
  db.exec(`PRAGMA application_id = 0x52677374; PRAGMA user_version = ${OLD}; PRAGMA foreign_keys = OFF`);
  db.prepare('ATTACH ? AS whole').run(record);
  db.function('inflated', bytes => inflated(bytes as Uint8Array));
  const columns =
    'number, id, sha256, title, author, language, published, published_from, format, encoding, text, layout';
  db.exec(`INSERT INTO documents (${columns}, annotations) SELECT ${columns}, inflated(layers) FROM whole.documents`);
  db.exec('INSERT INTO places SELECT * FROM whole.places');
  db.close();
  return path;
}

async function run(words: readonly string[]): Promise<void> {
  const { status, stderr } = await regesta(words);
  // A document that is gone already cannot be removed again.
  if (status !== 0 && !(words[0] === 'remove' && status === 3)) throw new Error(stderr);
}
