import { LANGUAGES, type Language } from '../language/language.ts';
import { parseIsoDay } from './calendar.ts';
import { readTimes } from './read.ts';

/**
 * The one day that somebody typed, in digits or in words ("1966-06-01", "1er juin 1966", "on June 1st, 1966"), as ISO 8601;
 * null for anything else. The first language that reads it decides.
 */
export function typedDay(typed: string, languages: readonly Language[] = LANGUAGES): string | null {
  const bare = typed.trim().replace(/^(?:le|on|the|au)\s+/i, '');
  if (WHOLE.test(bare)) return parseIsoDay(bare) === null ? null : bare;
  for (const language of languages) {
    const [time, ...others] = readTimes(bare, { language });
    const whole = time?.type === 'DATE' && time.start === 0 && time.end === bare.length && others.length === 0;
    if (whole && time.earliest !== null && time.earliest === time.latest && WHOLE.test(time.earliest))
      return time.earliest;
  }
  return null;
}

const WHOLE = /^\d{4}-\d\d-\d\d$/;
