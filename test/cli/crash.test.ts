import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inTemporaryFolder, regesta, start } from '../program.ts';
import { writeMany } from './pile.ts';

/** "npm run bench:crash" kills many more times. */
const ROUNDS = 12;
const DOCUMENTS = 160;

/** What is in the record, document by document: how many of each row they own. */
function ownedRows(record: string): Map<string, string> {
  const db = new DatabaseSync(record);
  try {
    const { integrity_check } = db.prepare('PRAGMA integrity_check').get() as { integrity_check: string };
    expect(integrity_check).toBe('ok');
    expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    const rows = db
      .prepare(
        `SELECT d.id,
           (SELECT count(*) FROM sentences s WHERE s.document = d.number) AS sentences,
           (SELECT count(*) FROM claims c WHERE c.document = d.number) AS claims,
           (SELECT count(*) FROM claims c JOIN event_claims e ON e.claim = c.number WHERE c.document = d.number) AS told,
           (SELECT count(*) FROM places p WHERE p.document = d.number) AS places
         FROM documents d ORDER BY d.id`,
      )
      .all() as { id: string; sentences: number; claims: number; told: number; places: number }[];
    return new Map(rows.map(({ id, ...counts }) => [id, JSON.stringify(counts)]));
  } finally {
    db.close();
  }
}

/** A fixed sequence of numbers in [0, 1): every run kills at other moments, and a failure can be looked at again. */
function* lottery(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** A record that was cut off before its tables were made holds nothing yet. */
function rowsLeft(record: string): Map<string, string> {
  if (!existsSync(record)) return new Map();
  try {
    return ownedRows(record);
  } catch (error) {
    if (/no such table/.test(String(error))) return new Map();
    throw error;
  }
}

/** The moment at which a run began to write: when the log beside the record changes. */
async function writing(record: string, ended: () => boolean): Promise<void> {
  const signature = () => (existsSync(`${record}-wal`) ? statSync(`${record}-wal`).mtimeMs : 0);
  const before = signature();
  while (signature() === before && !ended()) await wait(1);
}

/** How many documents a record holds at this moment, while another program writes it. */
function documentsIn(record: string): number {
  if (!existsSync(record)) return 0;
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(record, { readOnly: true });
    return (db.prepare('SELECT count(*) AS held FROM documents').get() as { held: number }).held;
  } catch {
    // Its tables are not made yet, or it is being written at this very moment.
    return 0;
  } finally {
    db?.close();
  }
}

/** Adds, and kills the program so many milliseconds after it began to write; or, at null, as soon as it has written some documents. */
async function killed(milliseconds: number | null, pile: string, record: string): Promise<void> {
  const child = start(['add', pile, '-r', record]);
  const gone = new Promise(resolve => child.once('exit', resolve));
  const ended = () => child.exitCode !== null;
  await writing(record, ended);
  if (milliseconds === null) while (documentsIn(record) === 0 && !ended()) await wait(1);
  else await wait(milliseconds);
  child.kill('SIGKILL');
  await gone;
}

test('a kill at any moment leaves every document whole or absent, and the next run completes the record', async () => {
  await inTemporaryFolder(async folder => {
    const many = writeMany(folder, DOCUMENTS);
    const clean = join(folder, 'clean.db');
    const run = regesta(['add', many, '-r', clean]);
    await writing(clean, () => false);
    const begun = performance.now();
    await run;
    const duration = performance.now() - begun;
    const whole = ownedRows(clean);
    expect(whole.size).toBe(DOCUMENTS);

    const partial: number[] = [];
    const lane = async (seed: number) => {
      const draw = lottery(seed);
      const record = join(folder, `killed-${seed}.db`);
      for (let round = 0; round < ROUNDS / 2; round++) {
        // Start again from nothing now and then, so that the first documents are hit as well as the last.
        const afresh = round % 3 === 0;
        if (afresh) for (const end of ['', '-wal', '-shm']) rmSync(`${record}${end}`, { force: true });
        await killed(afresh && round > 0 ? null : duration * draw.next().value!, many, record);
        const left = rowsLeft(record);
        for (const [id, counts] of left) expect(counts).toBe(whole.get(id));
        if (left.size > 0 && left.size < DOCUMENTS) partial.push(left.size);
      }
      expect((await regesta(['add', many, '-r', record])).status).toBe(0);
      expect(ownedRows(record)).toEqual(whole);
      return regesta(['timeline', '--json', '-r', record]);
    };
    const resumed = await Promise.all([lane(1), lane(2)]);
    // A machine that stood still at the wrong moments may have let every run end before it was killed.
    for (let round = 0; round < ROUNDS && partial.length === 0; round++) {
      const record = join(folder, `again-${round}.db`);
      await killed(null, many, record);
      const left = rowsLeft(record);
      for (const [id, counts] of left) expect(counts).toBe(whole.get(id));
      if (left.size > 0 && left.size < DOCUMENTS) partial.push(left.size);
    }
    const expected = await regesta(['timeline', '--json', '-r', clean]);
    for (const { stdout } of resumed) expect(stdout).toBe(expected.stdout);
    // Without a record that was cut in the middle, nothing would have been shown.
    expect(partial).not.toEqual([]);
    expect((await regesta(['doctor', '-r', join(folder, 'killed-1.db')])).status).toBe(0);
  });
});
