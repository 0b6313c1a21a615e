// Keys under which the claims are found that may tell of one event. Groups under one key stay small: a key holds one stretch of days, not a year.
import { compare, intersection, lengthOf } from './days.ts';
import { participantKey } from './keys.ts';
import type { ClaimTime, Days, TracedClaim } from './model.ts';
import type { World } from './world.ts';

/** A dated claim wider than this meets others only through copies: "in the twentieth century" is no date for an event. */
const WIDEST_YEARS = 10;
/** What no date follows in a key: claims without two dated ends. */
const LOOSE = '~';

/** That something is so is no event; that something did not happen is kept, as the denial of one. */
export function isEvent({ state, event, verdict }: TracedClaim): boolean {
  return verdict !== 'rejected' && !(state?.change === 'holds' && event === null);
}

/** Whether a date says when something happened closely enough to be compared with others. */
export function isDated(time: Days | null): time is ClaimTime & { readonly earliest: string; readonly latest: string } {
  return !!time?.earliest && !!time.latest && yearOf(time.latest) - yearOf(time.earliest) < WIDEST_YEARS;
}

/** Keys of a claim: those of its own stretch of days (`ownKeys`) and, where that is longer than a day, those of each year that it touches. */
export function eventKeys(claim: TracedClaim, world: World): string[] {
  if (!isEvent(claim)) return [];
  const keys = ownKeys(claim, world);
  if (isDated(claim.time) && claim.time.earliest !== claim.time.latest) {
    const prefix = `year:${kindOf(claim, world)}`;
    for (const who of participants(claim))
      for (const year of yearsOf(claim.time.earliest, claim.time.latest)) keys.push(`${prefix}|${who}|${year}`);
  }
  return [...new Set(keys)].sort(compare);
}

/** Two claims of the same stretch of days can be of one event only where they share one of these keys, directly or through other claims. */
export function ownKeys(claim: TracedClaim, world: World): string[] {
  const kind = kindOf(claim, world);
  const { time, origin, document } = claim;
  if (isDated(time)) {
    const slot = `${time.earliest}/${time.latest}`;
    return [`@${origin}`, ...participants(claim)].map(who => `${kind}|${who}|${slot}`);
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

/** Where the claims are found that are vaguer than those of a key of its own, and may be told of the same event. */
export interface Above {
  readonly keys: readonly string[];
  readonly ranges: readonly KeyRange[];
}

/** Where vaguer claims than those under a key are found; of what is found, `isVaguer` tells what counts. */
export function aboveKey(key: string): Above {
  const cut = key.lastIndexOf('|');
  const prefix = key.slice(0, cut);
  if (/^(?:[^|]*\|){3}@/.test(key)) return { keys: [], ranges: [rangeOf(`${prefix}|`, '', '~')] };
  const days = daysOfKey(key);
  if (days === null || key.startsWith('year:')) return { keys: [], ranges: [] };
  return { keys: yearsOf(days.earliest, days.latest).map(year => `year:${prefix}|${year}`), ranges: [] };
}

/** The days of a key of dated claims; null for others. */
export function daysOfKey(key: string): { readonly earliest: string; readonly latest: string } | null {
  const [earliest, latest] = key.slice(key.lastIndexOf('|') + 1).split('/');
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

function yearsOf(earliest: string, latest: string): number[] {
  const [first, last] = [yearOf(earliest), yearOf(latest)];
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

function yearOf(day: string): number {
  return Number(/^-?\d+/.exec(day)![0]);
}
