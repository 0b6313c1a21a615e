import type { FoundDate } from './find-date.ts';
import { findDate } from './find-date.ts';

/** A line under the title that says who wrote, or where it first stood: "par un ancien ambassadeur, mars 1987". */
export interface Byline {
  /** The person named, null where the line names none ("par notre correspondant"). */
  readonly author: string | null;
  readonly date: FoundDate | null;
}

const LONGEST = 160;
const OPENING =
  /^[\s(—–-]{0,3}(?:par|by|from|propos recueillis par|entretien avec|interview(?: with| by)?|an interview with|texte de|text by|words by|de notre|extraits?|extracts?|excerpts?|traduit|translated|adapté|written by|posted by|publié par|écrit par|rédigé par|avec afp|avec reuters)(?=[\s:])/iu;
const NAMED =
  /^[\s(—–-]{0,3}(?:(?:publié |écrit |rédigé |written |posted |text |words )?(?:par|by)|texte de)\s{0,2}:?\s{1,2}(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:de|du|des|d['’]|von|van|la|le|and|et|&)\s)?\p{Lu}[\p{L}\p{M}'’.-]*){0,6})/iu;
const YEAR = /(?<![\p{L}\p{N}])(1[0-9]{3}|20[0-9]{2})(?=\s?[).]?\s*$)/u;

/** A year that closes a byline ("summer 2013", "publiés en 2015"): no more precise than that. */
function closingYear(line: string): FoundDate | null {
  const match = YEAR.exec(line);
  return match === null ? null : { start: match.index, end: match.index + 4, value: match[1]! };
}

/** "jeudi 13 juin 2019, par Jeanne Durand", "Accueil | Par Jeanne Durand | 13 juin 2019": a date and a name, hardly more. */
const DATE_AND_NAME =
  /(?:^|[,|·•–—-]\s{0,2}|\d{4}\s)(?:par|by)\s(\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:de|du|des|von|van|la|le|and|et|&)\s)?\p{Lu}[\p{L}\p{M}'’.-]*){0,5})/iu;

function nameIn(line: string): string | null {
  const name = (NAMED.exec(line) ?? DATE_AND_NAME.exec(line))?.[1];
  return name === undefined || !/^\p{Lu}/u.test(name) ? null : name.trim();
}

/** A short line that opens like a byline ("By Jane Doe", "From the memoirs of a clerk"). A sentence is none. */
export function readByline(line: string): Byline | null {
  const text = line.trim();
  if (text.length > LONGEST || text.length < 4 || /[^.]{20}[.!?…]$/.test(text)) return null;
  const date = findDate(line) ?? closingYear(line);
  const dated = date !== null && text.length < 100 && DATE_AND_NAME.test(text);
  return dated || OPENING.test(text) ? { author: nameIn(text), date } : null;
}

/**
 * The line under a title that names the paper and its date: "La Gazette, 5 février 2005", "Revue bimestrielle, mai 1976".
 * Only its place, second in the document, tells it from prose: the caller has to see to that.
 */
export function readMasthead(line: string): Byline | null {
  const text = line.trimEnd();
  if (text.length > LONGEST) return null;
  const date = findDate(line) ?? closingYear(line);
  if (date === null) return null;
  const before = line.slice(0, date.start);
  const after = line.slice(date.end).trim();
  const introduced =
    /[,(—–|·-]\s{0,2}(?:le\s|en\s|in\s|of\s|n°\s?\d+,?\s)?(?:\p{L}+\s)?$/u.test(before) || before.trim() === '';
  return introduced && /^[).]{0,2}$/.test(after) && !/[.!?]\s/.test(before) ? { author: null, date } : null;
}
