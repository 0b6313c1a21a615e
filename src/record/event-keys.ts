// Keys under which the claims are found that may tell of one event. Groups under one key stay small: a key holds one stretch of days, not a year.
import { compare, intersection, lengthOf } from './days.ts';
import { participantKey } from './keys.ts';
import type { ClaimTime, Days, TracedClaim } from './model.ts';
import type { World } from './world.ts';

/** A dated claim wider than this meets others only through copies: "in the twentieth century" is no date for an event. */
const WIDEST_YEARS = 10;
/** What keys begin with under which closer dates find a claim of days in several years. */
const WIDE = 'wide:';
/** What no date follows in a key: claims without two dated ends. */
const LOOSE = '~';

interface DatedDays {
  readonly earliest: string;
  readonly latest: string;
}

/** That something is so is no event; that something did not happen is kept, as the denial of one. */
export function isEvent({ state, event, verdict }: TracedClaim): boolean {
  return verdict !== 'rejected' && !(state?.change === 'holds' && event === null);
}

/** Whether a date says when something happened closely enough to be compared with others. */
export function isDated(time: Days | null): time is ClaimTime & DatedDays {
  return !!time?.earliest && !!time.latest && yearOf(time.latest) - yearOf(time.earliest) < WIDEST_YEARS;
}

/** The keys under which a claim is found: `ownKeys`, and further ones of those who took part where its days lie in several years. */
export function eventKeys(claim: TracedClaim, world: World): string[] {
  if (!isEvent(claim)) return [];
  const keys = ownKeys(claim, world);
  const { time } = claim;
  const isWide = isDated(time) && yearOf(time.earliest) < yearOf(time.latest);
  const wide = isWide ? keys.filter(key => !isCopyKey(key)).map(key => WIDE + key) : [];
  return [...new Set([...keys, ...wide])].sort(compare);
}

/** Whether a key is one under which closer dates find a claim: it makes no group of its own. */
export function isWideKey(key: string): boolean {
  return key.startsWith(WIDE);
}

/** The key of its own of a claim with a wide key. */
export function ownOfWide(key: string): string {
  return key.slice(WIDE.length);
}

/** Two claims of the same stretch of days can be of one event only where they share one of these keys, directly or through other claims. */
export function ownKeys(claim: TracedClaim, world: World): string[] {
  const kind = kindOf(claim, world);
  const { time, origin, document } = claim;
  if (isDated(time)) {
    return [`@${origin}`, ...participants(claim)].map(who => `${kind}|${who}|${slotOf(time)}`);
  }
  const keys = [`${kind}|@${origin}|${LOOSE}`];
  // Without a date, the same words in one document tell of one thing; a date that is too wide tells of nothing in particular.
  if (!time?.earliest || !time.latest)
    for (const who of participants(claim)) keys.push(`${kind}|${who}|${LOOSE}${document}`);
  return keys;
}

/** The keys of all stretches of days under which copies of the claim's sentence tell its act. */
export function originRange(claim: TracedClaim, world: World): KeyRange {
  return rangeOf(`${kindOf(claim, world)}|@${claim.origin}|`, '', '~');
}

/** For each participant, the keys of the stretches that begin within the days of a dated claim. */
export function innerRanges(claim: TracedClaim, world: World): KeyRange[] {
  const { time } = claim;
  if (!isDated(time)) return [];
  const kind = kindOf(claim, world);
  return participants(claim).map(who => rangeOf(`${kind}|${who}|`, time.earliest, `${time.latest}~`));
}

/** Keys from one to another, both included. */
export interface KeyRange {
  readonly from: string;
  readonly to: string;
}

function rangeOf(prefix: string, from: string, to: string): KeyRange {
  return { from: prefix + from, to: prefix + to };
}

/** Whether a key is that of copies of one sentence, and not of those who took part. */
export function isCopyKey(key: string): boolean {
  return /^(?:[^|]*\|){3}@/.test(key);
}

/** The keys of all stretches of days of whom, or of what sentence, a key is. */
export function rangeAround(key: string): KeyRange {
  return rangeOf(beginningOf(key), '', '~');
}

/** The keys of the stretches that begin in the year in which that of a key begins, and no later. */
export function rangeBefore(key: string): KeyRange {
  const [first] = slotOfKey(key).split('/');
  return rangeOf(beginningOf(key), plainYear(first!, 0), `${first}~`);
}

/** The wide keys of the stretches that begin no later than that of a key, and no longer before than any lasts. */
export function wideRangeBefore(key: string): KeyRange {
  const [first] = slotOfKey(key).split('/');
  return rangeOf(WIDE + beginningOf(key), plainYear(first!, WIDEST_YEARS), `${first}~`);
}

/** The year of a day, or some years before it, as the days of keys begin with it; of years that are not sorted by it, what all begin with. */
function plainYear(day: string, before: number): string {
  const year = yearOf(day) - before;
  return year < 1000 || year > 9000 ? '' : String(year);
}

/** The keys of the stretches that begin within that of a key of dated claims. */
export function rangeWithin(key: string): KeyRange {
  const [first, last] = slotOfKey(key).split('/');
  return rangeOf(beginningOf(key), first!, `${last}~`);
}

/** What a key says of what was done and by whom, without the days: those of the same sort together by it. */
export function beginningOf(key: string): string {
  return key.slice(0, key.lastIndexOf('|') + 1);
}

/** What a key says of days: those of claims with the same are the same. */
export function slotOfKey(key: string): string {
  return key.slice(key.lastIndexOf('|') + 1);
}

/** The days of a key of dated claims; null for others. */
export function daysOfKey(key: string): DatedDays | null {
  const [earliest, latest] = slotOfKey(key).split('/');
  return latest === undefined ? null : { earliest: earliest!, latest };
}

/** Whether the first days tell less of when something happened than the second, and agree with them. */
export function isVaguer(days: Days | null, than: Days | null): boolean {
  if (!isDated(than)) return false;
  if (days === null) return true;
  return intersection(days, than) !== null && (!isDated(days) || lengthOf(days) > lengthOf(than));
}

function kindOf({ act, modality, polarity }: TracedClaim, world: World): string {
  return `${world.broaderActs(act).at(-1)}|${modality}|${polarity}`;
}

function participants({ agents, recipients }: TracedClaim): string[] {
  return [...new Set([...agents, ...recipients].map(participantKey))];
}

function slotOf({ earliest, latest }: Days): string {
  return `${earliest}/${latest}`;
}

function yearOf(day: string): number {
  return Number(/^-?\d+/.exec(day)![0]);
}
