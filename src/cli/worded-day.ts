import { LANGUAGES } from '../language/language.ts';
import { RegestaError } from '../messages.ts';
import { readTimes } from '../times/read.ts';
import { isWholeDay } from './dates.ts';

/** A day as people write it, in digits or in words: "1966-06-01", "1er juin 1966", "June 1st, 1966". Throws RG005 where it is no single day. */
export function wordedDay(value: string): string {
  if (isWholeDay(value)) return value;
  const typed = value.trim().replace(/^(?:le|on|the|au)\s+/i, '');
  for (const language of LANGUAGES) {
    const [time, ...others] = readTimes(typed, { language });
    const whole = time?.type === 'DATE' && time.start === 0 && time.end === typed.length && others.length === 0;
    if (whole && time.earliest !== null && time.earliest === time.latest && isWholeDay(time.earliest))
      return time.earliest;
  }
  throw new RegestaError('RG005', { value });
}
