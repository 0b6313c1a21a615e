import { forcesNamed } from '../claims/forces.ts';
import { seatNamed } from '../claims/seats.ts';
import { resolveName, slugIds, territoryOf } from '../packs/actor-index.ts';
import { foldWords } from '../packs/fold.ts';
import { officesNamed } from '../packs/offices.ts';
import { identities } from '../store/identities.ts';
import { knowsActor, readOffices, readWordings } from '../store/read/actors.ts';
import type { Asking } from './asking.ts';

/**
 * The ids that a name may mean, in groups, the likeliest group first: what the pack says, what the name spells as an id,
 * what the documents call by that name. Empty where nothing has the name.
 */
export function candidatesFor(asking: Asking, name: string, date?: string): string[][] {
  // What a person merged goes by its new identity, whatever name it is asked by.
  const identityOf = identities(asking.store.db);
  return groupsFor(asking, name, date).map(group => [...new Set(group.map(id => identityOf(id, '')))]);
}

function groupsFor(asking: Asking, name: string, date?: string): string[][] {
  const { index, language, store } = asking;
  const groups: string[][] = [];
  const known = resolveName(index, name, { language, date: date ?? null });
  if (known !== null) {
    const territory = territoryOf(index, known);
    groups.push(territory !== null && known.startsWith('state:') ? [known, territory] : [known]);
  }
  if (/^[a-z]+:/.test(name.trim())) return groups;
  const key = contentKey(name);
  if (key === '') return groups;
  const spelled = slugIds(name).filter(id => knowsActor(store.db, id));
  if (spelled.length > 0) groups.push(spelled);
  const seat = seatNamed(index, name);
  if (seat !== null) groups.push([seat]);
  const forces = forcesNamed(index, name);
  if (forces.length > 0) groups.push(forces);
  groups.push(...officesNamed(asking.pack, name, readOffices(store.db)));
  const worded = new Map<string, number>();
  for (const { entity, text, mentions } of readWordings(store.db)) {
    if (contentKey(text) === key) worded.set(entity, (worded.get(entity) ?? 0) + mentions);
  }
  for (const [id] of [...worded].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) {
    if (!groups.some(group => group.includes(id))) groups.push([id]);
  }
  return groups;
}

/** The ids of the likeliest reading of a name that the record speaks of; where it speaks of none, those of the likeliest reading. */
export function idsFor(asking: Asking, name: string): string[] | null {
  const groups = candidatesFor(asking, name);
  return groups.find(group => group.some(id => knowsActor(asking.store.db, id))) ?? groups[0] ?? null;
}

const SMALL: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'of',
  'in',
  'and',
  'le',
  'la',
  'les',
  'l',
  'un',
  'une',
  'de',
  'du',
  'des',
  'd',
  'au',
  'aux',
  'et',
  's',
]);

/** "United Nations Command headquarters" and "the headquarters of the United Nations Command" are one name: its words without the small ones, sorted. */
export function contentKey(name: string): string {
  return foldWords(name)
    .filter(word => !SMALL.has(word))
    .sort()
    .join(' ');
}
