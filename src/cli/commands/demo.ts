import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Asking, asking } from '../../ask/asking.ts';
import { asof } from '../../ask/asof.ts';
import { timeline } from '../../ask/timeline.ts';
import { LABELS } from '../../messages/labels.ts';
import { loadPack } from '../../packs/load.ts';
import { addFiles } from '../adding.ts';
import type { Command, ExitStatus } from '../command.ts';
import { shippedFolder } from '../folder.ts';
import { findInputs } from '../inputs.ts';
import { printAsOf } from '../print/asof.ts';
import { dayInWords } from '../print/days.ts';
import { printTimeline } from '../print/timeline.ts';
import { withStore } from '../record.ts';
import { Refusals } from '../refusals.ts';
import type { Terminal } from '../terminal.ts';

/** Lines of the register that are shown. */
const SHOWN = 10;

/** Three questions that the example collection answers. */
const QUESTIONS = [
  { day: '1966-09-01', query: { subject: 'state:FRA', relation: 'member_of', object: 'org:nato' } },
  { day: '1970-01-01', query: { subject: 'state:FRA', relation: 'integrated_in', object: 'org:nato-command' } },
  { day: '1960-06-01', query: { relation: 'hosts', object: 'org:shape' } },
] as const;

export const command: Command = {
  args: [],
  options: ['--open'],
  async run({ terminal, options }): Promise<ExitStatus> {
    const examples = shippedFolder('examples/alliance');
    const path = join(mkdtempSync(join(tmpdir(), 'regesta-demo-')), 'alliance.db');
    const labels = LABELS[terminal.language];
    const refusals = new Refusals(terminal);
    const status = await withStore({ terminal, options: { record: path }, mode: 'write' }, async store => {
      const { files } = findInputs([examples]);
      const done = await addFiles(store, files, { refusals, terminal });
      terminal.print(`${labels.demoBuilt(done.length, path)}\n\n`);
      terminal.print(tour(asking(store, loadPack(), terminal.language), terminal));
      return refusals.status(done.length);
    });
    terminal.print(`\n${labels.demoOpen(path)}\n`);
    if (options.open !== true) return status;
    const { command: open } = await import('./open.ts');
    return open.run({ terminal, args: [], options: { record: path } });
  },
};

function tour(record: Asking, terminal: Terminal): string {
  const labels = LABELS[terminal.language];
  const rows = timeline(record, {});
  const rest = rows.length > SHOWN ? `${labels.moreRows(rows.length - SHOWN)}\n` : '';
  const answers = QUESTIONS.map(
    ({ day, query }) =>
      `\n${labels.heading(dayInWords(day, terminal.language))}\n\n${printAsOf(asof(record, day, query), terminal, record)}`,
  );
  return `${labels.demoTimeline}\n\n${printTimeline(rows.slice(0, SHOWN), terminal, record)}${rest}${answers.join('')}`;
}
