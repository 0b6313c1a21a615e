// Microsoft's own examples (Recognizers-Text, MIT), brought to TIMEX3: how many are read alike, by kind, and what the others are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/language/language.ts';
import type { Found, Reader } from './times-reader.ts';

interface Spec {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly TypeName?: string;
    readonly Resolution?: { readonly values?: readonly Record<string, string>[] };
    readonly Start?: number;
    readonly start?: number;
    readonly End?: number;
    readonly end?: number;
  }[];
}

export interface SpecCounts {
  right: number;
  /** And those that only TIMEX3's conventions part. */
  converted: number;
  of: number;
  /** How the others differ, and by which convention the converted ones do. */
  readonly otherwise: Map<string, number>;
  readonly examples: string[];
}

/** A difference: of convention, or of reading. */
interface Difference {
  readonly name: string;
  readonly convention: boolean;
}

/** Kinds that TIMEX3 has a word for; time zones, alternatives and open-ended ranges ("before 3pm") have none. */
const KINDS = new Set(['date', 'daterange', 'datetime', 'time', 'duration', 'set']);

/** Reads the examples of a language; by kind, how many agree. */
export function specs(folder: string, language: Language, reader: Reader): Map<string, SpecCounts> {
  const file = join(folder, 'Specs', 'DateTime', language === 'fr' ? 'French' : 'English', 'DateTimeModel.json');
  const rows = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as Spec[];
  const counts = new Map<string, SpecCounts>();
  for (const { Input, Context, Results } of rows) {
    const date = Context?.ReferenceDateTime?.slice(0, 10) ?? null;
    if (date === null) continue;
    let found: readonly Found[] | null = null;
    for (const result of Results) {
      const kind = (result.TypeName ?? '').replace('datetimeV2.', '');
      const values = result.Resolution?.values ?? [];
      if (!KINDS.has(kind) || values.length === 0 || values.some(value => value.Mod)) continue;
      found ??= reader.read(Input, language, date);
      const start = result.Start ?? result.start ?? 0;
      const end = (result.End ?? result.end ?? 0) + 1;
      const count: SpecCounts = counts.get(kind) ?? {
        right: 0,
        converted: 0,
        of: 0,
        otherwise: new Map(),
        examples: [],
      };
      counts.set(kind, count);
      count.of++;
      const difference = compare(
        kind,
        Input.slice(start, end),
        values,
        found.filter(one => one.start < end && start < one.end),
      );
      if (difference === null) count.right++;
      if (difference === null || difference.convention) count.converted++;
      if (difference === null) continue;
      const name = (difference.convention ? 'convention: ' : '') + difference.name;
      count.otherwise.set(name, (count.otherwise.get(name) ?? 0) + 1);
      count.examples.push(`${name} | ${Input} | ${result.Text} | ${values.map(value => value.timex).join(' ')}`);
    }
  }
  return counts;
}

/** null where one of the values agrees, else the class of the difference. */
function compare(
  kind: string,
  text: string,
  values: readonly Record<string, string>[],
  found: readonly Found[],
): Difference | null {
  if (values.some(value => agrees(kind, value, found))) return null;
  const convention = conventions(kind, text, values, found);
  if (convention !== null) return { name: convention, convention: true };
  const why = reason(text, found);
  return { name: why ?? (found.length === 0 ? 'not read' : misread(kind, found)), convention: false };
}

/** What TIMEX3 writes in another way than Microsoft's values: the same reading. */
function conventions(
  kind: string,
  text: string,
  values: readonly Record<string, string>[],
  found: readonly Found[],
): string | null {
  const lengths = found.filter(one => one.type === 'DURATION').map(one => one.value);
  for (const { timex = '', value = '', start = '', end = '' } of values) {
    const length = /^(?:\(.*,)?(P[^)]*)\)?$/.exec(timex)?.[1];
    if (length !== undefined && kind === 'daterange' && lengths.some(ours => form(ours) === form(length)))
      return 'a length ("the past ten years"), there counted from today';
    if (length !== undefined && lengths.some(ours => ours.includes('X') && ours === length.replace(/\d+/, 'X')))
      return '"some" is X, there 3';
    if (length !== undefined && kind === 'duration' && lengths.some(ours => form(ours) === form(length)))
      return 'pieces of units in smaller units, there as decimals';
    const ends = [found[0]?.earliest, found.at(-1)?.earliest, found.at(-1)?.latest];
    if (kind === 'daterange' && found.length > 1 && ends[0] === start && (ends[1] === end || ends[2] === end))
      return 'a range is its two ends';
    const day = value.slice(0, 10);
    if (kind === 'date' && UNITS.test(text) && found.some(one => within(day, one)))
      return 'relative dates keep the grain of their unit ("two years ago" is a year)';
  }
  return null;
}

const UNITS = /\b(?:years?|months?|weeks?|fortnight|decades?|ans?|années?|mois|semaines?)\b/i;

function within(day: string, { earliest, latest }: Found): boolean {
  return earliest !== null && latest !== null && earliest <= day && day <= latest;
}

/** Durations in one form: a year and a half is P1.5Y there. */
function form(length: string): string {
  const size: Readonly<Record<string, number>> = { Y: 12, DE: 120, CE: 1200, Q: 3, W: 7, BD: 1 };
  const [, time = '', count = '', unit = ''] = /^P(T?)(\d+(?:\.\d+)?)([A-Z]+)$/.exec(length) ?? [];
  if (!count) return length;
  if (time) return `PT${Number(count) * ({ H: 3600, M: 60, S: 1 }[unit] ?? 1)}S`;
  if (unit === 'W' || unit === 'D' || unit === 'BD') return `P${Number(count) * (size[unit] ?? 1)}D`;
  return `P${Number(count) * (size[unit] ?? 1)}M`;
}

/** Why we leave alone, or read only a part of, what assistants are told; null where none of this is it. */
function reason(text: string, found: readonly Found[]): string | null {
  if (/\d[/.-]\d{1,2}$|^\d{1,2}[/.-]\d|^\d{1,2} \d{1,2} \d/.test(text))
    return 'a date in figures without year, or with odd signs';
  if (/\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\b/.test(text))
    return 'a month or weekday in small letters (in English "march", "may", "sun" are other words)';
  if (/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b/.test(text))
    return 'a short month or weekday with nothing else to tell it';
  if (/\b(?:from|after|before|since|après|avant|depuis)\b/.test(text) && found.some(one => one.type === 'DURATION'))
    return 'a length and the day it counts from are two expressions in TIMEX3';
  if (
    /\b(?:minutes?|min|hours?|hrs?|heures?|secondes?|seconds?)\b/.test(text) &&
    found.some(one => /_REF$|^PT/.test(one.value))
  )
    return 'counted from an hour that a document does not have';
  if (/\bnow\b|\bto date\b|\btoday\b|\byesterday\b/.test(text) && found.length > 1)
    return 'a range to the day of speaking';
  if (/^\D{0,12}\d{1,4}\D{0,4}$/.test(text)) return 'a bare number';
  return null;
}

function misread(kind: string, found: readonly Found[]): string {
  if (kind === 'set') return found.some(one => one.type === 'SET') ? 'another period' : 'read as its parts';
  if (kind === 'duration') return found.some(one => one.type === 'DURATION') ? 'another length' : 'read as a date';
  if (kind === 'time' || kind === 'datetime')
    return found.some(one => one.type === 'TIME') ? 'another hour or day' : 'the hour left out';
  if (found.every(one => one.earliest === null)) return 'left open';
  return found.length > 1 ? 'read as its parts' : 'another date';
}

function agrees(kind: string, value: Record<string, string>, found: readonly Found[]): boolean {
  const timex = value.timex ?? '';
  if (found.some(one => sameValue(one.value, timex))) return true;
  if (kind === 'set') return found.some(one => one.type === 'SET' && one.value === period(timex));
  if (kind === 'duration') return false;
  const moment = value.value ?? '';
  if (kind === 'time')
    return found.some(one => one.value.endsWith('T' + moment.slice(0, 5)) || one.value.endsWith('T' + moment));
  if (kind === 'datetime') return found.some(one => one.value.startsWith(moment.slice(0, 16).replace(' ', 'T')));
  const days = found.flatMap(({ earliest, latest }) => (earliest && latest ? [earliest, latest] : [])).sort();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return false;
  if (kind === 'date') return first === moment && last === moment;
  // Their ranges end with the day after, or with the last day named.
  const end = value.end ?? '';
  return first === value.start && (last === end || next(last) === end);
}

function next(day: string): string {
  return new Date(Date.parse(day + 'T00:00:00Z') + 86_400_000).toISOString().slice(0, 10);
}

function sameValue(ours: string, theirs: string): boolean {
  const form = (value: string): string => value.replace(/^(XXXX-XX-XX)?T/, 'T').replace(/(T\d\d)(:00)?$/, '$1');
  return form(ours) === form(theirs);
}

/** A weekly set is P1W for us and XXXX-WXX-1 for them. */
function period(timex: string): string {
  if (/^XXXX-WXX-\d/.test(timex)) return 'P1W';
  if (/^XXXX-XX-XX|^T/.test(timex)) return 'P1D';
  return timex;
}
