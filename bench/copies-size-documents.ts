// Documents of some ten sentences of `copies-size-texts.ts`, and nothing else.
import { createHash } from 'node:crypto';
import type { Annotations } from '../src/annotation.ts';
import { type SizedSentence, sizedSentence } from './copies-size-texts.ts';
import { lottery } from './lottery.ts';

/** A document with the sentences of numbers `[first, first + count)`. */
export interface Placed {
  readonly id: string;
  readonly first: number;
  readonly count: number;
}

export interface SizedDocuments {
  readonly annotations: readonly Annotations[];
  readonly places: readonly Placed[];
  /** The number of the first sentence that is in none of them. */
  readonly next: number;
}

/** Documents from the sentence of a number on: so many of them, or up to another sentence. */
export function sizedDocuments(first: number, end: number, most: number): SizedDocuments {
  const annotations: Annotations[] = [];
  const places: Placed[] = [];
  let next = first;
  while (next < end && annotations.length < most) {
    const count = Math.min(end - next, 8 + lottery(next)(5));
    const sentences = Array.from({ length: count }, (_, k) => sizedSentence(next + k));
    const document = documentOf(next, sentences);
    annotations.push(document);
    places.push({ id: document.document.id, first: next, count });
    next += count;
  }
  return { annotations, places, next };
}

/** A document of prose without names and claims, whose path tells the number of its first sentence. */
function documentOf(first: number, texts: readonly SizedSentence[]): Annotations {
  let at = 0;
  const sentences = texts.map(({ text, language }, id) => {
    const start = at;
    at += text.length + 1;
    return { id, start, end: start + text.length, language, kind: 'prose', strand: 0, dangling: false } as const;
  });
  const text = texts.map(({ text }) => text).join(' ');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const none = { title: null, author: null, published: null, publishedFrom: null };
  return {
    document: {
      id: idOf(first, sha256),
      sha256,
      uri: `${String(first).padStart(9, '0')}.txt`,
      ...none,
      language: texts[0]!.language,
      format: 'text',
      encoding: 'utf-8',
      text,
    },
    sentences,
    times: [],
    names: [],
    figures: [],
    quotes: [],
    claims: [],
  };
}

// An odd number and its inverse modulo 2^32: ids are to fall anywhere, as digests do.
const [SPREAD, GATHER] = [0x9e3779b1, 0xe8b2f51] as const;

/** The id of the document whose first sentence has this number; `digest` is of its bytes. */
export function idOf(first: number, digest: string): string {
  return `doc-${(Math.imul(first, SPREAD) >>> 0).toString(16).padStart(8, '0')}${digest.slice(0, 8)}`;
}

/** The number of the first sentence of a document. */
export function firstOf(id: string): number {
  return Math.imul(Number.parseInt(id.slice(4, 12), 16), GATHER) >>> 0;
}
