import type { DefaultTreeAdapterTypes } from 'parse5';
import { readJsonLd, type StructuredData } from './json-ld.ts';
import type { Element } from './tree.ts';
import { attribute, elementsOf, textOf } from './tree.ts';

export type Document = DefaultTreeAdapterTypes.Document;

/** What the tags of a page say of it, before anything is decided. */
export interface PageTags {
  readonly metas: ReadonlyMap<string, string>;
  readonly structured: StructuredData;
  readonly title: string | null;
  readonly languageTag: string | null;
  readonly times: readonly { readonly element: Element; readonly value: string }[];
}

export function readPageTags(document: Document): PageTags {
  const metas = new Map<string, string>();
  const times: { element: Element; value: string }[] = [];
  let title: string | null = null;
  let languageTag: string | null = null;
  for (const element of elementsOf(document)) {
    const tag = element.tagName;
    if (tag === 'html') languageTag = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
    else if (tag === 'title' && title === null && element.namespaceURI.endsWith('xhtml'))
      title = textOf(element) || null;
    else if (tag === 'meta') {
      const name = (
        attribute(element, 'property') ??
        attribute(element, 'name') ??
        attribute(element, 'itemprop') ??
        ''
      ).toLowerCase();
      const content = attribute(element, 'content')?.trim() ?? '';
      if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
    } else if (tag === 'time' || (tag === 'abbr' && /published/.test(attribute(element, 'class') ?? ''))) {
      times.push({ element, value: attribute(element, 'datetime') ?? attribute(element, 'title') ?? textOf(element) });
    } else if (/^(?:datePublished|dateCreated)$/.test(attribute(element, 'itemprop') ?? '')) {
      const value = attribute(element, 'content') ?? attribute(element, 'datetime') ?? textOf(element);
      if (!metas.has('datepublished')) metas.set('datepublished', value);
    }
  }
  return { metas, structured: readJsonLd(document), title, languageTag, times };
}

/** The first of several meta names that the page has. */
export function firstMeta(tags: PageTags, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.metas.get(name);
    if (value !== undefined) return value;
  }
  return null;
}

const SITE_TAIL = /\s+[|·•»–—-]\s+[^|·•»–—]{2,40}$/u;

/** Title of the page: what it gives to others, its headline, its first heading, its <title> without the site's name. */
export function titleOf(tags: PageTags, heading: string | null): string | null {
  const given = firstMeta(tags, ['og:title', 'twitter:title', 'dc.title', 'dcterms.title']) ?? tags.structured.headline;
  const site = firstMeta(tags, ['og:site_name']);
  const shown = given ?? heading ?? tags.title;
  if (shown === null) return null;
  const plain = shown.replace(/\s+/g, ' ').trim();
  if (site !== null && plain.length > site.length + 6 && plain.toLowerCase().endsWith(site.toLowerCase())) {
    return plain.slice(0, -site.length).replace(/[\s|·•»–—:-]+$/u, '');
  }
  return given === null && heading === null ? plain.replace(SITE_TAIL, '') : plain;
}

export function authorOf(tags: PageTags): string | null {
  const named =
    tags.structured.author ??
    firstMeta(tags, ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author']);
  return named === null || /^https?:/.test(named) ? null : named.replace(/\s+/g, ' ').trim() || null;
}
