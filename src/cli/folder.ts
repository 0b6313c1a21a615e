import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RegestaError } from '../messages.ts';

/** A folder of the repository, looked for from this file upwards: the same from the sources and from the bundle. Throws RG044. */
export function shippedFolder(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here; ; folder = dirname(folder)) {
    const candidate = join(folder, name);
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) throw new RegestaError('RG044', { path: name });
  }
}
