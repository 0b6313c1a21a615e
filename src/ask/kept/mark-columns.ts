// Events column by column: what a picture of all of them needs, so that it is drawn up by copying and not by going through a hundred thousand objects.
import type { Interned } from './interned.ts';

/** What is known of an event for a picture. */
export interface Mark {
  readonly id: string;
  /** Day numbers. */
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly act: string;
  readonly modality: number;
  readonly denied: boolean;
  readonly origins: number;
  readonly document: number;
  readonly agents: readonly number[];
  readonly recipients: readonly number[];
}

/** The columns, and how many numbers each has for an event. */
const COLUMNS = {
  firstDay: [Int32Array, 1],
  lastDay: [Int32Array, 1],
  /** 1: nobody says since when; 2: nobody says until when. */
  open: [Uint8Array, 1],
  /** The first who acts, else the first to whom it is done; -1 for nobody. */
  actor: [Int32Array, 1],
  act: [Int32Array, 1],
  document: [Int32Array, 1],
  modality: [Uint8Array, 1],
  denied: [Uint8Array, 1],
  origins: [Uint16Array, 1],
  /** The digits of its id after "event-". */
  ids: [Uint8Array, 16],
} as const;

type Name = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as readonly Name[];
const KIND = 'event-';

export type MarkColumns = { readonly count: number } & {
  readonly [name in Name]: InstanceType<(typeof COLUMNS)[name][0]>;
};

function empty(count: number): MarkColumns {
  const columns = NAMES.map(name => [name, new COLUMNS[name][0](count * COLUMNS[name][1])]);
  return { count, ...Object.fromEntries(columns) };
}

/** The columns of events in their order; `acts` numbers their acts. */
export function columnsOf(marks: readonly Mark[], acts: Interned): MarkColumns {
  const columns = empty(marks.length);
  marks.forEach((mark, at) => {
    const { firstDay, lastDay, agents, recipients, id } = mark;
    columns.firstDay[at] = (firstDay ?? lastDay)!;
    columns.lastDay[at] = (lastDay ?? firstDay)!;
    columns.open[at] = (firstDay === null ? 1 : 0) + (lastDay === null ? 2 : 0);
    columns.actor[at] = agents[0] ?? recipients[0] ?? -1;
    columns.act[at] = acts.of(mark.act);
    columns.document[at] = mark.document;
    columns.modality[at] = mark.modality;
    columns.denied[at] = mark.denied ? 1 : 0;
    columns.origins[at] = mark.origins;
    for (let digit = 0; digit < 16; digit++) columns.ids[at * 16 + digit] = id.charCodeAt(KIND.length + digit);
  });
  return columns;
}

/** Events from one place up to another of some columns. */
export type Run = readonly [columns: MarkColumns, from: number, to: number];

/** Runs of events one after the other as columns of their own. */
export function joined(runs: readonly Run[]): MarkColumns {
  const columns = empty(runs.reduce((sum, [, from, to]) => sum + to - from, 0));
  for (const name of NAMES) {
    const width = COLUMNS[name][1];
    let at = 0;
    for (const [source, from, to] of runs) {
      columns[name].set(source[name].subarray(from * width, to * width), at);
      at += (to - from) * width;
    }
  }
  return columns;
}

/** The events at some places, in that order. */
export function picked(source: MarkColumns, places: readonly number[]): MarkColumns {
  const columns = empty(places.length);
  for (const name of NAMES) {
    const width = COLUMNS[name][1];
    const [from, to] = [source[name], columns[name]];
    places.forEach((place, at) => {
      for (let i = 0; i < width; i++) to[at * width + i] = from[place * width + i]!;
    });
  }
  return columns;
}
