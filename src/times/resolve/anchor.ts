import { civilDay } from '../calendar.ts';
import type { Offset, Point, Shift } from '../meaning.ts';
import type { Side } from '../tense.ts';
import { moved, type Slot, slotAt } from './slot.ts';

/** What expressions are read against; `story` moves with the text. */
export interface Bearings {
  /** When the text was written, as far as that is known. */
  readonly document: Slot | null;
  /** The latest date before, and the hour where it had one. */
  readonly story: Slot | null;
  /** Whose year a month without one takes, where that is not the latest date. */
  readonly storyYear?: Slot | null;
  readonly storyClock: string | null;
  /** The quarter or half year named last: what accounts report on. */
  readonly period?: Slot | null;
  /** Whether the story has settled in another time than that of the document: more than one date in passing. */
  readonly settled?: boolean;
  /** Whether the words around speak of the past or of what is to come; null where they don't say. */
  readonly tense: Side | null;
}

const FINER: readonly string[] = [
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
];

/** Whether a date as coarse as `anchor` can carry an expression of that unit. */
export function carries(anchor: Slot, unit: string): boolean {
  return FINER.indexOf(anchor.unit) <= FINER.indexOf(unit);
}

/**
 * The date to count from. Words that point from the day of writing ("hier", "three years ago") stay open in a text of unknown date:
 * the date a story has reached says nothing of when it was written. A date too coarse for the unit gives way to the other.
 */
function anchorOf(which: Offset['anchor'], unit: string, { document, story, period = null }: Bearings): Slot | null {
  if (which === 'document') return document;
  if (which === 'period') return period;
  const order = [story, document];
  return (
    order.find(slot => slot !== null && (FINER.indexOf(unit) < 0 || carries(slot, unit))) ??
    order.find(slot => slot !== null) ??
    null
  );
}

/** What an offset counts from; null where the text gives nothing to count from. */
export function offsetAnchor(offset: Offset, bearings: Bearings): Slot | null {
  if (offset.anchor === 'period') return bearings.period ?? bearings.document ?? bearings.story;
  return anchorOf(offset.anchor, offset.unit === 'night' ? 'day' : offset.unit, bearings);
}

/** What a shift moves from. */
export function shiftAnchor(shift: Shift, bearings: Bearings): Slot | null {
  if (shift.anchor === 'period') return bearings.period ?? (shift.onlyPlaced ? null : lastQuarter(bearings.document));
  // "Cette année" in a history is the year it tells of.
  const within = shift.by === 0 && shift.unit !== 'day' && bearings.document === null;
  return anchorOf(
    within ? 'story' : shift.anchor,
    shift.unit === 'weekday' || shift.unit === 'night' ? 'day' : shift.unit,
    bearings,
  );
}

/** Of accounts that name no quarter, the last one that was over. */
function lastQuarter(document: Slot | null): Slot | null {
  return document && carries(document, 'quarter') ? moved(slotAt('quarter', document.first), -1) : null;
}

/** The date that gives a point what it leaves unsaid; null where it says all, or where there is none. */
export function pointAnchor(point: Point, bearings: Bearings): Slot | null {
  const { document, story } = bearings;
  if (point.year !== undefined || point.century !== undefined || point.millennium !== undefined) return null;
  if (point.decade !== undefined) return point.decade < 10 ? (story ?? document) : null;
  if (point.yearShift !== undefined) return point.yearAnchor === 'document' ? (document ?? story) : (story ?? document);
  if (point.weekday !== undefined && point.month === undefined)
    return document?.unit === 'day' ? document : story?.unit === 'day' ? story : null;
  if (point.turn) return story ?? document;
  if (hourOnly(point)) return story?.unit === 'day' ? story : document;
  return calendarAnchor(bearings);
}

function hourOnly({ month, season, quarter, half, feast, week }: Point): boolean {
  return (
    month === undefined &&
    season === undefined &&
    quarter === undefined &&
    half === undefined &&
    !feast &&
    week === undefined
  );
}

/** Whose year a day or month without one takes. What is to come is told from the day of writing, whatever the story has reached. */
function calendarAnchor({ document, story: latest, storyYear, tense, settled = true }: Bearings): Slot | null {
  const story = storyYear ?? latest;
  if (!document) return story;
  // A document of which but the year is known says less than the day that the story has reached.
  if (document.unit === 'year' && story && story.unit !== 'year' && tense !== 'coming') return story;
  const apart = settled && story && Math.abs(civilDay(story.first).year - civilDay(document.first).year) > 1;
  return apart && tense !== 'coming' ? story : document;
}
