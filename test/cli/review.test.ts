import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inTemporaryFolder, regesta } from '../program.ts';

const json = <T>(stdout: string) => JSON.parse(stdout) as T;

describe('regesta review', () => {
  test('a rejected claim leaves the register, also after its document was taken out and added again', async () => {
    await inTemporaryFolder(async folder => {
      const file = join(folder, 'note.txt');
      writeFileSync(file, 'Spain joined NATO on 30 May 1982. Hungary joined NATO on 12 March 1999.');
      const record = ['-r', join(folder, 'r.db')];
      await regesta(['add', file, ...record]);
      const events = async () =>
        json<{ id: string; earliest: string }[]>((await regesta(['timeline', '--json', ...record])).stdout);
      const [first] = await events();
      const shown = json<{ claims: { id: string }[] }>(
        (await regesta(['show', first!.id, '--json', ...record])).stdout,
      );
      const id = shown.claims[0]!.id;
      const reviewed = await regesta(['review', id, 'reject', '--note', 'Another year.', ...record]);
      expect(reviewed).toMatchObject({ status: 0, stdout: `${id}: rejected\n`, stderr: '' });
      expect((await events()).map(({ earliest }) => earliest)).toEqual(['1999-03-12']);
      await regesta(['remove', file, ...record]);
      await regesta(['add', file, ...record]);
      expect((await events()).map(({ earliest }) => earliest)).toEqual(['1999-03-12']);
      expect((await regesta(['show', id, ...record])).stdout).toMatch(/rejected: Another year\./);
    });
  });

  test('a corrected claim counts as it should read; what was read stays', async () => {
    await inTemporaryFolder(async folder => {
      const file = join(folder, 'note.txt');
      writeFileSync(file, 'Spain joined NATO on 30 May 1982.');
      const record = ['-r', join(folder, 'r.db')];
      await regesta(['add', file, ...record]);
      type Row = { id: string; earliest: string; agents: { id: string }[] };
      const events = async () => json<Row[]>((await regesta(['timeline', '--json', ...record])).stdout);
      const [event] = await events();
      const shown = json<{ claims: { id: string }[] }>(
        (await regesta(['show', event!.id, '--json', ...record])).stdout,
      );
      const id = shown.claims[0]!.id;
      const words = ['review', id, 'correct', '--time', 'le 12 mars 1999', '--agents', 'la Hongrie; Pologne'];
      const corrected = await regesta([...words, '--source', 'The Gazette', ...record]);
      expect(corrected).toMatchObject({ status: 0, stdout: `${id}: corrected\n`, stderr: '' });
      const [row, ...others] = await events();
      expect([row!.earliest, row!.agents.map(agent => agent.id), others]).toEqual([
        '1999-03-12',
        ['state:HUN', 'state:POL'],
        [],
      ]);
      const holds = async (subject: string) =>
        json<{ holds: string }[]>(
          (await regesta(['asof', '2001-01-01', '--subject', subject, '--json', ...record])).stdout,
        ).map(each => each.holds);
      expect([await holds('Hungary'), await holds('Spain')]).toEqual([['yes'], []]);
      // Another correction leaves the first one's fields as they are.
      await regesta(['review', id, 'correct', '--recipients', '', ...record]);
      expect((await events())[0]!.earliest).toBe('1999-03-12');
    });
  });

  test('the relation that a claim bears on is stated, in part or whole, and taken away', async () => {
    await inTemporaryFolder(async folder => {
      const file = join(folder, 'note.txt');
      writeFileSync(file, 'Spain joined NATO on 30 May 1982.');
      const record = ['-r', join(folder, 'r.db')];
      await regesta(['add', file, ...record]);
      const [event] = json<{ id: string }[]>((await regesta(['timeline', '--json', ...record])).stdout);
      const shown = json<{ claims: { id: string }[] }>(
        (await regesta(['show', event!.id, '--json', ...record])).stdout,
      );
      const correct = (...words: string[]) =>
        regesta(['review', shown.claims[0]!.id, 'correct', ...words, ...record], { env: { REGESTA_LANG: 'fr' } });
      type Row = { relation: string; object: { id: string }; holds: string };
      const asked = ['asof', '1990-01-01', '--subject', 'Spain', '--json', ...record];
      const states = async () =>
        json<Row[]>((await regesta(asked)).stdout).map(row => [row.relation, row.object.id, row.holds]);
      expect(await states()).toEqual([['member_of', 'org:nato', 'yes']]);
      expect((await correct('--change', 'ends')).status).toBe(0);
      expect(await states()).toEqual([['member_of', 'org:nato', 'no']]);
      await correct('--relation', 'allied_with', '--object', 'la Hongrie', '--change', 'begins');
      expect(await states()).toEqual([['allied_with', 'state:HUN', 'yes']]);
      for (const [words, status, code] of [
        [['--relation', 'knows'], 2, 'RG033'],
        [['--object', 'Nobody at all'], 3, 'RG030'],
        [['--change', 'perhaps'], 2, 'RG006'],
      ] as const)
        expect(await correct(...words)).toMatchObject({ status, stderr: expect.stringContaining(code) });
      expect((await correct('--relation', '')).status).toBe(0);
      expect(await states()).toEqual([]);
      // There is nothing left that the rest could be taken from.
      expect(await correct('--object', 'NATO')).toMatchObject({ status: 2, stderr: expect.stringContaining('RG008') });
    });
  });

  test('what is wrong is said before anything is written', async () => {
    await inTemporaryFolder(async folder => {
      const record = ['-r', join(folder, 'r.db')];
      expect((await regesta(['review', 'claim-1', 'perhaps', ...record])).status).toBe(2);
      expect((await regesta(['review', 'claim-1', 'accept', ...record])).stderr).toContain('RG020');
      expect((await regesta(['review', 'claim-1', 'correct', ...record])).stderr).toContain('RG008');
      const early = await regesta(['review', 'claim-1', 'accept', '--time', '1966', ...record]);
      expect([early.status, early.stderr]).toEqual([2, expect.stringContaining('RG008')]);
    });
  });
});

test('notes on a document go to stderr, and refuse nothing', async () => {
  await inTemporaryFolder(async folder => {
    const file = join(folder, 'old.txt');
    writeFileSync(file, Buffer.from("La Gr\u00e8ce a quitt\u00e9 l'OTAN.", 'latin1'));
    const added = await regesta(['add', file, '-r', join(folder, 'r.db')]);
    expect(added.status).toBe(0);
    expect(added.stderr).toMatch(/old\.txt: .*windows-1252.*\[RG050\]/);
    expect((await regesta(['annotate', file])).stderr).toContain('RG050');
  });
});

test('a day in words, web annotations, and a refusal that names what was typed', async () => {
  await inTemporaryFolder(async folder => {
    const file = join(folder, 'note.txt');
    writeFileSync(file, '🕊 Spain joined NATO on 30 May 1982.');
    const record = ['-r', join(folder, 'r.db')];
    await regesta(['add', file, ...record]);
    const asked = await regesta(['asof', '1er juin 1990', '--subject', 'Spain', '--json', ...record]);
    expect(json<{ holds: string }[]>(asked.stdout)[0]!.holds).toBe('yes');
    const page = json<{ items: { target: { selector: { exact?: string; start?: number }[] } }[] }>(
      (await regesta(['annotate', file, '--format', 'webanno'])).stdout,
    );
    const [quote, position] = page.items.find(({ target }) => target.selector[0]!.exact === 'NATO')!.target.selector;
    expect([quote!.exact, position!.start]).toEqual(['NATO', 15]);
    const refused = await regesta(['timeline', '--from', 'foo', ...record]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('"foo"');
  });
});
