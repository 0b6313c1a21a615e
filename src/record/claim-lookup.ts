import { partitionPoint } from '../partition-point.ts';
import { compare } from './days.ts';
import { daysOfKey, eventKeys, type KeyRange } from './event-keys.ts';
import type { TracedClaim } from './model.ts';
import type { World } from './world.ts';

/** Where claims are looked up by their event keys: a list in memory, or a store. */
export interface ClaimLookup {
  /** What follows will ask for these keys, and for what is around them: a store reads many at once sooner than one by one. */
  expect(keys: Iterable<string>): void;
  /** What follows will ask for the claims under the keys of each of these, beside it. */
  expectBeside(claims: readonly TracedClaim[], keysOf: (claim: TracedClaim) => readonly string[]): void;
  /** The claims that have any of these keys; those may be left out that nothing brings together with any of the claims `beside` (`mayBringTogether`). */
  claimsUnder(keys: readonly string[], beside?: readonly TracedClaim[]): readonly TracedClaim[];
  /** The keys that claims have within a range, in the order of code units, at most `limit`. */
  keysWithin(range: KeyRange, limit: number): readonly string[];
  /**
   * The keys within a range of stretches of several days of which the last day is no earlier than `until`; those may be left out between which and
   * the end of the range more than `limit` keys begin.
   */
  lastingKeys(range: KeyRange, until: string, limit: number): readonly string[];
}

/** A lookup over claims that are all in memory. */
export function lookupOf(claims: readonly TracedClaim[], world: World): ClaimLookup {
  const byKey = new Map<string, TracedClaim[]>();
  for (const claim of claims) {
    for (const key of eventKeys(claim, world)) {
      const found = byKey.get(key);
      if (found) found.push(claim);
      else byKey.set(key, [claim]);
    }
  }
  const sorted = [...byKey.keys()].sort(compare);
  return {
    expect: () => {},
    expectBeside: () => {},
    claimsUnder: keys => [...new Set(keys.flatMap(key => byKey.get(key) ?? []))],
    keysWithin: ({ from, to }, limit) => {
      const found: string[] = [];
      for (let at = firstFrom(sorted, from); at < sorted.length && sorted[at]! <= to && found.length < limit; at++)
        found.push(sorted[at]!);
      return found;
    },
    lastingKeys: ({ from, to }, until, limit) => {
      let last = firstFrom(sorted, to);
      if (sorted[last] === to) last++;
      const first = Math.max(firstFrom(sorted, from), last - limit);
      return sorted.slice(first, last).filter(key => {
        const days = daysOfKey(key);
        return days !== null && days.earliest < days.latest && days.latest >= until;
      });
    },
  };
}

/** The place of the first of sorted keys that is not before `from`. */
function firstFrom(sorted: readonly string[], from: string): number {
  return partitionPoint(0, sorted.length, i => sorted[i]! < from);
}
