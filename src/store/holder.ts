import { readFileSync, statSync } from 'node:fs';

/** The number of the process that holds a lock on a record, where the system tells (Linux); null elsewhere. */
export function holderOf(path: string): number | null {
  try {
    const files = [path, `${path}-shm`, `${path}-wal`].map(inodeOf).filter(inode => inode !== null);
    for (const line of readFileSync('/proc/locks', 'utf8').split('\n')) {
      // "3: POSIX  ADVISORY  WRITE 4711 fe:00:131082 120 120"
      const [, , , mode, process, file] = line.trim().split(/\s+/);
      if (mode === 'WRITE' && files.some(inode => file?.endsWith(`:${inode}`))) return Number(process);
    }
  } catch {
    // Another system, or no right to know: the message does without.
  }
  return null;
}

function inodeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? null;
}
