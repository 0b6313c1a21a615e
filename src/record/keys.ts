// Keys under which a store finds the claims that have to be looked at together.
import type { Participant } from '../annotation.ts';
import { compare } from './days.ts';
import type { State } from './model.ts';
import type { World } from './world.ts';

/** The key of a state: A–B and B–A alike where the relation is symmetric. */
export function stateKey(state: State, world: World): string {
  const { subject, relation, object } = canonicalState(state, world);
  return `${relation}|${subject}|${object}`;
}

/** The state of a key. */
export function stateOfKey(key: string): State {
  const [relation, subject, object] = key.split('|') as [string, string, string];
  return { subject, relation, object };
}

/** The state with its ends in a fixed order where the relation is symmetric, and told of the organisation where its treaty is meant. */
export function canonicalState(state: State, world: World): State {
  const { subject, relation, object } = state;
  const { symmetric, subjectFounded } = world.relation(relation) ?? {};
  if (subjectFounded) return { subject: world.founding(subject)?.organisation ?? subject, relation, object };
  const swap = symmetric && compare(object, subject) < 0;
  return swap ? { subject: object, relation, object: subject } : { subject, relation, object };
}

/** Keys that a state shares with those it excludes: one seat at a time, one holder at a time. Empty for most relations. */
export function rivalKeys(state: State, world: World): string[] {
  const relation = world.relation(state.relation);
  const keys: string[] = [];
  if (relation?.oneObject) keys.push(`${state.relation}|${state.subject}|*`);
  if (relation?.oneSubject || world.isSingleOffice(state.object)) keys.push(`${state.relation}|*|${state.object}`);
  return keys;
}

/** How many wholes around wholes are looked through: a town, its state, the land that this is a part of. */
const DEPTH = 3;

/**
 * The states that would imply this one: who is integrated in an organ of an alliance, or signed the treaty that founded it, is its member; who is stationed
 * in a town is so in its state. The nearest first; empty for most.
 */
export function implyingStates(state: State, world: World): State[] {
  const found: State[] = [];
  for (let near = [state], step = 0; near.length > 0 && step < DEPTH; step++) {
    near = near.flatMap(each => implyingAtOnce(each, world));
    found.push(...near);
  }
  return found;
}

function implyingAtOnce({ subject, relation, object }: State, world: World): State[] {
  const through = (relations: readonly string[], objects: readonly string[]) =>
    relations.flatMap(implying => objects.map(other => ({ subject, relation: implying, object: other })));
  const state = world.stateOfLand(object);
  const parts = (state === null ? world.partsOf(object) : [...world.partsOf(object), ...world.partsOf(state)]).map(
    part => (isOfLands(relation, world) ? (world.landOf(part) ?? part) : part),
  );
  return [
    ...through(world.implying(relation), parts),
    ...through(world.implyingOfFounded(relation), world.foundersOf(object)),
  ];
}

/** Whether the objects of a relation are places: a state goes by the id of its land there. */
function isOfLands(relation: string, world: World): boolean {
  const to = world.relation(relation)?.to ?? [];
  return to.includes('place') && !to.includes('state');
}

/** The states of the wholes, or of what a treaty founded, that this state of a part, organ or treaty implies, the nearest first; empty for most. */
export function impliedStates(state: State, world: World): State[] {
  const found: State[] = [];
  for (let next = impliedAtOnce(state, world); next !== null && found.length < DEPTH; ) {
    found.push(next);
    next = impliedAtOnce(next, world);
  }
  return found;
}

function impliedAtOnce({ subject, relation, object }: State, world: World): State | null {
  const { impliesOfWhole, impliesOfFounded } = world.relation(relation) ?? {};
  const state = world.stateOfLand(object);
  const around = world.partOf(object) ?? (state === null ? null : world.partOf(state));
  const whole = around !== null && isOfLands(relation, world) ? (world.landOf(around) ?? around) : around;
  if (impliesOfWhole !== undefined && whole !== null) return { subject, relation: impliesOfWhole, object: whole };
  const founded = world.founding(object)?.organisation;
  return impliesOfFounded !== undefined && founded !== undefined
    ? { subject, relation: impliesOfFounded, object: founded }
    : null;
}

/** What a participant is known by: its actor, or its words where no actor is known. */
export function participantKey(participant: Participant): string {
  return participant.entity ?? `"${participant.text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()}"`;
}
