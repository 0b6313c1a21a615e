import { LANGUAGES, type Language } from '../language/language.ts';
import { readTimes } from './read.ts';

/** The days that a date can mean, and its EDTF. */
export interface TypedTime {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly edtf: string | null;
}

/** The date that somebody typed, of whatever precision ("1966", "mars 1966", "early 1950s"); null for anything else. */
export function typedTime(typed: string, languages: readonly Language[] = LANGUAGES): TypedTime | null {
  const bare = typed.trim().replace(/^(?:le|on|in|en|the|au)\s+/i, '');
  for (const language of languages) {
    const [time, ...others] = readTimes(bare, { language });
    const whole = time?.type === 'DATE' && time.start === 0 && time.end === bare.length && others.length === 0;
    if (!whole || (time.earliest === null && time.latest === null)) continue;
    return { earliest: time.earliest, latest: time.latest, edtf: time.edtf };
  }
  return null;
}
