import type { Mention } from '../annotation.ts';
import { partitionPoint } from '../partition-point.ts';
import { overlaps, type Span } from '../span.ts';

/** The mentions that share a code unit with a span, in order. The mentions must be in order and disjoint. */
export function mentionsWithin(mentions: readonly Mention[], span: Span): readonly Mention[] {
  const low = partitionPoint(0, mentions.length, i => mentions[i]!.end <= span.start);
  const found: Mention[] = [];
  for (let i = low; i < mentions.length && overlaps(mentions[i]!, span); i++) found.push(mentions[i]!);
  return found;
}
