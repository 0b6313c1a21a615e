import { annotate } from '../src/annotate.ts';
import { openResources } from '../src/cli/annotator.ts';
import { type Measure, STAGES, type Stage } from '../src/pipeline.ts';
import { worldOf } from '../src/record/world.ts';
import { addDocuments } from '../src/store/add.ts';
import { openRecord } from '../src/store/open.ts';
import type { SampleText } from './sample.ts';

export type Timed = Stage | 'record';

/** Seconds spent in each stage over all texts, on one core, after a warm-up; `record` is the writing and all conclusions. */
export function stageSeconds(texts: readonly SampleText[], record: string): Map<Timed, number> {
  const resources = openResources();
  const world = worldOf([resources.pack]);
  const seconds = new Map<Timed, number>([...STAGES, 'record' as const].map(stage => [stage, 0]));
  const timed = <T>(stage: Timed, run: () => T): T => {
    const begun = performance.now();
    try {
      return run();
    } finally {
      seconds.set(stage, seconds.get(stage)! + (performance.now() - begun) / 1000);
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
  return seconds;
}
