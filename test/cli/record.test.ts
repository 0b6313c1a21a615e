import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { APPLICATION_ID, MIGRATIONS } from '../../src/store/schema.ts';
import { inTemporaryFolder, regesta } from '../program.ts';
import { writePile } from './pile.ts';

const rows = (stdout: string) => JSON.parse(stdout) as Record<string, unknown>[];

describe('regesta add', () => {
  test('adds a pile once: the same bytes change nothing, from whatever folder', async () => {
    await inTemporaryFolder(async folder => {
      const pile = writePile(folder);
      const record = join(folder, 'r.db');
      const first = await regesta(['add', pile, '-r', record, '--json']);
      expect(first.status).toBe(0);
      const { documents } = JSON.parse(first.stdout) as { documents: { uri: string; added: string }[] };
      expect(documents.map(({ uri, added }) => [uri, added])).toEqual([
        ['pile/almanach.txt', 'added'],
        ['pile/bulletin.html', 'added'],
        ['pile/digest.md', 'added'],
      ]);
      const before = await regesta(['timeline', '--json', '-r', record]);
      const again = await regesta(['add', '.', '-r', '../r.db'], { cwd: pile });
      expect(again.status).toBe(0);
      expect(again.stdout).toMatch(/^0 documents added, 3 already in the record/);
      const after = await regesta(['timeline', '--json', '-r', record]);
      expect(after.stdout).toBe(before.stdout);
      expect(rows(after.stdout).length).toBeGreaterThan(2);
    });
  });

  test('adding in another order, one at a time, gives the same answers', async () => {
    await inTemporaryFolder(async folder => {
      const pile = writePile(folder);
      const [together, apart] = [join(folder, 'a.db'), join(folder, 'b.db')];
      await regesta(['add', pile, '-r', together]);
      for (const name of ['digest.md', 'bulletin.html', 'almanach.txt'])
        await regesta(['add', join(pile, name), '-r', apart]);
      const questions = [
        ['timeline'],
        ['asof', '1981-01-01'],
        ['copies'],
        ['conflicts'],
        ['actors'],
        ['changes', '1970', '1999'],
      ];
      for (const question of questions) {
        const [one, other] = await Promise.all(
          [together, apart].map(record => regesta([...question, '--json', '-r', record])),
        );
        expect(one!.stdout, question.join(' ')).toBe(other!.stdout);
        expect(one!.status).toBe(0);
      }
    });
  });

  test('refuses what it cannot read, adds the rest, and says so', async () => {
    await inTemporaryFolder(async folder => {
      const pile = writePile(folder);
      writeFileSync(join(pile, 'scan.pdf'), '%PDF-1.4');
      writeFileSync(join(pile, 'blank.txt'), '');
      const { status, stdout, stderr } = await regesta(['add', pile, join(folder, 'gone.txt')], { cwd: folder });
      expect(status).toBe(1);
      expect(stdout).toMatch(/^3 documents added, 3 inputs refused\./);
      expect(stderr).toMatch(/gone\.txt: .*\[RG010\]/);
      expect(stderr).toMatch(/scan\.pdf: .*\[RG012\]/);
      expect(stderr).toMatch(/blank\.txt: .*\[RG015\]/);
    });
  });

  test('makes no record where there is nothing to add', async () => {
    await inTemporaryFolder(async folder => {
      expect((await regesta(['add', 'gone.txt'], { cwd: folder })).status).toBe(3);
      expect((await regesta(['timeline'], { cwd: folder })).stderr).toContain('[RG020]');
    });
  });
});

describe('regesta remove', () => {
  test('takes out what rested on the document alone, and nothing else', async () => {
    await inTemporaryFolder(async folder => {
      const pile = writePile(folder);
      const [whole, part] = [join(folder, 'whole.db'), join(folder, 'part.db')];
      await regesta(['add', pile, '-r', whole]);
      await regesta(['add', join(pile, 'almanach.txt'), join(pile, 'bulletin.html'), '-r', part]);
      const removed = await regesta(['remove', 'digest.md', '-r', '../whole.db'], { cwd: pile });
      expect(removed.status).toBe(0);
      expect(removed.stdout).toContain('pile/digest.md');
      for (const question of [['timeline'], ['asof', '2000-01-01'], ['copies'], ['actors'], ['search', 'Hungary']]) {
        const [left, clean] = await Promise.all(
          [whole, part].map(record => regesta([...question, '--json', '-r', record])),
        );
        expect(left!.stdout, question.join(' ')).toBe(clean!.stdout);
      }
      expect((await regesta(['doctor', '-r', whole])).status).toBe(0);
      const again = await regesta(['remove', 'digest.md', '-r', whole]);
      expect([again.status, again.stderr]).toEqual([3, expect.stringContaining('[RG036]')]);
    });
  });
});

describe('a file that is no record', () => {
  test.each([
    ['text', 'RG021', (path: string) => writeFileSync(path, 'Dear diary, '.repeat(200))],
    ['another database', 'RG021', (path: string) => withDatabase(path, db => db.exec('CREATE TABLE notes (text)'))],
    [
      'a record of a newer Regesta',
      'RG022',
      (path: string) =>
        withDatabase(path, db =>
          db.exec(
            `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length + 1}; CREATE TABLE documents (id)`,
          ),
        ),
    ],
  ])('%s is refused with %s, for reading and writing, and left as it is', async (_what, code, make) => {
    await inTemporaryFolder(async folder => {
      const pile = writePile(folder);
      const record = join(folder, 'x.db');
      make(record);
      const before = readFileSync(record);
      const runs = await Promise.all([regesta(['timeline', '-r', record]), regesta(['add', pile, '-r', record])]);
      for (const { status, stdout, stderr } of runs) {
        expect([status, stdout]).toEqual([3, '']);
        expect(stderr).toContain(`[${code}]`);
        expect(stderr).toContain('x.db');
      }
      expect(readFileSync(record).equals(before)).toBe(true);
    });
  });

  test('a folder, a missing folder and a damaged record each have their sentence', async () => {
    await inTemporaryFolder(async folder => {
      const pile = writePile(folder);
      const record = join(folder, 'r.db');
      await regesta(['add', pile, '-r', record]);
      const bytes = readFileSync(record);
      // The pages after the first hold the schema's tables; the header stays sound.
      bytes.fill(0x5a, 4096);
      writeFileSync(record, bytes);
      const [damaged, directory, nowhere] = await Promise.all([
        regesta(['timeline', '-r', record]),
        regesta(['timeline', '-r', pile]),
        regesta(['add', pile, '-r', join(folder, 'no', 'such', 'r.db')]),
      ]);
      expect(damaged.stderr).toContain('[RG027]');
      expect(directory.stderr).toContain('[RG021]');
      expect(nowhere.stderr).toContain('[RG028]');
      for (const { status } of [damaged, directory, nowhere]) expect(status).toBe(3);
    });
  });
});

function withDatabase(path: string, use: (db: DatabaseSync) => void): void {
  const db = new DatabaseSync(path);
  use(db);
  db.close();
}
