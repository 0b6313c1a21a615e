import type { Span } from '../../span.ts';
import { linesOf, trimSpan } from './lines.ts';

/** Lines longer than this were not broken by hand or by a mail program. */
const WIDEST_WRAP = 132;
const ITEM = /^(?:[-*•·–—]|\(?(?:\d{1,3}|[a-z])[.)])\s/;
const TERMINAL = /[.!?…:;»”"]["»”)\]]?$/;

/** Groups of lines between blank lines. */
function groupsOf(text: string): Span[][] {
  const groups: Span[][] = [];
  let group: Span[] = [];
  for (const line of linesOf(text)) {
    const trimmed = trimSpan(text, line);
    if (trimmed !== null) group.push(trimmed);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

const lengthOf = (span: Span): number => span.end - span.start;

function firstWordLength(text: string, line: Span): number {
  const blank = text.slice(line.start, Math.min(line.end, line.start + 40)).search(/\s/);
  return blank === -1 ? Math.min(lengthOf(line), 40) : blank;
}

/** The width at which lines were wrapped: null where each line is a paragraph of its own. */
function wrapWidth(text: string, groups: readonly (readonly Span[])[]): number | null {
  const lengths = groups.flatMap(group => group.map(lengthOf)).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (width < 30 || width > WIDEST_WRAP || lengths.at(-1)! > width * 3) return null;
  let full = 0;
  let breaks = 0;
  for (const group of groups) {
    for (let i = 1; i < group.length; i++) {
      breaks++;
      // Ragged text breaks where the next word would not have fitted.
      if (lengthOf(group[i - 1]!) + 1 + firstWordLength(text, group[i]!) > width * 0.93) full++;
    }
  }
  return breaks > 0 && full >= breaks * 0.5 ? width : null;
}

/** Whether the line break before `next` belongs to the layout only, in a text wrapped at `width`. */
function joins(text: string, previous: Span, next: Span, width: number): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + 8));
  if (ITEM.test(head)) return false;
  const fits = lengthOf(previous) + 1 + firstWordLength(text, next) <= width * 0.8;
  const closed = TERMINAL.test(text.slice(Math.max(previous.start, previous.end - 4), previous.end));
  return !(fits && (closed || /^\p{Lu}/u.test(head)) && lengthOf(previous) < width * 0.7);
}

/** The paragraphs of a plain text: hard-wrapped lines are joined, lines that are paragraphs each stay apart. */
export function paragraphsOf(text: string): Span[] {
  const groups = groupsOf(text);
  const width = wrapWidth(text, groups);
  const paragraphs: Span[] = [];
  for (const group of groups) {
    let current = group[0]!;
    for (const line of group.slice(1)) {
      const last = { start: Math.max(current.start, text.lastIndexOf('\n', current.end - 1) + 1), end: current.end };
      if (width !== null && joins(text, last, line, width)) current = { start: current.start, end: line.end };
      else {
        paragraphs.push(current);
        current = line;
      }
    }
    paragraphs.push(current);
  }
  return paragraphs;
}
