// The page and the dossiers, by the scorers that lie beside them; these run the program as anybody would.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClaimsRow, need, share } from './claims-row.ts';

/** Right and all, by the name of what was counted. */
type Counts = Readonly<Record<string, { readonly hit: number; readonly n: number }>>;

export function pageRows(scorer: string, corpus: string, program: string): ClaimsRow[] {
  const { parts, misses } = run(scorer, corpus, program) as { parts: Counts; misses: readonly string[] };
  const all = parts['claims: in the sentence']?.n ?? 0;
  // A miss names its field, then its sentence: a claim is wholly right where no field of it is missed.
  const faulty = new Set(misses.flatMap(miss => /^claims: [^:]+: (“[^”]*”)/.exec(miss)?.[1] ?? []));
  const sum = (key: 'hit' | 'n'): number => Object.values(parts).reduce((total, part) => total + part[key], 0);
  return [
    { measure: 'the page, claims wholly right', ours: share(all - faulty.size, all), aim: '15 of 16' },
    { measure: 'the page, everything', ours: share(sum('hit'), sum('n')) },
  ];
}

export function dossierRows(scorer: string, dossiers: string, program: string): ClaimsRow[] {
  const counts = (run(scorer, dossiers, program) as { total: Counts }).total;
  const rows: readonly [measure: string, key: string, aim?: string][] = [
    ['dossiers, events found with date', 'event', '0.65'],
    ['dossiers, agent of the event', 'event.agent'],
    ['dossiers, modality of the event', 'event.modality'],
    ['dossiers, traps avoided', 'trap', '0.90'],
    ['dossiers, figures', 'figure', '0.85'],
    ['dossiers, quotations', 'quote', '0.90'],
    ['dossiers, speakers', 'speaker'],
    ['dossiers, as-of', 'asof', '0.70'],
    ['dossiers, as-of over several documents', 'asof.cross'],
  ];
  return rows.map(([measure, key, aim]) => row(measure, counts, key, aim));
}

function row(measure: string, counts: Counts, key: string, aim?: string): ClaimsRow {
  const count = counts[key];
  return { measure, ours: count ? share(count.hit, count.n) : 'not counted', ...(aim === undefined ? {} : { aim }) };
}

function run(scorer: string, folder: string, program: string): unknown {
  need(scorer);
  need(folder);
  const work = mkdtempSync(join(tmpdir(), 'claims-'));
  try {
    const output = join(work, 'scores.json');
    const { status, stderr } = spawnSync(process.execPath, [scorer, '--cmd', program, '--json', output, folder], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(readFileSync(output, 'utf8'));
  } finally {
    rmSync(work, { recursive: true });
  }
}
