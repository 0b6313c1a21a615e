import type { Language } from '../../language/language.ts';
import { readByline } from '../dates/byline.ts';
import { readDateline } from '../dates/dateline.ts';
import { dateValue, findDate } from '../dates/find-date.ts';
import { readPrinted } from '../dates/printed.ts';
import { readBareDate, readVisibleDate, type VisibleDate } from '../dates/visible.ts';
import type { Block, DateOrigin, PublicationDate } from '../document.ts';
import type { MainContent } from './main-content.ts';
import { isInside } from './main-content.ts';
import type { PageTags } from './metadata.ts';
import { firstMeta } from './metadata.ts';

const PUBLISHED_METAS = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'date',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'article.published',
  'originalpublicationdate',
  'shareaholic:article_published_time',
  'date_published',
  'article_date_original',
  'dc.created',
  'datecreated',
  'created',
  'rnews:datepublished',
  'issued',
];

/** The day a tag names, as the page wrote it: the time of day and its zone are left aside. */
function tagDate(value: string | null, language: Language | null): string | null {
  if (value === null) return null;
  const found = findDate(value.slice(0, 80), language)?.value;
  if (found !== undefined) return found;
  return /^\s*\d{4}\s*$/.test(value) ? dateValue(Number(value), null, null) : null;
}

const inTag = (value: string | null, origin: DateOrigin): PublicationDate | null =>
  value === null ? null : { value, origin, span: null };

/** A <time> this far from the title, in characters of the source, dates something else. */
const NEAR = 2500;

/** The <time> nearest to the title; on a page without one, the first in its main content. */
function timeElement(
  tags: PageTags,
  main: MainContent,
  titleAt: number | null,
  language: Language | null,
): PublicationDate | null {
  let best: { date: string; distance: number } | null = null;
  for (const { element, value } of tags.times) {
    const date = tagDate(value, language);
    if (date === null || main.isFurniture(element)) continue;
    const at = element.sourceCodeLocation?.startOffset ?? 0;
    if (titleAt === null && !isInside(element, main.root)) continue;
    // What stands above the title is as often today's date as the article's.
    const distance = titleAt === null ? at : at >= titleAt ? at - titleAt : 2 * (titleAt - at);
    if (titleAt !== null && distance > NEAR) continue;
    if (best === null || distance < best.distance) best = { date, distance };
  }
  return inTag(best?.date ?? null, 'time-element');
}

/** A date that the page shows, and whether it only says when the page was changed. */
function inText(text: string, blocks: readonly Block[], language: Language | null): Dated {
  let updated: PublicationDate | null = null;
  let byline: PublicationDate | null = null;
  let heading: PublicationDate | null = null;
  let headings = 0;
  for (const block of blocks) {
    const words = text.slice(block.start, Math.min(block.end, block.start + 400));
    const at = (date: { start: number; end: number; value: string }, origin: DateOrigin): PublicationDate => ({
      value: date.value,
      origin,
      span: { start: block.start + date.start, end: block.start + date.end },
    });
    if (block.kind === 'dateline') {
      const filed = readDateline(words)?.date;
      if (filed) return { published: at(filed, 'dateline'), updated: false };
      const bare = readBareDate(words, language);
      if (bare !== null) return { published: at(bare, 'visible'), updated: false };
    }
    const visible: VisibleDate | null =
      block.kind === 'prose' && words.length > 160 ? null : readVisibleDate(words, language);
    if (visible?.published) return { published: at(visible, 'visible'), updated: false };
    if (visible !== null) updated ??= at(visible, 'visible');
    const date = block.kind === 'byline' ? (readByline(words)?.date ?? readPrinted(words, false)?.date) : null;
    if (date) byline ??= at(date, 'visible');
    if (block.kind !== 'heading' || headings++ > 0) continue;
    const printed = readPrinted(words, true)?.date;
    if (printed) heading = at(printed, 'visible');
  }
  byline ??= heading;
  return { published: byline ?? updated, updated: byline === null && updated !== null };
}

export interface Dated {
  readonly published: PublicationDate | null;
  /** True where only the date of a change could be found. */
  readonly updated: boolean;
}

/** When the page came out, in the order of trust: JSON-LD, meta tags, <time>, a dateline, a visible date, a visible update. */
export function publishedOf(
  tags: PageTags,
  main: MainContent,
  titleAt: number | null,
  text: string,
  blocks: readonly Block[],
  language: Language | null,
): Dated {
  const tagged =
    inTag(tagDate(tags.structured.datePublished, language), 'json-ld') ??
    inTag(tagDate(firstMeta(tags, PUBLISHED_METAS), language), 'meta') ??
    timeElement(tags, main, titleAt, language);
  return tagged === null ? inText(text, blocks, language) : { published: tagged, updated: false };
}
