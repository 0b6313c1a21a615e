// "American troops are stationed in Korea": a passive without an agent tells where they are, not that they are sent there now.
import type { Claim } from '../../annotation.ts';
import type { Context } from '../context.ts';
import { forceId } from '../forces.ts';

const BEING_THERE = /^(?:based|stationed|garrisoned|headquartered|basée?s?|stationnée?s?|cantonnée?s?|installée?s?)$/i;
const SINCE = /(?:depuis|dès|since|from|\bde|\bdu|à partir (?:de|du))\s*(?:le|la|l['’]|the)?\s*$/i;

/** The claim as a state that holds, where its verb only describes. */
export function stative(context: Context, claim: Claim): Claim {
  const { state, time, trigger, agents } = claim;
  if (state?.change !== 'begins' || !/^(?:stationed_in|hosts)$/.test(state.relation)) return claim;
  if (!BEING_THERE.test(trigger.text)) return claim;
  // Who stations the troops acts; the troops themselves are only there.
  if (agents.some(({ text, entity }) => forceId(context.actors, text, entity) !== state.subject)) return claim;
  // "fut installé à Genève en 1920": with a date of its own, a finished passive is the event.
  if (time !== null && (state.relation === 'hosts' || isSince(context, time))) return claim;
  return { ...claim, state: { ...state, change: 'holds' } };
}

function isSince(context: Context, id: number): boolean {
  const time = context.reading.times.find(one => one.id === id);
  if (!time) return false;
  return (
    SINCE.test(context.tree.text.slice(Math.max(0, time.start - 20), time.start)) ||
    SINCE.test(`${time.text.slice(0, 7)} `)
  );
}
