// How long a piece of work takes, and how large a record has become.
import { statSync } from 'node:fs';

/** Milliseconds by the clock, and of the processor in this thread: on a busy machine only these can be compared. */
export interface Took {
  readonly wall: number;
  readonly processor: number;
}

export function timed(run: () => void): Took {
  const [at, used] = [performance.now(), process.threadCpuUsage()];
  run();
  const { user, system } = process.threadCpuUsage(used);
  return { wall: performance.now() - at, processor: (user + system) / 1000 };
}

/** Of a record and its log. */
export function bytesOf(path: string): number {
  return statSync(path).size + (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0);
}
