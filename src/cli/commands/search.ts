import { type SearchRow, search } from '../../ask/search.ts';
import { LABELS } from '../../messages/labels.ts';
import type { Span } from '../../span.ts';
import { question } from '../answer.ts';
import { PAGE_OPTIONS, pageWanted } from '../page.ts';
import { daysInWords } from '../print/days.ts';
import { eventInWords } from '../print/timeline.ts';
import { wrap } from '../width.ts';

/** Characters shown on either side of the first word found. */
const AROUND = 90;

export const command = question<SearchRow[]>({
  args: ['<words...>'],
  options: PAGE_OPTIONS,
  prepare(words, options) {
    const page = pageWanted(options);
    return record => search(record, words.join(' '), page);
  },
  print(rows, { language, columns }, record) {
    const labels = LABELS[language];
    if (rows.length === 0) return `${labels.noMatches}\n`;
    const room = columns ?? 120;
    const lines = rows.flatMap(row =>
      row.kind === 'sentence'
        ? [...wrap(snippet(row.sentence, row.matches), room), `  ${row.uri}:${row.start}-${row.end}`]
        : [`  → ${daysInWords(row, language)} · ${eventInWords(row, record)} [${row.id}]`],
    );
    return `${lines.join('\n')}\n`;
  },
});

/** The words around the first match, each match between ‹ ›. */
function snippet(sentence: string, matches: readonly Span[]): string {
  const [first = { start: 0, end: 0 }] = matches;
  const from = Math.max(0, first.start - AROUND);
  const to = Math.min(sentence.length, first.end + AROUND);
  let text = '';
  let at = from;
  for (const { start, end } of matches.filter(match => match.end <= to)) {
    text += `${sentence.slice(at, start)}‹${sentence.slice(start, end)}›`;
    at = end;
  }
  return `${from > 0 ? '…' : ''}${text}${sentence.slice(at, to)}${to < sentence.length ? '…' : ''}`;
}
