import { type Command, type ExitStatus, JSON_OPTION, RECORD_OPTION } from '../command.ts';
import { printRefreshed } from '../print/refresh.ts';
import { existingRecord, withStore } from '../record.ts';
import { refreshRecord } from '../refreshing.ts';
import { Refusals } from '../refusals.ts';
import { WORKERS_OPTION, workersWanted } from '../workers/worker-count.ts';

export const command: Command = {
  args: [],
  options: ['--dry-run', '--verbose', WORKERS_OPTION, RECORD_OPTION, JSON_OPTION],
  async run({ terminal, options }): Promise<ExitStatus> {
    const workers = workersWanted(options);
    const dryRun = options.dryRun === true;
    existingRecord(options);
    const refusals = new Refusals(terminal);
    return withStore({ terminal, options, mode: dryRun ? 'read' : 'write' }, async store => {
      const refreshed = await refreshRecord(store, { refusals, terminal, workers, dryRun });
      if (options.json) terminal.print(`${JSON.stringify({ ...refreshed, refused: refusals.list }, null, 2)}\n`);
      else terminal.print(printRefreshed(refreshed, terminal, options.verbose === true));
      return refusals.status(refreshed.documents);
    });
  },
};
