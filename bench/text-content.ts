// Main content against the article bodies of the article-extraction benchmark: token multiset F1, page by page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SourceDocument } from '../src/text/document.ts';
import { readDocument } from '../src/text/read.ts';

export interface ContentScore {
  readonly name: string;
  readonly url: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface ContentRun {
  readonly scores: readonly ContentScore[];
  readonly characters: number;
  readonly milliseconds: number;
}

/** The text without what the reader called boilerplate. */
export function contentOf(document: SourceDocument): string {
  return document.blocks
    .filter(block => block.kind !== 'boilerplate')
    .map(block => document.text.slice(block.start, block.end))
    .join('\n');
}

function tokens(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const match of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(match[0], (counts.get(match[0]) ?? 0) + 1);
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);

function compare(found: string, gold: string): { precision: number; recall: number; f1: number } {
  const a = tokens(found);
  const b = tokens(gold);
  let both = 0;
  for (const [token, n] of a) both += Math.min(n, b.get(token) ?? 0);
  const precision = both / Math.max(1, total(a));
  const recall = both / Math.max(1, total(b));
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export function measureContent(folder: string): ContentRun {
  const gold = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string; url: string }
  >;
  const scores: ContentScore[] = [];
  let characters = 0;
  let milliseconds = 0;
  for (const file of readdirSync(join(folder, 'html')).sort()) {
    const name = file.replace(/\.html\.gz$/, '');
    const expected = gold[name];
    if (expected === undefined) continue;
    const bytes = gunzipSync(readFileSync(join(folder, 'html', file)));
    const before = performance.now();
    const document = readDocument(bytes, { uri: `${name}.html` });
    milliseconds += performance.now() - before;
    characters += bytes.length;
    scores.push({ name, url: expected.url, ...compare(contentOf(document), expected.articleBody) });
  }
  return { scores, characters, milliseconds };
}
