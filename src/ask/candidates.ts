import { forceOfUnit, forcesNamed } from '../claims/forces.ts';
import { seatNamed, withoutSeat } from '../claims/seats.ts';
import { resolveName, slugIds, territoryOf } from '../packs/actor-index.ts';
import { bodyLikeness, wordsOfId } from '../packs/body-names.ts';
import { chargeSlug } from '../packs/charges.ts';
import { foldName, foldWords } from '../packs/fold.ts';
import { officesNamed } from '../packs/offices.ts';
import { isSurnameOf } from '../record/same-state.ts';
import { identities } from '../store/identities.ts';
import { knowsActor, readBodies, readOffices, readPersons, wordingsUnder } from '../store/read/actors.ts';
import { contentKey } from '../store/wordings.ts';
import type { Asking } from './asking.ts';

/**
 * The ids that a name may mean, in groups, the likeliest group first: what the pack says, what the name spells as an id,
 * what the documents call by that name. Empty where nothing has the name.
 */
export function candidatesFor(asking: Asking, name: string, date?: string): string[][] {
  return [...groupsFor(asking, name, date)];
}

/** As `candidatesFor`, one group after the other: what the documents call by a name is looked up only where it is wanted. */
export function* groupsFor(asking: Asking, name: string, date?: string): Generator<string[]> {
  // What a person merged goes by its new identity, whatever name it is asked by.
  const identityOf = identities(asking.store.db);
  for (const group of meanings(asking, name, date)) yield [...new Set(group.map(id => identityOf(id, '')))];
}

function* meanings(asking: Asking, name: string, date?: string): Generator<string[]> {
  const { index, language, store } = asking;
  const groups: string[][] = [];
  const known = resolveName(index, name, { language, date: date ?? null });
  if (known !== null) {
    const territory = territoryOf(index, known);
    groups.push(territory !== null && known.startsWith('state:') ? [known, territory] : [known]);
  }
  yield* groups;
  if (/^[a-z]+:/.test(name.trim())) return;
  const key = contentKey(name);
  if (key === '') return;
  const told = groups.length;
  // "the Canal Zone" of Panama or of Suez: whichever the record tells of.
  for (const id of othersOfName(asking, name, known)) if (knowsActor(store.db, id)) groups.push([id]);
  const unit = known === null ? null : forceOfUnit(index, known);
  if (unit !== null && knowsActor(store.db, unit)) groups.push([unit]);
  // "Naguib", where the record tells of one person with that surname, and calls him by his first name too.
  const whole = known === null ? wholeName(asking, name) : null;
  if (whole !== null) groups.push([whole]);
  const spelled = [...slugIds(name), `charge:${chargeSlug(name)}`].filter(id => knowsActor(store.db, id));
  if (spelled.length > 0) groups.push(spelled);
  const seat = seatNamed(index, name);
  if (seat !== null) groups.push([seat]);
  else {
    // "the secretariat of the League": an organisation that only the record knows.
    const owner = withoutSeat(name) ?? (known === null ? placeOfBase(name) : null);
    if (owner !== null) groups.push(...meanings(asking, owner, date));
  }
  const forces = forcesNamed(index, name);
  if (forces.length > 0) groups.push(forces);
  groups.push(...officesNamed(asking.pack, name, readOffices(store.db)));
  yield* groups.slice(told);
  const worded = new Map<string, number>();
  for (const { entity, mentions } of wordingsUnder(store.db, key))
    worded.set(entity, (worded.get(entity) ?? 0) + mentions);
  for (const [id] of [...worded].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
    if (!groups.some(group => group.includes(id))) yield [id];
  if (known === null) for (const id of bodiesAlike(asking, name)) if (!worded.has(id)) yield [id];
  // "Montgomery", who bears the name of a town.
  if (known === null || known.startsWith('place:')) {
    const person = bearerOf(asking, name);
    if (person !== null && !worded.has(person)) yield [person];
  }
}

/** "Keflavík base", "la base de Thulé": a base goes by the place where it lies. */
function placeOfBase(name: string): string | null {
  const found =
    /^(?:the )?(.+?) (?:air |naval )?base$/i.exec(name.trim()) ??
    /^(?:la )?base (?:aérienne |navale )?(?:de |du |d['’])(.+)$/i.exec(name.trim());
  return found?.[1] && /^\p{Lu}/u.test(found[1]) ? found[1] : null;
}

/** The other places and bodies that the pack knows by a name which several bear. */
function othersOfName({ index, pack }: Asking, name: string, known: string | null): string[] {
  const folded = foldName(name.trim());
  const borne = known !== null && (pack.ambiguities ?? []).some(entry => foldName(entry.name) === folded);
  if (!borne) return [];
  return (index.byName.get(folded) ?? []).map(({ id }) => id).filter(id => id !== known && !id.startsWith('state:'));
}

/** The only person of the record whose name ends with a surname that is asked for alone, where states are told of the surname alone too; null else. */
function wholeName({ store }: Asking, name: string): string | null {
  const [surname, ...others] = foldWords(name);
  if (!surname || others.length > 0 || !/^\p{Lu}/u.test(name.trim())) return null;
  if (!knowsActor(store.db, `person:${surname}`)) return null;
  const bearers = readPersons(store.db).filter(id => isSurnameOf(`person:${surname}`, id));
  return bearers.length === 1 ? bearers[0]! : null;
}

/**
 * Whom a surname alone may mean, or of whom the record tells the surname alone: the only one that it tells something of under that surname; null
 * where there are several.
 */
function bearerOf({ store }: Asking, name: string): string | null {
  const surname = foldWords(name).at(-1);
  if (!surname || surname.length < 3) return null;
  const bearers = readPersons(store.db).filter(id => wordsOfId(id).at(-1) === surname);
  const [only] = bearers;
  if (bearers.length !== 1) return null;
  const asked = slugIds(name).find(id => id.startsWith('person:'));
  return asked && (isSurnameOf(asked, only!) || isSurnameOf(only!, asked)) ? only! : null;
}

/** The bodies that only the record knows by a fuller or a shorter name, or in the other language: "Comité des phares", "Lighthouse Committee". */
function bodiesAlike({ index, store }: Asking, name: string): string[] {
  const words = foldWords(name);
  return readBodies(store.db).filter(id => {
    if (index.byId.has(id)) return false;
    const told = wordsOfId(id);
    return bodyLikeness(words, told) !== null || bodyLikeness(told, words) !== null;
  });
}

/** The ids of the likeliest reading of a name that the record speaks of; where it speaks of none, those of the likeliest reading. */
export function idsFor(asking: Asking, name: string): string[] | null {
  let first: string[] | null = null;
  for (const group of groupsFor(asking, name)) {
    if (group.some(id => knowsActor(asking.store.db, id))) return group;
    first ??= group;
  }
  return first;
}
