// What is written to a record through the page. Each is written whole or not at all, on a thread of its own.
import { RegestaError } from '../../messages.ts';
import type { Pack } from '../../packs/pack.ts';
import type { Correction } from '../../record/correction.ts';
import type { World } from '../../record/world.ts';
import { type Added, addPrepared, placeDocument } from '../../store/add.ts';
import { type Decided, decide, undoDecision } from '../../store/decide.ts';
import { readDecisions } from '../../store/identities.ts';
import type { Store } from '../../store/open.ts';
import { unpackDocument } from '../../store/packed-document.ts';
import { documentsNaming, knowsActor } from '../../store/read/actors.ts';
import { removeDocument } from '../../store/remove.ts';
import { type ClaimReview, correctionFor, reviewClaims, withdrawVerdicts } from '../../store/review.ts';
import type { Sqlite } from '../../store/sqlite.ts';

/** What writing takes. */
export interface Hand {
  readonly store: Store;
  readonly pack: Pack;
  readonly world: World;
}

/** A verdict with what the person puts right, as far as she names it. */
export type Verdict = Omit<ClaimReview, 'correction'> & { readonly correction: Correction | null };

/** By name; what is asked and answered has to be plain, for it goes from one thread to another. */
export const WRITES = {
  /** `packed`: see `packDocument`. `bytes`: the file, which is kept. */
  add({ store, world }: Hand, { packed, bytes }: { packed: Uint8Array; bytes: Uint8Array }): Added {
    return addPrepared(store, [unpackDocument(packed)], world, [bytes])[0]!;
  },
  place({ store }: Hand, { sha256, uri }: { sha256: string; uri: string }): Added {
    return placeDocument(store, sha256, uri);
  },
  remove({ store, world }: Hand, { id }: { id: string }): void {
    removeDocument(store, id, world);
  },
  review({ store, pack, world }: Hand, { verdicts }: { verdicts: readonly Verdict[] }): void {
    const reviews = verdicts.map(({ correction, ...verdict }) => ({
      ...verdict,
      correction: correction && correctionFor(store.db, verdict.claim, correction, pack),
    }));
    reviewClaims(store, reviews, world);
  },
  withdraw(
    { store, world }: Hand,
    { verdicts, by }: { verdicts: readonly Pick<ClaimReview, 'claim' | 'seen'>[]; by: Omit<Decided, 'note'> },
  ): void {
    withdrawVerdicts(store, verdicts, by, world);
  },
  merge({ store, world }: Hand, { actor, identity, decided }: { actor: string; identity: string; decided: Decided }) {
    for (const name of [actor, identity]) checkKnown(store.db, name);
    return decide(store, { kind: 'merge', actor, identity, documents: [] }, decided, world);
  },
  split(
    { store, world }: Hand,
    { actor, documents, decided }: { actor: string; documents: string[]; decided: Decided },
  ) {
    checkKnown(store.db, actor);
    const naming = new Set(documentsNaming(store.db, actor));
    const foreign = documents.find(document => !naming.has(document));
    if (foreign !== undefined) throw new RegestaError('RG073', { document: foreign, id: actor });
    return decide(store, { kind: 'split', actor, identity: newIdentity(store.db, actor), documents }, decided, world);
  },
  undo({ store, world }: Hand, { number, decided }: { number: number; decided: Decided }) {
    return undoDecision(store, number, decided, world);
  },
};

export type WriteName = keyof typeof WRITES;
/** What a write is asked. */
export type Asked<Name extends WriteName> = Parameters<(typeof WRITES)[Name]>[1];
/** What it answers. */
export type Answered<Name extends WriteName> = ReturnType<(typeof WRITES)[Name]>;

function checkKnown(db: Sqlite, actor: string): void {
  if (!knowsActor(db, actor)) throw new RegestaError('RG030', { name: actor });
}

/** The actor's id with the first number that is free. */
function newIdentity(db: Sqlite, actor: string): string {
  const taken = new Set(readDecisions(db).map(({ identity }) => identity));
  for (let number = 2; ; number++) {
    const identity = `${actor}-${number}`;
    if (!taken.has(identity) && !knowsActor(db, identity)) return identity;
  }
}
