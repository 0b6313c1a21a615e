// How fast one core reads: everything after the trees, and the whole. By the processor time of the reading thread, the best of some runs.
import { annotate } from '../src/annotate.ts';
import { type Measure, type Resources, STAGES, type Stage } from '../src/pipeline.ts';
import { type ClaimsRow, need } from './claims-row.ts';
import { grouped } from './language-speed.ts';
import { sampleTexts } from './sample.ts';

const CHARACTERS = 500_000;
/** After six or seven all that is asked often has been compiled: an `add` of some thousand documents reads nearly all of them so. */
const RUNS = 12;
const BEFORE: ReadonlySet<Stage> = new Set(['text', 'words']);

export function speedRows(documents: string, resources: Resources): ClaimsRow[] {
  const texts = sampleTexts(need(documents), CHARACTERS);
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const encoder = new TextEncoder();
  const files = texts.map(({ name, text }) => ({ uri: name, bytes: encoder.encode(text) }));
  const run = (): Map<Stage, number> => {
    const spent = new Map<Stage, number>(STAGES.map(stage => [stage, 0]));
    const measure: Measure = (stage, read) => {
      const begun = seconds();
      const made = read();
      spent.set(stage, spent.get(stage)! + seconds() - begun);
      return made;
    };
    for (const { uri, bytes } of files) annotate(bytes, { uri, measure }, resources);
    return spent;
  };
  const runs = Array.from({ length: RUNS }, run);
  const rate = (wanted: (stage: Stage) => boolean, some = runs): string => {
    const totals = some.map(spent => STAGES.filter(wanted).reduce((sum, stage) => sum + spent.get(stage)!, 0));
    return grouped(Math.round(characters / Math.min(...totals)));
  };
  return [
    { measure: 'everything after the trees, characters/s', ours: rate(stage => !BEFORE.has(stage)), aim: '1,000,000' },
    { measure: '… in the first run, compiling', ours: rate(stage => !BEFORE.has(stage), runs.slice(0, 1)) },
    { measure: '… of it, claims alone', ours: rate(stage => stage === 'claims') },
    { measure: 'the whole pipeline, characters/s a core', ours: rate(() => true), aim: '120,000' },
    { measure: '… in the first run, compiling', ours: rate(() => true, runs.slice(0, 1)) },
  ];
}

function seconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}
