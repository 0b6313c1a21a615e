import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { RegestaError } from '../messages.ts';
import type { World } from '../record/world.ts';
import { checkRecord } from './check.ts';
import { openRecord, type Store } from './open.ts';
import { readSize } from './read/overview.ts';

export interface BackedUp {
  readonly path: string;
  readonly documents: number;
  readonly passages: number;
}

/**
 * Copies a record as it is at one moment, while others may write to it. The copy is written beside `path`, opened, checked whole and brought
 * to the disk before it gets its name: a file of that name is always a sound copy. Throws RG074 where there is something at `path`,
 * RG075 where the copy has faults, RG077 where it cannot be written.
 */
export function backUp(store: Store, path: string, world: World): BackedUp {
  if (existsSync(path)) throw new RegestaError('RG074', { path });
  // What a backup that was killed has left; one name, so that nothing heaps up.
  const part = `${path}.part`;
  const clear = () => {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${part}${end}`, { force: true });
  };
  try {
    clear();
    store.db.run('VACUUM INTO ?', part);
    const checked = checkCopy(part, world);
    sync(part);
    linkSync(part, path);
    sync(dirname(path));
    return { path, ...checked };
  } catch (error) {
    if (error instanceof RegestaError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new RegestaError('RG074', { path }, error);
    throw new RegestaError(
      'RG077',
      { path, detail: code === 'ERR_SQLITE_ERROR' || code === undefined ? message : code },
      error,
    );
  } finally {
    clearQuietly(clear);
  }
}

function checkCopy(part: string, world: World): Omit<BackedUp, 'path'> {
  const copy = openRecord(part, { mode: 'read' });
  try {
    const { passages, faults } = checkRecord(copy.db, world);
    if (faults.length > 0) throw new RegestaError('RG075', { faults: faults.length });
    return { documents: readSize(copy.db).documents, passages };
  } finally {
    copy.close();
  }
}

/** Waits until the disk has a file, or the names in a folder. */
function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } catch (error) {
    // Some systems cannot sync a folder.
    if (!['EISDIR', 'EPERM', 'EINVAL'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    closeSync(file);
  }
}

function clearQuietly(clear: () => void): void {
  try {
    clear();
  } catch {
    // The folder may forbid it; the fault that matters has been told.
  }
}
