// Weapons by the letters and number that they are known by: "F-16", "MiG-29s", "B-52". The words around them need not say what they are.

/** Letters before the number of an aircraft, a tank, a rocket, and two figures at least: "B-3" may be a room. */
const DESIGNATION = /^(f|b|c|kc|uh|ch|ah|sr|mig|su|tu|il|ss|t)[- ](\d{2,3})[a-z]?s?$/;
/** "U-2". */
const SHORT = /^(u-2|ss-4|ss-5|mi-8|mi-6)s?$/;

/** The name of a weapon in an id: "F-16s" → "f-16"; null for all other words. */
export function designationOf(word: string): string | null {
  const folded = word.toLowerCase();
  const found = DESIGNATION.exec(folded);
  return found ? `${found[1]}-${found[2]}` : (SHORT.exec(folded.replace(' ', '-'))?.[1] ?? null);
}

/** Whether the last part of an id of a force is such a name: "force:american-f-16" → "f-16"; null for all other ids. */
export function designationIn(id: string): string | null {
  return /(?:^force:|-)((?:f|b|c|kc|uh|ch|ah|sr|mig|su|tu|il|ss|t)-\d{2,3}|u-2|ss-[45]|mi-[68])$/.exec(id)?.[1] ?? null;
}

/** A wing, a group and a flight with a number are troops. */
const NUMBERED =
  /^(?:[Tt]he )?(?:\d+(?:st|nd|rd|th)(?: \p{Lu}[\p{L}-]+)*|No\.? ?\d+) (?:Wing|Group|Squadron|Flight|Flotilla|Air Force|Fleet)$/u;

/** "36th Tactical Fighter Wing", "No. 73 Squadron" */
export function isNumberedUnit(name: string): boolean {
  return NUMBERED.test(name);
}

const ONE = /^(?:le|la|l['’]|une?|ce|cet|son|sa|leur|the|an?|its|one|this|that)\s/i;
const WEAPON = /(?:^|\s)(\p{L}{1,3}[- ]\d{2,3}\p{L}?)(?=\s|$)/u;

/** "Le C-130 s'est posé": one machine, which is stationed nowhere; "les C-130", "the C-130s", "the last C-130" are told of all. */
export function isSingleWeapon(text: string): boolean {
  const word = WEAPON.exec(text)?.[1];
  if (word === undefined || !ONE.test(text) || /\b(?:last|derni[eè]re?)\b/i.test(text)) return false;
  return designationOf(word) !== null && !word.endsWith('s');
}
