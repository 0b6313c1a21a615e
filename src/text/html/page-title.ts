import { fold } from '../boilerplate/fold.ts';
import type { MainContent } from './main-content.ts';
import { isInside } from './main-content.ts';
import type { PageTags } from './metadata.ts';
import { firstMeta } from './metadata.ts';
import type { Chunk } from './visible.ts';

const SHORTEST = 8;

const plain = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * The heading that is the title of the page: the one its tags repeat, else the first <h1> of the main content, else the first at all.
 * The first <h1> of a page is often the name of the site.
 */
export function titleChunk(text: string, chunks: readonly Chunk[], main: MainContent, tags: PageTags): Chunk | null {
  const headings = chunks.filter(chunk => /^h[1-3]$/.test(chunk.element.tagName) && !main.isFurniture(chunk.element));
  const given = [firstMeta(tags, ['og:title', 'dc.title', 'twitter:title']), tags.structured.headline, tags.title];
  const names = given.filter(name => name !== null).map(plain);
  let best: Chunk | null = null;
  let length = SHORTEST - 1;
  for (const heading of headings) {
    const words = plain(text.slice(heading.start, heading.end));
    if (
      words.length > length &&
      names.some(name => name.includes(words) || (name.length >= SHORTEST && words.includes(name)))
    ) {
      best = heading;
      length = words.length;
    }
  }
  const first = chunks.filter(chunk => chunk.element.tagName === 'h1');
  return (
    best ??
    first.find(chunk => isInside(chunk.element, main.root)) ??
    headings.find(chunk => chunk.element.tagName === 'h1') ??
    first[0] ??
    null
  );
}
