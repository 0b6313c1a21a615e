import type { Span } from '../../span.ts';
import { linesOf, trimSpan } from './lines.ts';

/** Lines longer than this were not broken by hand or by a mail program. */
const WIDEST_WRAP = 132;
const ITEM = /^(?:[-*•·–—]|\(?(?:\d{1,3}|[a-z])[.)])\s/;
const TERMINAL = /[.!?…:;»”"]["»”)\]]?$/;

/** A line without the white space around it, and the column it ends at: indented lines are wrapped where the others are. */
interface Line extends Span {
  readonly column: number;
}

/** A comma or a small word that no line of its own ends with: "in", "of", "des". */
const OPEN = /,$|\s\p{L}\p{Ll}{0,2}$|^\p{L}\p{Ll}{0,2}$/u;

/** "Anna M.", "Dr.": a full stop that ends no sentence. */
const INITIAL = /(?:^|\s)(?:\p{Lu}|MM|Mrs?|Dr|St|Gen)\.$/u;

/** Groups of lines between blank lines. */
function groupsOf(text: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of linesOf(text)) {
    const trimmed = trimSpan(text, line);
    if (trimmed !== null) group.push({ ...trimmed, column: trimmed.end - line.start });
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function firstWordLength(text: string, line: Span): number {
  const blank = text.slice(line.start, Math.min(line.end, line.start + 40)).search(/\s/);
  return blank === -1 ? Math.min(line.end - line.start, 40) : blank;
}

/** The width at which lines were wrapped: null where each line is a paragraph of its own. */
function wrapWidth(text: string, groups: readonly (readonly Line[])[]): number | null {
  const lengths = groups.flatMap(group => group.map(line => line.column)).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (width < 30 || width > WIDEST_WRAP || lengths.at(-1)! > width * 3) return null;
  let full = 0;
  let open = 0;
  let breaks = 0;
  for (const group of groups) {
    for (let i = 1; i < group.length; i++) {
      breaks++;
      // Ragged text breaks where the next word would not have fitted.
      if (group[i - 1]!.column + 1 + firstWordLength(text, group[i]!) > width * 0.93) full++;
      if (goesOn(text, group[i - 1]!, group[i]!)) open++;
    }
  }
  return breaks > 0 && (full >= breaks * 0.5 || open >= breaks * 0.4) ? width : null;
}

/** Whether a line breaks off within a sentence: lines that lost their tags are of any width. */
function goesOn(text: string, previous: Line, next: Line): boolean {
  if (isClosed(text, previous)) return false;
  const end = text.slice(Math.max(previous.start, previous.end - 5), previous.end);
  return OPEN.test(end) || INITIAL.test(end) || /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}

/** Whether a line is one of a sentence, and no title: six words or more, most of them in small letters. */
function isRunning(text: string, { start, end }: Line): boolean {
  const words = text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length >= 6 && words.filter(word => /^\p{Ll}/u.test(word)).length * 2 > words.length;
}

function isClosed(text: string, { start, end }: Line): boolean {
  return (
    TERMINAL.test(text.slice(Math.max(start, end - 4), end)) && !INITIAL.test(text.slice(Math.max(start, end - 5), end))
  );
}

/** Whether a line of a paragraph ends without a sign: the paragraph does not. */
function isCutOff(text: string, previous: Line, next: Line): boolean {
  return !isClosed(text, previous) && !ITEM.test(text.slice(next.start, Math.min(next.end, next.start + 8)));
}

/** Whether the line break before `next` belongs to the layout only, in a text wrapped at `width`. */
function joins(text: string, previous: Line, next: Line, width: number): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + 8));
  if (ITEM.test(head)) return false;
  if (goesOn(text, previous, next) || (!isClosed(text, previous) && isRunning(text, previous))) return true;
  const fits = previous.column + 1 + firstWordLength(text, next) <= width * 0.8;
  return !(fits && (isClosed(text, previous) || /^\p{Lu}/u.test(head)) && previous.column < width * 0.7);
}

/** The paragraphs of a plain text: hard-wrapped lines are joined, lines that are paragraphs each stay apart. */
export function paragraphsOf(text: string): Span[] {
  const groups = groupsOf(text);
  const width = wrapWidth(text, groups);
  const paragraphs: Span[] = [];
  for (const group of groups) {
    let current: Span = { start: group[0]!.start, end: group[0]!.end };
    // Whether the line before was joined to others: then it is no title.
    let inside = false;
    for (const [i, line] of group.entries()) {
      if (i === 0) continue;
      const previous = group[i - 1]!;
      if (width !== null && (joins(text, previous, line, width) || (inside && isCutOff(text, previous, line)))) {
        current = { start: current.start, end: line.end };
        inside = true;
      } else {
        paragraphs.push(current);
        current = { start: line.start, end: line.end };
        inside = false;
      }
    }
    paragraphs.push(current);
  }
  return paragraphs;
}
