// W3C Web Annotation (https://www.w3.org/TR/annotation-model/), as JSON-LD. Positions count code points there, not UTF-16 code units.

import type { Annotations, Claim, Participant } from '../../annotation.ts';
import { partitionPoint } from '../../partition-point.ts';
import type { Span } from '../../span.ts';

/** Code points quoted before and after a passage, so that it is found again in a text that has changed. */
const AROUND = 32;

interface Tagged extends Span {
  readonly id: string;
  readonly value: string;
  readonly purpose: 'tagging' | 'identifying' | 'describing';
}

/** The annotations of a document as a page of web annotations, in the order of times, names, figures, quotations, claims. */
export function asWebAnnotations(annotations: Annotations): object {
  const { document } = annotations;
  const positions = codePointPositions(document.text);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:regesta:${document.id}`,
    type: 'AnnotationPage',
    startIndex: 0,
    items: tagsOf(annotations).map(({ id, value, purpose, start, end }) => ({
      id: `urn:regesta:${document.id}:${id}`,
      type: 'Annotation',
      motivation: purpose,
      body: { type: 'TextualBody', value, format: 'text/plain', purpose },
      target: {
        source: document.uri,
        selector: [
          { type: 'TextQuoteSelector', ...quoteOf(document.text, start, end) },
          { type: 'TextPositionSelector', start: positions(start), end: positions(end) },
        ],
      },
    })),
  };
}

function tagsOf({ times, names, figures, quotes, claims }: Annotations): Tagged[] {
  return [
    ...times.map(({ id, edtf, value, start, end }): Tagged => {
      return { id: `time:${id}`, value: edtf ?? value, purpose: 'tagging', start, end };
    }),
    ...names.map(({ id, entity, type, start, end }): Tagged => {
      return {
        id: `name:${id}`,
        value: entity ?? type,
        purpose: entity === null ? 'tagging' : 'identifying',
        start,
        end,
      };
    }),
    ...figures.map(({ value, unit, text, start, end }, id): Tagged => {
      const said = [value ?? text, unit].filter(part => part !== null).join(' ');
      return { id: `figure:${id}`, value: said, purpose: 'tagging', start, end };
    }),
    ...quotes.map(({ id, speaker, start, end }): Tagged => {
      return { id: `quote:${id}`, value: speaker ? nameOf(speaker) : '', purpose: 'describing', start, end };
    }),
    ...claims.map(
      (claim): Tagged => ({ id: `claim:${claim.id}`, value: wordsOf(claim), purpose: 'describing', ...claim.trigger }),
    ),
  ];
}

/** "withdraw: state:FRA; org:nato-command (negative, planned)" */
function wordsOf({ act, agents, recipients, polarity, modality }: Claim): string {
  const parties = [agents, recipients].map(list => list.map(nameOf).join(', ')).join('; ');
  const marks = [polarity, modality].filter(mark => mark !== 'positive' && mark !== 'asserted');
  return `${act}: ${parties}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}

function nameOf({ entity, text }: Participant): string {
  return entity ?? text;
}

function quoteOf(text: string, start: number, end: number): { exact: string; prefix: string; suffix: string } {
  // Twice as many code units hold as many code points at least.
  const before = [...text.slice(wholeFrom(text, start - 2 * AROUND), start)];
  const after = [...text.slice(end, end + 2 * AROUND)];
  return {
    exact: text.slice(start, end),
    prefix: before.slice(-AROUND).join(''),
    suffix: after.slice(0, AROUND).join(''),
  };
}

/** The offset, moved out of the middle of a surrogate pair. */
function wholeFrom(text: string, offset: number): number {
  const from = Math.max(0, offset);
  return isSecondHalf(text, from) ? from + 1 : from;
}

function isSecondHalf(text: string, offset: number): boolean {
  const pair = offset > 0 ? text.codePointAt(offset - 1)! : 0;
  return pair > 0xffff;
}

/** Turns offsets in UTF-16 code units into offsets in code points. */
export function codePointPositions(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) if (isSecondHalf(text, i)) pairs.push(i);
  return offset => {
    const low = partitionPoint(0, pairs.length, i => pairs[i]! < offset);
    return offset - low;
  };
}
