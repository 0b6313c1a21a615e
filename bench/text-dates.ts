// Publication dates against the gold dates of htmldate's French pages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../src/text/read.ts';

export interface DateScore {
  readonly file: string;
  readonly gold: string;
  readonly found: string | null;
  readonly origin: string | null;
}

function goldDates(folder: string): Map<string, string> {
  const dates = new Map<string, string>();
  for (const name of ['eval_default.json', 'eval_mediacloud_2020.json']) {
    const source = readFileSync(join(folder, name), 'utf8').replaceAll(': NaN', ': null');
    for (const { file, date } of Object.values(
      JSON.parse(source) as Record<string, { file: string; date: string | null }>,
    )) {
      if (date !== null) dates.set(file, date);
    }
  }
  return dates;
}

export function measureDates(tests: string): DateScore[] {
  const gold = goldDates(tests);
  const scores: DateScore[] = [];
  for (const folder of ['cache', 'eval', 'test_set']) {
    if (!existsSync(join(tests, folder))) continue;
    for (const file of readdirSync(join(tests, folder)).sort()) {
      const expected = gold.get(file);
      if (expected === undefined) continue;
      const { published } = readDocument(readFileSync(join(tests, folder, file)), { uri: file });
      scores.push({ file, gold: expected, found: published?.value ?? null, origin: published?.origin ?? null });
    }
  }
  return scores;
}
