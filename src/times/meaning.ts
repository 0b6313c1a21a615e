// What a time expression says, in no language and before any date is known: the middle step between recognising and resolving.
import type { TimexMod } from '../annotation.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** What a relative expression counts from: when the text was written, the date the story has reached, or the period that accounts report on. */
export type Anchor = 'document' | 'story' | 'period';

/** A movable feast, in days after Easter Sunday, or a fixed one. */
export type Feast =
  | { readonly afterEaster: number }
  /** The last one of the month has index -1. */
  | { readonly nth: readonly [month: number, weekday: number, index: number] };

/** A point of the calendar, of whatever grain; what is not said is absent. */
export interface Point {
  readonly kind: 'point';
  /** Astronomical: 1 BC is 0. */
  readonly year?: number;
  /** The year a winter or an academic year ends in ("1962-1963"). */
  readonly untilYear?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly week?: number;
  /** The week, or the weekend, that holds the day given. */
  readonly whole?: 'week' | 'weekend';
  readonly season?: Season;
  readonly quarter?: number;
  readonly half?: number;
  /** 195 is the 1950s; with `year` absent, 0–9 of the century of the document ("the fifties"). */
  readonly decade?: number;
  /** Ordinal of the century: 19 is the years 1801–1900, -5 is 500–401 BC. */
  readonly century?: number;
  readonly millennium?: number;
  readonly feast?: Feast;
  readonly part?: PartOfDay;
  /** `18:30`, `18:30:15`. */
  readonly clock?: string;
  readonly zone?: string;
  readonly mod?: TimexMod;
  /** The k-th of n equal parts: [1, 2] the first half. */
  readonly share?: readonly [k: number, n: number];
  /** The year of another date: "7 March of the same year" 0, "of the next year" 1. */
  readonly yearShift?: number;
  readonly yearAnchor?: Anchor;
  /** The turn of the century that is nearest to the story. */
  readonly turn?: true;
  /** "Old style": a day of the Julian calendar, or of the Republican one; the value of the first is as written. */
  readonly calendar?: 'julian' | 'republican';
  /** A day of the Republican calendar whose year is unsaid ("le 9 thermidor"); `month` and `day` are those of the year II. */
  readonly republican?: readonly [month: number, day: number];
  /** The other reading of an ambiguous date (03/04/1966). */
  readonly alternative?: Point;
}

/** Some days, all given: a month of the Republican calendar, a named period. */
export interface Stretch {
  readonly kind: 'stretch';
  readonly from: number;
  readonly to: number;
  readonly value?: string;
  readonly name?: string;
  readonly mod?: TimexMod;
}

/** "three days ago", "dix ans plus tard": so many units before or after an anchor. */
export interface Offset {
  readonly kind: 'offset';
  /** null where the text gives no number ("quelques jours plus tard"). */
  readonly count: number | null;
  readonly unit: Unit;
  readonly sign: 1 | -1;
  readonly anchor: Anchor;
  readonly part?: PartOfDay;
  readonly clock?: string;
  readonly mod?: TimexMod;
  /** "in two weeks": a date only where the sentence speaks of what is to come, else this length, which begins after the first word. */
  readonly otherwise?: Duration;
}

/** "last month", "ce matin", "mardi prochain", "l'été suivant": the unit that holds the anchor, or one before or after it. */
export interface Shift {
  readonly kind: 'shift';
  readonly unit: Unit | 'weekday' | 'calendar-month' | 'calendar-season' | 'calendar-day';
  readonly by: number;
  readonly anchor: Anchor;
  /** "The 1988 quarter": the period reported on, in another year. */
  readonly year?: number;
  readonly weekday?: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: Season;
  readonly part?: PartOfDay;
  readonly clock?: string;
  /** "Le 9," says nothing where the story has reached no month. */
  readonly onlyPlaced?: true;
  readonly mod?: TimexMod;
  readonly share?: readonly [k: number, n: number];
}

export interface Duration {
  readonly kind: 'duration';
  /** Larger units first; a count of null is "some". */
  readonly parts: readonly { readonly count: number | null; readonly unit: Unit }[];
  readonly mod?: TimexMod;
}

/** What recurs: the value is the period, or the calendar point that comes back. */
export interface Recurrence {
  readonly kind: 'set';
  readonly value: string;
}

/** No calendar day: "recently", "now", "soon". */
export interface Reference {
  readonly kind: 'reference';
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
  /** "soon": no future where the sentence tells of the past ("they soon left"). */
  readonly unlessPast?: boolean;
}

export type Meaning = Point | Stretch | Offset | Shift | Duration | Recurrence | Reference;
