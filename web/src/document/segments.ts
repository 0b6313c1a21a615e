import type { Annotations } from '../../../src/annotation.ts';
import type { CopyMark } from '../../../src/serve/answers.ts';

export const LAYERS = ['times', 'names', 'figures', 'quotes', 'claims', 'copies', 'strands'] as const;
export type Layer = (typeof LAYERS)[number];

/** A stretch of text over which the same findings hold. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The finding of each layer that covers the stretch: its index in that layer. */
  readonly found: Readonly<Partial<Record<Layer, number>>>;
}

/** A paragraph of the text as read: a run of sentences of one kind without a line break between them. */
export interface Paragraph {
  readonly kind: string;
  readonly segments: readonly Segment[];
}

/**
 * Cuts the text at every edge of every finding, so that findings that overlap can all be shown by plain elements, side by side.
 * Spans of the layers not wanted are left out. Nothing of the text is lost between the segments of a paragraph.
 */
export function paragraphsOf(
  annotations: Annotations,
  copies: readonly CopyMark[],
  wanted: ReadonlySet<Layer>,
): Paragraph[] {
  const findings = LAYERS.filter(layer => wanted.has(layer)).flatMap(layer =>
    spansOf(annotations, copies, layer).map(({ start, end }, index) => ({ layer, index, start, end })),
  );
  findings.sort((a, b) => a.start - b.start || b.end - a.end);
  return paragraphSpans(annotations).map(({ kind, start, end, sentences }) => {
    const inside = findings.filter(finding => finding.start < end && start < finding.end);
    const edges = new Set([start, end]);
    for (const edge of sentences) edges.add(edge);
    for (const finding of inside) {
      edges.add(Math.max(start, finding.start));
      edges.add(Math.min(end, finding.end));
    }
    const cuts = [...edges].sort((a, b) => a - b);
    return {
      kind,
      segments: cuts.slice(1).map((to, i) => {
        const from = cuts[i]!;
        const over = inside.filter(finding => finding.start <= from && to <= finding.end);
        return { start: from, end: to, found: Object.fromEntries(over.map(finding => [finding.layer, finding.index])) };
      }),
    };
  });
}

function spansOf(
  annotations: Annotations,
  copies: readonly CopyMark[],
  layer: Layer,
): readonly { start: number; end: number }[] {
  if (layer === 'copies') return copies;
  if (layer === 'claims') return annotations.claims.map(claim => claim.trigger);
  if (layer === 'strands') return annotations.sentences;
  return annotations[layer];
}

interface Run {
  kind: string;
  start: number;
  end: number;
  /** Where its sentences begin and end. */
  sentences: number[];
}

function paragraphSpans({ document: { text }, sentences }: Annotations): Run[] {
  const found: Run[] = [];
  for (const { start, end, kind } of sentences) {
    const last = found.at(-1);
    if (last && last.kind === kind && !/[\r\n]/.test(text.slice(last.end, start))) {
      last.end = end;
      last.sentences.push(start, end);
    } else found.push({ kind, start, end, sentences: [start, end] });
  }
  return found;
}
