// Model files that cannot be used, through the real program: a copy of it has models of its own.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inTemporaryFolder, type Ran, ROOT } from '../program.ts';

const TEXT = 'Le ministre arriva à Montbrillac le 3 mai 1921. Mathilde Queyrac le reçut.';
const DAMAGE = {
  truncated: (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1),
  empty: () => Buffer.alloc(0),
  flipped: (bytes: Buffer) =>
    Buffer.concat([bytes.subarray(0, 5000), Buffer.from([bytes[5000]! ^ 1]), bytes.subarray(5001)]),
  older: (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 4), Buffer.from([1, 0, 0, 0]), bytes.subarray(8)]),
  foreign: () => Buffer.from('<!doctype html><title>404</title><p>There is no such file here.</p>'),
  missing: () => null,
} as const;

/** A copy of the program whose French models are whole, but for one. */
function copyProgram(folder: string, broken: string, damage: keyof typeof DAMAGE): void {
  cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
  if (existsSync(join(ROOT, 'dist'))) cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
  else for (const part of ['src', 'packs']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  mkdirSync(join(folder, 'models'));
  for (const name of ['fr.model', 'fr.names.model']) {
    const bytes = readFileSync(join(ROOT, 'models', name));
    const given = name === broken ? DAMAGE[damage](bytes) : bytes;
    if (given !== null) writeFileSync(join(folder, 'models', name), given);
  }
}

/** Runs the copy, with the text on standard input. */
function run(folder: string, words: readonly string[], language: string): Promise<Ran> {
  return new Promise(resolve => {
    const env = { ...process.env, REGESTA_LANG: language };
    const child = spawn(process.execPath, [join(folder, 'bin', 'regesta'), ...words], { env });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const)
      child[stream].setEncoding('utf8').on('data', (piece: string) => (said[stream] += piece));
    child.on('close', status => resolve({ status, ...said }));
    child.stdin.end(TEXT);
  });
}

test.each<[keyof typeof DAMAGE, string, string, string]>([
  ['truncated', 'annotate', 'en', 'regesta: The model "fr.model" is cut short. Copy it again. [RG062]\n'],
  ['empty', 'parse', 'fr', 'regesta : Le modèle « fr.model » est tronqué. Le copier de nouveau. [RG062]\n'],
  [
    'flipped',
    'parse',
    'en',
    'regesta: The model "fr.model" is damaged: its checksum does not fit. Copy it again. [RG063]\n',
  ],
  ['older', 'annotate', 'fr', 'regesta : « fr.model » est un modèle d’une autre version de Regesta ('],
  ['foreign', 'annotate', 'en', 'regesta: "fr.model" is no model of Regesta. '],
  ['missing', 'parse', 'fr', 'regesta : Le modèle « fr.model » manque. '],
])('a model of a language (%s) stops "%s" with one sentence (%s)', async (damage, command, language, sentence) => {
  await inTemporaryFolder(async folder => {
    copyProgram(folder, 'fr.model', damage);
    const { status, stdout, stderr } = await run(folder, [command, '-'], language);
    expect(stderr.replace(/[^ "]*fr\.model/, 'fr.model').slice(0, sentence.length)).toBe(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(3);
  });
});

test.each<[keyof typeof DAMAGE, string, RegExp]>([
  [
    'truncated',
    'fr',
    /^Le modèle « \S*fr\.names\.model » est tronqué\. .* les règles seules les cherchent\. \[RG046\]\n$/,
  ],
  ['flipped', 'en', /^The model "\S*fr\.names\.model" is damaged: .* rules alone look for them\. \[RG046\]\n$/],
  ['older', 'fr', /^« \S*fr\.names\.model » est un modèle d’une autre version .* \[RG046\]\n$/],
  ['missing', 'en', /^The model "\S*fr\.names\.model" is missing\. .* \[RG046\]\n$/],
])(
  'with a model of names (%s), names are read by rules, and that is said once (%s)',
  async (damage, language, said) => {
    await inTemporaryFolder(async folder => {
      copyProgram(folder, 'fr.names.model', damage);
      const { status, stdout, stderr } = await run(folder, ['annotate', '-'], language);
      expect(stderr).toMatch(said);
      expect(status).toBe(0);
      const { names } = JSON.parse(stdout) as { names: { text: string }[] };
      expect(names.map(name => name.text)).toContain('Mathilde Queyrac');
    });
  },
);

test('several threads say of models what one does', async () => {
  await inTemporaryFolder(async folder => {
    copyProgram(folder, 'fr.names.model', 'flipped');
    const pile = join(folder, 'pile');
    mkdirSync(pile);
    for (const name of ['a', 'b', 'c']) writeFileSync(join(pile, `${name}.txt`), `${TEXT} Document ${name}.`);
    const [one, two] = await Promise.all(
      ['1', '2'].map(workers => run(folder, ['annotate', pile, '--workers', workers], 'en')),
    );
    expect(one!.stderr.match(/\[RG\d+\]/g)).toEqual(['[RG046]']);
    expect(two).toEqual(one);
    writeFileSync(join(folder, 'models', 'fr.model'), 'no model');
    const stopped = await run(folder, ['annotate', pile, '--workers', '2'], 'en');
    expect(stopped).toMatchObject({ status: 3, stdout: '' });
    expect(stopped.stderr).toMatch(/^regesta: "\S*fr\.model" is no model of Regesta\. .* \[RG060\]\n$/);
  });
});
