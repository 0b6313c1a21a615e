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
}

export const tally = (): Tally => ({ gold: 0, found: 0, relaxed: 0, strict: 0, value: 0 });

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
  }
}

/** F1 of the three measures. */
export function scores({ gold, found, relaxed, strict, value }: Tally): Record<'relaxed' | 'strict' | 'value', number> {
  const f1 = (right: number): number => (gold + found === 0 ? 0 : (2 * right) / (gold + found));
  return { relaxed: f1(relaxed), strict: f1(strict), value: f1(value) };
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
