// Scores against texts marked with TIMEX3, as TempEval-3 does: relaxed and strict spans, and values of the spans that meet.
import type { Found } from './times-reader.ts';

export interface Gold {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface Tally {
  gold: number;
  found: number;
  relaxed: number;
  strict: number;
  value: number;
  /** Values that are the same in another writing, too. */
  same: number;
}

export const tally = (): Tally => ({ gold: 0, found: 0, relaxed: 0, strict: 0, value: 0, same: 0 });

/** Adds a document to the tally. */
export function add(sum: Tally, text: string, gold: readonly Gold[], found: readonly Found[]): void {
  const left = new Set(found);
  sum.gold += gold.length;
  sum.found += found.length;
  for (const one of gold) {
    const hit = [...left].find(({ start, end }) => start < one.end && one.start < end);
    if (!hit) continue;
    left.delete(hit);
    sum.relaxed++;
    if (bare(text.slice(hit.start, hit.end)) === bare(text.slice(one.start, one.end))) sum.strict++;
    if (form(hit.value) === form(one.value)) sum.value++;
    if (writing(hit.value) === writing(one.value)) sum.same++;
  }
}

export type Measure = 'relaxed' | 'strict' | 'value' | 'same';

/** F1 of the measures. */
export function scores({ gold, found, relaxed, strict, value, same }: Tally): Record<Measure, number> {
  const f1 = (right: number): number => (gold + found === 0 ? 0 : (2 * right) / (gold + found));
  return { relaxed: f1(relaxed), strict: f1(strict), value: f1(value), same: f1(same) };
}

function bare(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[.,;]+$/, '')
    .trim();
}

/** Values that mean the same in one form: 195X and 195, P2DE and P20Y. */
function form(value: string): string {
  return value
    .replace(/^(\d{3})X$/, '$1')
    .replace(/^(\d\d)XX$/, '$1')
    .replace(/^P(\d+)DE$/, (_, n: string) => `P${Number(n) * 10}Y`)
    .replace(/^P0?(\d+)CE$/, (_, n: string) => `P${Number(n) * 100}Y`)
    .replace('T24:00', 'T00:00')
    .replace(/^PT24H$/, 'P1D')
    .replace(/:00$/, '');
}

/** What recurs, by its period: the calendar pattern that comes back says the same. */
const PERIODS: Readonly<Record<string, string>> = {
  XXXX: 'P1Y',
  'XXXX-XX': 'P1M',
  'XXXX-WXX': 'P1W',
  'XXXX-XX-XX': 'P1D',
};

/**
 * And those that only differ in how they are written: a week without its zero (W7), months or days said to be unsaid (1949-XX),
 * C, E and L for centuries, decades and millennia, zones left out, sets by period or by pattern.
 */
function writing(value: string): string {
  const plain = value
    .replace(/-W(\d)(?!\d)/, '-W0$1')
    .replace(/^(\d{4})(?:-XX)+$/, '$1')
    .replace(/^(\d{4}-\d\d)-XX$/, '$1')
    .replace(/^P(\d+|X)C$/, 'P$1CE')
    .replace(/^P(\d+|X)E$/, 'P$1DE')
    .replace(/^P(\d+)L$/, (_, n: string) => `P${Number(n) * 1000}Y`)
    .replace(/(T\d\d)(?=$|[Z+-])/, '$1:00')
    .replace(/(?<=T\d\d:\d\d)(?:Z|[+-]\d\d:\d\d)$/, '')
    .replace(/^XXXX-WXX-\d$/, 'XXXX-WXX');
  return form(PERIODS[plain] ?? plain);
}
