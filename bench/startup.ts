import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The median of the seconds that a command of the program takes from the shell, with the machine's own Node in front. */
export function startupSeconds(root: string, words: readonly string[], runs: number): number {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(folder => !folder.includes('node_modules'))
    .join(delimiter);
  const command = [join(root, 'bin', 'regesta'), ...words].map(word => `'${word}'`).join(' ');
  const seconds = Array.from({ length: runs }, () => {
    const begun = performance.now();
    const { status, stderr } = spawnSync('/bin/sh', ['-c', command], {
      env: { ...process.env, PATH: path },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`regesta ${words.join(' ')} ended with ${status}: ${stderr}`);
    return (performance.now() - begun) / 1000;
  });
  return seconds.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}
