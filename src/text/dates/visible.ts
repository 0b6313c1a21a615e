import type { Language } from '../../language/language.ts';
import type { FoundDate } from './find-date.ts';
import { findDate } from './find-date.ts';

export interface VisibleDate extends FoundDate {
  /** False for "Mis à jour le …": when it was changed, not when it came out. */
  readonly published: boolean;
}

const PUBLISHED =
  /(?<![\p{L}])(?:publi(?:é|e)e?s?|post(?:é|e)d?|mis(?:e)? en ligne|paru|parution|date de publication|published|posted|first published|issued|released|reviewed|date|créé|diffusé|sent|envoyé)(?:\s(?:le|on|par|by|in|en|du|the))?\s?:?\s/giu;
const UPDATED =
  /(?<![\p{L}])(?:mis(?:e)?\s(?:à|a)\sjour|modifié|dernière\s(?:mise\sà\sjour|modification)|last\s(?:updated?|modified|changed)|updated|modified)(?:\s(?:le|on))?\s?:?\s/giu;

/** How far after the word its date may stand: room for a name, a weekday or an hour. */
const REACH = 48;

function after(pattern: RegExp, line: string, language: Language | null): FoundDate | null {
  for (const cue of line.matchAll(pattern)) {
    const from = cue.index + cue[0].length;
    const found = findDate(line.slice(from, from + REACH), language);
    if (found !== null) return { value: found.value, start: from + found.start, end: from + found.end };
  }
  return null;
}

/** A date that a line gives as its own: "Publié le 3 mai 1966", "Published on 3 May 1966", "Date: Tue, 3 May 1966". */
export function readVisibleDate(line: string, language: Language | null): VisibleDate | null {
  if (line.length > 300) return null;
  const published = after(PUBLISHED, line, language);
  if (published !== null) return { ...published, published: true };
  const updated = after(UPDATED, line, language);
  return updated === null ? null : { ...updated, published: false };
}

/** A line that is nothing but a date, with a weekday or an hour at most. */
export function readBareDate(line: string, language: Language | null): FoundDate | null {
  if (line.length > 60) return null;
  const found = findDate(line, language);
  if (found === null || found.value.length < 7) return null;
  const rest = `${line.slice(0, found.start)} ${line.slice(found.end)}`;
  return /^[\s,|·:–—-]*(?:le|on)?\s*(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\p{L}{3,6}day|mon|tue|wed|thu|fri|sat|sun)?[.,\s|·–—-]*(?:(?:à|at)?\s*\d{1,2}\s?[h:]\s?\d{0,2}(?:\s?[ap]\.?m\.?)?(?:\s?\(?[a-z]{2,4}\)?)?)?\s*$/iu.test(
    rest,
  )
    ? found
    : null;
}
