// Where sources contradict each other about a state.
import { partitionPoint } from '../partition-point.ts';
import { cited, conflict, toldApart } from './conflict.ts';
import { isSaid, type Point } from './constraints.ts';
import { compare, intersection, lengthOf } from './days.ts';
import type { History } from './history.ts';
import type { Conflict, TracedClaim } from './model.ts';
import { isDisputed } from './states.ts';
import type { Turning } from './turnings.ts';

const MONTH_DAYS = 31;

/** Independent tellings that date a beginning or end of a state differently, or of which one denies the other. */
export function conflictsOfHistory({
  turnings,
  points: all,
  claims: { length: touches },
  rivals,
}: History): Conflict[] {
  // What is no more than likely contradicts nobody.
  const points = all.filter(isSaid);
  const dates = turnings
    .filter(turning => !turning.weak && isDisputed(turning))
    .map(({ datings }) =>
      conflict(
        'date',
        datings.map(dating => dating.claims.map(cited)),
        touches,
      ),
    );
  return [
    ...dates,
    ...denials(turnings, points, touches),
    ...contradictions(points, touches),
    ...takenTwice(turnings, rivals, touches),
  ].sort((a, b) => compare(a.id, b.id));
}

/** Two who take the one place at the same time, by the words of different sources. */
function takenTwice(turnings: readonly Turning[], rivals: readonly TracedClaim[], touches: number): Conflict[] {
  const others = rivals.filter(
    ({ state, time, polarity }) =>
      state?.change === 'begins' && polarity === 'positive' && time && lengthOf(time) <= MONTH_DAYS,
  );
  return turnings.flatMap(turning => {
    if (turning.kind !== 'begins' || turning.weak || lengthOf(turning) > MONTH_DAYS) return [];
    const own = turning.datings.flatMap(dating => dating.claims);
    const sides = [
      own,
      ...Map.groupBy(
        others.filter(({ time }) => intersection(time!, turning)),
        takerOf,
      ).values(),
    ];
    if (sides.length < 2 || !toldApart(sides)) return [];
    const about = own[0]!.state!.subject.startsWith('place:') ? 'place' : 'participant';
    return [
      conflict(
        about,
        sides.map(side => side.map(cited)),
        touches,
      ),
    ];
  });
}

function takerOf({ state }: TracedClaim): string {
  return `${state!.subject}|${state!.object}`;
}

/** "Still there" after it is said to have ended, or a stretch that runs across the end; nothing else having turned between. */
function denials(turnings: readonly Turning[], points: readonly Point[], touches: number): Conflict[] {
  const denied = new Map<Turning, TracedClaim[]>();
  for (const point of points) {
    const turning = lastBefore(point.latest ?? '~', turnings);
    if (!turning || turning.weak || !denies(point, turning)) continue;
    const found = denied.get(turning);
    if (found) found.push(point.claim);
    else denied.set(turning, [point.claim]);
  }
  return [...denied].map(([{ datings }, claims]) =>
    conflict('state', [datings.flatMap(dating => dating.claims.map(cited)), claims.map(cited)], touches),
  );
}

function denies(point: Point, { kind, earliest, latest, datings }: Turning): boolean {
  if (point.value === (kind === 'begins') || (point.latest ?? '~') <= latest) return false;
  if (!point.continues && (point.earliest ?? '') > earliest) return false;
  return datings.some(dating => dating.claims.some(claim => claim.origin !== point.claim.origin));
}

/** The last turning that can lie on or before a day; turnings come in the order of time. */
function lastBefore(day: string, turnings: readonly Turning[]): Turning | undefined {
  const low = partitionPoint(0, turnings.length, i => turnings[i]!.earliest <= day);
  return turnings[low - 1];
}

/** Said by one source to hold and by another not to hold on the same days: one conflict for every stretch of days that hang together. */
function contradictions(points: readonly Point[], touches: number): Conflict[] {
  const conflicts: Conflict[] = [];
  let stretch: Point[] = [];
  let end = '';
  const close = () => {
    const positive = stretch.filter(point => point.value).map(({ claim }) => claim);
    const negative = stretch.filter(point => !point.value).map(({ claim }) => claim);
    const origins = new Set([...positive, ...negative].map(claim => claim.origin));
    if (positive.length > 0 && negative.length > 0 && origins.size > 1)
      conflicts.push(conflict('state', [positive.map(cited), negative.map(cited)], touches));
  };
  for (const point of opposed(points)) {
    if ((point.earliest ?? '') > end) {
      close();
      [stretch, end] = [[], ''];
    }
    stretch.push(point);
    if ((point.latest ?? '~') > end) end = point.latest ?? '~';
  }
  close();
  return conflicts;
}

/** Those points, in order of time, of which another of the other value shares a day. */
function opposed(points: readonly Point[]): Point[] {
  const first = (point: Point) => point.earliest ?? '';
  const last = (point: Point) => point.latest ?? '~';
  const ordered = [...points].sort((a, b) => compare(first(a), first(b)) || compare(a.claim.id, b.claim.id));
  const against = new Set<Point>();
  // How far those that start before reach, and how soon those that start after begin, by their value.
  const reach = { true: '', false: '' };
  for (const point of ordered) {
    if (reach[`${!point.value}`] >= first(point) && reach[`${!point.value}`] !== '') against.add(point);
    if (last(point) > reach[`${point.value}`]) reach[`${point.value}`] = last(point);
  }
  const soonest = { true: '~~', false: '~~' };
  for (const point of ordered.toReversed()) {
    if (soonest[`${!point.value}`] <= last(point)) against.add(point);
    soonest[`${point.value}`] = first(point);
  }
  return ordered.filter(point => against.has(point));
}
