import type { Language } from '../../language/language.ts';
import { LABELS } from '../../messages/labels.ts';
import type { Days } from '../../record/model.ts';
import { dateInWords } from '../../times/words.ts';

/** The days between which something lies, for people: "7 mars 1966", "between … and …", "undated". */
export function daysInWords(days: Days, language: Language): string {
  const { earliest, latest } = days;
  return earliest === null && latest === null ? LABELS[language].undated : dateInWords(days, language);
}

/** An ISO day for people: "1er septembre 1966". */
export function dayInWords(day: string, language: Language): string {
  return dateInWords({ earliest: day, latest: day }, language);
}

/** "4 avril 1949 – …": a stretch of time, an open end as an ellipsis; empty where both ends are open. */
export function periodInWords(
  { since, until }: { since: Days | null; until: Days | null },
  language: Language,
): string {
  if (since === null && until === null) return '';
  return `${since ? daysInWords(since, language) : '…'} – ${until ? daysInWords(until, language) : '…'}`;
}
