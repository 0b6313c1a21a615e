// Sentences of the development passages of `score/micro/segments.jsonl`, through the reading of a document.
import { readFileSync } from 'node:fs';
import type { Language } from '../src/language/language.ts';
import { readWords } from '../src/language/read-words.ts';
import { readDocument } from '../src/text/read.ts';
import { spanF1 } from './language-raw-score.ts';

interface Passage {
  readonly lang: Language;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
}

export interface Segments {
  readonly whole: number;
  readonly passages: number;
  /** F1 of sentences with exact spans, white space at their ends left out. */
  readonly f1: number;
}

export function scoreSegments(path: string): Segments {
  const passages = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Passage);
  const gold: { start: number; end: number }[] = [];
  const found: { start: number; end: number }[] = [];
  let whole = 0;
  let base = 0;
  for (const { text, lang, sentences } of passages) {
    const document = readDocument(new TextEncoder().encode(text), { uri: 'passage.txt', language: lang });
    const wanted = sentences.map(([start, end]) => trimmed(text, start, end));
    const given = readWords(document).sentences.map(({ start, end }) => trimmed(document.text, start, end));
    if (spanF1(wanted, given) === 100) whole++;
    for (const [spans, all] of [
      [wanted, gold],
      [given, found],
    ] as const)
      all.push(...spans.map(({ start, end }) => ({ start: start + base, end: end + base })));
    base += text.length + 1;
  }
  return { whole, passages: passages.length, f1: spanF1(gold, found) };
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const inside = text.slice(start, end);
  return { start: start + inside.length - inside.trimStart().length, end: start + inside.trimEnd().length };
}
