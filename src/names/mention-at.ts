import type { Mention } from '../annotation.ts';
import { contains, overlaps, type Span } from '../span.ts';

/** The mentions that share a code unit with a span, in order. The mentions must be in order and disjoint. */
export function mentionsWithin(mentions: readonly Mention[], span: Span): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < mentions.length && overlaps(mentions[i]!, span); i++) found.push(mentions[i]!);
  return found;
}

/** The mention that a span is, or lies in; null where there is none. */
export function mentionAt(mentions: readonly Mention[], span: Span): Mention | null {
  return mentionsWithin(mentions, span).find(mention => contains(mention, span)) ?? null;
}
