import type { Language } from '../../language/language.ts';
import { LABELS } from '../../messages/labels.ts';
import { edtfOf } from '../../record/days.ts';
import type { Days } from '../../record/model.ts';

/** A day, month or year for people. */
export function dayInWords(value: string, _language: Language): string {
  return value;
}

/** The days between which something lies, for people: "7 mars 1966", "entre … et …", "pas avant …". */
export function daysInWords(days: Days, language: Language): string {
  const labels = LABELS[language];
  const { earliest, latest } = days;
  if (earliest === null && latest === null) return labels.undated;
  if (earliest === null) return labels.notAfter(dayInWords(latest!, language));
  if (latest === null) return labels.notBefore(dayInWords(earliest, language));
  const whole = edtfOf(days)!;
  if (!whole.includes('/')) return dayInWords(whole, language);
  return labels.between(dayInWords(earliest, language), dayInWords(latest, language));
}

/** "since …, until …"; empty where both ends are open. */
export function periodInWords(
  { since, until }: { since: Days | null; until: Days | null },
  language: Language,
): string {
  const labels = LABELS[language];
  const parts = [
    since && labels.since(daysInWords(since, language)),
    until && labels.until(daysInWords(until, language)),
  ];
  return parts.filter(part => part !== null).join(', ');
}
