import { existsSync } from 'node:fs';
import { type Asking, asking } from '../ask/asking.ts';
import { RegestaError } from '../messages.ts';
import { loadPack } from '../packs/load.ts';
import { type OpenOptions, openRecord, type Store } from '../store/open.ts';
import { type Options, textOption } from './command.ts';
import { printFault, type Terminal } from './terminal.ts';

/** Where the record is that a command line means. */
export function recordPath(options: Options): string {
  return textOption(options, 'record') ?? 'regesta.db';
}

/** The record of a command line that writes to one and never makes one. Throws RG020 where there is none. */
export function existingRecord(options: Options): string {
  const path = recordPath(options);
  if (!existsSync(path)) throw new RegestaError('RG020', { path });
  return path;
}

/** Opens the record of a command line, and closes it after `use`. A wait for another program is told on stderr. */
export async function withStore<T>(
  { terminal, options, mode }: { terminal: Terminal; options: Options; mode: OpenOptions['mode'] },
  use: (store: Store) => Promise<T> | T,
): Promise<T> {
  const store = openRecord(recordPath(options), {
    mode,
    onWait: values => printFault(terminal, 'RG029', values),
  });
  try {
    return await use(store);
  } finally {
    store.close();
  }
}

/** Opens the record of a command line for questions. */
export function withRecord<T>(
  terminal: Terminal,
  options: Options,
  use: (record: Asking) => Promise<T> | T,
): Promise<T> {
  return withStore({ terminal, options, mode: 'read' }, store => use(asking(store, loadPack(), terminal.language)));
}
