import { existsSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { openRecord } from '../store/open.ts';
import { readSize } from '../store/read/overview.ts';

/** Begins an empty record where there is none, in a folder that is there; gives whether it did. */
export function beginRecord(path: string): boolean {
  if (/^postgres(ql)?:/.test(path) || existsSync(path) || !existsSync(dirname(resolve(path)))) return false;
  openRecord(path, { mode: 'write' }).close();
  return true;
}

/** Takes away a record that was begun and got nothing: whoever mistyped a path finds no file there. */
export function endIfEmpty(path: string): void {
  const store = openRecord(path, { mode: 'write' });
  const { documents } = readSize(store.db);
  store.close();
  if (documents > 0) return;
  for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true });
}
