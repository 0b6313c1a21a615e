// Words, trees and names, measured: npm run bench:language [-- fr en] [--only syntax,sureness,names,speed] [--data <folder>] [--models <folder>] [--peers <folder>]
// Other programs are read from a folder into which they were installed; the command for that stands in bench/language-peer.ts.
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { table } from '../src/cli/table.ts';
import { LANGUAGES } from '../src/language/language.ts';
import { NAMES_COLUMNS, namesRows } from './language-names.ts';
import { INSTALL, peers as loadPeers } from './language-peer.ts';
import { PUBLISHED, PUBLISHED_COLUMNS, PUBLISHED_NAMES, SOURCES } from './language-published.ts';
import { RESOURCE_COLUMNS, resourceRows } from './language-resources.ts';
import { scoreSegments } from './language-segments.ts';
import { SPEED_COLUMNS, speedRow } from './language-speed.ts';
import { SURENESS_COLUMNS, surenessRows } from './language-sureness.ts';
import { PEER_COLUMNS, RAW_COLUMNS, SYNTAX_COLUMNS, syntaxRows } from './language-syntax.ts';
import { twoAgainstOne } from './language-threads.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: fileURLToPath(new URL('../../shared/data', import.meta.url)) },
    models: { type: 'string', default: fileURLToPath(new URL('../models', import.meta.url)) },
    peers: { type: 'string' },
    only: { type: 'string', default: 'syntax,sureness,names,speed' },
  },
});
const { data, models } = values;
if (!existsSync(data)) {
  console.error(`There is no data in "${data}". Name its folder: npm run bench:language -- --data <folder>`);
  process.exit(2);
}
const languages = LANGUAGES.filter(language => positionals.length === 0 || positionals.includes(language));
const peers = loadPeers(values.peers ?? null);
const parts = values.only.split(',');

console.log(
  `Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}. Per cent where nothing else is said.`,
);
if (peers.length === 0)
  console.log(`Other programs: none; install them in a folder (${INSTALL}) and name it with --peers.`);
if (parts.includes('syntax')) syntax();
if (parts.includes('sureness')) sureness();
if (parts.includes('names')) names();
if (parts.includes('speed')) await speed();

function print(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`\n${title}\n`);
  console.log(
    table(
      columns.map((name, k) => ({ title: name, right: k > 0 && /^[\d.,*–]*$/.test(rows[0]?.[k] ?? '') })),
      rows,
      null,
    ),
  );
}

function syntax(): void {
  const rows = languages.map(language => syntaxRows(language, data, models, peers));
  print(
    'Gold tokens, all else predicted (* relations without subtypes)',
    SYNTAX_COLUMNS,
    rows.flatMap(({ gold }) => gold),
  );
  print(
    'Raw text, F1 as at CoNLL 2018; surface words ("du" is one), sentences run on where the treebank has no paragraphs',
    RAW_COLUMNS,
    rows.flatMap(({ raw }) => raw),
  );
  const passages = join(data, '../score/micro/segments.jsonl');
  if (existsSync(passages)) {
    const { whole, passages: all, f1 } = scoreSegments(passages);
    console.log(`Development passages: ${whole} of ${all} with all their sentences right, F1 ${f1.toFixed(1)}.`);
  }
  const measured = rows.flatMap(({ peers: others }) => others);
  if (measured.length > 0)
    print('Other programs, in this run; tags of the words that they cut alike', PEER_COLUMNS, measured);
  print('Published', PUBLISHED_COLUMNS, PUBLISHED);
  for (const { program, from } of SOURCES) console.log(`${program}: ${from}`);
}

function sureness(): void {
  print(
    'Right choices in each tenth of the words, the least sure first; all; what the network takes for its share of right ones',
    SURENESS_COLUMNS,
    languages.flatMap(language => surenessRows(language, data, models)),
  );
}

function names(): void {
  const finders = peers.filter(peer => peer.names !== null);
  const rows = languages.flatMap(language => namesRows(language, data, models, finders));
  print(
    'Names, exact span and type, F1 over PER LOC ORG',
    [...NAMES_COLUMNS, ...finders.map(({ name }) => name)],
    rows,
  );
  print('Published, on other sets', ['program', 'set', 'F1'], PUBLISHED_NAMES);
}

async function speed(): Promise<void> {
  const columns = [...SPEED_COLUMNS, ...peers.map(({ name }) => `${name}, tags alone`)];
  print(
    'Speed on one core, processor time',
    columns,
    languages.map(language => speedRow(language, data, peers)),
  );
  const { clock, processor } = await twoAgainstOne(data);
  const threads = [
    'two threads against one',
    `${processor.toFixed(2)} by processor time, ${clock.toFixed(2)} by the clock`,
    '1.7',
  ];
  print('What it costs', RESOURCE_COLUMNS, [...resourceRows(data), threads]);
}
