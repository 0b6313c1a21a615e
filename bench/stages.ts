import { annotate } from '../src/annotate.ts';
import { openResources } from '../src/cli/resources.ts';
import { type Measure, STAGES, type Stage } from '../src/pipeline.ts';
import { worldOf } from '../src/record/world.ts';
import { addDocuments } from '../src/store/add.ts';
import { openRecord } from '../src/store/open.ts';
import type { SampleText } from './sample.ts';

export type Timed = Stage | 'record';

/** Seconds on the clock, and of the processor: on a busy machine only the second says how fast the program is. */
export interface Spent {
  wall: number;
  processor: number;
}

/** What each stage takes over all texts, on one core, after a warm-up; `record` is the writing and all conclusions. */
export function timeStages(texts: readonly SampleText[], record: string): Map<Timed, Spent> {
  const resources = openResources();
  const world = worldOf([resources.pack]);
  const spent = new Map<Timed, Spent>([...STAGES, 'record' as const].map(stage => [stage, { wall: 0, processor: 0 }]));
  const timed = <T>(stage: Timed, run: () => T): T => {
    const begun = performance.now();
    const before = process.cpuUsage();
    try {
      return run();
    } finally {
      const { user, system } = process.cpuUsage(before);
      const sum = spent.get(stage)!;
      sum.wall += (performance.now() - begun) / 1000;
      sum.processor += (user + system) / 1e6;
    }
  };
  const measure: Measure = timed;
  const encoder = new TextEncoder();
  const read = ({ name, text }: SampleText, measured?: Measure) =>
    annotate(encoder.encode(text), { uri: name, measure: measured }, resources);
  for (const text of texts.slice(0, 12)) read(text);

  const store = openRecord(record, { mode: 'write' });
  for (let i = 0; i < texts.length; i += 16) {
    const batch = texts.slice(i, i + 16).map(text => read(text, measure));
    timed('record', () => addDocuments(store, batch, world));
  }
  store.close();
  return spent;
}
