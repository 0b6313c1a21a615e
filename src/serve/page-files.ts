import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface PageFile {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The same, compressed (gzip). */
  readonly zipped: Uint8Array<ArrayBuffer>;
}

/** The built page, beside the bundle or in `dist/` of the sources; null where it has not been built. */
export function pageFolder(): string | null {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    for (const candidate of [join(folder, 'web', 'index.html'), join(folder, 'dist', 'web', 'index.html')])
      if (existsSync(candidate) && existsSync(join(dirname(candidate), 'assets'))) return dirname(candidate);
    if (folder === dirname(folder)) return null;
  }
}

/** Every file of the page by its URL path. They are few and small; held in memory, no path from a request reaches the disk. */
export function pageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const body = new Uint8Array(readFileSync(file));
    const path = `/${file.slice(folder.length + 1).replaceAll('\\', '/')}`;
    files.set(path, { type, body, zipped: new Uint8Array(gzipSync(body)) });
  }
  return files;
}
