import type { Document } from './metadata.ts';
import { attribute, elementsOf, textOf } from './tree.ts';

export interface StructuredData {
  readonly headline: string | null;
  readonly author: string | null;
  readonly datePublished: string | null;
}

const ARTICLE = /article|posting|report|story|review|webpage/i;
const LARGEST = 512 * 1024;

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a JSON-LD block, `@graph` and lists opened, a few levels deep. */
function objectsIn(value: unknown, depth = 0): Json[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap(item => objectsIn(item, depth + 1));
  if (!isRecord(value)) return [];
  return [value, ...objectsIn(value['@graph'], depth + 1), ...objectsIn(value.mainEntity, depth + 1)];
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) {
    const names = value.map(nameOf).filter(name => name !== null);
    return names.length === 0 ? null : names.join(', ');
  }
  return isRecord(value) ? nameOf(value.name) : null;
}

const wordsIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function parse(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, ''));
  } catch {
    return null;
  }
}

/** What the page says of itself in JSON-LD; articles go before other things that carry a date. */
export function readJsonLd(document: Document): StructuredData {
  const objects: Json[] = [];
  for (const element of elementsOf(document)) {
    if (element.tagName !== 'script' || !/ld\+json/i.test(attribute(element, 'type') ?? '')) continue;
    const source = element.childNodes.map(node => ('value' in node ? node.value : '')).join('') || textOf(element);
    if (source.length <= LARGEST) objects.push(...objectsIn(parse(source)));
  }
  const typed = objects.filter(
    object => ARTICLE.test(String(object['@type'] ?? '')) && !/webpage/i.test(String(object['@type'])),
  );
  const pages = objects.filter(object => /webpage/i.test(String(object['@type'] ?? '')));
  const first = (field: string, read: (value: unknown) => string | null): string | null => {
    for (const object of [...typed, ...pages]) {
      const found = read(object[field]);
      if (found !== null) return found;
    }
    return null;
  };
  return {
    headline: first('headline', wordsIn),
    author: first('author', nameOf),
    datePublished: first('datePublished', wordsIn),
  };
}
