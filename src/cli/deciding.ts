import { asking } from '../ask/asking.ts';
import { candidatesFor } from '../ask/candidates.ts';
import { RegestaError } from '../messages.ts';
import { loadPack } from '../packs/load.ts';
import { worldOf } from '../record/world.ts';
import { type Decided, decide, undoDecision } from '../store/decide.ts';
import { type ActorDecision, readDecisions } from '../store/identities.ts';
import type { Store } from '../store/open.ts';
import { documentsNaming, knowsActor } from '../store/read/actors.ts';
import { now } from './clock.ts';
import { type Invocation, textOption } from './command.ts';
import { documentMeant } from './document-meant.ts';
import { personOf } from './person.ts';

/** What follows `actors` on the command line, and the least words that follow it. */
export const DECISIONS = { merge: ['a', 'b'], split: ['actor', 'document'], undo: [], decisions: [] } as const;
export type Deciding = keyof typeof DECISIONS;

/** Carries out `actors merge`, `split` or `undo`; throws where the words do not tell whom or what is meant. */
export function decideAs(how: Exclude<Deciding, 'decisions'>, store: Store, invocation: Invocation): ActorDecision {
  const { args, options } = invocation;
  const decided: Decided = { person: personOf(options), made: now(), note: textOption(options, 'note') ?? null };
  const [, first, ...rest] = args;
  const world = worldOf([loadPack()]);
  if (how === 'undo') return undoDecision(store, first === undefined ? null : decisionNumber(first), decided, world);
  const actor = actorMeant(store, first!, invocation);
  if (how === 'merge') {
    const identity = actorMeant(store, rest[0]!, invocation);
    return decide(store, { kind: 'merge', actor, identity, documents: [] }, decided, world);
  }
  const naming = new Set(documentsNaming(store.db, actor));
  const documents = rest.map(typed => {
    const document = documentMeant(store, typed);
    if (!naming.has(document)) throw new RegestaError('RG073', { document: typed, id: actor });
    return document;
  });
  const identity = newIdentity(store, actor, textOption(options, 'as'));
  return decide(store, { kind: 'split', actor, identity, documents }, decided, world);
}

function decisionNumber(typed: string): number {
  if (!/^\d{1,9}$/.test(typed)) throw new RegestaError('RG071', { number: typed });
  return Number(typed);
}

/** The one actor of the record that an id or a name means. Throws RG030 for none, RG032 for several. */
function actorMeant(store: Store, typed: string, { terminal }: Invocation): string {
  const groups = candidatesFor(asking(store, loadPack(), terminal.language), typed);
  const known = [...new Set(groups.flat())].filter(id => knowsActor(store.db, id));
  const direct = known.length === 0 && knowsActor(store.db, typed) ? [typed] : known;
  const [one, ...others] = direct;
  if (one === undefined) throw new RegestaError('RG030', { name: typed });
  if (others.length > 0) throw new RegestaError('RG032', { id: typed, choices: direct.join(', ') });
  return one;
}

/** The id that a split gives: the one that was typed, else the actor's with the first number that is free. */
function newIdentity(store: Store, actor: string, typed: string | undefined): string {
  if (typed !== undefined) {
    if (!/^[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*$/.test(typed)) throw new RegestaError('RG072', { id: typed });
    return typed;
  }
  const given = new Set(readDecisions(store.db).map(({ identity }) => identity));
  for (let number = 2; ; number++) {
    const id = `${actor}-${number}`;
    if (!given.has(id) && !knowsActor(store.db, id)) return id;
  }
}
