// Bodies that are a headquarters by their name: SHAPE is one, and leaves a place as a headquarters does.
import type { ActorIndex } from '../packs/actor-index.ts';
import { foldName } from '../packs/fold.ts';

const SEAT = /\b(?:headquarters|quartier general|etat major)\b/;
const known = new WeakMap<ActorIndex, Map<string, boolean>>();

/** Whether the pack calls an organisation a headquarters. */
export function isHeadquartersByName(actors: ActorIndex, entity: string): boolean {
  const kept = known.get(actors) ?? new Map<string, boolean>();
  known.set(actors, kept);
  let is = kept.get(entity);
  if (is === undefined) {
    const entry = actors.byId.get(entity);
    is = entry !== undefined && [...entry.names.fr, ...entry.names.en].some(name => SEAT.test(foldName(name)));
    if (entry !== undefined) kept.set(entity, is);
  }
  return is;
}

/** Whether one of an organisation's names begins so: "grand quartier général" of SHAPE. */
export function isNamedSo(actors: ActorIndex, entity: string, beginning: string): boolean {
  const entry = actors.byId.get(entity);
  return (
    entry !== undefined && [...entry.names.fr, ...entry.names.en].some(name => foldName(name).startsWith(beginning))
  );
}
