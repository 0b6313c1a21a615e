// Whatever the number of threads that annotate, the program says and stores the same.
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXAMPLES, inTemporaryFolder, regesta } from '../program.ts';
import { writeMany } from './pile.ts';

/** Documents in two languages, long and short ones, the same bytes twice, and what cannot be read. */
function writePile(folder: string): string {
  const pile = writeMany(folder, 5);
  for (const name of readdirSync(EXAMPLES)) copyFileSync(join(EXAMPLES, name), join(pile, `0-${name}`));
  const twice = 'Le 4 avril 1949, la France signe le traité.';
  for (const name of ['0-first.txt', 'z-second.txt', 'm-third.md']) writeFileSync(join(pile, name), twice);
  writeFileSync(join(pile, '1-not-text.txt'), '%PDF-1.4\n');
  writeFileSync(join(pile, 'k-empty.txt'), '');
  writeFileSync(join(pile, 'h-old.txt'), Buffer.from('Le trait\u00e9 fut sign\u00e9 \u00e0 Gen\u00e8ve.', 'latin1'));
  return pile;
}

test('one thread or three: the same record, to the byte, the same messages in the same order', async () => {
  await inTemporaryFolder(async folder => {
    const pile = writePile(folder);
    const ran = [];
    for (const workers of ['1', '3']) {
      const home = join(folder, workers);
      mkdirSync(home);
      const record = join(home, 'record.db');
      const added = await regesta(['add', pile, '-r', record, '--workers', workers, '--json']);
      const exported = await regesta(['export', 'csv', '-r', record]);
      const again = await regesta(['add', pile, '-r', record, '--workers', workers]);
      ran.push({ added, exported, again });
    }
    const [one, three] = ran;
    expect(one!.added.status).toBe(1);
    expect(one!.added.stderr.match(/\[RG\d+\]/g)).toEqual(['[RG017]', '[RG050]', '[RG015]']);
    expect(one!.exported.stdout.length).toBeGreaterThan(1000);
    expect(three).toEqual(one);
  });
});

test('one thread or three: the same annotations, in the order of the paths', async () => {
  await inTemporaryFolder(async folder => {
    const pile = writePile(folder);
    const [one, three] = await Promise.all(
      ['1', '3'].map(workers => regesta(['annotate', pile, '--workers', workers, '--lang', 'fr'])),
    );
    expect(one!.stdout.trim().split('\n').length).toBeGreaterThan(9);
    expect(three).toEqual(one);
  });
});

test.each(['0', '65', 'many', '-1', '1.5'])('%s threads are refused', async workers => {
  const { status, stderr } = await regesta(['add', EXAMPLES, '--workers', workers]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/1–64\. \[RG006\]|\[RG00\d\]/);
});
