import { anyCase } from './any-case.ts';
import type { FoundDate } from './find-date.ts';
import { findDate } from './find-date.ts';
import { MONTH } from './months.ts';

/** Where and when a report was filed: the words before its first sentence. */
export interface Dateline {
  /** Where the dateline ends and the prose begins, in code units of the paragraph. */
  readonly end: number;
  /** null where the dateline gives no year. */
  readonly date: FoundDate | null;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}";
const LINK = "(?:de|du|des|la|le|les|l['’]|d['’]|sur|sous|en|of|the|upon|am)";
const PLACE = `${WORD}(?:[\\s-](?:${LINK}\\s?)?${WORD}){0,4}`;
const PLACES = `${PLACE}(?:\\s?[,/]\\s?${PLACE}){0,2}(?:\\s?\\(${PLACE}\\))?`;
const WEEKDAY = anyCase(
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\\.?)',
);
const ANY_MONTH = anyCase(MONTH);
const DAY = `(?:\\d{1,2}(?:er|st|nd|rd|th)?[\\s.]{1,2}${ANY_MONTH}|${ANY_MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?)`;
const WHEN = `(?:le\\s|on\\s)?(?:${WEEKDAY},?\\s)?${DAY}(?:,?\\s\\d{4})?`;
/** Words that say what happened to the page on that day: no places. */
const NOTICE = `${anyCase(
  '(?:publi(?:é|e)e?s?|published|posted|updated|mise?|modifi(?:é|e)e?|modified|reviewed|last|derni(?:è|e)re?|date|paru|issued|released|created|créé|sent|envoyé|copyright|by|par|born|né|née)',
)}(?![\\p{L}-])`;
const SOURCE = '\\([^()\\n]{2,60}\\)';
const DASH = '(?:\\s?[—–]|\\s--?(?=\\s))';

const DATED = new RegExp(
  `^\\s{0,4}(?!${NOTICE})${PLACES}(,?)\\s(${WHEN})(?:\\s?[,.]?\\s?(${SOURCE}))?(?:(${DASH})|(\\s?[.:])(?=\\s|$))?\\s*`,
  'u',
);
const AGENCY = new RegExp(`^\\s{0,4}${PLACES}\\s?(?:,\\s)?${SOURCE}${DASH}\\s*`, 'u');

/**
 * The dateline at the head of a paragraph: "ATHÈNES, 14 août 1974 (Agence …) —", "Saigon, 3 mai 1965.", "Paris, le 7 mars 1966".
 * A place and a date that simply run on into a sentence ("Paris, 3 mai 1965 est un jour…") are none.
 */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 240);
  const dated = DATED.exec(head);
  if (dated !== null) {
    const wholeLine = dated[0].length === paragraph.length || /\n\s*$/.test(dated[0]);
    const [, comma, , source, dash, stop] = dated;
    const placed = comma === ',' || source !== undefined || dash !== undefined;
    if (placed && (wholeLine || source !== undefined || dash !== undefined || stop !== undefined))
      return { end: dated[0].trimEnd().length, date: findDate(head.slice(0, dated[0].length)) };
  }
  const agency = AGENCY.exec(head);
  return agency === null ? null : { end: agency[0].trimEnd().length, date: null };
}
