// From single dated beginnings and ends to the turnings of a state: which datings are rivals for one turning, and which are two occasions.
import type { Bound } from './constraints.ts';
import { daysFrom, later, sooner } from './days.ts';
import type { TracedClaim } from './model.ts';

/** One dating of a turning, and the claims that agree on it. */
export interface Dating {
  readonly earliest: string;
  readonly latest: string;
  readonly claims: readonly TracedClaim[];
}

/** A beginning or end of a state, with every dating the sources give it; `earliest` and `latest` span them all. */
export interface Turning {
  readonly kind: 'begins' | 'ends';
  readonly earliest: string;
  readonly latest: string;
  readonly weak: boolean;
  /** Whether it follows from the signature of a founding treaty alone. */
  readonly founding: boolean;
  readonly datings: readonly Dating[];
}

/** Two beginnings (or ends) further apart than this are two occasions with something unsaid between them; nearer, they are rival dates of one. */
export const ONE_OCCASION_DAYS = 3653;

/** The turnings of a state in the order of time. Bounds come sorted, see `constraintsOf`. */
export function turningsOf(bounds: readonly Bound[], heldBefore: (day: string) => boolean): Turning[] {
  const runs: Bound[][] = [];
  for (const bound of alternating(bounds)) {
    const run = runs.at(-1);
    if (run && run[0]!.kind === bound.kind) run.push(bound);
    else if (bound.weak && !run && !heldBefore(bound.earliest) && !isOtherDate(bound, bounds)) continue;
    // A rival of the same day names the same place otherwise ("Yvelines", "Rocquencourt"), or shares it: it ends nothing.
    else if (bound.weak && run?.some(begin => begin.latest >= bound.earliest)) continue;
    else runs.push([bound]);
  }
  return clipped(runs.flatMap(occasions));
}

/** Where the days of a beginning and an end overlap, the order in which they alternate is the likelier; a state begins before it ends. */
function alternating(bounds: readonly Bound[]): Bound[] {
  const ordered = [...bounds];
  for (let i = 0; i + 1 < ordered.length; i++) {
    const [here, next] = [ordered[i]!, ordered[i + 1]!];
    const before = ordered[i - 1]?.kind ?? 'ends';
    if (here.kind === before && next.kind !== before && next.earliest <= here.latest)
      [ordered[i], ordered[i + 1]] = [next, here];
  }
  return ordered;
}

function occasions(run: readonly Bound[]): Turning[] {
  const told = run.filter(bound => !bound.weak);
  const own = told.length > 0 ? [...told, ...run.filter(bound => isOtherDateOf(bound, told))] : told;
  const counted = own.length > 0 ? own : firstRival(run);
  const accepted = counted.filter(bound => bound.claim.verdict === 'accepted');
  const groups: Dating[][] = [];
  for (const dating of datingsOf(accepted.length > 0 ? accepted : counted, run[0]!.kind)) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && daysFrom(previous.latest, dating.earliest) <= ONE_OCCASION_DAYS) group.push(dating);
    else groups.push([dating]);
  }
  return groups.map(datings => ({
    kind: run[0]!.kind,
    earliest: datings.map(dating => dating.earliest).reduce((a, b) => sooner(a, b)!),
    latest: datings.map(dating => dating.latest).reduce((a, b) => later(a, b)!),
    weak: own.length === 0,
    founding: counted.every(bound => bound.founding === true),
    datings,
  }));
}

/** How far apart two dates of one move may lie, in days. */
const ONE_MOVE_DAYS = 1096;

function isOtherDate(bound: Bound, bounds: readonly Bound[]): boolean {
  return bounds.some(other => other.kind === 'ends' && !other.weak && isOtherDateOf(bound, [other]));
}

/** A move to another place that a source of its own dates otherwise: the end that is told here is another date of it. */
function isOtherDateOf(bound: Bound, told: readonly Bound[]): boolean {
  return (
    bound.moved === true &&
    told.every(({ claim }) => claim.origin !== bound.claim.origin) &&
    told.some(
      ({ earliest, latest }) =>
        daysFrom(latest, bound.earliest) <= ONE_MOVE_DAYS && daysFrom(bound.latest, earliest) <= ONE_MOVE_DAYS,
    )
  );
}

/** The seat passes to the first who takes it; whoever took it later took it from him. */
function firstRival(run: readonly Bound[]): readonly Bound[] {
  const first = run[0]!.claim.state;
  return run.filter(({ claim }) => claim.state?.subject === first?.subject && claim.state?.object === first?.object);
}

/** "He resigned on 30 September; she succeeded him the next day": who tells of two steps so near tells of one end, the first of them. */
const ONE_END_DAYS = 31;

/** Bounds that share a day agree: "in 1966" and "on 7 March 1966" are one dating, 7 March; 20 and 24 October are two. */
function datingsOf(bounds: readonly Bound[], kind: Bound['kind']): Dating[] {
  const datings: { earliest: string; latest: string; claims: TracedClaim[] }[] = [];
  const byEnd = [...bounds].sort((a, b) => (a.latest < b.latest ? -1 : a.latest > b.latest ? 1 : 0));
  for (const { earliest, latest, claim } of byEnd) {
    const last = datings.at(-1);
    if (last && earliest <= last.latest) {
      last.earliest = later(last.earliest, earliest)!;
      last.claims.push(claim);
    } else if (last && kind === 'ends' && daysFrom(last.latest, earliest) <= ONE_END_DAYS && isTeller(last, claim)) {
      last.claims.push(claim);
    } else datings.push({ earliest, latest, claims: [claim] });
  }
  return datings;
}

function isTeller({ claims }: Dating, { document }: TracedClaim): boolean {
  return claims.every(claim => claim.document === document);
}

/** An end cannot come before the beginning it closes: "began on 25 June 1950, ended in 1950" leaves the end 25 June to December. */
function clipped(turnings: readonly Turning[]): Turning[] {
  const result = [...turnings];
  for (let i = 1; i < result.length; i++) {
    const [before, after] = [result[i - 1]!, result[i]!];
    if (before.kind === after.kind || before.latest < after.earliest) continue;
    result[i - 1] = narrowed(before, before.earliest, sooner(before.latest, after.latest)!);
    result[i] = narrowed(after, later(before.earliest, after.earliest)!, after.latest);
  }
  return result;
}

function narrowed(turning: Turning, earliest: string, latest: string): Turning {
  if (latest < earliest) return turning;
  const datings = turning.datings
    .map(dating => ({ ...dating, earliest: later(dating.earliest, earliest)!, latest: sooner(dating.latest, latest)! }))
    .filter(dating => dating.earliest <= dating.latest);
  return datings.length === turning.datings.length ? { ...turning, earliest, latest, datings } : turning;
}
