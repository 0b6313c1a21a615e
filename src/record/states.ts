import { toldApart } from './conflict.ts';
import { isTold, ruleOfTurning } from './day.ts';
import { compare } from './days.ts';
import type { History } from './history.ts';
import type { Days, Rule, StateInterval } from './model.ts';
import type { Turning } from './turnings.ts';

/**
 * The stretches over which a state holds, oldest first. Left in 1966 and returned in 2009 are two; an end without a beginning implies that it held before;
 * a beginning without an end leaves the interval open. A state that is only said to hold gives one interval without ends.
 */
export function intervalsOf(history: History): StateInterval[] {
  const intervals: StateInterval[] = [];
  let open: Turning | null = null;
  for (const turning of history.turnings) {
    if (turning.kind === 'ends') {
      intervals.push(interval(open, turning));
      open = null;
    } else {
      // Begun again, and nobody says when it had ended.
      if (open)
        intervals.push({
          ...interval(open, null),
          until: { earliest: open.latest, latest: turning.earliest },
          basis: 'implied',
        });
      open = turning;
    }
  }
  if (open) intervals.push(interval(open, null));
  const last = history.turnings.at(-1);
  const stated = history.points.filter(
    point => point.value && (!last || (last.kind === 'ends' && (point.earliest ?? '') > last.latest)),
  );
  if (stated.length > 0) {
    const returned = last
      ? { earliest: last.latest, latest: stated.map(point => point.earliest!).sort(compare)[0]! }
      : null;
    intervals.push({
      since: returned,
      until: null,
      basis: stated.some(point => point.rule === 'stated') ? 'stated' : 'implied',
      disputed: false,
      rules: [...new Set(stated.map(point => point.rule))],
      claims: ids(stated),
    });
  }
  return intervals.map(one => withinLives(one, history));
}

function interval(begins: Turning | null, ends: Turning | null): StateInterval {
  const turnings = [begins, ends].filter(turning => turning !== null);
  const rules: Rule[] = turnings.map(ruleOfTurning);
  if (!begins) rules.push('presupposition');
  if (!ends) rules.push('persistence');
  const disputed = turnings.some(isDisputed);
  if (disputed) rules.push('disagreement');
  return {
    since: begins && daysOf(begins),
    until: ends && daysOf(ends),
    basis: begins && ends && isTold(begins) && isTold(ends) ? 'stated' : 'implied',
    disputed,
    rules,
    claims: ids(
      turnings.flatMap(turning => turning.datings.flatMap(dating => dating.claims.map(claim => ({ claim })))),
    ),
  };
}

/** Whether independent origins date the turning differently. Who gives both dates tells of two occasions: a sentence, and its reversal. */
export function isDisputed({ datings }: Turning): boolean {
  return datings.length > 1 && toldApart(datings.map(dating => dating.claims));
}

/** What is open lasts no longer than its subject and object. */
function withinLives(one: StateInterval, { deaths }: History): StateInterval {
  const death = deaths.filter(days => days.latest !== null).sort((a, b) => compare(a.latest!, b.latest!))[0];
  if (one.until || !death || (one.since?.earliest ?? '') > death.latest!) return one;
  return { ...one, until: death, rules: [...one.rules.filter(rule => rule !== 'persistence'), 'life-span'] };
}

function daysOf({ earliest, latest }: Turning): Days {
  return { earliest, latest };
}

function ids(evidence: readonly { readonly claim: { readonly id: string } }[]): string[] {
  return [...new Set(evidence.map(({ claim }) => claim.id))].sort(compare);
}
