/** Month names of both languages, full and as agencies and forms shorten them, with and without accents. */
const NAMES: readonly (readonly string[])[] = [
  ['janvier', 'january', 'janv', 'jan'],
  ['février', 'fevrier', 'february', 'févr', 'fevr', 'fév', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'april', 'avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'july', 'juil', 'jul'],
  ['août', 'aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['décembre', 'decembre', 'december', 'déc', 'dec'],
];

const NUMBERS = new Map<string, number>();
for (const [index, names] of NAMES.entries()) for (const name of names) NUMBERS.set(name, index + 1);

/** A regular expression source that matches a month name, the longest first, with its full stop where shortened. */
export const MONTH = `(?:${[...NUMBERS.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})\\.?`;

/** 1 to 12, or null where the word is no month. */
export function monthNumber(word: string): number | null {
  return NUMBERS.get(word.toLowerCase().replace(/\.$/, '').normalize('NFC')) ?? null;
}
