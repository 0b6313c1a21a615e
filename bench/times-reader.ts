// What is measured: ours and the peers, all brought to one form.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Language } from '../src/language/language.ts';
import { readTimes } from '../src/times/read.ts';

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly value: string;
  readonly mod?: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface Reader {
  readonly name: string;
  /** Reads as an author of that language would; `date` is the day of writing, null where it is unknown. */
  readonly read: (text: string, language: Language, date: string | null) => readonly Found[];
}

export const OURS: Reader = {
  name: 'Regesta',
  read: (text, language, date) => readTimes(text, { language, documentDate: date }),
};

/** chrono-node and Microsoft's recognizers, from a folder into which they were installed; none without one. */
export function peers(folder: string | null): Reader[] {
  if (folder === null) return [];
  const load = createRequire(join(resolve(folder), 'package.json'));
  const version = (name: string): string => (load(name + '/package.json') as { version: string }).version;
  return [
    chronoReader(load('chrono-node') as Chrono, 'chrono-node ' + versionOf(load, 'chrono-node')),
    microsoftReader(
      load('@microsoft/recognizers-text-date-time') as Microsoft,
      'recognizers-text ' + version('@microsoft/recognizers-text-date-time'),
    ),
  ];
}

function versionOf(load: NodeJS.Require, name: string): string {
  const entry = load.resolve(name).replaceAll('\\', '/');
  const root = entry.slice(0, entry.lastIndexOf('/' + name + '/') + name.length + 2);
  return (load(root + 'package.json') as { version: string }).version;
}

interface ChronoPoint {
  get(part: string): number | null;
  isCertain(part: string): boolean;
}
interface ChronoResult {
  readonly index: number;
  readonly text: string;
  readonly start: ChronoPoint;
  readonly end: ChronoPoint | null;
}
interface ChronoParser {
  parse(text: string, reference?: Date): ChronoResult[];
}
type Chrono = ChronoParser & { readonly fr: ChronoParser };

/** chrono-node guesses what is not said; only what it is certain of is taken. */
function chronoReader(chrono: Chrono, name: string): Reader {
  const two = (n: number | null): string => String(n ?? 0).padStart(2, '0');
  const written = (point: ChronoPoint): string => {
    const relative = !point.isCertain('year') && !point.isCertain('month') && !point.isCertain('day');
    let value = String(point.get('year')).padStart(4, '0');
    if (point.isCertain('month') || relative || point.isCertain('weekday')) value += '-' + two(point.get('month'));
    if (point.isCertain('day') || relative || point.isCertain('weekday')) value += '-' + two(point.get('day'));
    return point.isCertain('hour') ? value + 'T' + two(point.get('hour')) + ':' + two(point.get('minute')) : value;
  };
  return {
    name,
    read: (text, language, date) =>
      (language === 'fr' ? chrono.fr : chrono)
        .parse(text, date ? new Date(date + 'T12:00:00') : undefined)
        .flatMap(({ index, text: words, start, end }) =>
          [start, ...(end ? [end] : [])]
            .map(point => {
              const value = written(point);
              const [earliest, latest] = daysOf(value);
              return {
                start: index,
                end: index + words.length,
                text: words,
                type: value.includes('T') ? 'TIME' : 'DATE',
                value,
                earliest,
                latest,
              };
            })
            .slice(0, 1),
        ),
  };
}

interface Microsoft {
  recognizeDateTime(
    text: string,
    culture: string,
    options: number,
    reference?: Date,
  ): {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly typeName: string;
    readonly resolution: { readonly values: readonly Record<string, string>[] } | null;
  }[];
}

const KINDS: Record<string, string> = { duration: 'DURATION', set: 'SET', time: 'TIME', datetime: 'TIME' };

/** Microsoft's recognizers give a past and a coming reading of what is open; the past one is taken, as in most texts. */
function microsoftReader(microsoft: Microsoft, name: string): Reader {
  return {
    name,
    read: (text, language, date) =>
      microsoft
        .recognizeDateTime(
          text,
          language === 'fr' ? 'fr-fr' : 'en-us',
          0,
          date ? new Date(date + 'T12:00:00') : undefined,
        )
        .map(({ start, end, text: words, typeName, resolution }) => {
          const first = resolution?.values?.[0];
          const open = first?.timex?.includes('X') && !first.timex.startsWith('P') && date !== null;
          const value = (open ? first?.value : first?.timex) ?? first?.timex ?? '';
          const [earliest, latest] = daysOf(value);
          return {
            start,
            end: end + 1,
            text: words,
            type: KINDS[typeName.replace('datetimeV2.', '')] ?? 'DATE',
            value,
            earliest: first?.start && !first.timex?.includes('X') ? first.start : earliest,
            latest: first?.end && !first.timex?.includes('X') ? dayBefore(first.end) : latest,
          };
        }),
  };
}

function dayBefore(day: string): string {
  const time = Date.parse(day.slice(0, 10) + 'T00:00:00Z');
  return Number.isNaN(time) ? day : new Date(time - 86_400_000).toISOString().slice(0, 10);
}

/** The days of an ISO year, month or day. */
function daysOf(value: string): readonly [string | null, string | null] {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/.exec(value) ?? [];
  if (!year) return [null, null];
  if (day) return [value.slice(0, 10), value.slice(0, 10)];
  if (month) return [`${year}-${month}-01`, new Date(Date.UTC(+year, +month, 0)).toISOString().slice(0, 10)];
  return [year + '-01-01', year + '-12-31'];
}
