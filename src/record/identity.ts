// Who is who across documents, where a person has decided it. What the machine read is never altered: an identity is put over it.
import type { Participant } from '../annotation.ts';
import type { TracedClaim } from './model.ts';

/** A decision that counts: the actor goes by the identity, everywhere (`merge`) or in some documents (`split`). */
export interface IdentityDecision {
  readonly kind: 'merge' | 'split';
  readonly actor: string;
  readonly identity: string;
  /** Ids of documents; empty for a merge. */
  readonly documents: readonly string[];
}

/** The identity of an actor as a document names it; the actor itself where nobody decided anything. */
export type Identify = (actor: string, document: string) => string;

/** Decisions are taken one after the other: what an earlier one made, a later one may merge or split again. */
export function identify(decisions: readonly IdentityDecision[], actor: string, document: string): string {
  let identity = actor;
  for (const decision of decisions) {
    if (decision.actor !== identity) continue;
    if (decision.kind === 'merge' || decision.documents.includes(document)) identity = decision.identity;
  }
  return identity;
}

/** A claim whose actors go by their identities. A relation between two that turn out to be one is none. */
export function identified<Claim extends Omit<TracedClaim, 'origin' | 'verdict'>>(
  claim: Claim,
  identityOf: Identify,
): Claim {
  const { document, state } = claim;
  const who = <P extends Participant | null>(party: P): P =>
    party?.entity ? { ...party, entity: identityOf(party.entity, document) } : party;
  const named = {
    ...claim,
    agents: claim.agents.map(who),
    recipients: claim.recipients.map(who),
    place: who(claim.place),
    source: who(claim.source),
  };
  if (state === null) return named;
  const subject = identityOf(state.subject, document);
  const object = identityOf(state.object, document);
  if (subject === object && state.subject !== state.object) return { ...named, state: null, holding: null };
  return { ...named, state: { ...state, subject, object } };
}
