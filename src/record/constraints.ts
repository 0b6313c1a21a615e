// What the counted claims of a state say about days: turnings that are dated, and days on which it is said to hold or not.
import { compare, daysOfDate } from './days.ts';
import type { Days, TracedClaim } from './model.ts';

/** A dated beginning or end. `weak`: no source says it of this state; it follows from a rival that takes its place. */
export interface Bound {
  readonly kind: 'begins' | 'ends';
  readonly earliest: string;
  readonly latest: string;
  readonly weak: boolean;
  readonly claim: TracedClaim;
}

/** Days on which a source says that the state holds (`value`) or does not. */
export interface Point extends Days {
  readonly value: boolean;
  /** Whether it says that this was so before as well. */
  readonly continues: boolean;
  /** Whether an absence is the outcome of an end ("gone by 1991") and therefore lasts. */
  readonly ended: boolean;
  readonly claim: TracedClaim;
}

export interface Constraints {
  readonly bounds: readonly Bound[];
  readonly points: readonly Point[];
}

/** Only what is asserted counts, and only what no person has rejected. */
export function counts(claim: TracedClaim): boolean {
  return claim.modality === 'asserted' && claim.verdict !== 'rejected' && claim.state !== null;
}

/** What the claims of a state and those of its rivals say, in an order that depends on their content alone. */
export function constraintsOf(claims: readonly TracedClaim[], rivals: readonly TracedClaim[]): Constraints {
  const bounds: Bound[] = [];
  const points: Point[] = [];
  const undated: TracedClaim[] = [];
  for (const claim of claims) if (counts(claim)) readClaim(claim, bounds, points, undated);
  // A turning without a date says how things stood when it was written down, unless dated ones tell more.
  if (bounds.length === 0) for (const claim of undated) points.push(...asWritten(claim));
  else if (!bounds.some(bound => bound.kind === 'ends'))
    for (const claim of undated) if (claim.state?.change === 'ends') points.push(...asWritten(claim));
  for (const claim of rivals) if (counts(claim)) readRival(claim, bounds);
  return { bounds: bounds.sort(byContent), points: points.sort(byContent) };
}

function readClaim(claim: TracedClaim, bounds: Bound[], points: Point[], undated: TracedClaim[]): void {
  const change = claim.state!.change;
  const positive = claim.polarity === 'positive';
  const { holding, time } = claim;
  if (holding) {
    points.push(pointOf(claim, holding, positive, { continues: holding.continues }));
    if (holding.since) readTurning(positive ? 'begins' : 'ends', holding.since, claim, bounds, points);
    if (holding.until) readTurning(positive ? 'ends' : 'begins', holding.until, claim, bounds, points);
  } else if (change === 'holds') return;
  else if (!time) undated.push(claim);
  else if (positive) readTurning(change, time, claim, bounds, points);
  // "Greece did not leave in 1975": at that time nothing changed.
  else points.push(pointOf(claim, time, change === 'ends', { continues: true }));
}

function pointOf(
  claim: TracedClaim,
  { earliest, latest }: Days,
  value: boolean,
  flags: { continues?: boolean; ended?: boolean },
): Point {
  return { earliest, latest, value, continues: flags.continues ?? false, ended: flags.ended ?? false, claim };
}

/** A turning open to one side ("by 1991", "after 1950") says only how things stood on the day that is known. */
function readTurning(
  kind: Bound['kind'],
  { earliest, latest }: Days,
  claim: TracedClaim,
  bounds: Bound[],
  points: Point[],
): void {
  const after = kind === 'begins';
  if (earliest && latest) bounds.push({ kind, earliest, latest, weak: false, claim });
  else if (latest) points.push(pointOf(claim, { earliest: latest, latest }, after, { ended: !after }));
  else if (earliest) points.push(pointOf(claim, { earliest, latest: earliest }, !after, { continues: true }));
}

function asWritten(claim: TracedClaim): Point[] {
  const published = daysOfDate(claim.published)?.latest;
  if (!published || claim.polarity === 'negative') return [];
  const begun = claim.state?.change === 'begins';
  return [pointOf(claim, { earliest: published, latest: published }, begun, { ended: !begun })];
}

/** Whoever takes the only seat ends the one who sat there before. That somebody merely sits there may be the same seat by another name. */
function readRival(claim: TracedClaim, bounds: Bound[]): void {
  const { time, state, polarity } = claim;
  if (polarity !== 'positive' || state?.change !== 'begins' || !time?.earliest || !time.latest) return;
  bounds.push({ kind: 'ends', earliest: time.earliest, latest: time.latest, weak: true, claim });
}

function byContent(a: Bound | Point, b: Bound | Point): number {
  return (
    compare(a.earliest ?? '', b.earliest ?? '') ||
    compare(a.latest ?? '~', b.latest ?? '~') ||
    ('kind' in a && 'kind' in b ? compare(a.kind, b.kind) : 0) ||
    compare(a.claim.id, b.claim.id)
  );
}
