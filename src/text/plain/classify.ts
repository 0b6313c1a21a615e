import type { Language } from '../../language/language.ts';
import type { Span } from '../../span.ts';
import { isAllBoilerplate } from '../boilerplate/all-boilerplate.ts';
import type { Byline } from '../dates/byline.ts';
import { readByline, readMasthead } from '../dates/byline.ts';
import { readDateline } from '../dates/dateline.ts';
import type { FoundDate } from '../dates/find-date.ts';
import { readPrinted } from '../dates/printed.ts';
import { readBareDate, readVisibleDate } from '../dates/visible.ts';
import type { Block, BlockKind, PublicationDate } from '../document.ts';
import { trimSpan } from './lines.ts';

export interface Classified {
  readonly blocks: Block[];
  readonly author: string | null;
  readonly published: PublicationDate | null;
  readonly title: Span | null;
}

/** Bylines and datelines stand at the head of a text. */
const HEAD_PARAGRAPHS = 6;
const ITEM = /^(?:[-*•·–]\s|\(?\d{1,3}[.)]\s|[a-z]\)\s)/;
/** A footnote under the text: its mark, then its words. */
const FOOTNOTE = /^(?:\[\d{1,3}\](?!\()|[¹²³⁴-⁹]{1,3}\s)/;
const HEADER_FIELD = /^(?:date|sent|envoyé)\s?:\s/i;

/** A short line that stands alone and does not end like a sentence. */
function looksLikeHeading(line: string, first: boolean): boolean {
  if (line.length > (first ? 140 : 90) || line.includes('\n')) return false;
  if (!/^["«“‘'(\s]*[\p{Lu}\p{N}]/u.test(line) || !/\p{L}/u.test(line)) return false;
  return first ? !/(?:[^.][.;,])$/.test(line) : !/[.!?…:;,»”)]$/.test(line);
}

function datesIn(
  line: string,
  index: number,
  language: Language | null,
): { kind: BlockKind | null; date: FoundDate | null } {
  const bare = readBareDate(line, language);
  if (bare !== null && index < HEAD_PARAGRAPHS) return { kind: 'dateline', date: bare };
  const visible = readVisibleDate(line, language);
  const short = line.length <= 90;
  if (visible?.published && short && (index < HEAD_PARAGRAPHS || HEADER_FIELD.test(line))) {
    return { kind: /^[^.]*$/.test(line) || short ? 'dateline' : null, date: visible };
  }
  return { kind: null, date: null };
}

/** Gives each paragraph of a plain text its kind, and reads the date and author that stand at the head. */
export function classify(
  text: string,
  paragraphs: readonly Span[],
  language: Language | null,
  { headings }: { readonly headings: boolean } = { headings: true },
): Classified {
  const blocks: Block[] = [];
  let title: Span | null = null;
  let author: string | null = null;
  let dateline: PublicationDate | null = null;
  let visible: PublicationDate | null = null;
  let heading: PublicationDate | null = null;
  const shift = (date: FoundDate, base: number): PublicationDate['span'] => ({
    start: base + date.start,
    end: base + date.end,
  });

  for (const [index, paragraph] of paragraphs.entries()) {
    const words = text.slice(paragraph.start, paragraph.end);
    const push = (kind: BlockKind, span: Span = paragraph): void => {
      blocks.push({ start: span.start, end: span.end, kind });
    };
    const head = index < HEAD_PARAGRAPHS;
    const filed = words.length > 4 ? readDateline(words) : null;
    if (filed !== null && (filed.date !== null || filed.end < words.length)) {
      const span = { start: paragraph.start, end: paragraph.start + filed.end };
      if (head && filed.date !== null && dateline === null) {
        dateline = { value: filed.date.value, origin: 'dateline', span: shift(filed.date, paragraph.start) };
      }
      push('dateline', span);
      const rest = trimSpan(text, { start: span.end, end: paragraph.end });
      if (rest !== null) push('prose', rest);
      continue;
    }
    const dated = datesIn(words, index, language);
    if (dated.kind !== null && dated.date !== null) {
      visible ??= { value: dated.date.value, origin: 'visible', span: shift(dated.date, paragraph.start) };
      push(dated.kind);
      continue;
    }
    // The head of a paper stays the title of what it prints.
    if (index === 0) {
      const printed = readPrinted(words, true)?.date;
      if (printed) heading = { value: printed.value, origin: 'visible', span: shift(printed, paragraph.start) };
    }
    const byline: Byline | null =
      head && index > 0
        ? (readByline(words) ?? (index === 1 ? readMasthead(words) : null) ?? readPrinted(words, false))
        : null;
    if (byline !== null) {
      author ??= byline.author;
      if (byline.date !== null) {
        visible ??= { value: byline.date.value, origin: 'visible', span: shift(byline.date, paragraph.start) };
      }
      push('byline');
      continue;
    }
    if (isAllBoilerplate(words, language)) push('boilerplate');
    else if (FOOTNOTE.test(words)) push('note');
    else if (ITEM.test(words)) push('list-item');
    else if (headings && standsAsHeading(text, paragraphs, index, words)) {
      if (title === null && index <= 2) title = paragraph;
      push('heading');
    } else push('prose');
  }
  return { blocks, author, published: dateline ?? visible ?? heading, title };
}

function standsAsHeading(text: string, paragraphs: readonly Span[], index: number, words: string): boolean {
  const next = paragraphs[index + 1];
  if (next === undefined) return false;
  if (!looksLikeHeading(words, index === 0)) return false;
  if (index === 0) return true;
  const blankBefore = /\n[^\S\n]*\r?\n|\r[^\S\r]*\r/.test(
    text.slice(paragraphs[index - 1]!.end, paragraphs[index]!.start),
  );
  const blankAfter = /\n[^\S\n]*\r?\n|\r[^\S\r]*\r/.test(text.slice(paragraphs[index]!.end, next.start));
  return blankBefore && blankAfter && words.split(/\s+/).length <= 14;
}
