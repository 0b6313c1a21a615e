// What the record concludes, against a table of facts: texts are written from the table, added, and asked who was a member of what on which day.
// `npm run bench:oracle [-- --seed N] [--questions N] [--show]`: `--show` prints every wrong answer with its evidence.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../src/annotate.ts';
import { asking } from '../src/ask/asking.ts';
import { asof } from '../src/ask/asof.ts';
import { openResources } from '../src/cli/resources.ts';
import { loadPack } from '../src/packs/load.ts';
import type { AsOfAnswer } from '../src/record/model.ts';
import { worldOf } from '../src/record/world.ts';
import { addDocuments } from '../src/store/add.ts';
import { openRecord } from '../src/store/open.ts';
import { lottery } from './lottery.ts';
import { dayBetween } from './oracle-draw.ts';
import { isMember, MEMBERSHIPS, ORACLE_STATES, ORACLE_UNIONS } from './oracle-facts.ts';
import { oracleDocuments } from './oracle-texts.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    questions: { type: 'string', default: '2000' },
    show: { type: 'boolean', default: false },
  },
});
const [seed, questions] = [Number(values.seed), Number(values.questions)];
if (![seed, questions].every(Number.isInteger) || questions < 1) {
  console.error('Name whole numbers: npm run bench:oracle -- --seed 1 --questions 2000');
  process.exit(2);
}
/** One question in this many is about a pair that no text links. */
const UNLINKED = 8;
/** Days asked about lie at most so many years beside the membership. */
const BESIDE_YEARS = 12;

const draw = lottery(seed);
const resources = openResources();
const pack = loadPack();
const encoder = new TextEncoder();
const work = mkdtempSync(join(tmpdir(), 'regesta-oracle-'));
const store = openRecord(join(work, 'r.db'), { mode: 'write' });
try {
  const documents = oracleDocuments(draw);
  const read = documents.map(({ uri, text }) => annotate(encoder.encode(text), { uri }, resources));
  addDocuments(
    store,
    read.map(annotations => ({ ...annotations, layout: null })),
    worldOf([pack]),
  );
  report(documents.length);
} finally {
  store.close();
  rmSync(work, { recursive: true, force: true });
}

interface Question {
  readonly state: string;
  readonly union: string;
  readonly day: string;
  readonly wanted: boolean;
}

function drawQuestion(): Question {
  for (;;) {
    const { state, union, from, to } = MEMBERSHIPS[draw(MEMBERSHIPS.length)]!;
    const asked = draw(UNLINKED) === 0 ? ORACLE_UNIONS[draw(ORACLE_UNIONS.length)]!.id : union;
    const last = to === null ? 2025 : Math.min(2025, Number(to.slice(0, 4)) + BESIDE_YEARS);
    const day = dayBetween(Number(from.slice(0, 4)) - BESIDE_YEARS, last, draw);
    const wanted = isMember(state, asked, day);
    if (wanted !== null) return { state, union: asked, day, wanted };
  }
}

/** Where no text could tell (an absence before the first beginning, a pair that nothing links), not knowing is right, too. */
function isRight({ state, union, day, wanted }: Question, { holds }: AsOfAnswer): boolean {
  if (wanted) return holds === 'yes';
  const began = MEMBERSHIPS.some(one => one.state === state && one.union === union && one.from < day);
  return holds === 'no' || (!began && holds === 'unknown');
}

function report(documents: number): void {
  const record = asking(store, pack, 'en');
  const counts = { right: 0, yes: [0, 0], no: [0, 0], unknown: 0, disputed: 0, opposite: 0 };
  const wrong = new Map<string, string>();
  for (let asked = 0; asked < questions; asked++) {
    const question = drawQuestion();
    const { state, union, day, wanted } = question;
    const answer = asof(record, day, { subject: state, relation: 'member_of', object: union })[0]!;
    const asCommand = union.endsWith('-command')
      ? asof(record, day, { subject: state, relation: 'integrated_in', object: union })[0]!
      : answer;
    const right = isRight(question, asCommand);
    const side = wanted ? counts.yes : counts.no;
    side[1]!++;
    if (right) {
      counts.right++;
      side[0]!++;
      continue;
    }
    if (asCommand.holds === 'unknown' || asCommand.holds === 'disputed') counts[asCommand.holds]++;
    else counts.opposite++;
    const evidence = asCommand.evidence.map(
      each => `\n      ${each.says} ${each.modality} ${each.polarity}: ${each.sentence}`,
    );
    wrong.set(
      `${state} ${union} ${wanted ? 'yes' : 'no'} ${asCommand.holds}`,
      `${day} ${ORACLE_STATES.get(state)!.en} in ${union}: ${asCommand.holds} (${asCommand.rules.join(', ')}), not ${wanted ? 'yes' : 'no'}${evidence.join('')}`,
    );
  }
  const share = (right: number, of: number) => `${((100 * right) / Math.max(1, of)).toFixed(1)} % of ${of}`;
  console.log(`Oracle of memberships, seed ${seed}: ${documents} documents, ${MEMBERSHIPS.length} memberships.`);
  console.log(
    `right ${share(counts.right, questions)}; members ${share(counts.yes[0]!, counts.yes[1]!)}, others ${share(counts.no[0]!, counts.no[1]!)}`,
  );
  console.log(`wrong: ${counts.unknown} unknown, ${counts.disputed} disputed, ${counts.opposite} the opposite`);
  if (values.show) for (const line of [...wrong.values()].sort()) console.log(`  ${line}`);
}
