// How right and how fast times are read, beside other readers: npm run bench:times [-- --data <folder>] [--peers <folder>] [--why]
// The peers are read from a folder into which they were installed: npm i chrono-node@2.10.3 @microsoft/recognizers-text-date-time@1.3.2
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { table } from '../src/cli/table.ts';
import type { Language } from '../src/language/language.ts';
import { filesUnder, gum, type Marked, timeml } from './times-corpora.ts';
import { OURS, peers, type Reader } from './times-reader.ts';
import { add, type Measure, scores, type Tally, tally } from './times-score.ts';
import { specs } from './times-specs.ts';
import { worst } from './times-worst.ts';

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, peers: { type: 'string' }, why: { type: 'boolean' } },
});
const DATA = options.data ?? fileURLToPath(new URL('../../shared', import.meta.url));
const READERS = [OURS, ...peers(options.peers ?? null)];
/** Characters of a document that the peers read. */
const PART = 1500;
/** Published for HeidelTime 2.2; its figures on the micro tests are those of the whole set, of which the development lines are an eighth. */
const HEIDELTIME: Record<string, string> = {
  'French lines, value F1': '0.67',
  'English lines, value F1': '0.84',
  'TempEval-3, relaxed F1': '0.907 (platinum)',
  'TempEval-3, strict F1': '0.818 (platinum)',
  'TempEval-3, value F1': '0.776 (platinum)',
  'French text, characters a second': '20,000',
};
const rows = new Map<string, string[]>();
const put = (row: string, value: string): void => {
  rows.set(row, [...(rows.get(row) ?? []), value]);
};
const MEASURES: Readonly<Record<Measure, string>> = {
  relaxed: 'relaxed',
  strict: 'strict',
  value: 'value',
  same: 'value (notation levelled)',
};
const three = (n: number): string => (Number.isNaN(n) ? '' : n.toFixed(3));

for (const reader of READERS) {
  console.error(`${reader.name} …`);
  lines('fr', 'French lines', reader);
  lines('en', 'English lines', reader);
  marked('TempEval-3', documents('TempEval-3-TBAQ', true), reader, ['relaxed', 'strict', 'value', 'same']);
  marked('WikiWars, held out', documents('WikiWars/testset', false), reader, ['relaxed', 'value', 'same']);
  dates(reader, 'train');
  dates(reader, 'test');
  agreement('fr', 'French', reader);
  agreement('en', 'English', reader);
  put('French text, characters a second', thousands(speed('fr', texts('treaties-fr'), reader)));
  put('English text, characters a second', thousands(speed('en', texts('wikipedia-en-diplomacy'), reader)));
  const { seconds, piece } = reader === OURS ? worst(reader) : { seconds: Number.NaN, piece: '' };
  put('worst of 100,000 characters, seconds', Number.isNaN(seconds) ? '' : `${three(seconds)} (${piece})`);
}
console.log(
  `Node ${process.versions.node}, one core. Peers: ${
    READERS.slice(1)
      .map(({ name }) => name)
      .join(', ') || 'none (--peers)'
  }.\n`,
);
const titles = ['measure', ...READERS.map(({ name }) => name), 'HeidelTime'];
console.log(
  table(
    titles.map(title => ({ title })),
    [...rows].map(([row, values]) => [row, ...values, HEIDELTIME[row] ?? '']),
    null,
  ),
);

/** The development lines, by the scorer that lies beside them. */
function lines(language: Language, title: string, reader: Reader): void {
  const micro = join(DATA, 'score/micro');
  const folder = mkdtempSync(join(tmpdir(), 'times-'));
  const stream = join(folder, 'out.jsonl');
  const tests = readFileSync(join(micro, `times-${language}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as { text: string; dct: string | null });
  const output = tests.map(({ text, dct }, i) =>
    JSON.stringify({
      document: { uri: `${String(i + 1).padStart(6, '0')}.txt`, text },
      times: reader.read(text, language, dct),
    }),
  );
  writeFileSync(stream, output.join('\n'));
  const run = spawnSync(
    process.execPath,
    [join(micro, 'score.mjs'), `times-${language}`, '--jsonl', stream, '--json'],
    {
      encoding: 'utf8',
    },
  );
  rmSync(folder, { recursive: true });
  const result = JSON.parse(run.stdout)[`times-${language}`];
  put(`${title}, value F1`, three(result.valueF1));
  put(`${title}, interval recall`, three(result.intervalRecall.acc));
}

function documents(folder: string, dated: boolean): Marked[] {
  return filesUnder(join(DATA, 'data/timex', folder), '.tml').map(file => timeml(file, dated));
}

function marked(title: string, all: readonly Marked[], reader: Reader, kinds: readonly Measure[]): void {
  const sum: Tally = tally();
  for (const one of sample(all, reader)) {
    const { text, date, gold } = beginning(one, reader);
    add(sum, text, gold, reader.read(text, 'en', date));
  }
  for (const kind of kinds) put(`${title}, ${MEASURES[kind]} F1`, three(scores(sum)[kind]));
}

/** GUM marks calendar dates only: of those, the share that is read with the same value. */
function dates(reader: Reader, part: 'train' | 'test'): void {
  const sum = tally();
  for (const file of sample(filesUnder(join(DATA, 'data/timex/GUM-xml-dates', part), '.xml'), reader)) {
    const { text, date, gold } = beginning(gum(file), reader);
    add(sum, text, gold, reader.read(text, 'en', date));
  }
  put(`GUM ${part}, share of dates right`, three(sum.value / sum.gold));
}

function agreement(language: Language, title: string, reader: Reader): void {
  for (const [kind, count] of specs(join(DATA, 'data/timex/Recognizers-Text-specs'), language, reader)) {
    put(`${title} specs, ${kind} (${count.of})`, three(count.right / count.of));
    put(`${title} specs, ${kind}, conventions converted`, three(count.converted / count.of));
    if (reader !== OURS || !options.why) continue;
    console.log(`${title} ${kind}: ${[...count.otherwise].map(([name, n]) => `${name} ${n}`).join(', ')}`);
    for (const example of count.examples.slice(0, 8)) console.log(`  ${example}`);
  }
}

/** Characters read in a second of this thread's processor time, over whole documents, the best of five rounds. */
function speed(language: Language, all: readonly string[], reader: Reader): number {
  const some = reader === OURS ? all : [all.join('\n').slice(0, 2 * PART)];
  const size = some.reduce((sum, text) => sum + text.length, 0);
  let best = 0;
  for (let round = 0; round < (reader === OURS ? 5 : 1); round++) {
    const start = process.threadCpuUsage();
    let times = 0;
    let spent = 0;
    // The clock is coarse: short texts are read again until it has moved.
    while (spent < 0.1) {
      for (const text of some) reader.read(text, language, null);
      const { user, system } = process.threadCpuUsage(start);
      spent = (user + system) / 1e6;
      times++;
    }
    best = Math.max(best, (size * times) / spent);
  }
  return best;
}

/** Running text without its markup, at most a million characters. */
function texts(folder: string): string[] {
  const all: string[] = [];
  let size = 0;
  for (const file of ['.txt', '.md', '.xml'].flatMap(ending =>
    filesUnder(join(DATA, 'data/documents', folder), ending),
  )) {
    if (/licen/i.test(file) || size > 1_000_000) continue;
    const text = readFileSync(file, 'utf8').replace(/<[^>]*>/g, ' ');
    all.push(text);
    size += text.length;
  }
  return all;
}

/** And of those the beginning. */
function beginning({ text, date, gold }: Marked, reader: Reader): Marked {
  return reader === OURS
    ? { text, date, gold }
    : { text: text.slice(0, PART), date, gold: gold.filter(one => one.end <= PART) };
}

/** The peers are slow: of documents they read every sixteenth. */
function sample<T>(all: readonly T[], reader: Reader): readonly T[] {
  return reader === OURS ? all : all.filter((_, i) => i % 16 === 0);
}

function thousands(n: number): string {
  return String(Math.round(n / 1000) * 1000).replace(/\B(?=(\d{3})+$)/g, ',');
}
