import type { Language } from '../language/language.ts';
import { LANGUAGES } from '../language/language.ts';
import type { ActorEntry } from './actors.ts';
import { foldName, slugOf } from './fold.ts';
import { livedAt } from './lifespan.ts';
import type { Pack } from './pack.ts';

export { slugOf } from './fold.ts';

/** What is known of the day a name is used on, and of the language it is in. */
export interface NameContext {
  /** ISO 8601 day, month or year. */
  readonly date?: string | null;
  readonly language?: Language | null;
}

/** The actors of a pack by id and by name. */
export interface ActorIndex {
  readonly byId: ReadonlyMap<string, ActorEntry>;
  /** By folded name (see `foldName`); demonyms and capitals are not names. */
  readonly byName: ReadonlyMap<string, readonly ActorEntry[]>;
  readonly byDemonym: ReadonlyMap<string, readonly ActorEntry[]>;
  readonly byCapital: ReadonlyMap<string, readonly ActorEntry[]>;
}

const indexes = new WeakMap<Pack, ActorIndex>();

/** The index of a pack, built once for each pack. */
export function actorIndex(pack: Pack): ActorIndex {
  let index = indexes.get(pack);
  if (!index) {
    index = buildIndex(pack);
    indexes.set(pack, index);
  }
  return index;
}

function buildIndex(pack: Pack): ActorIndex {
  const byId = new Map<string, ActorEntry>();
  const byName = new Map<string, ActorEntry[]>();
  const byDemonym = new Map<string, ActorEntry[]>();
  const byCapital = new Map<string, ActorEntry[]>();
  for (const actor of pack.actors) {
    byId.set(actor.id, actor);
    for (const language of LANGUAGES) {
      for (const name of actor.names[language]) put(byName, name, actor);
      for (const name of actor.demonyms?.[language] ?? []) put(byDemonym, name, actor);
      for (const name of actor.capital?.[language] ?? []) put(byCapital, name, actor);
    }
  }
  return { byId, byName, byDemonym, byCapital };
}

function put(map: Map<string, ActorEntry[]>, name: string, actor: ActorEntry): void {
  const key = foldName(name);
  const list = map.get(key);
  if (!list) map.set(key, [actor]);
  else if (!list.includes(actor)) list.push(actor);
}

/**
 * The id that a person means by a name: "Grèce", "NATO integrated military command", "state:GRC".
 * Names come before demonyms; among several actors of one name, the one alive on the date, the longest alive where no date is given.
 * @returns null where no actor of the pack has the name.
 */
export function resolveName(index: ActorIndex, name: string, context: NameContext = {}): string | null {
  const trimmed = name.trim();
  if (/^[a-z]+:[\p{L}\p{N}-]+$/u.test(trimmed)) return trimmed;
  const key = foldName(trimmed);
  const found = index.byName.get(key) ?? composite(index, trimmed) ?? index.byDemonym.get(key);
  if (!found) return null;
  return choose(found, context)?.id ?? null;
}

/** All ids under which an unknown name may stand in a record: its slug under each prefix. */
export function slugIds(name: string): string[] {
  const slug = slugOf(name);
  if (slug === '') return [];
  const ids = ['person', 'org', 'place', 'force', 'treaty', 'capability', 'charge'].map(kind => `${kind}:${slug}`);
  // "Les Rousses" of "la fruitière des Rousses": the article is lost to the preposition.
  const bare = slug.replace(/^(?:l|la|le|les|the)-/, '');
  return bare === slug || bare === '' ? ids : [...ids, `place:${bare}`];
}

/** "commandement militaire intégré de l'OTAN": a part named with what it is part of; "NATO integrated command" likewise. */
function composite(index: ActorIndex, name: string): readonly ActorEntry[] | null {
  const words = foldName(name).split(' ');
  for (let cut = 1; cut < words.length; cut++) {
    const head = words.slice(0, cut).join(' ');
    const tail = words
      .slice(cut)
      .filter((word, i, all) => !(LINKS.has(word) && all.slice(0, i).every(before => LINKS.has(before))));
    const rest = tail.join(' ');
    const match = partOf(index, head, rest) ?? partOf(index, rest, head);
    if (match) return [match];
  }
  return null;
}

const LINKS: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'l', 'la', 'le', 'les', 'of', 'the', 's']);

function partOf(index: ActorIndex, part: string, whole: string): ActorEntry | null {
  const wholes = index.byName.get(whole);
  if (!wholes) return null;
  return index.byName.get(part)?.find(actor => wholes.some(entry => entry.id === actor.partOf)) ?? null;
}

function choose(actors: readonly ActorEntry[], context: NameContext): ActorEntry | null {
  const alive = context.date
    ? actors.filter(actor => livedAt(actor, context.date!))
    : actors.filter(actor => actor.to === undefined);
  const left = alive.length > 0 ? alive : actors;
  return left.find(actor => actor.kind === 'state') ?? left[0] ?? null;
}

/**
 * The usual name of an actor; for a territory (`place:algeria`) that of its state; for an id no pack knows, its slug with capitals.
 */
export function nameOf(index: ActorIndex, id: string, language: Language): string {
  const actor = index.byId.get(id) ?? territories(index).get(id);
  if (actor) return actor.names[language][0] ?? actor.names.en[0] ?? id;
  const slug = id.slice(id.indexOf(':') + 1);
  return slug
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The id of a state's territory: `state:DZA` → `place:algeria`, the slug of its usual English name. */
export function territoryOf(index: ActorIndex, state: string): string | null {
  const name = index.byId.get(state)?.names.en[0];
  return name ? `place:${slugOf(name)}` : null;
}

const territoryMaps = new WeakMap<ActorIndex, ReadonlyMap<string, ActorEntry>>();

function territories(index: ActorIndex): ReadonlyMap<string, ActorEntry> {
  let map = territoryMaps.get(index);
  if (!map) {
    const made = new Map<string, ActorEntry>();
    for (const actor of index.byId.values()) {
      if (actor.kind === 'state') made.set(territoryOf(index, actor.id)!, actor);
    }
    map = made;
    territoryMaps.set(index, map);
  }
  return map;
}

/** The states that a group is made of: `org:benelux` → Belgium, the Netherlands, Luxembourg; none where they changed over time. */
export function membersOf(index: ActorIndex, id: string): readonly string[] {
  return index.byId.get(id)?.members ?? [];
}

/** The state whose territory a `place:` id is: `place:algeria` → `state:DZA`; null for other places. */
export function stateOfTerritory(index: ActorIndex, place: string): string | null {
  return territories(index).get(place)?.id ?? null;
}
