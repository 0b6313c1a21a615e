import type { Atom } from './atom.ts';
import { classTest } from './classes.ts';
import type { Connectors } from './grammar.ts';
import type { Meaning, Point } from './meaning.ts';

/**
 * Gives the members of lists and ranges what they share with the date at the end ("les 9, 10 et 11 octobre 1986", "mai ou juin 1957",
 * "XVIIe et XVIIIe siècles", "4 avril et 9 mai 1966") or at the beginning ("les années 1950 et 1960", "May 5 and 6, 1966").
 * Commas alone make no list: the member next to the date has to be joined to it by a word or a dash.
 */
export function spreadLists(atoms: readonly Atom[], connectors: Connectors): readonly Atom[] {
  if (!atoms.some(({ meaning }) => meaning?.kind === 'point')) return atoms;
  const out = atoms.slice();
  for (let i = 0; i < out.length; i++) {
    const atom = out[i] as Atom;
    if (atom.meaning?.kind !== 'point') continue;
    leftwards(out, i, atom.meaning, connectors);
    if (atom.classes?.MONTH_FIRST !== undefined && atom.meaning.year === undefined)
      daysAfter(out, i, atom.meaning, connectors);
    else rightwards(out, i, atom.meaning, connectors);
  }
  return out.filter(atom => atom.norm !== GONE);
}

const GONE = '\u0000';

/** The index of the member before `i`, over a connector and an article; -1 where there is none. */
function memberBefore(
  atoms: readonly Atom[],
  i: number,
  connectors: Connectors,
  commas: boolean,
): { readonly at: number; readonly range: boolean } | null {
  let k = i - 1;
  if ((atoms[i] as Atom).hyphen && k >= 0) return { at: k, range: true };
  while (k > 0 && connectors.articles.has((atoms[k] as Atom).norm)) k--;
  const connector = atoms[k];
  if (!connector || k === 0) return null;
  if (connector.norm === 'au' && atoms[k - 1]?.norm === "jusqu'") k--;
  const joins = connectors.and.has(connector.norm) || (commas && connector.norm === ',');
  if (!joins && !RANGE.has(connector.norm)) return null;
  return { at: k - 1, range: RANGE.has(connector.norm) };
}

const RANGE = new Set(['-', 'au', 'a', 'to', 'through', 'until', 'jusqu\u0027']);

function leftwards(atoms: Atom[], base: number, shared: Point, connectors: Connectors): void {
  let at = base;
  let commas = false;
  for (let steps = 0; steps < 12; steps++) {
    const found = memberBefore(atoms, at, connectors, commas);
    if (!found) return;
    const member = atoms[found.at] as Atom;
    const meaning = memberMeaning(member, shared, found.range);
    if (!meaning) return;
    const weekday =
      meaning.kind === 'point' && meaning.day !== undefined && member.kind === 'number'
        ? atoms[found.at - 1]
        : undefined;
    const named = weekday?.classes?.WEEKDAY !== undefined && weekday.kind === 'word';
    const dated =
      named && meaning.kind === 'point' ? { ...meaning, weekday: weekday.classes?.WEEKDAY as number } : meaning;
    atoms[found.at] = phraseOf(member, dated, named ? weekday.start : member.start);
    if (named) atoms[found.at - 1] = { ...weekday, norm: GONE, classes: null };
    at = named ? found.at - 1 : found.at;
    commas = true;
  }
}

function memberMeaning(member: Atom, shared: Point, range: boolean): Meaning | null {
  const value = (name: string): number | undefined => classTest(name)(member);
  if (member.meaning) {
    const own = member.meaning;
    if (own.kind !== 'point' || own.year !== undefined || own.yearShift !== undefined || shared.year === undefined)
      return null;
    if (
      own.month === undefined &&
      own.season === undefined &&
      !own.feast &&
      own.quarter === undefined &&
      own.half === undefined
    )
      return null;
    const turned = range && own.month !== undefined && shared.month !== undefined && own.month > shared.month;
    return { ...own, year: turned ? shared.year - 1 : shared.year };
  }
  const rest = calendarOf(shared);
  if (shared.day !== undefined && shared.month !== undefined) {
    const day = value('DAY');
    return day === undefined ? null : { ...rest, day };
  }
  if (shared.month !== undefined && shared.year !== undefined) {
    const month = value('MONTH');
    if (month === undefined || member.kind === 'number') return null;
    return { ...rest, month, year: range && month > shared.month ? shared.year - 1 : shared.year };
  }
  if (shared.year !== undefined && shared.year <= 0 && shared.month === undefined) {
    const year = value('DIGITS');
    return year === undefined ? null : { ...rest, year: 1 - year };
  }
  if (shared.century !== undefined && !shared.share) {
    const ordinal = value('ROMAN_ORDINAL') ?? value('ROMAN') ?? value('NTH') ?? value('ORDINAL');
    return ordinal === undefined ? null : { ...rest, century: Math.sign(shared.century) * ordinal };
  }
  if (shared.season !== undefined && shared.year !== undefined) {
    const season = value('SEASON');
    return season === undefined ? null : { ...rest, season: (['SP', 'SU', 'FA', 'WI'] as const)[season - 1] ?? 'SP' };
  }
  return null;
}

function rightwards(atoms: Atom[], base: number, shared: Point, connectors: Connectors): void {
  const members: number[] = [];
  let joined = false;
  let at = base + 1;
  while (members.length < 12) {
    const connector = atoms[at];
    let k = at;
    if (connector?.hyphen) joined = true;
    else if (connector && (connectors.and.has(connector.norm) || RANGE.has(connector.norm))) {
      joined = true;
      k++;
    } else if (connector?.norm === ',') k++;
    else break;
    while (atoms[k] && connectors.articles.has((atoms[k] as Atom).norm)) k++;
    const member = atoms[k];
    if (!member || !follower(member, shared)) break;
    members.push(k);
    at = k + 1;
    if (joined) break;
  }
  if (!joined) return;
  for (const k of members) {
    const member = atoms[k] as Atom;
    const plural = atoms[k + 1];
    // "The 1960s and 70s".
    const closed = shared.decade !== undefined && plural?.norm === 's' && plural.glued ? plural.end : member.end;
    atoms[k] = { ...phraseOf(member, follower(member, shared) as Meaning, member.start), end: closed };
    if (plural && closed !== member.end) atoms[k + 1] = { ...plural, norm: GONE, classes: null };
  }
}

function follower(member: Atom, shared: Point): Meaning | null {
  const year = classTest('YEAR')(member);
  if (shared.decade !== undefined && member.kind === 'number') {
    if (year !== undefined && year % 10 === 0) return { kind: 'point', decade: year / 10 };
    const tens = member.value >= 20 && member.value <= 90 && member.value % 10 === 0 ? member.value / 10 : undefined;
    return tens === undefined
      ? null
      : { kind: 'point', decade: shared.decade >= 10 ? Math.floor(shared.decade / 10) * 10 + tens : tens };
  }
  if (year === undefined || shared.year === undefined || shared.mod || shared.share) return null;
  if (Math.abs(year - shared.year) > 100) return null;
  const rest = calendarOf(shared);
  return { ...rest, year };
}

/** "May 5 and 6, 1966", "March 5–9", "June 3, 5 and 7": days after a month that stands first; a year at the end is the year of all. */
function daysAfter(atoms: Atom[], base: number, shared: Point, connectors: Connectors): void {
  const members: number[] = [];
  let joined = false;
  let at = base + 1;
  while (!joined && members.length < 12) {
    const connector = atoms[at];
    if (!connector) break;
    if (connectors.and.has(connector.norm) || RANGE.has(connector.norm)) joined = true;
    else if (connector.norm !== ',') break;
    const article = connectors.articles.has(atoms[at + 1]?.norm ?? '') ? 1 : 0;
    const day = atoms[at + 1 + article];
    if (!day || classTest('DAY')(day) === undefined || !endsDay(atoms[at + 2 + article])) {
      joined = false;
      break;
    }
    members.push(at + 1 + article);
    at += 2 + article;
  }
  if (!joined) return;
  const comma = atoms[at]?.norm === ',' ? 1 : 0;
  const number = atoms[at + comma];
  const year = shared.year ?? (number && classTest('YEAR')(number));
  const rest = calendarOf(year === undefined ? shared : { ...shared, year });
  atoms[base] = { ...(atoms[base] as Atom), meaning: year === undefined ? shared : { ...shared, year } };
  members.forEach((k, i) => {
    const member = atoms[k] as Atom;
    const closes = i === members.length - 1 && shared.year === undefined && year !== undefined && number;
    const day = classTest('DAY')(member) as number;
    atoms[k] = { ...phraseOf(member, { ...rest, day }, member.start), end: closes ? number.end : member.end };
    if (closes)
      for (let gone = at; gone <= at + comma; gone++)
        atoms[gone] = { ...(atoms[gone] as Atom), norm: GONE, classes: null };
  });
}

/** Whether a number before this atom can be a day: not "June 6 and 12 divisions". */
function endsDay(next: Atom | undefined): boolean {
  return next?.kind !== 'word' || next.classes !== null || next.capital || !/[^s]s$/.test(next.norm);
}

function phraseOf(atom: Atom, meaning: Meaning, start: number): Atom {
  return { ...atom, start, kind: 'phrase', norm: '', classes: {}, value: 0, form: 'digits', meaning };
}

/** What a point shares with the members of its list: not what is said of it alone. */
function calendarOf({ weekday, alternative, untilYear, mod, part, clock, ...shared }: Point): Point {
  return shared;
}
