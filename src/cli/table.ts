import { pad, padLeft, width, wrap } from './width.ts';

/** A column of a table: `least` is what it keeps when there is little room; numbers stand to the right. */
export interface Column {
  readonly title: string;
  readonly least?: number;
  readonly right?: boolean;
}

/** Columns between two cells. */
const GAP = 2;
/** Columns to fit where there is no screen: wide enough for a sentence, narrow enough to read. */
const PAPER = 120;

/**
 * A table as lines of text that fit `columns` of a terminal; cells are wrapped, none is cut. `columns` null: a fixed width.
 * Without rows, nothing.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  terminal: number | null,
): string {
  if (rows.length === 0) return '';
  const widths = shareOut(columns, rows, terminal ?? PAPER);
  const lines = [
    ...layOut(
      columns.map(({ title }) => title),
      widths,
      columns,
    ),
    widths.map(each => '─'.repeat(each)).join(' '.repeat(GAP)),
    ...rows.flatMap(row => layOut(row, widths, columns)),
  ];
  return `${lines.map(line => line.trimEnd()).join('\n')}\n`;
}

/** Widths that add up to the room: columns that need more than their share give way, the widest first. */
function shareOut(columns: readonly Column[], rows: readonly (readonly string[])[], room: number): number[] {
  const widths = columns.map(({ title }, i) => Math.max(width(title), ...rows.map(row => width(row[i] ?? ''))));
  const leasts = columns.map(({ title, least }, i) => Math.min(widths[i]!, Math.max(least ?? 8, width(title))));
  let excess = widths.reduce((sum, each) => sum + each, GAP * (columns.length - 1)) - room;
  while (excess > 0) {
    const loose = widths.map((each, i) => (each > leasts[i]! ? each : 0));
    const widest = loose.indexOf(Math.max(...loose));
    if (loose[widest] === 0) break;
    const second = Math.max(leasts[widest]!, ...loose.filter((_, i) => i !== widest));
    const cut = Math.min(excess, Math.max(1, widths[widest]! - second), widths[widest]! - leasts[widest]!);
    widths[widest]! -= cut;
    excess -= cut;
  }
  return widths;
}

function layOut(cells: readonly string[], widths: readonly number[], columns: readonly Column[]): string[] {
  const wrapped = widths.map((room, i) => wrap(cells[i] ?? '', room));
  const height = Math.max(...wrapped.map(lines => lines.length));
  const cell = (line: string, i: number) => (columns[i]?.right ? padLeft(line, widths[i]!) : pad(line, widths[i]!));
  return Array.from({ length: height }, (_, line) =>
    wrapped.map((lines, i) => cell(lines[line] ?? '', i)).join(' '.repeat(GAP)),
  );
}
