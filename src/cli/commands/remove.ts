import { LABELS } from '../../messages/labels.ts';
import { loadPack } from '../../packs/load.ts';
import { worldOf } from '../../record/world.ts';
import { placesOf } from '../../store/read/documents.ts';
import { removeDocument } from '../../store/remove.ts';
import { type Command, type ExitStatus, JSON_OPTION, RECORD_OPTION } from '../command.ts';
import { documentMeant } from '../document-meant.ts';
import { existingRecord, withStore } from '../record.ts';

export const command: Command = {
  args: ['<document>'],
  options: [RECORD_OPTION, JSON_OPTION],
  async run({ terminal, args, options }): Promise<ExitStatus> {
    existingRecord(options);
    return withStore({ terminal, options, mode: 'write' }, store => {
      const id = documentMeant(store, args[0]!);
      const places = placesOf(store.db, id);
      removeDocument(store, id, worldOf([loadPack()]));
      if (options.json) terminal.print(`${JSON.stringify({ removed: id, places }, null, 2)}\n`);
      else terminal.print(`${LABELS[terminal.language].removed(`${places.join(', ')} (${id})`)}\n`);
      return 0;
    });
  },
};
