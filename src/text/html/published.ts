import type { Language } from '../../language/language.ts';
import { readByline } from '../dates/byline.ts';
import { readDateline } from '../dates/dateline.ts';
import { dateValue, findDate } from '../dates/find-date.ts';
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

function timeElement(tags: PageTags, main: MainContent, language: Language | null): PublicationDate | null {
  const dated = tags.times
    .map(time => ({ ...time, date: tagDate(time.value, language) }))
    .filter(time => time.date !== null);
  const published = dated.find(time => time.element.attrs.some(a => a.name === 'pubdate' || /publi/i.test(a.value)));
  const inside = dated.find(time => isInside(time.element, main.root) && !main.isFurniture(time.element));
  const outside = dated.find(time => !main.isFurniture(time.element));
  return inTag((published ?? inside ?? outside)?.date ?? null, 'time-element');
}

function inText(text: string, blocks: readonly Block[], language: Language | null): PublicationDate | null {
  let updated: PublicationDate | null = null;
  let byline: PublicationDate | null = null;
  for (const block of blocks) {
    const words = text.slice(block.start, Math.min(block.end, block.start + 400));
    const at = (date: { start: number; end: number; value: string }, origin: DateOrigin): PublicationDate => ({
      value: date.value,
      origin,
      span: { start: block.start + date.start, end: block.start + date.end },
    });
    if (block.kind === 'dateline') {
      const filed = readDateline(words)?.date;
      if (filed) return at(filed, 'dateline');
      const bare = readBareDate(words, language);
      if (bare !== null) return at(bare, 'visible');
    }
    const visible: VisibleDate | null =
      block.kind === 'prose' && words.length > 160 ? null : readVisibleDate(words, language);
    if (visible?.published) return at(visible, 'visible');
    if (visible !== null) updated ??= at(visible, 'visible');
    const date = block.kind === 'byline' ? readByline(words)?.date : null;
    if (date) byline ??= at(date, 'visible');
  }
  return byline ?? updated;
}

/** When the page came out, in the order of trust: JSON-LD, meta tags, <time>, a dateline, a visible date, a visible update. */
export function publishedOf(
  tags: PageTags,
  main: MainContent,
  text: string,
  blocks: readonly Block[],
  language: Language | null,
): PublicationDate | null {
  return (
    inTag(tagDate(tags.structured.datePublished, language), 'json-ld') ??
    inTag(tagDate(firstMeta(tags, PUBLISHED_METAS), language), 'meta') ??
    timeElement(tags, main, language) ??
    inText(text, blocks, language)
  );
}
