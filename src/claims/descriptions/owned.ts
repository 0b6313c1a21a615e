// "The United States stationed nuclear weapons in Korea": whose they are is told by who does it.
import type { Claim } from '../../annotation.ts';
import type { Context } from '../context.ts';
import { forceId } from '../forces.ts';

/** The claim with the force named after the one state that sends or withdraws it, where its own words tell none. */
export function owned(context: Context, claim: Claim): Claim {
  const { state, agents } = claim;
  if (state?.relation !== 'stationed_in' || agents.length !== 1) return claim;
  const sender = agents[0]!.entity;
  if (!sender?.startsWith('state:')) return claim;
  const wording =
    context.actors.byId.get(state.subject)?.names.en[0] ??
    state.subject.slice(state.subject.indexOf(':') + 1).replaceAll('-', ' ');
  if (forceId(context.actors, wording)) return claim;
  const subject = forceId(context.actors, wording, sender);
  return subject ? { ...claim, state: { ...state, subject } } : claim;
}
