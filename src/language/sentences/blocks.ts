import { splitBoilerplate } from '../../text/boilerplate/split.ts';
import type { Block, SourceDocument } from '../../text/document.ts';

/** A marker of a list item or heading has at most as many characters. */
const LONGEST_MARKER = 8;

/**
 * The blocks of a document, and what lies between them where that is more than white space: the marker of a list item or heading
 * joins the block after it on the same line, anything else is prose. Labels glued into a paragraph become blocks of boilerplate.
 */
export function coveringBlocks({ text, blocks }: Pick<SourceDocument, 'text' | 'blocks'>): Block[] {
  const covering: Block[] = [];
  let end = 0;
  for (const block of blocks) {
    const gap = trimmed(text, end, block.start);
    if (gap === null) covering.push(...withoutLabels(text, block));
    else if (gap.end - gap.start <= LONGEST_MARKER && !text.slice(gap.start, block.start).includes('\n')) {
      covering.push(...withoutLabels(text, { ...block, start: gap.start }));
    } else covering.push({ kind: 'prose', ...gap }, ...withoutLabels(text, block));
    end = block.end;
  }
  const rest = trimmed(text, end, text.length);
  if (rest !== null) covering.push(...withoutLabels(text, { kind: 'prose', ...rest }));
  return covering;
}

/** A block of prose cut around the labels of the page that are glued into it. */
function withoutLabels(text: string, block: Block): Block[] {
  if (block.kind !== 'prose') return [block];
  const labels = splitBoilerplate(text.slice(block.start, block.end));
  if (labels.length === 0) return [block];
  const pieces: Block[] = [];
  let start = block.start;
  for (const label of labels) {
    const before = trimmed(text, start, block.start + label.start);
    if (before !== null) pieces.push({ kind: 'prose', ...before });
    pieces.push({ kind: 'boilerplate', start: block.start + label.start, end: block.start + label.end });
    start = block.start + label.end;
  }
  const rest = trimmed(text, start, block.end);
  if (rest !== null) pieces.push({ kind: 'prose', ...rest });
  return pieces;
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}
