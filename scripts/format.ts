// Formatter and linter. Biome's own package breaks `npm ci` where the registry lacks a platform, so its binary is called directly.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const name = `cli-${process.platform}-${process.arch}`;
const binary = fileURLToPath(
  new URL(`../node_modules/@biomejs/${name}/biome${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url),
);
const mode = process.argv[2] === 'write' ? ['check', '--write'] : ['check', '--error-on-warnings'];

if (!existsSync(binary)) {
  console.log(
    `biome has no package for ${process.platform}-${process.arch} here: formatting and lint are left out of this run.`,
  );
} else {
  const run = spawnSync(binary, [...mode, ...process.argv.slice(3)], { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
}
