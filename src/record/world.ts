// What the packs know beforehand, in the form that conclusions need.
import { slugOf } from '../packs/actor-index.ts';
import type { ActorEntry } from '../packs/actors.ts';
import type { Act, Relation } from '../packs/acts.ts';
import { broaderActs } from '../packs/broader.ts';
import { isSingleOffice } from '../packs/offices.ts';
import type { Pack } from '../packs/pack.ts';
import { compare, daysOfDate } from './days.ts';
import type { Days } from './model.ts';

/** When something began and ceased to exist; null where open or unknown. */
export interface Life {
  readonly from: Days | null;
  readonly to: Days | null;
}

/** The founding of an organisation by a treaty. */
export interface Founding {
  readonly organisation: string;
  readonly signed: Days;
  readonly inForce: Days;
}

export interface World {
  /** The relation of that id; null where no pack brings it. */
  relation(id: string): Relation | null;
  life(entity: string): Life | null;
  /** Whether a pack has the entity. */
  knows(entity: string): boolean;
  /** What the entity is a part or an organ of. */
  partOf(entity: string): string | null;
  /** Its parts and organs, sorted. */
  partsOf(entity: string): readonly string[];
  /** The land of a state as a place, see `territoryOf`; null for what is no state. */
  landOf(state: string): string | null;
  /** The state whose land a place is; null for all others. */
  stateOfLand(place: string): string | null;
  /** The relations that imply this one of the whole, see `Relation.impliesOfWhole`; sorted. */
  implying(relation: string): readonly string[];
  /** What the treaty founded, see `ActorEntry.founds`; null for most. An organisation that goes by its treaty's name is founded by itself. */
  founding(treaty: string): Founding | null;
  /** The treaties that found the organisation, sorted. */
  foundersOf(organisation: string): readonly string[];
  /** The relations that imply this one of the organisation founded, see `Relation.impliesOfFounded`; sorted. */
  implyingOfFounded(relation: string): readonly string[];
  /** The act and the broader acts that tell the same occurrence, the narrowest first. */
  broaderActs(act: string): readonly string[];
  /** Whether the act is done again and again. */
  recurs(act: string): boolean;
  /** Whether the act is done once, though acts of its type recur. */
  isOnce(act: string): boolean;
  /** Whether what begins by the act ends elsewhere at the same time, see `Act.moves`. */
  moves(act: string): boolean;
  /** Whether the act ends states of the relation, so that its denial says that they go on. */
  ends(act: string, relation: string): boolean;
  /** Whether the act takes what only one holds at a time: a town. */
  takes(act: string): boolean;
  /** See `Act.untilAppeal`. */
  mayBeAppealed(act: string): boolean;
  /** See `Act.endsHeld`; null for most acts. */
  endsHeld(act: string): NonNullable<Act['endsHeld']> | null;
  /** Whether an act ends, or begins again, what is held by the relation without saying it. */
  isHeld(relation: string): boolean;
  /** Whether an office has one holder at a time. */
  isSingleOffice(id: string): boolean;
}

/** A world that knows nothing: every relation may be held by many, and everything lives for ever. */
export const EMPTY_WORLD: World = {
  relation: () => null,
  life: () => null,
  knows: () => false,
  partOf: () => null,
  partsOf: () => [],
  landOf: () => null,
  stateOfLand: () => null,
  implying: () => [],
  founding: () => null,
  foundersOf: () => [],
  implyingOfFounded: () => [],
  broaderActs: act => [act],
  recurs: () => false,
  isOnce: () => false,
  moves: () => false,
  ends: () => false,
  takes: () => false,
  mayBeAppealed: () => false,
  endsHeld: () => null,
  isHeld: () => false,
  isSingleOffice: () => false,
};

/** The world as the given packs describe it; where two packs describe one thing, the first wins. */
export function worldOf(packs: readonly Pack[]): World {
  const relations = new Map<string, Relation>();
  const actors = new Map<string, ActorEntry>();
  const acts = new Map<string, Act>();
  for (const pack of packs) {
    for (const act of pack.acts) if (!acts.has(act.id)) acts.set(act.id, act);
    for (const relation of pack.relations) if (!relations.has(relation.id)) relations.set(relation.id, relation);
    for (const actor of pack.actors) if (!actors.has(actor.id)) actors.set(actor.id, actor);
  }
  const held = new Set([...acts.values()].flatMap(({ endsHeld }) => endsHeld?.relation ?? []));
  const lands = new Map<string, string>();
  for (const { id, names } of actors.values())
    if (id.startsWith('state:') && names.en[0]) lands.set(id, `place:${slugOf(names.en[0])}`);
  const states = new Map([...lands].map(([state, land]) => [land, state]));
  const parts = grouped([...actors.values()], ({ partOf }) => partOf);
  const implying = grouped([...relations.values()], ({ impliesOfWhole }) => impliesOfWhole);
  const implyingOfFounded = grouped([...relations.values()], ({ impliesOfFounded }) => impliesOfFounded);
  const founders = grouped([...actors.values()], actor => foundingOf(actor)?.organisation);
  return {
    relation: id => relations.get(id) ?? null,
    life: entity => lifeOf(actors.get(entity)),
    knows: entity => actors.has(entity),
    partsOf: entity => parts.get(entity) ?? [],
    landOf: state => lands.get(state) ?? null,
    stateOfLand: place => states.get(place) ?? null,
    implying: relation => implying.get(relation) ?? [],
    founding: treaty => foundingOf(actors.get(treaty)),
    foundersOf: organisation => founders.get(organisation) ?? [],
    implyingOfFounded: relation => implyingOfFounded.get(relation) ?? [],
    partOf: entity => actors.get(entity)?.partOf ?? null,
    broaderActs: act => broaderActs(act, acts),
    recurs: act => acts.get(act)?.recurs ?? false,
    isOnce: act => acts.get(act)?.once ?? false,
    moves: act => acts.get(act)?.moves ?? false,
    ends: (act, relation) => {
      if (acts.get(act)?.endsHeld?.relation === relation) return true;
      const rules = acts.get(act)?.states?.filter(rule => rule.relation === relation) ?? [];
      return rules.length > 0 && rules.every(({ change }) => change === 'ends');
    },
    takes: act =>
      acts
        .get(act)
        ?.states?.some(({ relation, change }) => change === 'begins' && relations.get(relation)?.oneSubject) ?? false,
    mayBeAppealed: act => acts.get(act)?.untilAppeal ?? false,
    endsHeld: act => acts.get(act)?.endsHeld ?? null,
    isHeld: relation => held.has(relation),
    isSingleOffice: id => packs.some(pack => isSingleOffice(pack, id)),
  };
}

/** The ids of the entries, by what each points to. */
function grouped<T extends { readonly id: string }>(
  entries: readonly T[],
  target: (entry: T) => string | undefined,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const entry of entries) {
    const to = target(entry);
    if (to === undefined) continue;
    const known = found.get(to);
    if (known) known.push(entry.id);
    else found.set(to, [entry.id]);
  }
  for (const ids of found.values()) ids.sort(compare);
  return found;
}

function foundingOf(actor: ActorEntry | undefined): Founding | null {
  const signed = daysOfDate(actor?.from ?? null);
  const inForce = daysOfDate(actor?.inForce ?? null);
  return actor && signed && inForce ? { organisation: actor.founds ?? actor.id, signed, inForce } : null;
}

function lifeOf(actor: ActorEntry | undefined): Life | null {
  if (!actor?.from && !actor?.to) return null;
  return { from: daysOfDate(actor.from ?? null), to: daysOfDate(actor.to ?? null) };
}

/** Whether one of the two is a part of the other, or they are the same; ends after eight steps in a world with rings. */
export function nested(a: string, b: string, world: World): boolean {
  return isWithin(a, b, world) || isWithin(b, a, world);
}

function isWithin(inner: string, outer: string, world: World): boolean {
  let at: string | null = inner;
  for (let step = 0; at !== null && step < 8; step++) {
    if (at === outer) return true;
    at = world.partOf(at);
  }
  return false;
}

/** Whether two acts can tell one occurrence: they are the same, or one lies within the other. Two acts within a third are two acts. */
export function tellAlike(a: string, b: string, world: World): boolean {
  return a === b || world.broaderActs(a).includes(b) || world.broaderActs(b).includes(a);
}
