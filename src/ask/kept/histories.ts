// The histories of states, each drawn up once and again only when a change bears on it.
import { partitionPoint } from '../../partition-point.ts';
import { asOf, turningDays } from '../../record/asof.ts';
import { addDays, compare } from '../../record/days.ts';
import type { History } from '../../record/history.ts';
import { impliedStates, stateKey, stateOfKey } from '../../record/keys.ts';
import type { Holds, State } from '../../record/model.ts';
import type { World } from '../../record/world.ts';
import type { Change } from '../../store/changes.ts';
import { bearingOf, groundsOf, readHistories } from '../../store/derive/states.ts';
import { hasState, readStates } from '../../store/read/states.ts';
import type { Sqlite } from '../../store/sqlite.ts';

/** A history with what it says of each stretch of days, as far as somebody has asked. */
interface Drawn {
  readonly history: History;
  /** See `turningDays`; undefined until somebody asks for a day. */
  days: readonly string[] | null | undefined;
  /** For each stretch between them a code, see `codeOf`. */
  codes: Uint8Array;
}

/** What a state is on a day, in short. */
export interface Standing {
  readonly holds: Holds;
  /** Whether anything speaks of the state at all. */
  readonly cited: boolean;
}

export interface Every {
  /** In the order of `readStates`. */
  readonly states: readonly State[];
  readonly histories: readonly History[];
}

const HOLDS: readonly Holds[] = ['yes', 'disputed', 'no', 'unknown'];
const STANDINGS: readonly Standing[] = HOLDS.flatMap(holds => [
  { holds, cited: false },
  { holds, cited: true },
]);
const NOT_ASKED = 255;

export class KeptHistories {
  private readonly db: Sqlite;
  private readonly world: World;
  private readonly drawn = new Map<string, Drawn>();
  /** Of each ground the states whose history rests on it. */
  private readonly resting = new Map<string, string[]>();
  private states: State[] | null = null;
  /** Of the states in their order, how many of the first `warm` has drawn up. */
  private warmed = 0;
  private all: { readonly drawn: readonly Drawn[]; readonly every: Every } | null = null;

  constructor(db: Sqlite, world: World) {
    this.db = db;
    this.world = world;
  }

  /** The histories of states, in their order. */
  of(states: readonly State[]): History[] {
    return this.drawnOf(states).map(({ history }) => history);
  }

  /** Every state of the record with its history. */
  every(): Every {
    return this.everyDrawn().every;
  }

  /** Every state of the record, in the order of `readStates`. */
  allStates(): readonly State[] {
    this.states ??= readStates(this.db, {}, new Set());
    return this.states;
  }

  /** How each state of the record stands on a day (ISO 8601), in the order of `every`. */
  standings(day: string): Standing[] {
    return this.everyDrawn().drawn.map(each => STANDINGS[codeOn(day, each)]!);
  }

  /** Draws up some more histories of the record, and what they say of every day; gives whether there may be any left. */
  warm(most: number): boolean {
    const missing: State[] = [];
    const states = this.allStates();
    for (; this.warmed < states.length && missing.length < most; this.warmed++) {
      const state = states[this.warmed]!;
      if (!this.drawn.has(nameOf(state))) missing.push(state);
    }
    // Whatever day is asked for, it is known then.
    for (const drawn of this.drawnOf(missing)) codesOf(drawn);
    return missing.length === most;
  }

  /** How many states there are whose history nobody has drawn up yet. */
  left(): number {
    return Math.max(0, this.allStates().length - this.drawn.size);
  }

  apply({ states }: Change): void {
    if (states.size === 0) return;
    this.all = null;
    this.warmed = 0;
    for (const key of states) {
      for (const ground of bearingOf(key, this.world)) {
        for (const state of this.resting.get(ground) ?? []) this.drawn.delete(state);
        this.resting.delete(ground);
      }
    }
    if (this.states === null) return;
    const keys = new Set([...states].flatMap(key => [key, ...this.implied(key)]));
    const kept = this.states.filter(state => !keys.has(stateKey(state, this.world)));
    const present = [...keys].filter(key => hasState(this.db, key)).map(stateOfKey);
    this.states = [...kept, ...present].sort(inOrder);
  }

  private implied(key: string): string[] {
    return impliedStates(stateOfKey(key), this.world).map(state => stateKey(state, this.world));
  }

  private everyDrawn() {
    if (this.all === null) {
      const states = this.allStates();
      const drawn = this.drawnOf(states);
      this.all = { drawn, every: { states, histories: drawn.map(({ history }) => history) } };
    }
    return this.all;
  }

  private drawnOf(states: readonly State[]): Drawn[] {
    const missing = states.filter(state => !this.drawn.has(nameOf(state)));
    if (missing.length > 0) {
      readHistories(this.db, missing, this.world).forEach((history, place) => {
        const state = missing[place]!;
        this.drawn.set(nameOf(state), { history, days: undefined, codes: new Uint8Array(0) });
        for (const ground of groundsOf(state, this.world)) {
          const known = this.resting.get(ground);
          if (known) known.push(nameOf(state));
          else this.resting.set(ground, [nameOf(state)]);
        }
      });
    }
    return states.map(state => this.drawn.get(nameOf(state))!);
  }
}

function nameOf({ subject, relation, object }: State): string {
  return `${relation}|${subject}|${object}`;
}

function inOrder(a: State, b: State): number {
  return compare(a.relation, b.relation) || compare(a.subject, b.subject) || compare(a.object, b.object);
}

/** Asks a history for all days. */
function codesOf(drawn: Drawn): void {
  const days = turningDays(drawn.history) ?? [];
  if (days[0] !== undefined) codeOn(addDays(days[0], -1), drawn);
  for (const day of days) codeOn(day, drawn);
}

/** The place in `STANDINGS` of what a history says of a day. */
function codeOn(day: string, drawn: Drawn): number {
  if (drawn.days === undefined) {
    drawn.days = turningDays(drawn.history);
    drawn.codes = new Uint8Array((drawn.days?.length ?? 0) + 1).fill(NOT_ASKED);
  }
  const { days } = drawn;
  if (days === null) return codeOf(day, drawn.history);
  const low = partitionPoint(0, days.length, i => days[i]! <= day);
  if (drawn.codes[low] === NOT_ASKED) drawn.codes[low] = codeOf(day, drawn.history);
  return drawn.codes[low]!;
}

function codeOf(day: string, history: History): number {
  const { holds, evidence } = asOf(day, history);
  return 2 * HOLDS.indexOf(holds) + (evidence.length > 0 ? 1 : 0);
}
