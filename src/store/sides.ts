// Whom a claim names, in a number that stands beside its keys: what bears on another claim can be told without reading it.
import { sidesOf } from '../record/drafts.ts';
import type { TracedClaim } from '../record/model.ts';

const BITS = 16;
const NOBODY = 0;
const SEVERAL = 2 ** BITS - 1;

/** The agents and the recipients of a claim: none, one by a hash, or several. */
export function sidesNumber(claim: TracedClaim): number {
  const { agents, recipients } = sidesOf(claim);
  return sideNumber(agents) * 2 ** BITS + sideNumber(recipients);
}

/** As `mayBringTogether` of two claims that are no copies, by their numbers; true where these do not tell. */
export function mayBringTogetherSides(a: number, b: number): boolean {
  const [agents, otherAgents] = [Math.floor(a / 2 ** BITS), Math.floor(b / 2 ** BITS)];
  const [recipients, otherRecipients] = [a % 2 ** BITS, b % 2 ** BITS];
  const isOnAgents = mayBeNested(agents, otherAgents);
  const isOnRecipients = mayBeNested(recipients, otherRecipients);
  if (isOnAgents && isOnRecipients) return true;
  if (isOnAgents) return agents === SEVERAL || otherAgents === SEVERAL;
  return isOnRecipients && (recipients === SEVERAL || otherRecipients === SEVERAL);
}

function mayBeNested(a: number, b: number): boolean {
  return a === b || a === NOBODY || b === NOBODY || a === SEVERAL || b === SEVERAL;
}

function sideNumber(names: ReadonlySet<string>): number {
  if (names.size !== 1) return names.size === 0 ? NOBODY : SEVERAL;
  let hash = 0;
  for (const name of names)
    for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x9e3779b1);
  return 1 + (((hash ^ (hash >>> 15)) >>> 0) % (SEVERAL - 1));
}
