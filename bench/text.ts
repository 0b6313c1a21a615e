// Reading, measured: main content and publication dates of web pages, and speed. Usage: node bench/text.ts [data folder] [--pages]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureContent } from './text-content.ts';
import { measureDates } from './text-dates.ts';

const words = process.argv.slice(2);
const data = words.find(word => !word.startsWith('--')) ?? fileURLToPath(new URL('../../shared/data', import.meta.url));
const pages = words.includes('--pages');

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, n) => sum + n, 0) / Math.max(1, numbers.length);
const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

const benchmark = join(data, 'cleaning/article-extraction-benchmark');
if (existsSync(benchmark)) {
  const { scores, characters, milliseconds } = measureContent(benchmark);
  if (pages) {
    for (const score of [...scores].sort((a, b) => a.f1 - b.f1)) {
      console.log(
        `${percent(score.f1)} ${percent(score.precision)} ${percent(score.recall)}  ${score.name.slice(0, 12)} ${score.url}`,
      );
    }
  }
  console.log('main content            pages  precision  recall     F1   MB/s');
  console.log(
    [
      'article-extraction'.padEnd(22),
      String(scores.length).padStart(6),
      percent(mean(scores.map(s => s.precision))).padStart(10),
      percent(mean(scores.map(s => s.recall))).padStart(7),
      percent(mean(scores.map(s => s.f1))),
      (characters / milliseconds / 1000).toFixed(2).padStart(6),
    ].join(' '),
  );
}

const htmldate = join(data, 'cleaning/htmldate-fr/tests');
if (existsSync(htmldate)) {
  const scores = measureDates(htmldate);
  if (pages) {
    for (const { file, gold, found, origin } of scores)
      if (found !== gold) console.log(`${file}: ${gold}, found ${found} (${origin})`);
  }
  const given = scores.filter(score => score.found !== null);
  console.log('publication dates       pages  given  right  wrong');
  console.log(
    [
      'htmldate-fr'.padEnd(22),
      String(scores.length).padStart(6),
      String(given.length).padStart(6),
      String(given.filter(score => score.found === score.gold).length).padStart(6),
      String(given.filter(score => score.found !== score.gold).length).padStart(6),
    ].join(' '),
  );
}
