import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { inTemporaryFolder, regesta } from '../program.ts';

describe('help', () => {
  test('names every command, in one language', async () => {
    const { status, stdout, stderr } = await regesta(['--help']);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    for (const name of Object.keys(COMMANDS)) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    expect(stdout).toContain('Commands:');
  });

  test('speaks French where the system does', async () => {
    const { stdout } = await regesta(['asof', '--help'], { env: { REGESTA_LANG: '', LC_ALL: 'fr_FR.UTF-8' } });
    expect(stdout).toContain('Exemples :');
    expect(stdout).toContain('regesta asof 1966-09-01 --subject France');
    expect(stdout).not.toMatch(/\b(Options|Arguments|Usage|Examples):/);
  });

  test('stands under "help" and without any word, too', async () => {
    const [none, help] = await Promise.all([regesta([]), regesta(['help', 'search'])]);
    expect([none.status, help.status]).toEqual([0, 0]);
    expect(none.stdout).toContain('timeline');
    expect(help.stdout).toContain('regesta search');
  });

  test('gives the version', async () => {
    expect((await regesta(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+/);
  });
});

describe('wrong usage', () => {
  test.each([
    [['summarise'], 'RG001', 'summarise'],
    [['asof', '1966-09-01', '--subjct', 'France'], 'RG002', '--subjct'],
    [['asof'], 'RG003', 'date'],
    [['asof', '1966-09-01', '--subject'], 'RG003', '--subject'],
    [['asof', '1966-09-01', '1966-09-02'], 'RG004', 'asof'],
    [['asof', 'September 1966'], 'RG005', 'YYYY-MM-DD'],
    [['asof', '1961-02-29'], 'RG005', '1961-02-29'],
    [['annotate', '-', '--lang', 'de'], 'RG006', 'fr, en'],
    [['export', 'docx'], 'RG006', 'csv'],
    [['timeline', '--from', '1970', '--to', '1960'], 'RG007', '1960-12-31'],
    [['timeline', '-r', 'postgres://localhost/regesta'], 'RG026', 'PostgreSQL'],
  ])('%j is refused with %s', async (words, code, named) => {
    const { status, stdout, stderr } = await regesta(words);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`[${code}]`);
    expect(stderr).toContain(named);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('is refused in French, too', async () => {
    const { stderr } = await regesta(['asof', 'demain'], { env: { REGESTA_LANG: 'fr' } });
    expect(stderr).toContain('n’est pas une date');
  });
});

test('no command prints a stack trace, unless it is asked to', async () => {
  await inTemporaryFolder(async folder => {
    const [quiet, loud] = await Promise.all([
      regesta(['timeline'], { cwd: folder }),
      regesta(['timeline'], { cwd: folder, env: { REGESTA_DEBUG: '1' } }),
    ]);
    expect([quiet.status, loud.status]).toEqual([3, 3]);
    expect(quiet.stderr).not.toMatch(/^\s+at /m);
    expect(loud.stderr).toMatch(/^\s+at /m);
  });
});
