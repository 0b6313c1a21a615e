import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { inTemporaryFolder, regesta, start } from '../program.ts';
import { writePile } from './pile.ts';

test('a second writer waits, says so, and then does its work', async () => {
  await inTemporaryFolder(async folder => {
    const pile = writePile(folder);
    const record = join(folder, 'r.db');
    await regesta(['add', join(pile, 'digest.md'), '-r', record]);
    const first = new DatabaseSync(record);
    first.exec('BEGIN IMMEDIATE');
    const second = start(['add', pile, '-r', record]);
    let said = '';
    const status = await new Promise(resolve => {
      second.stderr!.on('data', (piece: Buffer) => {
        said += piece.toString('utf8');
        if (!said.includes('[RG029]') || !first.isOpen) return;
        first.exec('COMMIT');
        first.close();
      });
      second.on('close', resolve);
    });
    expect(status).toBe(0);
    expect(said).toContain('waiting for 60 seconds');
    expect(
      (JSON.parse((await regesta(['timeline', '--json', '-r', record])).stdout) as unknown[]).length,
    ).toBeGreaterThan(2);
  });
});

test('questions are answered while another program writes', async () => {
  await inTemporaryFolder(async folder => {
    const record = join(folder, 'r.db');
    await regesta(['add', writePile(folder), '-r', record]);
    const writer = new DatabaseSync(record);
    writer.exec('BEGIN IMMEDIATE; DELETE FROM documents');
    const { status, stdout, stderr } = await regesta(['search', 'Hongrie', 'Hungary', '--json', '-r', record]);
    writer.exec('ROLLBACK');
    writer.close();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Hungary joined NATO');
  });
});
