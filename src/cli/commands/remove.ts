import { LABELS } from '../../messages/labels.ts';
import { RegestaError } from '../../messages.ts';
import { loadPack } from '../../packs/load.ts';
import { worldOf } from '../../record/world.ts';
import type { Store } from '../../store/open.ts';
import { documentsAt, placesOf } from '../../store/read/documents.ts';
import { idsBeginningWith } from '../../store/read/ids.ts';
import { removeDocument } from '../../store/remove.ts';
import { uriIn } from '../adding.ts';
import { type Command, type ExitStatus, JSON_OPTION, RECORD_OPTION } from '../command.ts';
import { uriOf } from '../inputs.ts';
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

/** The document that a path or an id (or its beginning) means. Throws RG036 for none, RG032 for several. */
function documentMeant(store: Store, typed: string): string {
  const { db } = store;
  const byPath = [uriIn(store, { path: typed }), uriOf(typed)]
    .map(uri => documentsAt(db, uri))
    .find(found => found.length > 0);
  const found =
    byPath ??
    idsBeginningWith(db, typed)
      .filter(({ kind }) => kind === 'document')
      .map(({ id }) => id);
  const [one, ...others] = found;
  if (one === undefined) throw new RegestaError('RG036', { id: typed });
  if (others.length > 0) throw new RegestaError('RG032', { id: typed, choices: found.join(', ') });
  return one;
}
