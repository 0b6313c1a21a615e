import type { DocumentPage } from '../../../src/serve/answers.ts';
import type { Span } from '../../../src/span.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { language } from '../language.ts';
import { type Cited, citing } from '../parts/citation.ts';
import { fileName } from '../parts/file-name.ts';
import { Link } from '../parts/link.tsx';
import { spanAddress } from '../route.ts';
import { words } from '../words.ts';
import { type Layer, paragraphsOf, type Segment } from './segments.ts';

interface TextProps {
  readonly page: DocumentPage;
  readonly acts: Readonly<Record<string, string>>;
  readonly layers: ReadonlySet<Layer>;
  /** The span to point at, from the address. */
  readonly target: { readonly start: number; readonly end: number } | null;
}

/** The text as it was read, with the findings in place. Every piece is a text node of ours: nothing of the source runs. */
export function DocumentText({ page, acts, layers, target }: TextProps) {
  const w = words();
  const { annotations, copies } = page;
  const beginning = new Map(annotations.sentences.map(({ start, end }) => [start, { start, end }]));
  return (
    <div class="text" lang={annotations.document.language ?? undefined}>
      {paragraphsOf(annotations, copies, layers).map(({ kind, segments }) => {
        const content = bySentence(segments, page, beginning).map(({ sentence, pieces }) => {
          const shown = pieces.map(segment => (
            <Piece key={segment.start} segment={segment} page={page} acts={acts} target={target} />
          ));
          return (
            <span key={pieces[0]!.start} {...(sentence && citing(sentence))}>
              {shown}
            </span>
          );
        });
        const start = segments[0]?.start ?? 0;
        if (kind === 'heading') return <h2 key={start}>{content}</h2>;
        return (
          <p key={start} class={kind} title={kind === 'boilerplate' ? w.boilerplate : undefined}>
            {content}
          </p>
        );
      })}
    </div>
  );
}

/** The pieces of each sentence together: the key C copies the sentence under the pointer. */
function bySentence(
  segments: readonly Segment[],
  { annotations: { document } }: DocumentPage,
  beginning: ReadonlyMap<number, Span>,
) {
  const { id, uri, text } = document;
  const runs: { readonly end: number; readonly sentence: Cited | null; readonly pieces: Segment[] }[] = [];
  for (const segment of segments) {
    const last = runs.at(-1);
    if (last && segment.end <= last.end) {
      last.pieces.push(segment);
      continue;
    }
    const around = beginning.get(segment.start);
    const sentence = around ? { document: id, uri, ...around, sentence: text.slice(around.start, around.end) } : null;
    runs.push({ end: around?.end ?? segment.end, sentence, pieces: [segment] });
  }
  return runs;
}

interface PieceProps {
  readonly segment: Segment;
  readonly page: DocumentPage;
  readonly acts: Readonly<Record<string, string>>;
  readonly target: { readonly start: number; readonly end: number } | null;
}

function Piece({ segment, page, acts, target }: PieceProps) {
  const { start, end, found } = segment;
  const layers = Object.keys(found) as Layer[];
  const text = page.annotations.document.text.slice(start, end);
  const aimed = target !== null && target.start < end && start < target.end;
  if (layers.length === 0 && !aimed) return <>{text}</>;
  const title = layers.map(layer => explain(layer, found[layer]!, page, acts)).join('\n');
  const strand = found.strands === undefined ? '' : `strand-${page.annotations.sentences[found.strands]!.strand % 6}`;
  const sentence = found.strands === undefined ? null : page.annotations.sentences[found.strands]!;
  const names = [...layers, strand, aimed ? 'aimed' : ''].filter(Boolean).join(' ');
  const trigger = found.claims === undefined ? null : page.annotations.claims[found.claims]!.trigger;
  return (
    <span
      class={names}
      title={title || undefined}
      data-start={start}
      data-strand={sentence?.start === start ? sentence.strand + 1 : undefined}
    >
      {trigger === null ? (
        text
      ) : (
        <Link to={spanAddress(trigger)} beside>
          {text}
        </Link>
      )}
    </span>
  );
}

/** What a finding says, for the hint over it. */
function explain(
  layer: Layer,
  index: number,
  { annotations, copies, names }: DocumentPage,
  acts: Readonly<Record<string, string>>,
): string {
  const w = words();
  switch (layer) {
    case 'times': {
      const time = annotations.times[index]!;
      const days = time.earliest || time.latest ? ` (${dateInWords(time, language.value)})` : '';
      return `${w.layer.times}: ${time.value}${time.mod ? ` ${time.mod}` : ''}${days}`;
    }
    case 'names': {
      const name = annotations.names[index]!;
      return `${name.type}${name.entity ? `: ${names[name.entity] ?? name.entity}` : ''}`;
    }
    case 'figures': {
      const figure = annotations.figures[index]!;
      return `${figure.approximate ? '≈ ' : ''}${figure.value ?? '?'} ${figure.unit ?? ''}`;
    }
    case 'quotes':
      return `${w.layer.quotes}: ${annotations.quotes[index]!.speaker?.text ?? '?'}`;
    case 'claims':
      return acts[annotations.claims[index]!.act] ?? annotations.claims[index]!.act;
    case 'strands':
      return w.documentView.strand(annotations.sentences[index]!.strand + 1);
    case 'copies':
      return `${w.alsoIn}: ${copies[index]!.elsewhere.map(place => fileName(place.title)).join(', ')}`;
  }
}
