// The development lines of single abilities, by the scorer that lies beside them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate } from '../src/annotate.ts';
import type { Resources } from '../src/pipeline.ts';
import { type ClaimsRow, missing, need, share, three } from './claims-row.ts';

interface Ratio {
  readonly ok: number;
  readonly of: number;
}
interface Found {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}
/** What the scorer says of a task; each task has some of them. */
interface Scores {
  readonly eventAny: Ratio;
  readonly strict: Found;
  readonly triggerRecall: Ratio;
  readonly polarityAndModality: Ratio;
  readonly namedSourceAccuracy: Ratio;
  readonly relaxed: Found & Ratio;
  readonly speakerAccuracy: Ratio;
  readonly quietOnNegatives: Ratio;
  readonly wrong: number;
  readonly abstained: number;
}

const of = ({ ok, of: whole }: Ratio): string => share(ok, whole);

const TASKS: readonly { readonly task: string; rows(scores: Scores): ClaimsRow[] }[] = [
  { task: 'plover-en-dev', rows: scores => plover('English', scores, '0.80', '0.50') },
  { task: 'plover-fr-dev', rows: scores => plover('French', scores, '0.75', '0.45') },
  {
    task: 'factuality',
    rows: ({ triggerRecall, polarityAndModality, namedSourceAccuracy }) => [
      { measure: 'factuality, trigger found', ours: of(triggerRecall), aim: '0.85' },
      { measure: 'factuality, polarity and modality both right', ours: of(polarityAndModality), aim: '0.85' },
      { measure: 'factuality, named source right', ours: of(namedSourceAccuracy) },
    ],
  },
  {
    task: 'quotes',
    rows: ({ strict, relaxed, speakerAccuracy, quietOnNegatives }) => [
      { measure: 'quotations, F1 (exact span)', ours: `${three(relaxed.f1)} (${three(strict.f1)})`, aim: '0.92' },
      { measure: 'quotations, speaker', ours: of(speakerAccuracy), aim: '0.85' },
      { measure: 'quotations, quiet where nobody speaks', ours: of(quietOnNegatives) },
    ],
  },
  {
    task: 'linking',
    rows: ({ strict, wrong, abstained }) => [
      {
        measure: 'linking, strict F1',
        ours: `${three(strict.f1)} (wrong ${wrong}, left open ${abstained})`,
        aim: '0.90',
      },
    ],
  },
];

function plover(language: string, { eventAny, strict }: Scores, any: string, full: string): ClaimsRow[] {
  const { p, r, f1 } = strict;
  return [
    { measure: `PLOVER ${language}, event found`, ours: of(eventAny), aim: any },
    {
      measure: `PLOVER ${language}, event, source and target, F1 (P, R)`,
      ours: `${three(f1)} (${three(p)}, ${three(r)})`,
      aim: full,
    },
  ];
}

export function microRows(folder: string, resources: Resources): ClaimsRow[] {
  const scorer = need(join(folder, 'score.mjs'));
  return TASKS.flatMap(({ task, rows }) => {
    try {
      return rows(scored(scorer, task, resources));
    } catch (error) {
      return [missing(task, error)];
    }
  });
}

interface Line {
  readonly name: string;
  readonly date: string | null;
  readonly lang: 'fr' | 'en';
}

function scored(scorer: string, task: string, resources: Resources): Scores {
  const work = mkdtempSync(join(tmpdir(), 'claims-'));
  try {
    const run = (...args: string[]): string => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, task, ...args], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      if (status !== 0) throw new Error(stderr);
      return stdout;
    };
    run('--write', work);
    const texts = join(work, task);
    const lines = readFileSync(join(texts, 'manifest.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as Line);
    const read = lines.map(({ name, date, lang }) =>
      JSON.stringify(
        annotate(
          readFileSync(join(texts, name)),
          { uri: name, language: lang, ...(date === null ? {} : { date }) },
          resources,
        ),
      ),
    );
    const stream = join(work, 'read.jsonl');
    writeFileSync(stream, read.join('\n'));
    return (JSON.parse(run('--jsonl', stream, '--json')) as Record<string, Scores>)[task]!;
  } finally {
    rmSync(work, { recursive: true });
  }
}
