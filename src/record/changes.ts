import { compare } from './days.ts';
import type { History } from './history.ts';
import type { StateTurn } from './model.ts';
import { isDisputed } from './states.ts';

/** The turnings of a state that can lie after `from` and up to `to` (ISO 8601 days), oldest first; `when` says how surely. */
export function turnsBetween(from: string, to: string, history: History): StateTurn[] {
  return history.turnings
    .filter(turning => turning.latest > from && turning.earliest <= to)
    .map(turning => ({
      state: history.state,
      change: turning.kind === 'begins' ? 'opened' : 'closed',
      when: { earliest: turning.earliest, latest: turning.latest },
      disputed: isDisputed(turning),
      claims: turning.datings.flatMap(dating => dating.claims.map(claim => claim.id)).sort(compare),
    }));
}
