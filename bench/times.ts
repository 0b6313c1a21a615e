// How right and how fast the reading of times is: node bench/times.ts [folder of the micro tests] [folder of documents]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../src/language/language.ts';
import { readTimes } from '../src/times/read.ts';

const [micro = '../shared/score/micro', documents = '../shared/data/documents'] = process.argv.slice(2);

interface Row {
  readonly text: string;
  readonly dct: string | null;
}

/** Scores one development file with the scorer that lies beside it. */
function score(language: Language): void {
  const folder = mkdtempSync(join(tmpdir(), 'times-'));
  const stream = join(folder, 'out.jsonl');
  const rows = readFileSync(join(micro, `times-${language}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row);
  const lines = rows.map((row, i) =>
    JSON.stringify({
      document: { uri: `${String(i + 1).padStart(6, '0')}.txt`, text: row.text },
      times: readTimes(row.text, { language, documentDate: row.dct }),
    }),
  );
  writeFileSync(stream, lines.join('\n'));
  const run = spawnSync(
    process.execPath,
    [join(micro, 'score.mjs'), `times-${language}`, '--jsonl', stream, '--json'],
    { encoding: 'utf8' },
  );
  rmSync(folder, { recursive: true });
  const result = JSON.parse(run.stdout)[`times-${language}`];
  console.log(
    `${language}: value F1 ${result.valueF1.toFixed(3)}, interval recall ${result.intervalRecall.acc.toFixed(3)} over ${rows.length} texts`,
  );
}

/** Characters read in a second, over whole documents, the best of five rounds. */
function speed(language: Language, texts: readonly string[]): void {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  let best = 0;
  let found = 0;
  for (let round = 0; round < 5; round++) {
    const start = process.hrtime.bigint();
    found = texts.reduce((sum, text) => sum + readTimes(text, { language }).length, 0);
    best = Math.max(best, size / (Number(process.hrtime.bigint() - start) / 1e9));
  }
  console.log(
    `${language}: ${Math.round(best).toLocaleString('en-GB')} characters a second; ${found} times in ${size} characters`,
  );
}

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (/\.(txt|md|xml)$/.test(entry.name) && !/licen/i.test(entry.name)) yield path;
  }
}

/** Running text without its markup, at most two million characters. */
function texts(folder: string): string[] {
  const out: string[] = [];
  let size = 0;
  for (const path of files(join(documents, folder))) {
    const text = readFileSync(path, 'utf8').replace(/<[^>]*>/g, ' ');
    out.push(text);
    size += text.length;
    if (size > 2_000_000) break;
  }
  return out;
}

score('fr');
score('en');
speed('fr', texts('treaties-fr'));
speed('fr', texts('assemblee-nationale-2013'));
speed('en', texts('wikipedia-en-diplomacy'));
