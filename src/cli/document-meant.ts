import { RegestaError } from '../messages.ts';
import type { Store } from '../store/open.ts';
import { documentsAt } from '../store/read/documents.ts';
import { idsBeginningWith } from '../store/read/ids.ts';
import { uriIn } from './adding.ts';
import { uriOf } from './inputs.ts';

/** The document that a path or an id (or its beginning) means. Throws RG036 for none, RG032 for several. */
export function documentMeant(store: Store, typed: string): string {
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
