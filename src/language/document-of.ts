import type { Span } from '../span.ts';
import type { Block, SourceDocument } from '../text/document.ts';
import type { Language } from './language.ts';

/** A document for tests: each line of `text` a block of prose, `[23]` its note marks. */
export function documentOf(text: string, language: Language | null, kind: Block['kind'] = 'prose'): SourceDocument {
  const spans = (pattern: RegExp): Span[] =>
    [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length }));
  return {
    id: 'doc-0000000000000000',
    uri: 'test.txt',
    sha256: '',
    format: 'text',
    encoding: 'utf-8',
    title: null,
    author: null,
    language,
    published: null,
    text,
    blocks: spans(/[^\n]*\S[^\n]*/g).map(span => ({ kind, ...span })),
    marks: spans(/\[\d{1,3}\]/g),
    offsets: { toSource: span => span },
    notes: [],
  };
}
