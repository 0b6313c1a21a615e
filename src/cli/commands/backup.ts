import { LABELS } from '../../messages/labels.ts';
import { loadPack } from '../../packs/load.ts';
import { worldOf } from '../../record/world.ts';
import { backUp } from '../../store/backup.ts';
import { type Command, type ExitStatus, JSON_OPTION, RECORD_OPTION } from '../command.ts';
import { withStore } from '../record.ts';

export const command: Command = {
  args: ['<file>'],
  options: [RECORD_OPTION, JSON_OPTION],
  async run({ terminal, args, options }): Promise<ExitStatus> {
    return withStore({ terminal, options, mode: 'read' }, store => {
      const copy = backUp(store, args[0]!, worldOf([loadPack()]));
      const words = LABELS[terminal.language].backedUp(copy.path, copy.documents, copy.passages);
      terminal.print(options.json ? `${JSON.stringify(copy, null, 2)}\n` : `${words}\n`);
      return 0;
    });
  },
};
