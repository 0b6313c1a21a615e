// The conflicts of a record, each looked for again only where a change bears on it.

import { conflictsOfEvents, conflictsOfOrigin, contestedUnder } from '../../record/conflicts.ts';
import { compare } from '../../record/days.ts';
import { type Counted, conflictsAmong, countedAmong } from '../../record/figure-conflicts.ts';
import type { History } from '../../record/history.ts';
import type { Conflict, TracedClaim } from '../../record/model.ts';
import { conflictsOfHistory } from '../../record/state-conflicts.ts';
import type { World } from '../../record/world.ts';
import type { Change } from '../../store/changes.ts';
import { claimNumbers, claimsNumbered } from '../../store/read/claims.ts';
import { documentNumbers } from '../../store/read/documents.ts';
import { readFigures } from '../../store/read/figures.ts';
import { readOrigins, readOriginsOf } from '../../store/read/origins.ts';
import type { Sqlite } from '../../store/sqlite.ts';
import { Groups } from './groups.ts';

/** Claims that are read at once. */
const AT_ONCE = 300;
/** Documents whose figures are read at once. */
const DOCUMENTS_AT_ONCE = 50;

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

  private constructor(db: Sqlite, world: World) {
    this.db = db;
    this.world = world;
  }

  /** Looks through a record, step by step: each takes some ten milliseconds, but for those of very large groups. */
  static *of(db: Sqlite, world: World): Generator<void, KeptConflicts> {
    const made = new KeptConflicts(db, world);
    for (const origin of readOrigins(db)) put(made.ofOrigins, origin.id, conflictsOfOrigin(origin));
    yield;
    yield* made.readClaims();
    yield* made.readFigures();
    return made;
  }

  /** Every conflict: those that touch most of the record first. */
  among(histories: readonly History[]): readonly Conflict[] {
    if (this.found?.histories === histories) return this.found.conflicts;
    const distinct = new Map<string, Conflict>();
    const take = (conflict: Conflict) => {
      if ((distinct.get(conflict.id)?.touches ?? -1) < conflict.touches) distinct.set(conflict.id, conflict);
    };
    for (const kept of [this.ofOrigins, this.ofClaims, this.ofFigures])
      for (const conflicts of kept.values()) conflicts.forEach(take);
    for (const history of histories) this.inHistory(history).forEach(take);
    const conflicts = [...distinct.values()].sort(
      (a, b) => b.touches - a.touches || compare(a.about, b.about) || compare(a.id, b.id),
    );
    this.found = { histories, conflicts };
    return conflicts;
  }

  apply({ origins, claims, documents }: Change): void {
    if (origins.size + claims.size + documents.size === 0) return;
    this.found = null;
    for (const origin of origins) this.ofOrigins.delete(origin);
    for (const origin of readOriginsOf(this.db, [...origins]))
      put(this.ofOrigins, origin.id, conflictsOfOrigin(origin));
    this.contest(claimsNumbered(this.db, [...claims]), claims);
    for (const key of this.takeFigures([...documents]))
      put(this.ofFigures, key, conflictsAmong(this.counted.under(key)));
  }

  private inHistory(history: History): readonly Conflict[] {
    let conflicts = this.ofHistories.get(history);
    if (conflicts === undefined) {
      conflicts = conflictsOfHistory(history);
      this.ofHistories.set(history, conflicts);
    }
    return conflicts;
  }

  private *readClaims(): Generator<void> {
    const numbers = claimNumbers(this.db);
    for (let first = 0; first < numbers.length; first += AT_ONCE) {
      for (const { number, claim } of claimsNumbered(this.db, numbers.slice(first, first + AT_ONCE))) {
        const key = contestedUnder(claim, this.world);
        if (key !== null) this.claims.put(number, [key]);
      }
      yield;
    }
    let read = 0;
    // Nobody contradicts himself.
    for (const key of this.claims.shared()) {
      read += this.conflictsUnder(key);
      if (read < AT_ONCE) continue;
      read = 0;
      yield;
    }
  }

  /** Takes claims that may say something else than before; those that are gone are named alone. */
  private contest(
    present: readonly { readonly number: number; readonly claim: TracedClaim }[],
    named: ReadonlySet<number>,
  ): void {
    const keys = new Set<string>();
    for (const number of named) for (const key of this.claims.take(number)) keys.add(key);
    for (const { number, claim } of present) {
      const key = contestedUnder(claim, this.world);
      if (key === null) continue;
      this.claims.put(number, [key]);
      keys.add(key);
    }
    for (const key of keys) this.conflictsUnder(key);
  }

  /** Looks for conflicts among the claims under a key; gives how many claims there are. */
  private conflictsUnder(key: string): number {
    const numbers = this.claims.under(key);
    const claims = numbers.length < 2 ? [] : claimsNumbered(this.db, numbers).map(({ claim }) => claim);
    put(this.ofClaims, key, conflictsOfEvents(claims, this.world));
    return claims.length;
  }

  private *readFigures(): Generator<void> {
    const numbers = documentNumbers(this.db);
    for (let first = 0; first < numbers.length; first += DOCUMENTS_AT_ONCE) {
      this.takeFigures(numbers.slice(first, first + DOCUMENTS_AT_ONCE));
      yield;
    }
    for (const key of this.counted.shared()) put(this.ofFigures, key, conflictsAmong(this.counted.under(key)));
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
