// A thread that writes to a record, on a connection of its own: whoever asks the record meanwhile is answered from what was there before.
import { parentPort, workerData } from 'node:worker_threads';
import { loadPack } from '../../packs/load.ts';
import { worldOf } from '../../record/world.ts';
import { openRecord } from '../../store/open.ts';
import { replyOf } from './reply.ts';
import type { Wanted } from './writer.ts';
import { type Hand, WRITES } from './writes.ts';

/** Seconds that a person waits for another program that is writing. */
const PATIENCE = 5;

const pack = loadPack();
const world = worldOf([pack]);

parentPort!.on('message', ({ name, asked }: Wanted) =>
  parentPort!.postMessage(
    replyOf(() => {
      const store = openRecord(workerData as string, { mode: 'write', patience: PATIENCE });
      try {
        const write = WRITES[name] as (hand: Hand, asked: unknown) => unknown;
        return write({ store, pack, world }, asked);
      } finally {
        store.close();
      }
    }),
  ),
);
