// What a kill leaves of the commands that write everything at once: the record is as before or as after, and a backup is whole or absent.
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate.ts';
import { loadPack } from '../../src/packs/load.ts';
import { worldOf } from '../../src/record/world.ts';
import { addDocuments } from '../../src/store/add.ts';
import { openRecord } from '../../src/store/open.ts';
import { reviewClaim } from '../../src/store/review.ts';
import { printedAddress } from '../page/browser.ts';
import { inTemporaryFolder, regesta, start } from '../program.ts';
import { writeMany } from './pile.ts';

const DOCUMENTS = 48;
const ROUNDS = 6;

/** All that a record concludes, and what people decided, without the numbers of rows. */
function contents(record: string): string {
  const db = new DatabaseSync(record);
  try {
    const { integrity_check } = db.prepare('PRAGMA integrity_check').get() as { integrity_check: string };
    expect(integrity_check).toBe('ok');
    expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    const tables = [
      'SELECT id, hex(layers) AS layers FROM documents ORDER BY id',
      'SELECT id, traced FROM claims ORDER BY id',
      'SELECT id, reading FROM events ORDER BY id',
      'SELECT key FROM states ORDER BY key',
      'SELECT claim, verdict FROM verdicts ORDER BY number',
      'SELECT kind, actor, identity FROM actor_decisions ORDER BY number',
      'SELECT entity, identity FROM identities ORDER BY entity',
    ];
    return JSON.stringify(tables.map(sql => db.prepare(sql).all()));
  } finally {
    db.close();
  }
}

/** Runs a command and kills it after so many milliseconds; how long it took where it had ended before, else null. */
async function killed(words: readonly string[], milliseconds: number): Promise<number | null> {
  const begun = performance.now();
  const child = start(words);
  const gone = new Promise(resolve => child.once('exit', resolve));
  await Promise.race([gone, wait(milliseconds)]);
  const took = child.exitCode === null ? null : performance.now() - begun;
  child.kill('SIGKILL');
  await gone;
  return took;
}

/**
 * Kills a command again and again, at moments spread over the time that it takes, and looks at what each kill left. A machine that was busy when it was
 * timed may be quick now: what ends before it is killed is killed sooner from then on.
 */
async function killAllAlong(words: readonly string[], duration: number, look: () => void): Promise<number> {
  let cut = 0;
  let whole = duration;
  for (let round = 1; round <= ROUNDS; round++) {
    const took = await killed(words, (whole * round) / (ROUNDS + 1));
    if (took === null) cut++;
    else whole = Math.min(whole, took);
    look();
  }
  return cut;
}

async function timed(words: readonly string[]): Promise<number> {
  const begun = performance.now();
  const { status, stderr } = await regesta(words);
  expect([status, stderr]).toEqual([0, '']);
  return performance.now() - begun;
}

/** A record as a reader without models fills it, with a verdict on its first claim. */
function writeOldRecord(folder: string, path: string): void {
  const many = writeMany(folder, DOCUMENTS);
  const pack = loadPack();
  const world = worldOf([pack]);
  const store = openRecord(path, { mode: 'write' });
  const documents = readdirSync(many).map(name =>
    annotate(readFileSync(join(many, name)), { uri: `many/${name}` }, { pack }),
  );
  addDocuments(store, documents, world);
  const { id } = store.db.first<{ id: string }>('SELECT id FROM claims ORDER BY id') ?? {};
  if (id !== undefined)
    reviewClaim(store, id, { verdict: 'accepted', note: null, made: '2024-05-01T10:00:00.000Z' }, world);
  store.close();
}

test('a kill during refresh, a merge or a backup leaves the record as before or as after, and loses no verdict', async () => {
  await inTemporaryFolder(async folder => {
    const [killedOne, wholeOne] = [join(folder, 'killed.db'), join(folder, 'whole.db')];
    writeOldRecord(folder, killedOne);
    await timed(['backup', wholeOne, '-r', killedOne]);
    const states = new Set([contents(killedOne)]);
    expect(contents(wholeOne)).toBe([...states][0]);

    const refreshing = await timed(['refresh', '-r', wholeOne]);
    states.add(contents(wholeOne));
    // Or there would be nothing to tell apart.
    expect(states.size).toBe(2);
    const look = () => expect(states).toContain(contents(killedOne));
    let cut = await killAllAlong(['refresh', '-r', killedOne], refreshing, look);
    expect((await regesta(['refresh', '-r', killedOne])).status).toBe(0);
    expect(contents(killedOne)).toBe(contents(wholeOne));

    const merge = (record: string) => ['actors', 'merge', 'state:HUN', 'state:ESP', '--by', 'A reader', '-r', record];
    const merging = await timed(merge(wholeOne));
    states.clear();
    states.add(contents(killedOne)).add(contents(wholeOne));
    expect(states.size).toBe(2);
    cut += await killAllAlong(merge(killedOne), merging, look);

    const copy = join(folder, 'copy.db');
    const backing = await timed(['backup', join(folder, 'first.db'), '-r', killedOne]);
    const expected = contents(killedOne);
    cut += await killAllAlong(['backup', copy, '-r', killedOne], backing, () => {
      if (existsSync(copy)) expect(contents(copy)).toBe(expected);
    });
    if (!existsSync(copy)) expect((await regesta(['backup', copy, '-r', killedOne])).status).toBe(0);
    expect(contents(copy)).toBe(expected);
    expect(contents(killedOne)).toBe(expected);
    // Without a command that was cut short, nothing would have been shown.
    expect(cut).toBeGreaterThan(2);
  });
});

test('a kill of the page while it writes a merge leaves the record as before or as after', async () => {
  await inTemporaryFolder(async folder => {
    const [record, merged] = [join(folder, 'before.db'), join(folder, 'after.db')];
    writeOldRecord(folder, record);
    copyFileSync(record, merged);
    await timed(['actors', 'merge', 'state:HUN', 'state:ESP', '-r', merged]);
    const states = new Set([contents(record), contents(merged)]);
    expect(states.size).toBe(2);
    for (const [round, milliseconds] of [0, 40, 160, 640].entries()) {
      const own = join(folder, `${round}.db`);
      copyFileSync(record, own);
      const server = start(['open', '--no-browser', '-r', own]);
      const gone = new Promise(resolve => server.once('exit', resolve));
      const url = await printedAddress(server);
      const { origin } = new URL(url);
      const cookie = (await fetch(url, { redirect: 'manual' })).headers.get('set-cookie')!.split(';')[0]!;
      const answer = fetch(`${origin}/api/actors/decisions`, {
        method: 'POST',
        headers: { cookie, origin, 'content-type': 'application/json' },
        body: JSON.stringify({ kind: 'merge', actor: 'state:HUN', identity: 'state:ESP' }),
      }).catch(() => null);
      await Promise.race([answer, wait(milliseconds)]);
      server.kill('SIGKILL');
      await Promise.all([gone, answer]);
      expect(states).toContain(contents(own));
    }
  });
});
