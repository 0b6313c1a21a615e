// What held on a day, asked of passages of one to four sentences: `npm run bench:passages [-- --show] [-- --by relation|change] [-- FILE.jsonl…]`.
// Each passage is a record of its own. `--show` prints the passages that are answered otherwise than a reader would, with what was read of them.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { annotate } from '../src/annotate.ts';
import { asking } from '../src/ask/asking.ts';
import { asof } from '../src/ask/asof.ts';
import { openResources } from '../src/cli/resources.ts';
import { table } from '../src/cli/table.ts';
import { loadPack } from '../src/packs/load.ts';
import { worldOf } from '../src/record/world.ts';
import { addDocuments } from '../src/store/add.ts';
import { openRecord } from '../src/store/open.ts';

/** What a careful reader answers from the passage alone. */
interface Ask {
  readonly day: string;
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly want: 'yes' | 'no' | 'unknown';
}

interface Passage {
  readonly language: string;
  readonly text: string;
  readonly asks: readonly Ask[];
}

interface Answered extends Ask {
  readonly holds: string;
}

const { values, positionals } = parseArgs({
  options: { show: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const folder = fileURLToPath(new URL('./passages', import.meta.url));
const files = positionals.length > 0 ? positionals : ['read.jsonl', 'unread.jsonl'].map(name => join(folder, name));
const missing = files.find(file => !existsSync(file));
if (missing !== undefined) {
  console.error(`There is no file "${missing}". Name files of passages: npm run bench:passages -- FILE.jsonl`);
  process.exit(2);
}
const resources = openResources();
const pack = loadPack();
const world = worldOf([pack]);
const encoder = new TextEncoder();
const work = mkdtempSync(join(tmpdir(), 'regesta-passages-'));
try {
  for (const file of files) report(file);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function report(file: string): void {
  const passages = readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Passage);
  const all = passages.map((passage, at) => ({ passage, answers: answersTo(passage, `${basename(file)}-${at}`) }));
  if (values.show) for (const { passage, answers } of all) show(passage, answers);
  const asked = all.flatMap(({ passage, answers }) =>
    answers.map(answer => ({ ...answer, language: passage.language })),
  );
  const groups = ['en', 'fr', ...new Set(asked.map(({ relation }) => relation).sort())];
  console.log(
    `${basename(file)}: ${passages.length} passages, ${asked.length} questions; per cent answered as a reader would`,
  );
  console.log(
    table(
      ['', 'all', 'yes', 'no', 'unknown', 'yes for another', 'no for another', 'questions'].map(title => ({
        title,
        right: title !== '',
      })),
      ['all', ...groups].map(group => {
        const of = asked.filter(
          ({ language, relation }) => group === 'all' || group === language || group === relation,
        );
        const share = (want: string): string => percent(of.filter(ask => ask.want === want));
        return [
          group,
          percent(of),
          share('yes'),
          share('no'),
          share('unknown'),
          invented(of, 'yes'),
          invented(of, 'no'),
          `${of.length}`,
        ];
      }),
      null,
    ),
  );
}

function percent(of: readonly Answered[]): string {
  return of.length === 0
    ? '–'
    : `${Math.round((100 * of.filter(({ want, holds }) => want === holds).length) / of.length)}`;
}

/** How many in a hundred are answered yes (or no) where a reader would not: what users would be misled by. */
function invented(of: readonly Answered[], answer: 'yes' | 'no'): string {
  const others = of.filter(({ want }) => want !== answer);
  return others.length === 0
    ? '–'
    : `${((100 * others.filter(({ holds }) => holds === answer).length) / others.length).toFixed(1)}`;
}

function answersTo({ text, asks }: Passage, name: string): Answered[] {
  const path = join(work, `${name}.db`);
  const store = openRecord(path, { mode: 'write' });
  try {
    addDocuments(
      store,
      [{ ...annotate(encoder.encode(text), { uri: 'passage.txt' }, resources), layout: null }],
      world,
    );
    const record = asking(store, pack, 'en');
    return asks.map(ask => {
      const { day, subject, relation, object, want } = ask;
      const rows = asof(record, day, { subject, relation, object });
      const found = rows.length === 1 ? rows[0]! : (rows.find(row => row.holds === want) ?? rows[0]!);
      return { ...ask, holds: found.holds };
    });
  } finally {
    store.close();
    rmSync(path, { force: true });
  }
}

function show({ text }: Passage, answers: readonly Answered[]): void {
  const wrong = answers.filter(({ want, holds }) => want !== holds);
  if (wrong.length === 0) return;
  console.log(`\n§ ${text.replaceAll('\n', ' ⏎ ')}`);
  for (const { day, subject, relation, object, want, holds } of wrong)
    console.log(`   ${day} ${subject} ${relation} ${object}: ${holds}, not ${want}`);
  const { claims } = annotate(encoder.encode(text), { uri: 'passage.txt' }, resources);
  for (const { act, modality, polarity, state } of claims)
    console.log(
      `     ${act} ${modality} ${polarity}${state ? ` | ${state.subject} ${state.relation} ${state.object} ${state.change}` : ''}`,
    );
}
