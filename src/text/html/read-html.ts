import type { Language } from '../../language/language.ts';
import { readByline } from '../dates/byline.ts';
import type { Block, Note } from '../document.ts';
import type { Extract } from '../extract.ts';
import { languageOfTag, voteLanguage } from '../language-vote.ts';
import { joinLines } from './join-lines.ts';
import { labelChunks } from './label.ts';
import { findMainContent, type MainContent } from './main-content.ts';
import { authorOf, type PageTags, readPageTags, titleOf } from './metadata.ts';
import { titleChunk } from './page-title.ts';
import { publishedOf } from './published.ts';
import { tame } from './tame.ts';
import { type Element, elementsOf, parseHtml } from './tree.ts';
import { type Chunk, visibleText } from './visible.ts';

/** Less prose than this is no main content worth the name. */
const LITTLE = 200;

function bodyOf(document: ReturnType<typeof parseHtml>): Element {
  for (const element of elementsOf(document))
    if (element.tagName === 'body' || element.tagName === 'frameset') return element;
  throw new TypeError('a spec parser always makes a body');
}

function contentOf(text: string, blocks: readonly Block[]): string {
  return blocks
    .filter(block => block.kind !== 'boilerplate')
    .map(block => text.slice(block.start, block.end))
    .join('\n');
}

/** The language by the words of the content where they are clear, else by what the tags say. */
function languageOf(tags: PageTags, text: string, main: MainContent, chunks: readonly Chunk[]): Language | null {
  const content = chunks
    .filter(chunk => !main.isFurniture(chunk.element))
    .map(chunk => text.slice(chunk.start, chunk.end));
  const vote = voteLanguage(content.join('\n'));
  return vote ?? languageOfTag(tags.languageTag) ?? languageOfTag(tags.metas.get('og:locale') ?? null);
}

function bylineAuthor(text: string, blocks: readonly Block[]): string | null {
  const byline = blocks.find(block => block.kind === 'byline');
  return byline === undefined ? null : (readByline(text.slice(byline.start, byline.end))?.author ?? null);
}

/** Reads an HTML page as a reader sees it; what is not the text of the page stays in it as `boilerplate`. */
export function readHtml(decoded: string, given: Language | null): Extract {
  const html = tame(decoded);
  const document = parseHtml(html);
  const tags = readPageTags(document);
  const body = bodyOf(document);
  const visible = visibleText(body, html);
  const { text, marks, builder } = visible;
  const chunks = joinLines(text, visible.chunks);
  const main = findMainContent(body, text, chunks);
  const language = given ?? languageOf(tags, text, main, chunks);
  const title = titleChunk(text, chunks, main, tags);
  const titleAt = title === null ? null : builder.map.toSource(title).start;
  const blocks = labelChunks(text, chunks, main, { title }, language);
  const { published, updated } = publishedOf(tags, main, titleAt, text, blocks, language);
  const notes: Note[] = [];
  if (contentOf(text, blocks).length < LITTLE) notes.push({ code: 'no-main-content', span: null, values: {} });
  if (updated)
    notes.push({ code: 'date-of-update', span: published?.span ?? null, values: { date: published?.value ?? '' } });
  return {
    text,
    blocks,
    marks,
    title: titleOf(tags, title === null ? null : text.slice(title.start, title.end)),
    author: authorOf(tags) ?? bylineAuthor(text, blocks),
    language,
    published,
    notes,
    toDecoded: span => builder.map.toSource(span),
  };
}
