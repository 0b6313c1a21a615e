// "Colonel Johnson", "Ambassador Roosevelt", "Roosevelt" of 2019: a bare surname that is another bearer's.
import { actorIndex } from '../packs/actor-index.ts';
import type { ActorEntry } from '../packs/actors.ts';
import { foldWords } from '../packs/fold.ts';
import type { Pack } from '../packs/pack.ts';
import type { KnownMatch } from './match-known.ts';
import { isTitle, nameOf, normAt, type TokenView } from './token-view.ts';

/** Titles that anybody whom a pack knows by a surname alone may bear; those of an office are held against its holders before. */
const ANYBODY =
  /^(?:m|mm|mme|mr|mrs|ms|monsieur|madame|sir|president|président|présidente|vice-president|vice-président|premier|minister|ministre|chancellor|chancelier|senator|sénateur|candidate|candidat|leader|chef|comrade|camarade)\.?$/;

/** So many years after a death the name is another's, unless the document tells of the dead by the full name. */
const LONG_AFTER = 2;

/**
 * Whether a bare surname is hardly that of the one whom the pack means: it stands behind a title that its other bearers may have, or the
 * sentence has a year after the death.
 * @param year of the sentence's own date; null where it has none
 */
export function isNamesake(
  view: TokenView,
  match: KnownMatch,
  actor: ActorEntry,
  pack: Pack,
  year: number | null,
): boolean {
  if (actor.kind !== 'person' || match.end !== match.first + 1) return false;
  if (year !== null && actor.to !== undefined && year > Number(actor.to.slice(0, 4)) + LONG_AFTER) return true;
  const before = match.first - 1;
  return (
    isTitle(view, before) &&
    !ANYBODY.test(normAt(view, before)) &&
    isShared(pack, foldWords(nameOf(view, match.first, match.end)).join(' '))
  );
}

const shared = new WeakMap<Pack, ReadonlySet<string>>();

/** Whether several people of the pack end in a surname. */
function isShared(pack: Pack, surname: string): boolean {
  let known = shared.get(pack);
  if (!known) {
    const bearers = new Map<string, Set<string>>();
    for (const actor of actorIndex(pack).byId.values()) {
      if (actor.kind !== 'person') continue;
      for (const name of [...actor.names.fr, ...actor.names.en]) {
        const last = foldWords(name).at(-1);
        if (last !== undefined) bearers.set(last, (bearers.get(last) ?? new Set()).add(actor.id));
      }
    }
    known = new Set([...bearers].filter(([, ids]) => ids.size > 1).map(([name]) => name));
    shared.set(pack, known);
  }
  return known.has(surname);
}
