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
  of: number;
  /** How the others differ. */
  readonly otherwise: Map<string, number>;
  readonly examples: string[];
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
      const count: SpecCounts = counts.get(kind) ?? { right: 0, of: 0, otherwise: new Map(), examples: [] };
      counts.set(kind, count);
      count.of++;
      const verdict = compare(
        kind,
        values,
        found.filter(one => one.start < end && start < one.end),
      );
      if (verdict === null) count.right++;
      else {
        count.otherwise.set(verdict, (count.otherwise.get(verdict) ?? 0) + 1);
        count.examples.push(`${verdict} | ${Input} | ${result.Text} | ${values.map(value => value.timex).join(' ')}`);
      }
    }
  }
  return counts;
}

/** null where one of the values agrees, else the class of the disagreement. */
function compare(kind: string, values: readonly Record<string, string>[], found: readonly Found[]): string | null {
  if (found.length === 0) return 'not read';
  if (values.some(value => agrees(kind, value, found))) return null;
  if (kind === 'set') return found.some(one => one.type === 'SET') ? 'another period' : 'read as its parts';
  if (kind === 'duration') return found.some(one => one.type === 'DURATION') ? 'another length' : 'read as a date';
  if (kind === 'time' || kind === 'datetime')
    return found.some(one => one.type === 'TIME') ? 'another hour or day' : 'the hour left out';
  if (found.every(one => one.earliest === null)) return 'left open';
  const day = values[0]?.value?.slice(0, 10);
  if (day && found.some(one => one.earliest && one.latest && one.earliest <= day && day <= one.latest))
    return 'the same, in the coarser grain of its words';
  if (kind === 'daterange' && values.some(value => /^\(/.test(value.timex ?? '')))
    return 'a stretch counted from today';
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
