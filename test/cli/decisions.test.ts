// Who is who, reading again, and backups, through the real program.
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inTemporaryFolder, regesta } from '../program.ts';
import { writePile } from './pile.ts';

const json = <T>(stdout: string) => JSON.parse(stdout) as T;

describe('regesta actors', () => {
  test('merges two names by hand, says who did it, and takes it back', async () => {
    await inTemporaryFolder(async folder => {
      const record = ['-r', join(folder, 'r.db')];
      const [letter, paper] = [join(folder, 'letter.txt'), join(folder, 'paper.txt')];
      writeFileSync(letter, 'Le général J. Martin a rencontré le chancelier Adenauer à Bonn le 2 mai 1961.');
      writeFileSync(paper, 'Jean Martin a rencontré Konrad Adenauer à Bonn le 2 mai 1961.');
      await regesta(['add', letter, paper, ...record]);
      const events = async () =>
        json<{ documents: number }[]>((await regesta(['timeline', '--json', ...record])).stdout).map(
          ({ documents }) => documents,
        );
      expect(await events()).toEqual([1, 1]);
      const merged = await regesta(['actors', 'merge', 'J. Martin', 'Jean Martin', '--by', 'Ada', ...record]);
      expect(merged).toEqual({ status: 0, stdout: '1. person:j-martin is person:jean-martin\n', stderr: '' });
      expect(await events()).toEqual([2]);
      expect((await regesta(['actors', ...record])).stdout).toContain('1. person:j-martin');
      const list = json<{ id: string; names: { text: string }[]; decisions: { person: string }[] }[]>(
        (await regesta(['actors', '--json', ...record])).stdout,
      );
      expect(list.find(({ id }) => id === 'person:jean-martin')).toMatchObject({ decisions: [{ person: 'Ada' }] });
      expect((await regesta(['actors', 'undo', ...record])).status).toBe(0);
      expect(await events()).toEqual([1, 1]);
      const apart = await regesta(['actors', 'split', 'Jean Martin', paper, '--note', 'His cousin.', ...record]);
      expect(apart.stdout).toContain('person:jean-martin is person:jean-martin-2 in doc-');
      expect((await regesta(['actors', 'decisions', ...record])).stdout).toMatch(/undone[\s\S]*His cousin\./);
      expect((await regesta(['doctor', ...record])).status).toBe(0);
    });
  });

  test('what cannot be decided is refused, and changes nothing', async () => {
    const refused: readonly [words: string[], status: number, code: string][] = [
      [['merge', 'France'], 2, 'RG003'],
      [['marry', 'France', 'Spain'], 2, 'RG006'],
      [['merge', 'France', 'Spain', 'Greece'], 2, 'RG004'],
      [['merge', 'Espagne', 'Spain'], 3, 'RG070'],
      [['merge', 'Ruritania', 'Spain'], 3, 'RG030'],
      [['split', 'Hungary', 'pile/almanach.txt'], 3, 'RG073'],
      [['split', 'Hungary', 'pile/digest.md', '--as', 'La Hongrie'], 3, 'RG072'],
      [['undo'], 3, 'RG078'],
      [['undo', '7'], 3, 'RG071'],
    ];
    await inTemporaryFolder(async folder => {
      const record = ['-r', join(folder, 'r.db')];
      await regesta(['add', writePile(folder), ...record]);
      const runs = await Promise.all(refused.map(([words]) => regesta(['actors', ...words, ...record])));
      runs.forEach(({ status, stdout, stderr }, place) => {
        const [words, expected, code] = refused[place]!;
        expect([status, stdout], words.join(' ')).toEqual([expected, '']);
        expect(stderr).toContain(`[${code}]`);
      });
      expect((await regesta(['actors', 'decisions', '--json', ...record])).stdout).toBe('[]\n');
    });
  });
});

describe('regesta refresh', () => {
  test('reads stored texts again without their files, and the same reader finds the same', async () => {
    await inTemporaryFolder(async folder => {
      const pile = writePile(folder);
      const record = ['-r', join(folder, 'r.db')];
      await regesta(['add', pile, ...record]);
      rmSync(pile, { recursive: true });
      const before = await regesta(['timeline', '--json', ...record]);
      const dry = await regesta(['refresh', '--dry-run', ...record]);
      expect(dry).toMatchObject({ status: 0, stderr: '' });
      expect(dry.stdout).toMatch(
        /^3 documents read again, \d+ facts\. 0 gained, 0 lost, 0 changed\. .*Nothing was written\.\n$/,
      );
      const wet = json<{ gained: number; written: boolean; rewritten: number }>(
        (await regesta(['refresh', '--json', '--workers', '2', ...record])).stdout,
      );
      expect(wet).toMatchObject({ gained: 0, written: true, rewritten: 0 });
      expect((await regesta(['timeline', '--json', ...record])).stdout).toBe(before.stdout);
      expect((await regesta(['refresh', '-r', join(folder, 'none.db')])).stderr).toContain('[RG020]');
    });
  });
});

describe('regesta backup', () => {
  test('writes a sound copy, overwrites nothing, and a copy is a way back', async () => {
    await inTemporaryFolder(async folder => {
      const [record, copy] = [join(folder, 'r.db'), join(folder, 'copy.db')];
      await regesta(['add', writePile(folder), '-r', record]);
      const before = await regesta(['timeline', '--json', '-r', record]);
      expect(await regesta(['backup', copy, '-r', record])).toMatchObject({ status: 0, stderr: '' });
      expect((await regesta(['doctor', '-r', copy])).status).toBe(0);
      const again = await regesta(['backup', copy, '-r', record], { env: { REGESTA_LANG: 'fr' } });
      expect([again.status, again.stdout, again.stderr]).toEqual([3, '', expect.stringContaining('n’écrase rien')]);
      const nowhere = await regesta(['backup', join(folder, 'no', 'copy.db'), '-r', record]);
      expect([nowhere.status, nowhere.stderr]).toEqual([3, expect.stringContaining('[RG077]')]);
      for (const name of readdirSync(folder)) if (name.startsWith('r.db')) rmSync(join(folder, name));
      expect((await regesta(['backup', record, '-r', copy])).status).toBe(0);
      expect((await regesta(['timeline', '--json', '-r', record])).stdout).toBe(before.stdout);
      expect((await regesta(['add', join(folder, 'pile'), '-r', record])).stdout).toContain('3 already in the record');
      expect(readdirSync(folder).sort()).toEqual(['copy.db', 'pile', 'r.db']);
    });
  });
});
