import type { Duration, Unit } from '../meaning.ts';

const SIGNS: Record<Unit, readonly [time: boolean, sign: string]> = {
  second: [true, 'S'],
  minute: [true, 'M'],
  hour: [true, 'H'],
  day: [false, 'D'],
  night: [false, 'D'],
  week: [false, 'W'],
  weekend: [false, 'WE'],
  month: [false, 'M'],
  quarter: [false, 'Q'],
  half: [false, 'H'],
  season: [false, 'S'],
  year: [false, 'Y'],
  decade: [false, 'DE'],
  century: [false, 'CE'],
  millennium: [false, 'ML'],
};
/** What a fraction of a unit is counted in: a year and a half is P18M. */
const PIECES: Partial<Record<Unit, readonly [unit: Unit, size: number]>> = {
  century: ['year', 100],
  decade: ['year', 10],
  millennium: ['year', 1000],
  year: ['month', 12],
  hour: ['minute', 60],
  minute: ['second', 60],
};

/** Halves that are said in a smaller unit beside the whole: a month and a half is P1M2W. */
const HALVES: Partial<Record<Unit, Duration['parts'][number]>> = {
  month: { count: 2, unit: 'week' },
  day: { count: 12, unit: 'hour' },
};

/** The TIMEX3 value of a duration: `P3Y`, `PT24H`, `P2Y3M`, `PXD`. */
export function durationValue({ parts }: Duration): string {
  let date = '';
  let time = '';
  for (const part of parts.flatMap(wholeParts)) {
    const [ofTime, sign] = SIGNS[part.unit];
    const piece = (part.count === null ? 'X' : String(part.count)) + sign;
    if (ofTime) time += piece;
    else date += piece;
  }
  return 'P' + date + (time && 'T' + time);
}

function wholeParts(part: Duration['parts'][number]): readonly Duration['parts'][number][] {
  if (part.count === null || Number.isInteger(part.count)) return [part];
  const half = part.count % 1 === 0.5 ? HALVES[part.unit] : undefined;
  if (half) return [...(part.count > 1 ? [{ count: Math.floor(part.count), unit: part.unit }] : []), half];
  const [unit, size] = PIECES[part.unit] ?? [part.unit, 1];
  return [{ count: Math.round(part.count * size * 100) / 100, unit }];
}
