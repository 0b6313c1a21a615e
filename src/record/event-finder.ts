// Which drafts are told of one event: vaguer ones join the closer one that they can only mean.
import type { ClaimLookup } from './claim-lookup.ts';
import { compare } from './days.ts';
import { copyOf, type Draft, draftsOf, fits, join, mayBringTogether, mostTellingFirst } from './drafts.ts';
import {
  beginningOf,
  daysOfKey,
  innerRanges,
  isCopyKey,
  isDated,
  isVaguer,
  isWideKey,
  originRange,
  ownKeys,
  ownOfWide,
  rangeAround,
  rangeBefore,
  rangeWithin,
  slotOfKey,
  wideRangeBefore,
} from './event-keys.ts';
import type { TracedClaim } from './model.ts';
import { countsOf, meet } from './sets.ts';
import type { World } from './world.ts';

/** Where more stretches of days than this lie within a vague date, nothing tells which of them it means. */
const MOST_WITHIN = 32;

type Counts = ReadonlyMap<string, number>;

/** What differs from before. */
export interface ChangedClaims {
  /** Those that are new or say something else. */
  readonly claims: readonly TracedClaim[];
  /** All keys that these have or had, and those that are gone had. */
  readonly keys: readonly string[];
  /** Among them the keys that claims had before they said something else, or were gone. */
  readonly former: readonly string[];
}

/** Finds the events around claims, looking at no more of the record than bears on them. What it has found is kept: a record that changes needs a new one. */
export class EventFinder {
  private readonly lookup: ClaimLookup;
  private readonly world: World;
  private readonly drafts = new Map<string, Draft>();
  private readonly roots = new Map<Draft, Draft>();
  private readonly classes = new Map<string, readonly TracedClaim[]>();
  private readonly keys = new Map<string, readonly string[]>();
  private readonly aboves = new Map<string, readonly string[]>();
  /** How many keys changed, by their beginnings. */
  private changed: Counts = new Map();

  constructor(lookup: ClaimLookup, world: World) {
    this.lookup = lookup;
    this.world = world;
  }

  /** The claims that a change may have put into another event, where this lookup knows what is there now. */
  near({ claims, keys: allKeys, former: allFormer }: ChangedClaims): Map<string, TracedClaim> {
    const [keys, former] = [allKeys, allFormer].map(list => list.filter(key => !isWideKey(key))) as [
      string[],
      string[],
    ];
    const found = new Map<string, TracedClaim>();
    this.changed = countsOf(keys.map(beginningOf));
    this.aboves.clear();
    this.lookup.expect(keys);
    this.lookup.expectBeside(claims, claim => this.keysOf(claim));
    const reached: Draft[] = [];
    const reach = (draft: Draft) => {
      if (found.has(draft.claims[0]!.id)) return;
      for (const claim of draft.claims) found.set(claim.id, claim);
      reached.push(draft);
    };
    for (const claim of [...claims, ...this.lookup.claimsUnder(former)]) {
      if (found.has(claim.id)) continue;
      // Whoever may share a draft with it may be grouped otherwise now.
      const others = this.class(claim);
      for (const other of others) reach(this.draft(other));
      for (const draft of this.vaguer(others)) reach(draft);
    }
    const gone = former.flatMap(key => this.keysAbove(key));
    const crossed = this.crossed(keys, countsOf(former.map(beginningOf)));
    for (const claim of this.lookup.claimsUnder([...gone, ...crossed])) reach(this.draft(claim));
    this.lookup.expect(reached.flatMap(draft => draft.claims.flatMap(claim => [...this.keysOf(claim)])));
    // What means one of these may mean something else now, or nothing.
    for (const draft of reached)
      for (const other of this.vaguer(draft.claims)) if (fits(other, draft, this.world)) reach(other);
    return found;
  }

  /** The events that claims are told of, each with all its claims. */
  events(claims: Iterable<TracedClaim>): Draft[] {
    const roots = new Set<Draft>();
    const all = [...claims];
    this.lookup.expect(all.flatMap(claim => [...this.keysOf(claim)]));
    for (const claim of all) roots.add(this.root(this.draft(claim)));
    return [...roots].flatMap(root => this.gathered(root));
  }

  /** A root with the vaguer drafts that mean it. Those that contradict each other about who took part cannot all join: the rest stay by themselves. */
  private gathered(root: Draft): Draft[] {
    const members = this.membersOf(root);
    if (members.length === 0) return [root];
    const event = copyOf(root);
    const left: Draft[] = [];
    for (const member of members.sort((a, b) => mostTellingFirst(a.claims[0]!, b.claims[0]!))) {
      if (fits(member, event, this.world)) join(event, member);
      else left.push(member);
    }
    return [event, ...left];
  }

  private membersOf(root: Draft): Draft[] {
    const members = new Set<Draft>([root]);
    for (const closer of members) {
      for (const draft of this.vaguer(closer.claims))
        if (!members.has(draft) && fits(draft, closer, this.world) && this.root(draft) === root) members.add(draft);
    }
    members.delete(root);
    return [...members];
  }

  /** The draft that a draft is told of: itself, or the only closer one that it can mean. */
  private root(draft: Draft): Draft {
    let root = this.roots.get(draft);
    if (root === undefined) {
      root = this.copied(draft) ?? this.meant(draft) ?? draft;
      this.roots.set(draft, root);
    }
    return root;
  }

  /** The closest draft that has a copy of one of its sentences. */
  private copied(draft: Draft): Draft | null {
    const days = draft.outline.days;
    if (isDated(days) && days.earliest === days.latest) return null;
    const ranges = new Map(draft.claims.map(claim => [claim.origin, originRange(claim, this.world)]));
    const keys = [...ranges.values()].flatMap(range => [...this.lookup.keysWithin(range, MOST_WITHIN)]);
    const closer = this.closer(draft, keys).filter(other => meet(other.origins, draft.origins));
    const [first] = closer.sort((a, b) => mostTellingFirst(a.claims[0]!, b.claims[0]!));
    return first === undefined ? null : this.root(first);
  }

  private meant(draft: Draft): Draft | null {
    const days = draft.outline.days;
    if (!isDated(days) || days.earliest === days.latest) return null;
    const keys = new Set<string>();
    const ranges = new Map(draft.claims.flatMap(claim => innerRanges(claim, this.world)).map(one => [one.from, one]));
    for (const range of ranges.values()) {
      const within = this.lookup.keysWithin(range, MOST_WITHIN + 1);
      if (within.length > MOST_WITHIN) return null;
      for (const key of within) keys.add(key);
    }
    let meant: Draft | null = null;
    for (const alike of Map.groupBy(keys, slotOfKey).values()) {
      for (const other of this.closer(draft, alike)) {
        const root = this.root(other);
        // Where there are two, the rest need not be looked at.
        if (meant !== null && root !== meant) return null;
        meant = root;
      }
    }
    return meant;
  }

  /** The drafts under keys that date more closely and fit. */
  private closer(draft: Draft, keys: readonly string[]): Draft[] {
    const days = draft.outline.days;
    const inside = keys.filter(key => isVaguer(days, daysOfKey(key)));
    if (inside.length === 0) return [];
    const beside = this.lookup.claimsUnder(inside, draft.claims);
    const near = beside.filter(other => draft.claims.some(claim => mayBringTogether(claim, other)));
    const drafts = new Set(near.map(claim => this.draft(claim)));
    return [...drafts].filter(other => other !== draft && fits(draft, other, this.world));
  }

  /** The drafts of vaguer dates that may fit one that some of these claims make. */
  private vaguer(claims: readonly TracedClaim[]): Set<Draft> {
    const keys = new Set(claims.flatMap(claim => this.keysOf(claim)));
    const above = new Set([...keys].flatMap(key => this.keysAbove(key)));
    const drafts = new Set<Draft>();
    if (above.size === 0) return drafts;
    for (const vaguer of this.lookup.claimsUnder([...above], claims))
      if (claims.some(claim => mayBringTogether(vaguer, claim))) drafts.add(this.draft(vaguer));
    return drafts;
  }

  /** The keys of what may mean what the claims under a key tell of, now or before any of the changed keys was new or gone. */
  private keysAbove(key: string): readonly string[] {
    let above = this.aboves.get(key);
    if (above === undefined) {
      above = this.readAbove(key);
      this.aboves.set(key, above);
    }
    return above;
  }

  private readAbove(key: string): readonly string[] {
    const days = daysOfKey(key);
    if (days === null) return [];
    if (isCopyKey(key)) {
      const keys = this.lookup.keysWithin(rangeAround(key), Number.MAX_SAFE_INTEGER);
      return keys.filter(each => each !== key && isVaguer(daysOfKey(each), days));
    }
    // A stretch that holds more than `MOST_WITHIN` means none of them. Those that changed may not have counted before.
    const most = MOST_WITHIN + (this.changed.get(beginningOf(key)) ?? 0);
    const wide = this.lookup
      .keysWithin(wideRangeBefore(key), Number.MAX_SAFE_INTEGER)
      .filter(each => daysOfKey(each)!.latest >= days.earliest)
      .map(ownOfWide);
    // All that begin between a key and the first day of a stretch lie in that stretch.
    const lasting = this.lookup.lastingKeys(rangeBefore(key), days.earliest, most);
    const above = [...new Set([...lasting, ...wide])].filter(each => each !== key);
    return above.filter(each => this.lookup.keysWithin(rangeWithin(each), most + 1).length <= most);
  }

  /** The keys of stretches of days of which there may have been more within than `MOST_WITHIN`, and are not, or the other way round. */
  private crossed(keys: readonly string[], former: Counts): Set<string> {
    const found = new Set<string>();
    const seen = new Set<string>();
    for (const key of keys) {
      const beginning = beginningOf(key);
      const [gone, fresh] = [former.get(beginning) ?? 0, this.changed.get(beginning)!];
      for (const each of isCopyKey(key) ? [] : this.keysAbove(key)) {
        if (seen.has(each)) continue;
        seen.add(each);
        const now = this.lookup.keysWithin(rangeWithin(each), MOST_WITHIN + fresh + 1).length;
        if (now > MOST_WITHIN ? now - fresh <= MOST_WITHIN : now + gone > MOST_WITHIN) found.add(each);
      }
    }
    return found;
  }

  private draft(claim: TracedClaim): Draft {
    const known = this.drafts.get(claim.id);
    if (known !== undefined) return known;
    for (const draft of draftsOf(this.class(claim), this.world))
      for (const each of draft.claims) this.drafts.set(each.id, draft);
    return this.drafts.get(claim.id)!;
  }

  /** The claims that may be in one draft with a claim, directly or through others: the same for each of them. */
  private class(claim: TracedClaim): readonly TracedClaim[] {
    const known = this.classes.get(claim.id);
    if (known !== undefined) return known;
    const claims = new Map([[claim.id, claim]]);
    for (const one of claims.values()) {
      for (const other of this.lookup.claimsUnder(this.keysOf(one), [one]))
        if (!claims.has(other.id) && mayBringTogether(one, other)) claims.set(other.id, other);
    }
    const found = [...claims.values()].sort((a, b) => compare(a.id, b.id));
    for (const { id } of found) this.classes.set(id, found);
    return found;
  }

  private keysOf(claim: TracedClaim): readonly string[] {
    let keys = this.keys.get(claim.id);
    if (keys === undefined) {
      keys = ownKeys(claim, this.world);
      this.keys.set(claim.id, keys);
    }
    return keys;
  }
}
