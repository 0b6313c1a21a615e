import { LABELS } from '../../messages/labels.ts';
import { readSize } from '../../store/read/overview.ts';
import { addFiles } from '../adding.ts';
import { type Command, type ExitStatus, JSON_OPTION, RECORD_OPTION } from '../command.ts';
import { findInputs } from '../inputs.ts';
import { withStore } from '../record.ts';
import { Refusals } from '../refusals.ts';
import { WORKERS_OPTION, workersWanted } from '../workers/worker-count.ts';

export const command: Command = {
  args: ['<paths...>'],
  options: [RECORD_OPTION, WORKERS_OPTION, JSON_OPTION],
  async run({ terminal, args, options }): Promise<ExitStatus> {
    const labels = LABELS[terminal.language];
    const workers = workersWanted(options);
    const { files, refused } = findInputs(args);
    const refusals = new Refusals(terminal, refused);
    if (files.length === 0) return refusals.status(0);
    return withStore({ terminal, options, mode: 'write' }, async store => {
      const done = await addFiles(store, files, { refusals, terminal, workers });
      if (options.json) {
        terminal.print(`${JSON.stringify({ documents: done, refused: refusals.list }, null, 2)}\n`);
      } else {
        const added = done.filter(each => each.added === 'added').length;
        const parts = [labels.added(added)];
        if (done.length > added) parts.push(labels.alreadyThere(done.length - added));
        if (refusals.list.length > 0) parts.push(labels.refused(refusals.list.length));
        const { documents, events } = readSize(store.db);
        const totals = labels.totals(documents, events);
        terminal.print(`${parts.join(', ')}. ${totals}\n`);
      }
      return refusals.status(done.length);
    });
  },
};
