// The conflicts of a record, each looked for again only where a change bears on it.

import { conflictsOfEvents, conflictsOfOrigin, contestedUnder } from '../../record/conflicts.ts';
import { compare } from '../../record/days.ts';
import { type Counted, conflictsAmong, countedAmong } from '../../record/figure-conflicts.ts';
import type { History } from '../../record/history.ts';
import type { Conflict } from '../../record/model.ts';
import { conflictsOfHistory } from '../../record/state-conflicts.ts';
import type { World } from '../../record/world.ts';
import type { Change } from '../../store/changes.ts';
import { claimNumbers, claimsNumbered } from '../../store/read/claims.ts';
import { documentNumbers } from '../../store/read/documents.ts';
import { readFigures } from '../../store/read/figures.ts';
import { originIds, readOriginsOf } from '../../store/read/origins.ts';
import type { Sqlite } from '../../store/sqlite.ts';
import { Groups } from './groups.ts';
import type { Steps } from './part.ts';

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
  static *of(db: Sqlite, world: World): Steps<KeptConflicts> {
    const made = new KeptConflicts(db, world);
    yield* made.readOrigins(originIds(db));
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

  *apply({ origins, claims, documents }: Change): Steps {
    if (origins.size + claims.size + documents.size === 0) return;
    this.found = null;
    yield* this.readOrigins([...origins]);
    yield* this.contest([...claims]);
    for (const some of chunks([...documents], DOCUMENTS_AT_ONCE)) {
      for (const key of this.takeFigures(some)) put(this.ofFigures, key, conflictsAmong(this.counted.under(key)));
      yield 0.8;
    }
    this.found = null;
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
    const numbers = claimNumbers(this.db);
    for (let first = 0; first < numbers.length; first += AT_ONCE) {
      for (const { number, claim } of claimsNumbered(this.db, numbers.slice(first, first + AT_ONCE))) {
        const key = contestedUnder(claim, this.world);
        if (key !== null) this.claims.put(number, [key]);
      }
      yield (0.8 * first) / numbers.length;
    }
    let read = 0;
    // Nobody contradicts himself.
    for (const key of this.claims.shared()) {
      read += this.conflictsUnder(key);
      if (read < AT_ONCE) continue;
      read = 0;
      yield 0.8;
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
    let [read, looked] = [0, 0];
    for (const key of keys) {
      read += 1 + this.conflictsUnder(key);
      looked++;
      if (read < AT_ONCE) continue;
      read = 0;
      yield 0.2 + (0.6 * looked) / keys.size;
    }
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

function* chunks<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let first = 0; first < all.length; first += size) yield all.slice(first, first + size);
}

/** Keeps conflicts under a key, where there are any. */
function put(kept: Map<string, readonly Conflict[]>, key: string, conflicts: readonly Conflict[]): void {
  if (conflicts.length > 0) kept.set(key, conflicts);
  else kept.delete(key);
}
