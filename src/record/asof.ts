import { type Reading, readingOf, SILENCE } from './day.ts';
import { addDays, compare } from './days.ts';
import { byDocument, type History } from './history.ts';
import type { DayAnswer, Days } from './model.ts';

/**
 * What the claims of a state say of `day` (ISO 8601): yes or no where all evidence lies on one side, disputed where independent origins disagree,
 * unknown where nothing bears on the day or the day lies inside the uncertainty of a beginning or end.
 */
export function asOf(day: string, history: History): DayAnswer {
  const reading = history.known
    ? withinReach(day, withinLives(day, readingOf(day, history.turnings, history.points), history), history)
    : SILENCE;
  const basis = [...new Set(reading.claims)].sort(byDocument);
  const resting = new Map(basis.map(claim => [claim.id, claim]));
  const { holds, since, until, rules } = reading;
  return {
    holds,
    since,
    until,
    basis: reading.basis,
    rules: [...new Set(rules)],
    origins: new Set(basis.map(claim => claim.origin)).size,
    evidence: [...resting.values(), ...history.claims.filter(({ id }) => !resting.has(id))],
  };
}

/**
 * Days (ISO 8601, sorted) at which the answer may change: it is the same for all days from one of them up to the next, and before the first. They are the
 * days that the history names, those after them, and how far back and on an office is taken to be held. Null where a day lies outside the years 0 to
 * 9999, whose days do not compare.
 */
export function turningDays({ turnings, points, births, deaths, presupposed, persists }: History): string[] | null {
  const days = new Set<string>();
  const datings = turnings.flatMap(turning => turning.datings);
  for (const { earliest, latest } of [...turnings, ...datings, ...points, ...births, ...deaths]) {
    for (const day of [earliest, latest]) {
      if (day === null) continue;
      if (!/^\d{4}-/.test(day)) return null;
      days.add(day).add(addDays(day, 1));
      if (presupposed !== null) days.add(yearsFrom(day, -presupposed));
      if (persists !== null) days.add(addDays(yearsFrom(day, persists), 1));
    }
  }
  return [...days].filter(day => /^\d{4}-/.test(day)).sort(compare);
}

/**
 * Who left an office had held it, but not for ever, and who took it up holds it, but not for ever: further back and further on than the relation tells,
 * nobody knows.
 */
function withinReach(day: string, reading: Reading, history: History): Reading {
  const { presupposed, persists } = history;
  if (reading.holds !== 'yes') return reading;
  const end = reading.until?.earliest;
  if (presupposed !== null && end && reading.rules.includes('presupposition') && day < yearsFrom(end, -presupposed))
    return { ...reading, holds: 'unknown', basis: null, rules: ['presupposition', 'uncertainty'] };
  if (persists !== null && reading.rules.includes('persistence')) {
    const last = lastHeard(day, history);
    if (last !== null && day > yearsFrom(last, persists))
      return { ...reading, holds: 'unknown', basis: null, rules: ['persistence', 'uncertainty'] };
  }
  return reading;
}

/** The last day before `day` on which it began or is said to hold; null where there is none. */
function lastHeard(day: string, { turnings, points }: History): string | null {
  const began = turnings.filter(({ kind }) => kind === 'begins').map(({ latest }) => latest);
  const held = points.filter(({ value }) => value).map(({ latest }) => latest);
  const known = [...began, ...held].filter(each => each !== null).filter(each => each < day);
  return known.sort(compare).at(-1) ?? null;
}

function yearsFrom(day: string, years: number): string {
  return addDays(day, Math.round(365.25 * years));
}

/** Nothing holds before its ends exist or after one of them is gone, unless a source says so of that very day: not of all days since another. */
function withinLives(day: string, reading: Reading, { births, deaths }: History): Reading {
  const death = first(deaths);
  const ofThatDay = reading.basis === 'stated' && !reading.claims.every(({ holding }) => holding?.since);
  if (ofThatDay || reading.holds === 'no') return reading;
  if (births.some(birth => birth.earliest !== null && day < birth.earliest))
    return { ...reading, holds: 'no', basis: 'implied', since: null, until: null, rules: ['life-span'] };
  if (!death) return reading;
  if (death.latest !== null && day > death.latest)
    return { ...reading, holds: 'no', basis: 'implied', since: death, until: null, rules: ['life-span'] };
  // Who took an office up left it by the day of his death, and nobody says when.
  const until = reading.until ?? (reading.rules.includes('persistence') ? { ...death, earliest: null } : death);
  const uncertain =
    reading.holds === 'yes' && births.concat(deaths).some(life => life.earliest !== life.latest && inside(day, life));
  return uncertain
    ? { ...reading, holds: 'unknown', basis: null, until, rules: ['life-span', 'uncertainty'] }
    : { ...reading, until };
}

function first(deaths: readonly Days[]): Days | null {
  return deaths.reduce<Days | null>(
    (soonest, death) => (!soonest || (death.latest ?? '~') < (soonest.latest ?? '~') ? death : soonest),
    null,
  );
}

function inside(day: string, { earliest, latest }: Days): boolean {
  return (earliest ?? '') <= day && day <= (latest ?? '~');
}
