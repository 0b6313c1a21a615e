import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Annotations } from '../../src/annotation.ts';
import { inTemporaryFolder, regesta } from '../program.ts';

const NOTE = 'Le ministre a signé la convention le 12 mars 1951. Il a quitté Oslo en mai.\n';

const parsed = (stdout: string) => JSON.parse(stdout) as Annotations;

describe('regesta annotate', () => {
  test('prints one JSON value for one file; every span is exact', async () => {
    await inTemporaryFolder(async folder => {
      const file = join(folder, 'note été.txt');
      writeFileSync(file, NOTE);
      const { status, stdout, stderr } = await regesta(['annotate', file, '--date', '1951-06-01', '--json']);
      expect([status, stderr]).toEqual([0, '']);
      const { document, sentences, times, names, figures, quotes, claims } = parsed(stdout);
      expect(document).toMatchObject({
        uri: file,
        language: 'fr',
        published: '1951-06-01',
        publishedFrom: 'given',
        text: NOTE,
      });
      expect(document.id).toBe(`doc-${document.sha256.slice(0, 16)}`);
      expect(sentences.map(({ start, end }) => NOTE.slice(start, end))).toEqual(NOTE.trim().split(/(?<=\.) /));
      for (const { start, end, text } of [
        ...times,
        ...names,
        ...figures,
        ...quotes,
        ...claims.map(claim => claim.trigger),
      ]) {
        expect(NOTE.slice(start, end)).toBe(text);
      }
      expect(times.map(({ value }) => value)).toEqual(['1951-03-12', '1951-05']);
    });
  });

  test('prints JSON Lines for a folder, in the order of the sorted paths, and names what it refuses', async () => {
    await inTemporaryFolder(async folder => {
      mkdirSync(join(folder, 'b'));
      for (const [file, text] of [
        ['b/2.md', '# Notes\n\nA treaty.'],
        ['z.txt', NOTE],
        ['a.html', '<p>A treaty.</p>'],
      ] as const) {
        writeFileSync(join(folder, file), text);
      }
      writeFileSync(join(folder, 'scan.png'), 'PNG');
      writeFileSync(join(folder, 'empty.txt'), '');
      const { status, stdout, stderr } = await regesta(['annotate', folder]);
      expect(status).toBe(1);
      const uris = stdout
        .trim()
        .split('\n')
        .map(line => parsed(line).document.uri.slice(folder.length + 1));
      expect(uris).toEqual(['a.html', 'b/2.md', 'z.txt']);
      expect(stderr).toMatch(/scan\.png: .*\[RG012\]/);
      expect(stderr).toMatch(/empty\.txt: .*\[RG015\]/);
    });
  });

  test('reads standard input, in the language that is given', async () => {
    const { status, stdout } = await regesta(['annotate', '-', '--lang', 'en', '--format', 'jsonl'], {
      input: 'Paris.',
    });
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(parsed(stdout).document).toMatchObject({ language: 'en', uri: '-' });
  });

  test('writes TimeML', async () => {
    const { stdout } = await regesta(['annotate', '-', '--format', 'timeml', '--date', '1951-06-01'], {
      input: 'Signed & sealed on 12 March 1951.',
    });
    expect(stdout).toContain(
      'Signed &amp; sealed on <TIMEX3 tid="t1" type="DATE" value="1951-03-12">12 March 1951</TIMEX3>.',
    );
    expect(stdout).toContain('functionInDocument="CREATION_TIME"');
  });

  test('does nothing with exit status 3 where there is nothing to read', async () => {
    const { status, stdout, stderr } = await regesta(['annotate', 'nowhere.txt', 'nothing/']);
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr.match(/\[RG010\]/g)).toHaveLength(2);
  });

  test('refuses a PDF that calls itself text, in French', async () => {
    const { status, stderr } = await regesta(['annotate', '-'], {
      input: '%PDF-1.7\n%âãÏÓ\n',
      env: { REGESTA_LANG: 'fr' },
    });
    expect(status).toBe(3);
    expect(stderr).toContain('C’est un PDF');
  });

  test('the same bytes give the same annotations, to the byte', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => regesta(['annotate', '-'], { input: NOTE })));
    expect(first!.stdout).toBe(second!.stdout);
  });
});

describe('regesta parse', () => {
  test('prints CoNLL-U: ten columns, one root a sentence, the text from the words', async () => {
    const { status, stdout } = await regesta(['parse', '-', '--lang', 'fr'], { input: NOTE });
    expect(status).toBe(0);
    const blocks = stdout
      .trim()
      .split('\n\n')
      .map(block => block.split('\n'));
    expect(blocks).toHaveLength(2);
    for (const lines of blocks) {
      const words = lines.filter(line => !line.startsWith('#')).map(line => line.split('\t'));
      for (const word of words) expect(word).toHaveLength(10);
      expect(words.filter(word => word[6] === '0')).toHaveLength(1);
      const text = words
        .map(word => word[1] + (word[9] === 'SpaceAfter=No' ? '' : ' '))
        .join('')
        .trim();
      expect(lines.find(line => line.startsWith('# text = '))).toBe(`# text = ${text}`);
    }
  });
});
