// What models cost: time to load, memory, bytes on disk.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../src/language/language.ts';
import { modelPath } from '../src/language/models/files.ts';

const PROCESS = fileURLToPath(new URL('language-process.ts', import.meta.url));
const RUNS = 5;

export const RESOURCE_COLUMNS = ['measure', 'result', 'aim'];

export function resourceRows(data: string): string[][] {
  const rows: string[][] = [];
  for (const language of LANGUAGES) {
    const sizes = ([language, `${language}.names`] as const).map(name => statSync(modelPath(name)).size / 1e6);
    rows.push([
      `${language}: model and names model, MB`,
      `${sizes.map(size => size.toFixed(2)).join(' + ')} = ${(sizes[0]! + sizes[1]!).toFixed(2)}`,
      '12',
    ]);
    const loads = Array.from({ length: RUNS }, () => run<{ model: number; names: number }>(['load', language]));
    const fastest = loads.sort((a, b) => a.model + a.names - b.model - b.names)[RUNS >> 1]!;
    rows.push([
      `${language}: load, ms, median of ${RUNS} new processes`,
      `${fastest.model.toFixed(0)} + ${fastest.names.toFixed(0)}`,
      '200',
    ]);
  }
  const { bare, loaded, after, most } = run<Record<'bare' | 'loaded' | 'after' | 'most', number>>(['memory', data]);
  const [b, l, a, m] = [bare, loaded, after, most].map(value => value.toFixed(0));
  rows.push([
    'resident memory with both languages, MiB',
    `${l} loaded; ${a} after 600,000 characters (most ${m}; Node alone ${b})`,
    '350',
  ]);
  return rows;
}

function run<T>(words: readonly string[]): T {
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROCESS, ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}
