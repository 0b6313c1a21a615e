// Loaded before a program (`node --import`): when it ends, it writes the time and memory that the process took to the file REGESTA_USAGE names.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

export interface Usage {
  readonly wall: number;
  readonly processor: number;
  /** The most memory that the process held at once. */
  readonly megabytes: number;
}

const file = process.env.REGESTA_USAGE;
if (file !== undefined && isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const usage: Usage = {
      wall: performance.now() / 1000,
      processor: (user + system) / 1e6,
      megabytes: process.resourceUsage().maxRSS / 1024,
    };
    writeFileSync(file, JSON.stringify(usage));
  });
}
