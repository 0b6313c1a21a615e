// Keys under which the claims are found that may tell of one event. Groups under one key stay small: a key holds one stretch of days, not a year.
import { compare, intersection, lengthOf } from './days.ts';
import { participantKey } from './keys.ts';
import type { ClaimTime, Days, TracedClaim } from './model.ts';
import type { World } from './world.ts';

/** A dated claim wider than this meets others only through copies: "in the twentieth century" is no date for an event. */
const WIDEST_YEARS = 10;
/** What no date follows in a key: claims without two dated ends. */
const LOOSE = '~';
/** What keys begin with under which closer dates find a claim. */
const AROUND = 'around:';

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

/** Keys of a claim: those of its own stretch of days (`ownKeys`) and, where that is longer than a day, one for each year that it touches, under which closer dates find it. */
export function eventKeys(claim: TracedClaim, world: World): string[] {
  if (!isEvent(claim)) return [];
  const keys = ownKeys(claim, world);
  const { time } = claim;
  if (isDated(time) && time.earliest !== time.latest) {
    const kind = kindOf(claim, world);
    for (const who of participants(claim))
      for (const year of yearsOf(time)) keys.push(`${aroundPrefix(`${kind}|${who}`, year)}${slotOf(time)}`);
  }
  return [...new Set(keys)].sort(compare);
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

/** Whether a key is one under which closer dates find a claim: it makes no group of its own. */
export function isAroundKey(key: string): boolean {
  return key.startsWith(AROUND);
}

/** The keys under which claims of vaguer dates than those of a key are found, and may be told of the same event; of what is found, `isVaguer` tells by the days of each key what counts. */
export function rangesAbove(key: string): KeyRange[] {
  const days = daysOfKey(key);
  if (days === null || isAroundKey(key)) return [];
  const prefix = key.slice(0, key.lastIndexOf('|'));
  if (/^(?:[^|]*\|){3}@/.test(key)) return [rangeOf(`${prefix}|`, '', '~')];
  return yearsOf(days).map(year => rangeOf(aroundPrefix(prefix, year), '', '~'));
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

function aroundPrefix(prefix: string, year: number): string {
  return `${AROUND}${prefix}|${year}|`;
}

function yearsOf({ earliest, latest }: DatedDays): number[] {
  const [first, last] = [yearOf(earliest), yearOf(latest)];
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

function yearOf(day: string): number {
  return Number(/^-?\d+/.exec(day)![0]);
}
