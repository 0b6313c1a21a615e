import type { Block, SourceDocument } from '../../text/document.ts';

/**
 * The blocks of a document, and what lies between them where that is more than white space: the marker of a list item or heading
 * joins the block after it on the same line, anything else is prose.
 */
export function coveringBlocks({ text, blocks }: Pick<SourceDocument, 'text' | 'blocks'>): Block[] {
  const covering: Block[] = [];
  let end = 0;
  for (const block of blocks) {
    const gap = trimmed(text, end, block.start);
    if (gap === null) covering.push(block);
    else if (gap.end - gap.start <= 8 && !text.slice(gap.start, block.start).includes('\n')) {
      covering.push({ ...block, start: gap.start });
    } else covering.push({ kind: 'prose', ...gap }, block);
    end = block.end;
  }
  const rest = trimmed(text, end, text.length);
  if (rest !== null) covering.push({ kind: 'prose', ...rest });
  return covering;
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}
