// What the counted claims of a state say about days: turnings that are dated, and days on which it is said to hold or not.
import { compare, daysOfDate } from './days.ts';
import { foundingBounds } from './founding.ts';
import type { Days, TracedClaim } from './model.ts';
import { EMPTY_WORLD, type World } from './world.ts';

/** A dated beginning or end. `weak`: it follows from another that takes its place, and is its latest day rather than its own. */
export interface Bound {
  readonly kind: 'begins' | 'ends';
  readonly earliest: string;
  readonly latest: string;
  readonly weak: boolean;
  /** Though weak, its day is that of the end: what moved to another place left this one when it did. */
  readonly moved?: boolean;
  /** Follows from the signature of a founding treaty. */
  readonly founding?: boolean;
  readonly claim: TracedClaim;
}

/** Days on which a source says that the state holds (`value`) or does not. */
export interface Point extends Days {
  readonly value: boolean;
  /** Whether it says that this was so before as well. */
  readonly continues: boolean;
  /** Whether an absence is the outcome of an end ("gone by 1991") and therefore lasts. */
  readonly ended: boolean;
  /** Why it is taken to hold on these days: because a source says so, or because of where and when it is written. */
  readonly rule: 'stated' | 'narrative' | 'as-written' | 'sub-body';
  readonly claim: TracedClaim;
}

export interface Constraints {
  readonly bounds: readonly Bound[];
  readonly points: readonly Point[];
}

/** Whether a source says so, be it of its own day; not what is only likely, or follows from something else. */
export function isSaid({ rule }: Point): boolean {
  return rule === 'stated' || rule === 'as-written';
}

/** Only what is asserted counts, and only what no person has rejected. */
export function counts(claim: TracedClaim): boolean {
  return claim.modality === 'asserted' && claim.verdict !== 'rejected' && claim.state !== null;
}

/** What the claims of a state and those of its rivals say, in an order that depends on their content alone. */
export function constraintsOf(
  claims: readonly TracedClaim[],
  rivals: readonly TracedClaim[],
  implying: readonly TracedClaim[],
  world: World = EMPTY_WORLD,
): Constraints {
  const bounds: Bound[] = [];
  const points: Point[] = [];
  const undated: TracedClaim[] = [];
  for (const claim of claims) if (counts(claim)) readClaim(claim, bounds, points, undated, world);
  withoutAppealed(bounds, world);
  // What has no date says how things stood in its story or when it was written down, unless dated turnings tell more.
  const ended = bounds.some(bound => bound.kind === 'ends');
  for (const claim of undated)
    if (bounds.length === 0 || (!ended && claim.state?.change === 'ends')) points.push(...inferred(claim));
  bounds.push(...foundingBounds(implying, bounds, world));
  if (bounds.length === 0) {
    for (const claim of implying) if (counts(claim)) points.push(...ofWhole(claim, world));
  } else
    for (const claim of implying)
      if (counts(claim) && isComeBack(claim, bounds, world)) points.push(...ofWhole(claim, world));
  for (const claim of rivals) if (counts(claim)) readRival(claim, bounds, world);
  const told = points.filter(point => !isEndedBeside(point, bounds));
  points.splice(0, points.length, ...told);
  return { bounds: bounds.sort(byContent), points: points.sort(byContent) };
}

/** "The general, director of the Mint, … was suspended on Tuesday": whom a text calls by what it says he has lost does not hold it on the day of writing. */
function isEndedBeside({ value, claim, latest }: Point, bounds: readonly Bound[]): boolean {
  if (!value || claim.holding?.from !== 'published' || latest === null || !claim.state?.subject.startsWith('person:'))
    return false;
  return bounds.some(
    bound => bound.kind === 'ends' && !bound.weak && bound.claim.document === claim.document && bound.latest <= latest,
  );
}

/** Takes out the ends by a judgment that another court undid: who is acquitted on appeal had stood under the charge until then. */
function withoutAppealed(bounds: Bound[], world: World): void {
  const others = bounds.filter(({ kind, weak, claim }) => kind === 'ends' && !weak && !world.mayBeAppealed(claim.act));
  if (others.length === 0) return;
  for (let i = bounds.length - 1; i >= 0; i--) {
    const { kind, latest, claim } = bounds[i]!;
    if (kind === 'ends' && world.mayBeAppealed(claim.act) && others.some(({ earliest }) => earliest > latest))
      bounds.splice(i, 1);
  }
}

function readClaim(claim: TracedClaim, bounds: Bound[], points: Point[], undated: TracedClaim[], world: World): void {
  const change = claim.state!.change;
  const positive = claim.polarity === 'positive';
  const { holding, time } = claim;
  if (!positive && world.ends(claim.act, claim.state!.relation)) points.push(...wentOn(claim));
  else if (holding?.from === 'narrated') undated.push(claim);
  else if (holding) {
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
  flags: { continues?: boolean; ended?: boolean; rule?: Point['rule'] },
): Point {
  const { continues = false, ended = false, rule = 'stated' } = flags;
  return { earliest, latest, value, continues, ended, rule, claim };
}

/** "Greece never left": on the day of writing, or whenever it is said not to have left, it was still in. */
function wentOn(claim: TracedClaim): Point[] {
  const { holding, time } = claim;
  const days = holding ?? time;
  if (!days?.latest || holding?.from === 'narrated') return [];
  return [pointOf(claim, { earliest: days.earliest ?? days.latest, latest: days.latest }, true, { continues: true })];
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
  if (earliest && latest) bounds.push({ kind, earliest, latest, weak: kind === 'ends' && bySuccession(claim), claim });
  else if (latest) points.push(pointOf(claim, { earliest: latest, latest }, after, { ended: !after }));
  else if (earliest) points.push(pointOf(claim, { earliest, latest: earliest }, !after, { continues: true }));
}

/** "Anna Dahl succeeded him in April": he had left by then, though nobody says when; another person acts, and he is none of those who do. */
function bySuccession({ state, agents, recipients }: TracedClaim): boolean {
  const subject = state!.subject;
  if (!subject.startsWith('person:') || [...agents, ...recipients].some(({ entity }) => entity === subject))
    return false;
  return agents.some(({ entity }) => entity?.startsWith('person:'));
}

/** Undated: how things stood at the time that the text around it tells of, else on the day of writing. */
function inferred(claim: TracedClaim): Point[] {
  const { holding, narrated, state, polarity } = claim;
  if (holding)
    return [pointOf(claim, holding, polarity === 'positive', { continues: holding.continues, rule: 'narrative' })];
  if (polarity === 'negative') return [];
  const begun = state?.change === 'begins';
  if (narrated) return [pointOf(claim, narrated, begun, { ended: !begun, rule: 'narrative' })];
  const written = daysOfDate(claim.published)?.latest;
  if (!written) return [];
  return [pointOf(claim, { earliest: written, latest: written }, begun, { ended: !begun, rule: 'as-written' })];
}

/** In the organ, and so in the whole: from the day of entering it, up to the day of leaving it, which leaves the whole alone. */
function ofWhole(claim: TracedClaim, world: World): Point[] {
  const { holding, time, state, polarity } = claim;
  if (state && world.relation(state.relation)?.impliesOfFounded !== undefined) return [];
  const days = holding ?? time;
  if (polarity !== 'positive' || !days?.earliest || !days.latest || holding?.from === 'narrated') return [];
  const begins = state?.change === 'begins';
  const day = begins ? days.latest : days.earliest;
  // Who leaves the organ had been in it, and so in the whole.
  return [
    pointOf(claim, { earliest: day, latest: day }, true, { rule: 'sub-body', continues: state?.change === 'ends' }),
  ];
}

/** Troops that come to a town of a land that they are told to have left: they are in it again. */
function isComeBack({ state, time }: TracedClaim, bounds: readonly Bound[], world: World): boolean {
  if (state?.change !== 'begins' || !time?.earliest) return false;
  // Only what holds of parts as it does of the whole.
  if (world.relation(state.relation)?.impliesOfWhole !== state.relation) return false;
  const day = time.earliest;
  const last = bounds
    .filter(({ latest }) => latest < day)
    .reduce<Bound | null>((one, other) => (one !== null && one.latest > other.latest ? one : other), null);
  return last?.kind === 'ends';
}

/** Whoever takes the only seat ends the one who sat there before. That somebody merely sits there may be the same seat by another name. */
function readRival(claim: TracedClaim, bounds: Bound[], world: World): void {
  const { time, state, polarity } = claim;
  if (polarity !== 'positive' || state?.change !== 'begins' || !time?.earliest || !time.latest) return;
  const { earliest, latest } = time;
  bounds.push({ kind: 'ends', earliest, latest, weak: true, moved: world.moves(claim.act), claim });
}

function byContent(a: Bound | Point, b: Bound | Point): number {
  return (
    compare(a.earliest ?? '', b.earliest ?? '') ||
    compare(a.latest ?? '~', b.latest ?? '~') ||
    ('kind' in a && 'kind' in b ? compare(a.kind, b.kind) : 0) ||
    compare(a.claim.id, b.claim.id)
  );
}
