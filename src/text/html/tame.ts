import { FORMATTING, OPTIONAL_END, RAW, VOID } from './tags.ts';

// A spec parser takes quadratic time on markup nobody writes: 100,000 nested tags, thousands of unclosed <b>, tags with
// thousands of attributes. Such tags are blanked before parsing; blanks keep every offset of the source what it was.

const DEEPEST = 400;
/** A parser opens every unclosed <b> or <font> again in each paragraph. */
const DEEPEST_INLINE = 40;
const MOST_ATTRIBUTES = 200;

const LETTER = /[a-z]/i;

interface Tag {
  readonly end: number;
  readonly attributes: number;
}

/** Where the tag that opens at `at` ends, quotes minded, and how many attributes it seems to have. */
function tagAt(html: string, at: number): Tag {
  let attributes = 0;
  let i = at + 1;
  while (i < html.length) {
    const code = html.charCodeAt(i);
    if (code === 0x3e) return { end: i + 1, attributes };
    if ((code === 0x22 || code === 0x27) && html.charCodeAt(i - 1) === 0x3d) {
      const close = html.indexOf(html[i]!, i + 1);
      if (close === -1) return { end: html.length, attributes };
      i = close;
    } else if (code <= 0x20 || code === 0x2f) attributes++;
    i++;
  }
  return { end: html.length, attributes };
}

function nameAt(html: string, at: number): string {
  let end = at;
  while (end < html.length && end < at + 20 && /[a-z0-9-]/i.test(html[end]!)) end++;
  return html.slice(at, end).toLowerCase();
}

/** Blanks tags that nest too deep or hold too many attributes; ordinary pages come back as they are. */
export function tame(html: string): string {
  const blanks: [number, number][] = [];
  const open = new Map<string, number>();
  let depth = 0;
  for (let at = html.indexOf('<'); at !== -1 && at < html.length; ) {
    let next = at + 1;
    if (html.startsWith('<!--', at)) {
      const close = html.indexOf('-->', at + 4);
      next = close === -1 ? html.length : close + 3;
    } else if (html[at + 1] === '/') {
      const name = nameAt(html, at + 2);
      const count = open.get(name) ?? 0;
      if (count > 0) {
        open.set(name, count - 1);
        depth--;
      }
    } else if (LETTER.test(html[at + 1] ?? '')) {
      const name = nameAt(html, at + 1);
      const tag = tagAt(html, at);
      next = tag.end;
      if (tag.attributes > MOST_ATTRIBUTES)
        blanks.push([at + 1 + name.length, html[tag.end - 1] === '>' ? tag.end - 1 : tag.end]);
      if (RAW.has(name)) {
        const close = indexOfEnd(html, name, tag.end);
        next = close === -1 ? html.length : close;
      } else if (!VOID.has(name) && !OPTIONAL_END.has(name)) {
        if (depth >= DEEPEST || (FORMATTING.has(name) && (open.get(name) ?? 0) >= DEEPEST_INLINE))
          blanks.push([at, tag.end]);
        else {
          depth++;
          open.set(name, (open.get(name) ?? 0) + 1);
        }
      }
    }
    at = html.indexOf('<', next);
  }
  return blanks.length === 0 ? html : blanked(html, blanks);
}

function indexOfEnd(html: string, name: string, from: number): number {
  if (name === 'plaintext') return -1;
  const pattern = new RegExp(`</${name}`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? -1;
}

function blanked(html: string, spans: readonly (readonly [number, number])[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const [start, end] of spans) {
    if (start < last) continue;
    parts.push(html.slice(last, start), ' '.repeat(end - start));
    last = end;
  }
  parts.push(html.slice(last));
  return parts.join('');
}
