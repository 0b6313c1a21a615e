import { findDate } from '../dates/find-date.ts';
import type { PublicationDate } from '../document.ts';

export interface FrontMatter {
  /** Where the body begins; 0 where there is no front matter. */
  readonly end: number;
  readonly title: string | null;
  readonly author: string | null;
  readonly published: PublicationDate | null;
}

const LONGEST = 8192;
const FENCED = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

function field(body: string, names: string): string | null {
  const match = new RegExp(`^(?:${names})[ \\t]*:[ \\t]*["']?([^\\r\\n]{1,300}?)["']?[ \\t]*$`, 'im').exec(body);
  return match?.[1]?.trim() || null;
}

/** Reads the YAML fields that many Markdown files begin with; only plain `name: value` lines are understood. */
export function readFrontMatter(text: string): FrontMatter {
  const match = FENCED.exec(text.slice(0, LONGEST));
  if (match === null) return { end: 0, title: null, author: null, published: null };
  const body = match[1]!;
  const date = findDate(field(body, 'date|published|pubdate|date_published') ?? '');
  return {
    end: match[0].length,
    title: field(body, 'title|titre'),
    author: field(body, 'author|auteur|by'),
    published: date === null ? null : { value: date.value, origin: 'meta', span: null },
  };
}
