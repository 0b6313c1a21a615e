// Packs are written in YAML for people and compiled to JSON, which a program reads in a few milliseconds.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lintPack } from '../src/packs/lint.ts';
import { loadPack } from '../src/packs/load.ts';

const packs = fileURLToPath(new URL('../packs', import.meta.url));

/**
 * Checks every pack and writes it to `<outDir>/packs/<name>.json`.
 * @throws Error that lists the faults, where a pack has any.
 */
export function compilePacks(outDir: string): void {
  mkdirSync(join(outDir, 'packs'), { recursive: true });
  for (const entry of readdirSync(packs, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const pack = loadPack(entry.name);
    const faults = lintPack(pack);
    if (faults.length > 0) throw new Error(`packs/${entry.name} has faults:\n${faults.join('\n')}`);
    writeFileSync(join(outDir, 'packs', `${entry.name}.json`), JSON.stringify(pack));
  }
}
