import { type Dirent, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { type MessageCode, type MessageValues, RegestaError } from '../messages.ts';

/** Endings of the files that can be read. */
export const FORMATS: readonly string[] = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml'];

/** A file named on the command line, or found in a folder named there; `-` is standard input. */
export interface Input {
  readonly path: string;
}

/** Something named or found that cannot be read, and why. */
export interface Refused {
  readonly path: string;
  readonly code: MessageCode;
  readonly values: MessageValues;
}

export interface Inputs {
  readonly files: readonly Input[];
  readonly refused: readonly Refused[];
  /** Whether one file alone was named. */
  readonly single: boolean;
}

/**
 * The files under the paths of a command line, each once, in the order of the sorted paths (code units).
 * Folders are walked; hidden files, `node_modules` and links to folders in them are passed over.
 */
export function findInputs(paths: readonly string[]): Inputs {
  const files = new Set<string>();
  const refused: Refused[] = [];
  const formats = FORMATS.join(' ');
  let folders = 0;
  for (const path of paths) {
    if (path === '-') {
      files.add(path);
      continue;
    }
    const state = stateOf(path);
    if (state === null) refused.push({ path, code: 'RG010', values: {} });
    else if (state.isDirectory()) {
      folders++;
      const before = files.size + refused.length;
      walk(normalize(path), files, refused);
      if (files.size + refused.length === before) refused.push({ path, code: 'RG011', values: { formats } });
    } else if (!state.isFile() && !state.isFIFO()) refused.push({ path, code: 'RG014', values: {} });
    else if (isReadable(path) || state.isFIFO()) files.add(normalize(path));
    else refused.push({ path, code: 'RG012', values: { formats } });
  }
  const sorted = [...files].sort(byCodeUnits).map(path => ({ path }));
  return { files: sorted, refused, single: folders === 0 && paths.length === 1 };
}

function walk(folder: string, files: Set<string>, refused: Refused[]): void {
  for (const entry of entriesOf(folder, refused)) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(path, files, refused);
    else if (entry.isFile() || (entry.isSymbolicLink() && stateOf(path)?.isFile())) {
      if (isReadable(path)) files.add(path);
      else refused.push({ path, code: 'RG012', values: { formats: FORMATS.join(' ') } });
    }
  }
}

function entriesOf(folder: string, refused: Refused[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => byCodeUnits(a.name, b.name));
  } catch (error) {
    refused.push(refusal(folder, error));
    return [];
  }
}

function stateOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function isReadable(path: string): boolean {
  return FORMATS.includes(extname(path).toLowerCase());
}

/** How many bytes an input has, as far as that is known before it is read. */
export function fileSize({ path }: Input): number {
  return path === '-' ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
}

/** The bytes of an input. Throws a `RegestaError` where the system refuses. */
export async function bytesOf(input: Input, readStandardInput: () => Promise<Uint8Array>): Promise<Uint8Array> {
  if (input.path === '-') return readStandardInput();
  try {
    return readFileSync(input.path);
  } catch (error) {
    const { code, values } = refusal(input.path, error);
    throw new RegestaError(code, values, error);
  }
}

function refusal(path: string, error: unknown): Refused {
  const detail = (error as NodeJS.ErrnoException).code ?? String(error);
  return detail === 'ENOENT' ? { path, code: 'RG010', values: {} } : { path, code: 'RG013', values: { detail } };
}

/** A path as it is written in annotations and records: with forward slashes on every system. */
export function uriOf(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
