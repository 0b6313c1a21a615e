// Which drafts are told of one event: vaguer ones join the closer one that they can only mean.
import type { ClaimLookup } from './claim-lookup.ts';
import { compare } from './days.ts';
import { copyOf, type Draft, draftsOf, fits, join, mayFit, mostTellingFirst } from './drafts.ts';
import {
  daysOfKey,
  innerRanges,
  isAroundKey,
  isDated,
  isVaguer,
  originRange,
  ownKeys,
  rangesAbove,
  slotOfKey,
} from './event-keys.ts';
import type { TracedClaim } from './model.ts';
import { meet } from './sets.ts';
import type { World } from './world.ts';

/** Where more stretches of days than this lie within a vague date, nothing tells which of them it means. */
const MOST_WITHIN = 32;

/** Finds the events around claims, looking at no more of the record than bears on them. What it has found is kept: a record that changes needs a new one. */
export class EventFinder {
  private readonly lookup: ClaimLookup;
  private readonly world: World;
  private readonly drafts = new Map<string, Draft>();
  private readonly roots = new Map<Draft, Draft>();
  private readonly classes = new Map<string, readonly TracedClaim[]>();
  private readonly keys = new Map<string, readonly string[]>();

  constructor(lookup: ClaimLookup, world: World) {
    this.lookup = lookup;
    this.world = world;
  }

  /** The claims under keys and all whose event may depend on them. */
  near(keys: readonly string[]): Map<string, TracedClaim> {
    const found = new Map<string, TracedClaim>();
    const seen = new Set<string>();
    for (let reached = keys.filter(key => !isAroundKey(key)); reached.length > 0; ) {
      const next = new Set<string>();
      for (const key of reached) seen.add(key);
      const here = [...this.lookup.claimsUnder(reached)];
      for (const key of reached) here.push(...this.above(key));
      for (const claim of here) {
        if (found.has(claim.id)) continue;
        // Whoever shares a draft with it, and shares a key with them, may be grouped otherwise now.
        for (const other of this.class(claim)) {
          found.set(other.id, other);
          for (const key of this.keysOf(other)) if (!seen.has(key)) next.add(key);
        }
      }
      reached = [...next];
    }
    return found;
  }

  /** The events that claims are told of, each with all its claims. */
  events(claims: Iterable<TracedClaim>): Draft[] {
    const roots = new Set<Draft>();
    for (const claim of claims) roots.add(this.root(this.draft(claim)));
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
    const members = new Set<Draft>();
    for (let reached: Draft[] = [root]; reached.length > 0; ) {
      const next: Draft[] = [];
      for (const { claims } of reached) {
        const keys = new Set(claims.flatMap(claim => this.keysOf(claim)));
        for (const key of keys) {
          for (const claim of this.above(key)) {
            const draft = this.draft(claim);
            if (draft === root || members.has(draft) || this.root(draft) !== root) continue;
            members.add(draft);
            next.push(draft);
          }
        }
      }
      reached = next;
    }
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
      if (!mayFit(draft, this.lookup.claimsUnder(alike))) continue;
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
    const drafts = new Set(this.lookup.claimsUnder(inside).map(claim => this.draft(claim)));
    return [...drafts].filter(other => other !== draft && fits(draft, other, this.world));
  }

  /** The claims that are vaguer than those under a key, and may mean what they tell of. */
  private above(key: string): TracedClaim[] {
    const days = daysOfKey(key);
    const keys = rangesAbove(key).flatMap(range => this.lookup.keysWithin(range, Number.MAX_SAFE_INTEGER));
    const vaguer = keys.filter(each => each !== key && isVaguer(daysOfKey(each), days));
    return vaguer.length === 0 ? [] : [...this.lookup.claimsUnder(vaguer)];
  }

  private draft(claim: TracedClaim): Draft {
    const known = this.drafts.get(claim.id);
    if (known !== undefined) return known;
    for (const draft of draftsOf(this.class(claim), this.world))
      for (const each of draft.claims) this.drafts.set(each.id, draft);
    return this.drafts.get(claim.id)!;
  }

  /** The claims that share own keys with a claim, directly or through others: the same for each of them. */
  private class(claim: TracedClaim): readonly TracedClaim[] {
    const known = this.classes.get(claim.id);
    if (known !== undefined) return known;
    const claims = new Map([[claim.id, claim]]);
    const seen = new Set<string>();
    for (let reached = this.keysOf(claim); reached.length > 0; ) {
      for (const key of reached) seen.add(key);
      const next = new Set<string>();
      for (const other of this.lookup.claimsUnder(reached)) {
        if (claims.has(other.id)) continue;
        claims.set(other.id, other);
        for (const key of this.keysOf(other)) if (!seen.has(key)) next.add(key);
      }
      reached = [...next];
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
