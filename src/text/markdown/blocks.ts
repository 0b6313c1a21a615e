import type { Span } from '../../span.ts';
import type { BlockKind } from '../document.ts';
import { linesOf, trimSpan } from '../plain/lines.ts';

export interface MarkdownBlock extends Span {
  readonly kind: BlockKind;
}

/** Old writers leave out the blank after the signs; after a single one that is a hashtag. */
const HEADING = /^ {0,3}#{1,6}[ \t]+|^ {0,3}#{1,6}$|^ {0,3}#{2,6}(?=\p{Lu})/u;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,4}[.)])[ \t]+/;
const QUOTE = /^ {0,3}(?:> ?)+/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const TABLE_ROW = /^\s*\|.*\|\s*$/;
const FOOTNOTE = /^\[\^[^\]\s]{1,40}\]:[ \t]*/;

/** Splits the body of a Markdown file into blocks; the signs that open them stay outside of them. */
export function blocksOf(text: string, from: number): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let open: { start: number; end: number; kind: BlockKind } | null = null;
  let fenced = false;
  const close = (): void => {
    const span = open === null ? null : trimSpan(text, open);
    if (open !== null && span !== null) blocks.push({ ...span, kind: open.kind });
    open = null;
  };
  const begin = (kind: BlockKind, line: Span, sign: number): void => {
    close();
    open = { start: line.start + sign, end: line.end, kind };
  };
  for (const line of linesOf(text)) {
    if (line.end <= from && from > 0) continue;
    const words = text.slice(line.start, line.end);
    const current = open as { start: number; end: number; kind: BlockKind } | null;
    if (FENCE.test(words)) {
      fenced = !fenced;
      close();
    } else if (fenced) begin('note', line, 0);
    else if (words.trim() === '') close();
    else if (current?.kind === 'prose' && UNDERLINE.test(words)) {
      current.kind = 'heading';
      close();
    } else if (RULE.test(words)) close();
    else if (HEADING.test(words)) {
      begin('heading', line, HEADING.exec(words)![0].length);
      const heading = open as { start: number; end: number; kind: BlockKind } | null;
      if (heading !== null) heading.end -= /[ \t]*#*[ \t]*$/.exec(words)![0].length;
      close();
    } else if (FOOTNOTE.test(words)) begin('note', line, FOOTNOTE.exec(words)![0].length);
    else if (ITEM.test(words)) begin('list-item', line, ITEM.exec(words)![0].length);
    else if (TABLE_ROW.test(words)) {
      close();
      for (const cell of words.matchAll(/[^|]+/g)) {
        if (/[^\s:|-]/.test(cell[0]))
          begin('table-cell', { start: line.start + cell.index, end: line.start + cell.index + cell[0].length }, 0);
      }
      close();
    } else if (QUOTE.test(words) && current === null) begin('prose', line, QUOTE.exec(words)![0].length);
    else if (current === null) begin('prose', line, 0);
    else current.end = line.end;
  }
  close();
  return blocks;
}
