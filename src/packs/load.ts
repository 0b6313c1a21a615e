// The only file of this folder that reads files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ambiguity } from './actors.ts';
import type { Act, Relation } from './acts.ts';
import { assemblePack, type PackParts, type WrittenActor } from './assemble.ts';
import type { HolderList } from './holders.ts';
import type { OfficeTitle } from './offices.ts';
import type { Pack } from './pack.ts';
import type { NamedPeriod } from './periods.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

const loaded = new Map<string, Pack>();

/**
 * The pack of that name: compiled to JSON where it stands beside the bundle, else its YAML files.
 * The same object each time, so that indexes of it can be kept.
 * @throws Error where there is no such pack.
 */
export function loadPack(name = 'alliance'): Pack {
  const known = loaded.get(name);
  if (known) return known;
  const compiled = join(HERE, 'packs', `${name}.json`);
  const pack = existsSync(compiled)
    ? (JSON.parse(readFileSync(compiled, 'utf8')) as Pack)
    : assemblePack(readParts(packFolder(name)));
  loaded.set(name, pack);
  return pack;
}

/** The folder of a pack's YAML files, looked for from this file upwards. */
export function packFolder(name: string): string {
  for (let folder = HERE; ; folder = dirname(folder)) {
    const candidate = join(folder, 'packs', name);
    if (existsSync(join(candidate, 'pack.yaml'))) return candidate;
    if (dirname(folder) === folder)
      throw new Error(`There is no pack "${name}": no folder packs/${name} with a pack.yaml.`);
  }
}

/** The parsed YAML files of a pack's folder. */
export function readParts(folder: string): PackParts {
  const actors = listsIn(join(folder, 'actors'), file => file !== 'ambiguous.yaml') as WrittenActor[];
  return {
    name: (readYaml(join(folder, 'pack.yaml')) as { name: string }).name,
    actors,
    ambiguities: (readYaml(join(folder, 'actors', 'ambiguous.yaml')) ?? []) as Ambiguity[],
    acts: listsIn(join(folder, 'acts'), () => true) as Act[],
    relations: (readYaml(join(folder, 'relations.yaml')) ?? []) as Relation[],
    periods: (readYaml(join(folder, 'periods.yaml')) ?? []) as NamedPeriod[],
    coordinates: (readYaml(join(folder, 'coordinates.yaml')) ?? {}) as NonNullable<Pack['coordinates']>,
    offices: (readYaml(join(folder, 'offices.yaml')) ?? []) as OfficeTitle[],
    holders: (readYaml(join(folder, 'holders.yaml')) ?? []) as HolderList[],
  };
}

function listsIn(folder: string, wanted: (file: string) => boolean): unknown[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter(file => file.endsWith('.yaml') && wanted(file));
  return files.sort().flatMap(file => (readYaml(join(folder, file)) ?? []) as unknown[]);
}

function readYaml(file: string): unknown {
  if (!existsSync(file)) return null;
  // Required here and not imported above: commands that find the compiled pack never pay for the parser.
  const yaml = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  return yaml.parse(readFileSync(file, 'utf8'), { prettyErrors: false });
}
