// The conflicts of a record, each looked for again only where a change bears on it.

import { conflictsOfEvents, conflictsOfOrigin, contestedUnder } from '../../record/conflicts.ts';
import { type Counted, countedAmong } from '../../record/counted.ts';
import { compare } from '../../record/days.ts';
import { conflictsUnder } from '../../record/figure-conflicts.ts';
import type { History } from '../../record/history.ts';
import type { Conflict } from '../../record/model.ts';
import { conflictsOfHistory } from '../../record/state-conflicts.ts';
import type { World } from '../../record/world.ts';
import type { Change } from '../../store/changes.ts';
import { claimsFrom, claimsNumbered, lastClaim } from '../../store/read/claims.ts';
import { documentNumbers } from '../../store/read/documents.ts';
import { readFigures } from '../../store/read/figures.ts';
import { originIds, readOriginsOf } from '../../store/read/origins.ts';
import type { Sqlite } from '../../store/sqlite.ts';
import { Groups } from './groups.ts';
import { chunks, sorted } from './in-steps.ts';
import type { Steps } from './part.ts';

/** Claims that are read at once. */
const AT_ONCE = 300;
/** Documents whose figures are read at once. */
const DOCUMENTS_AT_ONCE = 50;
/** Histories that are looked through at once. */
const HISTORIES_AT_ONCE = 1_000;

export class KeptConflicts {
  private readonly db: Sqlite;
  private readonly world: World;
  private readonly ofOrigins = new Map<string, readonly Conflict[]>();
  private readonly ofHistories = new WeakMap<History, readonly Conflict[]>();
  /** Row numbers of claims by what they are contested under. */
  private readonly claims = new Groups<number>();
  private readonly ofClaims = new Map<string, readonly Conflict[]>();
  /** Figures by document and by what they are compared under. */
  private readonly figures = new Map<number, readonly Counted[]>();
  private readonly counted = new Groups<Counted>();
  private readonly ofFigures = new Map<string, readonly Conflict[]>();
  private found: { readonly histories: readonly History[]; readonly conflicts: readonly Conflict[] } | null = null;
  private gatheredOnce = false;
  private gathering: { readonly histories: readonly History[]; readonly steps: Steps<Conflict[]> } | null = null;

  private constructor(db: Sqlite, world: World) {
    this.db = db;
    this.world = world;
  }

  /** Looks through a record, step by step: each takes some ten milliseconds, but for those of very large groups. */
  static *of(db: Sqlite, world: World): Steps<KeptConflicts> {
    const made = new KeptConflicts(db, world);
    for (const ids of originIds(db)) yield* made.readOrigins(ids);
    yield* made.readClaims();
    yield* made.readFigures();
    return made;
  }

  /** Every conflict: those that touch most of the record first. */
  among(histories: readonly History[]): readonly Conflict[] {
    while (this.gather(histories));
    return this.found!.conflicts;
  }

  /** Whether `among` has been asked or prepared before: then it takes no more than a moment. */
  get isGathered(): boolean {
    return this.gatheredOnce;
  }

  /** Does a little of what `among` needs; gives whether there is more to do. */
  gather(histories: readonly History[]): boolean {
    if (this.found?.histories === histories) return false;
    if (this.gathering?.histories !== histories) this.gathering = { histories, steps: this.gathered(histories) };
    const { done, value } = this.gathering.steps.next();
    if (!done) return true;
    this.found = { histories, conflicts: value };
    this.gathering = null;
    this.gatheredOnce = true;
    return false;
  }

  private *gathered(histories: readonly History[]): Steps<Conflict[]> {
    const distinct = new Map<string, Conflict>();
    const take = (conflict: Conflict) => {
      if ((distinct.get(conflict.id)?.touches ?? -1) < conflict.touches) distinct.set(conflict.id, conflict);
    };
    for (const kept of [this.ofOrigins, this.ofClaims, this.ofFigures]) {
      for (const conflicts of kept.values()) conflicts.forEach(take);
      yield 0.9;
    }
    for (const some of chunks(histories, HISTORIES_AT_ONCE)) {
      for (const history of some) this.inHistory(history).forEach(take);
      yield 0.9;
    }
    const all = [...distinct.values()];
    return yield* sorted(all, (a, b) => b.touches - a.touches || compare(a.about, b.about) || compare(a.id, b.id), 0.9);
  }

  *apply({ origins, claims, documents }: Change): Steps {
    if (origins.size + claims.size + documents.size === 0) return;
    this.forgetFound();
    yield* this.readOrigins([...origins]);
    yield* this.contest([...claims]);
    for (const some of chunks([...documents], DOCUMENTS_AT_ONCE)) {
      yield* this.lookUnder(this.takeFigures(some), key => this.figuresUnder(key), 0.8);
      yield 0.8;
    }
    this.forgetFound();
  }

  private forgetFound(): void {
    this.found = null;
    this.gathering = null;
  }

  private *readOrigins(ids: readonly string[]): Steps {
    for (const some of chunks(ids, AT_ONCE)) {
      for (const id of some) this.ofOrigins.delete(id);
      for (const origin of readOriginsOf(this.db, some)) put(this.ofOrigins, origin.id, conflictsOfOrigin(origin));
      yield 0;
    }
  }

  private inHistory(history: History): readonly Conflict[] {
    let conflicts = this.ofHistories.get(history);
    if (conflicts === undefined) {
      conflicts = conflictsOfHistory(history);
      this.ofHistories.set(history, conflicts);
    }
    return conflicts;
  }

  private *readClaims(): Steps {
    const last = lastClaim(this.db);
    for (let first = 1; first <= last; first += AT_ONCE) {
      for (const { number, claim } of claimsFrom(this.db, first, first + AT_ONCE - 1)) {
        const key = contestedUnder(claim, this.world);
        if (key !== null) this.claims.put(number, [key]);
      }
      yield (0.8 * first) / last;
    }
    // Nobody contradicts himself.
    yield* this.lookUnder(this.claims.shared, key => this.conflictsUnder(key), 0.8);
  }

  /** Looks for conflicts under keys; `look` gives how much it read. */
  private *lookUnder(keys: Iterable<string>, look: (key: string) => number, told: number): Steps {
    let read = 0;
    for (const key of keys) {
      read += 1 + look(key);
      if (read < AT_ONCE) continue;
      read = 0;
      yield told;
    }
  }

  /** Takes claims that may say something else than before, or are gone. */
  private *contest(numbers: readonly number[]): Steps {
    const keys = new Set<string>();
    for (const some of chunks(numbers, AT_ONCE)) {
      for (const number of some) for (const key of this.claims.take(number)) keys.add(key);
      for (const { number, claim } of claimsNumbered(this.db, some)) {
        const key = contestedUnder(claim, this.world);
        if (key === null) continue;
        this.claims.put(number, [key]);
        keys.add(key);
      }
      yield 0.1;
    }
    yield* this.lookUnder(keys, key => this.conflictsUnder(key), 0.5);
  }

  /** Looks for conflicts among the claims under a key; gives how many claims there are. */
  private conflictsUnder(key: string): number {
    const numbers = this.claims.under(key);
    const claims = numbers.length < 2 ? [] : claimsNumbered(this.db, numbers).map(({ claim }) => claim);
    put(this.ofClaims, key, conflictsOfEvents(claims, this.world));
    return claims.length;
  }

  private *readFigures(): Steps {
    const numbers = documentNumbers(this.db);
    for (let first = 0; first < numbers.length; first += DOCUMENTS_AT_ONCE) {
      this.takeFigures(numbers.slice(first, first + DOCUMENTS_AT_ONCE));
      yield 0.8 + (0.2 * first) / numbers.length;
    }
    yield* this.lookUnder(this.counted.shared, key => this.figuresUnder(key), 1);
  }

  /** The same of figures. */
  private figuresUnder(key: string): number {
    const counted = this.counted.under(key);
    put(this.ofFigures, key, conflictsUnder(key, counted));
    return counted.length;
  }

  /** Takes the figures of documents that may have others than before; gives the keys of both. */
  private takeFigures(documents: readonly number[]): Set<string> {
    const keys = new Set<string>();
    for (const document of documents) {
      for (const counted of this.figures.get(document) ?? [])
        for (const key of this.counted.take(counted)) keys.add(key);
      this.figures.delete(document);
    }
    for (const { document, figures } of readFigures(this.db, documents)) {
      const counted = countedAmong(figures);
      if (counted.length > 0) this.figures.set(document, counted);
      for (const each of counted) {
        this.counted.put(each, each.keys);
        for (const key of each.keys) keys.add(key);
      }
    }
    return keys;
  }
}

/** Keeps conflicts under a key, where there are any. */
function put(kept: Map<string, readonly Conflict[]>, key: string, conflicts: readonly Conflict[]): void {
  if (conflicts.length > 0) kept.set(key, conflicts);
  else kept.delete(key);
}
