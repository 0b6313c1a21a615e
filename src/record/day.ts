// What the turnings of a state and the days for which it is stated say of one day.
import { isSaid, type Point } from './constraints.ts';
import { daysFrom } from './days.ts';
import type { Days, Holds, Rule, TracedClaim } from './model.ts';
import { type Dating, ONE_OCCASION_DAYS, type Turning } from './turnings.ts';

/** The answer for a day, before anything is known of other days. */
export interface Reading {
  readonly holds: Holds;
  readonly basis: 'stated' | 'implied' | null;
  readonly since: Days | null;
  readonly until: Days | null;
  readonly rules: readonly Rule[];
  /** The claims it rests on. */
  readonly claims: readonly TracedClaim[];
}

interface Vote {
  readonly value: boolean | null;
  readonly claims: readonly TracedClaim[];
}

export const SILENCE: Reading = {
  holds: 'unknown',
  basis: null,
  since: null,
  until: null,
  rules: ['silence'],
  claims: [],
};

/** What is said of `day`. Both lists come in order of time. */
export function readingOf(day: string, turnings: readonly Turning[], points: readonly Point[]): Reading {
  const covering = firmest(points.filter(point => (point.earliest ?? '') <= day && day <= (point.latest ?? '~')));
  const inside = turnings.filter(turning => turning.earliest <= day && day <= turning.latest);
  const before = turnings.findLast(turning => turning.latest < day);
  const after = turnings.find(turning => turning.earliest > day);
  const stretch = { since: boundary('begins', inside.at(-1), before), until: boundary('ends', inside[0], after) };
  if (inside.length > 0) return { ...insideTurning(day, inside, covering), ...stretch };
  if (covering.length > 0) return { ...statedOn(covering, before, after), ...stretch };
  return between(day, before, after, points);
}

/** What a source says of the day; only where none does, what its place in a story makes likely. */
function firmest(points: readonly Point[]): readonly Point[] {
  const said = points.filter(isSaid);
  return said.length > 0 ? said : points;
}

function boundary(kind: Turning['kind'], inside: Turning | undefined, beside: Turning | undefined): Days | null {
  const turning = inside?.kind === kind ? inside : beside?.kind === kind ? beside : null;
  return turning && { earliest: turning.earliest, latest: turning.latest };
}

type Judgement = Pick<Reading, 'holds' | 'basis' | 'rules' | 'claims'>;

function insideTurning(day: string, inside: readonly Turning[], covering: readonly Point[]): Judgement {
  const votes: Vote[] = inside.flatMap(turning =>
    turning.datings.map(dating => ({ value: onDay(day, dating, turning.kind), claims: dating.claims })),
  );
  const stated = covering.map(({ value, claim }) => ({ value, claims: [claim] }));
  const exact = inside.some(turning => turning.earliest === turning.latest);
  const result = resolve([...votes, ...stated], stated.length > 0);
  const rules: Rule[] =
    result.holds === 'disputed'
      ? ['disagreement']
      : result.holds === 'unknown'
        ? ['uncertainty']
        : [ruleOfTurning(inside[0]!)];
  const basis =
    result.holds === 'yes' || result.holds === 'no' ? (stated.length > 0 || exact ? 'stated' : 'implied') : null;
  return { ...result, basis, rules };
}

/** The first and the last day count as days on which it holds; within an uncertain date nothing is known. */
function onDay(day: string, { earliest, latest }: Dating, kind: Turning['kind']): boolean | null {
  if (day < earliest) return kind === 'ends';
  if (day > latest) return kind === 'begins';
  return earliest === latest ? true : null;
}

/** One side alone wins; two sides are a dispute where their tellings are independent. A person's acceptance outweighs what nobody has looked at. */
function resolve(all: readonly Vote[], stated: boolean): { holds: Holds; claims: readonly TracedClaim[] } {
  const accepted = all.filter(vote => vote.claims.some(claim => claim.verdict === 'accepted'));
  const votes = accepted.length > 0 ? accepted : all;
  const yes = votes.filter(vote => vote.value === true).flatMap(vote => vote.claims);
  const no = votes.filter(vote => vote.value === false).flatMap(vote => vote.claims);
  const claims = votes.flatMap(vote => vote.claims);
  if (yes.length > 0 && no.length > 0) return { holds: independent(yes, no) ? 'disputed' : 'unknown', claims };
  if (!stated && votes.some(vote => vote.value === null)) return { holds: 'unknown', claims };
  if (yes.length > 0) return { holds: 'yes', claims: yes };
  return no.length > 0 ? { holds: 'no', claims: no } : { holds: 'unknown', claims };
}

function independent(a: readonly TracedClaim[], b: readonly TracedClaim[]): boolean {
  return a.some(one => b.some(other => one.origin !== other.origin));
}

/** A source says that it holds on this very day, or that it does not; a turning beside it may say otherwise. */
function statedOn(covering: readonly Point[], before: Turning | undefined, after: Turning | undefined): Judgement {
  const votes: Vote[] = covering.map(({ value, claim }) => ({ value, claims: [claim] }));
  for (const point of covering) {
    // "Still there" in 2013 denies the departure of 1991; "there" in 2013 leaves room for a return.
    if (before && point.value !== valueAfter(before) && (point.continues || (point.earliest ?? '') <= before.latest)) {
      votes.push({ value: valueAfter(before), claims: claimsOf(before) });
    }
    if (after && point.value === valueAfter(after) && nearOrWithin(point, after))
      votes.push({ value: !valueAfter(after), claims: claimsOf(after) });
  }
  const result = resolve(votes, true);
  if (result.holds === 'disputed') return { ...result, basis: null, rules: ['disagreement'] };
  if (result.holds === 'unknown') return { ...result, basis: null, rules: ['uncertainty'] };
  const rules = [...new Set(covering.map(point => point.rule))];
  return { ...result, basis: rules.includes('stated') ? 'stated' : 'implied', rules };
}

function nearOrWithin(point: Point, after: Turning): boolean {
  return (
    point.latest === null ||
    point.latest >= after.earliest ||
    daysFrom(point.latest, after.earliest) <= ONE_OCCASION_DAYS
  );
}

function valueAfter(turning: Turning): boolean {
  return turning.kind === 'begins';
}

function claimsOf(turning: Turning): TracedClaim[] {
  return turning.datings.flatMap(dating => dating.claims);
}

/** What bounds a gap on one side: how things stand towards the gap, and who says so. */
interface Edge {
  readonly value: boolean;
  /** null: a day for which it is stated. */
  readonly turning: Turning | null;
  readonly continues: boolean;
  readonly ended: boolean;
  /** Why a day is taken for stated. */
  readonly rule: Point['rule'];
  readonly claims: readonly TracedClaim[];
}

function between(
  day: string,
  before: Turning | undefined,
  after: Turning | undefined,
  points: readonly Point[],
): Reading {
  const left = leftEdge(day, before, points);
  const right = rightEdge(day, after, points);
  const claims = [...(left?.claims ?? []), ...(right?.claims ?? [])];
  if (left && right && left.value !== right.value) {
    const disputed = right.continues && independent(left.claims, right.claims);
    const ends = { since: before ? daysOf(before) : null, until: after ? daysOf(after) : null };
    return {
      holds: disputed ? 'disputed' : 'unknown',
      basis: null,
      rules: [disputed ? 'disagreement' : 'uncertainty'],
      claims,
      ...ends,
    };
  }
  const told = stillDenied(left, before);
  if (told) return { ...told, since: before ? daysOf(before) : null, until: after ? daysOf(after) : null };
  // That something was not so on a day says nothing of other days, and that it was so nothing of days before, unless a source says more.
  const silent = left ? !right && !left.value && !left.turning && !left.ended : !right?.turning && !right?.continues;
  if (silent) return { ...SILENCE, claims };
  const value = (left ?? right)!.value;
  const opens = before && valueAfter(before) === value ? before : null;
  const closes = after && valueAfter(after) !== value ? after : null;
  return {
    holds: value ? 'yes' : 'no',
    basis: opens && closes && isTold(opens) && isTold(closes) ? 'stated' : 'implied',
    since: opens && daysOf(opens),
    until: closes && daysOf(closes),
    rules: rulesOf(left, right),
    claims: [...new Set([...(opens ? claimsOf(opens) : []), ...claims, ...(closes ? claimsOf(closes) : [])])],
  };
}

/** "Still a member" in 1972, where another has it that membership had ended in 1968: as long as nothing turns anew, nobody knows who is right. */
function stillDenied(left: Edge | null, before: Turning | undefined): (Judgement & { basis: null }) | null {
  if (!left || left.turning || !left.continues || !before || before.weak || valueAfter(before) === left.value)
    return null;
  const claims = [...left.claims, ...claimsOf(before)];
  if (!independent(left.claims, claimsOf(before))) return null;
  return { holds: 'disputed', basis: null, rules: ['disagreement'], claims };
}

function rulesOf(left: Edge | null, right: Edge | null): Rule[] {
  if (left && right) return [ruleOf(left), ruleOf(right)];
  return left ? [ruleOf(left), 'persistence'] : ['presupposition'];
}

function leftEdge(day: string, before: Turning | undefined, points: readonly Point[]): Edge | null {
  const past = points.filter(
    point => point.latest !== null && point.latest < day && (!before || point.latest > before.latest),
  );
  const last = past.reduce<string | null>(
    (latest, point) => (latest === null || point.latest! > latest ? point.latest : latest),
    null,
  );
  const nearest = past.filter(point => point.latest === last);
  if (nearest.length > 0) return edgeOf(nearest);
  return before
    ? {
        value: valueAfter(before),
        turning: before,
        continues: false,
        ended: false,
        rule: 'stated',
        claims: claimsOf(before),
      }
    : null;
}

function rightEdge(day: string, after: Turning | undefined, points: readonly Point[]): Edge | null {
  const coming = points.filter(
    point => point.earliest !== null && point.earliest > day && (!after || point.earliest < after.earliest),
  );
  const first = coming.reduce<string | null>(
    (earliest, point) => (earliest === null || point.earliest! < earliest ? point.earliest : earliest),
    null,
  );
  const nearest = coming.filter(point => point.earliest === first);
  // "They have it there" in 1974 takes nothing from what its end in 1979 presupposes of the years before.
  const borneOut = after?.kind === 'ends' && coming.every(point => point.value);
  if (nearest.length > 0)
    return borneOut
      ? { ...edgeOf(nearest), turning: after, claims: [...claimsOfAll(coming), ...claimsOf(after)] }
      : edgeOf(nearest);
  return after
    ? {
        value: !valueAfter(after),
        turning: after,
        continues: false,
        ended: false,
        rule: 'stated',
        claims: claimsOf(after),
      }
    : null;
}

/** Sources that contradict each other on the nearest day leave the days beside it to those that hold, whose evidence is the positive one. */
function edgeOf(nearest: readonly Point[]): Edge {
  const value = nearest.some(point => point.value);
  const same = nearest.filter(point => point.value === value);
  return {
    value,
    turning: null,
    continues: same.some(point => point.continues),
    ended: same.some(point => point.ended),
    rule: same.find(point => point.rule === 'stated')?.rule ?? same[0]!.rule,
    claims: same.map(point => point.claim),
  };
}

function claimsOfAll(points: readonly Point[]): TracedClaim[] {
  return points.map(({ claim }) => claim);
}

function daysOf({ earliest, latest }: Turning): Days {
  return { earliest, latest };
}

function ruleOf({ turning, rule }: Edge): Rule {
  if (!turning) return rule;
  return ruleOfTurning(turning);
}

/** Whether somebody tells it, rather than something that it follows from. */
export function isTold({ weak, founding }: Turning): boolean {
  return !weak && !founding;
}

/** The rule by which a turning is known. */
export function ruleOfTurning(turning: Turning): Rule {
  if (turning.weak) return 'succession';
  if (turning.founding) return 'founding';
  return turning.kind === 'begins' ? 'begin' : 'end';
}
