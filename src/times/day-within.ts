// Days told by what they lie in, alike in every language.
import { point, value } from './build.ts';
import type { Point } from './meaning.ts';
import type { Captures } from './rule.ts';

/** "the first Tuesday of October 2023" from `nth` or `last`, `day` and `month`; null for a fifth, and for what is no weekday. */
export function weekdayOfMonth({ nth, last, day, month }: Captures): Point | null {
  const index = last ? -1 : (value(nth, 'ORDINAL', 'NTH') ?? 0);
  if (
    day?.meaning?.kind !== 'point' ||
    month?.meaning?.kind !== 'point' ||
    day.meaning.weekday === undefined ||
    day.meaning.day !== undefined ||
    index > 4
  )
    return null;
  return point({ ...month.meaning, feast: { nth: [month.meaning.month as number, day.meaning.weekday, index] } });
}

/** "7 June of the same year" from `date` and `year`. */
export function dateOfAnotherYear({ date, year }: Captures): Point | null {
  return date?.meaning?.kind === 'point'
    ? point({
        ...date.meaning,
        yearShift: value(year, 'YEARSHIFT'),
        yearAnchor: year?.meaning?.kind === 'shift' ? year.meaning.anchor : undefined,
      })
    : null;
}
