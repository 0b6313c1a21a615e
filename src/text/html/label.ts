import type { Language } from '../../language/language.ts';
import { isAllBoilerplate } from '../boilerplate/all-boilerplate.ts';
import { readByline } from '../dates/byline.ts';
import { readDateline } from '../dates/dateline.ts';
import { readPrinted } from '../dates/printed.ts';
import { readBareDate, readVisibleDate } from '../dates/visible.ts';
import type { Block, BlockKind } from '../document.ts';
import { isNoteList } from './class-words.ts';
import type { MainContent } from './main-content.ts';
import { closest, isInside, proseMass } from './main-content.ts';
import { HEADINGS } from './tags.ts';
import { findTail } from './tail.ts';
import type { Element } from './tree.ts';
import type { Chunk } from './visible.ts';

/** Bylines and dates are looked for in this many characters after the title. */
const HEAD_REACH = 700;

const LONG_PROSE = 120;

const LINK_SHARE = 0.66;

export interface Head {
  /** Where the title of the page stands; null where it has none of its own. */
  readonly title: Chunk | null;
}

function tagKind(chunk: Chunk): BlockKind {
  if (closest(chunk.element, element => HEADINGS.has(element.tagName)) !== null) return 'heading';
  if (chunk.cell) return 'table-cell';
  if (closest(chunk.element, isNoteList) !== null) return 'note';
  const tag = chunk.element.tagName;
  if (tag === 'figcaption' || tag === 'caption') return 'caption';
  return closest(chunk.element, element => element.tagName === 'li') === null ? 'prose' : 'list-item';
}

/** Links and nothing else, with no sentence among them. */
function isLinkList(words: string, chunk: Chunk): boolean {
  const length = chunk.end - chunk.start;
  return chunk.linked > length * LINK_SHARE && !(length > 80 && /[.!?…]["»”)]?$/.test(words));
}

function headKind(words: string, chunk: Chunk, head: Head, language: Language | null): BlockKind | null {
  const { title } = head;
  const near =
    title === null
      ? chunk.start < HEAD_REACH
      : chunk.start >= title.start - 200 && chunk.start - title.end < HEAD_REACH;
  if (!near) return null;
  if (readBareDate(words, language) !== null) return 'dateline';
  if (words.length < 120 && readVisibleDate(words, language)?.published) return 'dateline';
  return (readByline(words) ?? readPrinted(words, false)) === null ? null : 'byline';
}

/** Decides for each chunk whether it is content, and which kind. Nothing is dropped: the rest is `boilerplate`. */
export function labelChunks(
  text: string,
  chunks: readonly Chunk[],
  main: MainContent,
  head: Head,
  language: Language | null,
): Block[] {
  const inside = new Map<Element, boolean>();
  const isIn = (element: Element): boolean => {
    let known = inside.get(element);
    if (known === undefined) {
      known = isInside(element, main.root);
      inside.set(element, known);
    }
    return known;
  };
  const firstInside = chunks.findIndex(chunk => isIn(chunk.element));
  const firstProse = chunks.findIndex(
    chunk => isIn(chunk.element) && !main.isFurniture(chunk.element) && proseMass(text, chunk) > 120,
  );
  const tail = findTail(text, chunks, isIn);
  return chunks.flatMap((chunk, index) => {
    const words = text.slice(chunk.start, chunk.end);
    const furniture = main.isFurniture(chunk.element);
    const own = tagKind(chunk);
    const whole = (kind: BlockKind): Block[] => [{ start: chunk.start, end: chunk.end, kind }];
    if (chunk === head.title) return whole('heading');
    const between = head.title !== null && chunk.start > head.title.start && index < firstInside;
    const candidate = !furniture && (isIn(chunk.element) || between);
    const above = head.title !== null && chunk.start > head.title.start && index < firstProse;
    if (!candidate && above) {
      const dated = headKind(words, chunk, head, language);
      if (dated !== null) return whole(dated);
      if (isStandfirst(text, words, chunk, language)) return whole('prose');
    }
    if (index >= tail && own !== 'note') return whole('boilerplate');
    if (!candidate) return whole(own === 'note' && isIn(chunk.element) ? 'note' : 'boilerplate');
    const special =
      own === 'heading' && readBareDate(words, language) === null ? null : headKind(words, chunk, head, language);
    if (special !== null) return whole(special);
    if (own !== 'note' && isAllBoilerplate(words, language)) return whole('boilerplate');
    if ((own === 'prose' || own === 'list-item') && isLinkList(words, chunk)) return whole('boilerplate');
    if (between && proseMass(text, chunk) === 0) return whole('boilerplate');
    return own === 'prose' ? withDateline(words, chunk) : whole(own);
  });
}

/** A paragraph of prose between the title and the text, in an element that only its class calls furniture. */
function isStandfirst(text: string, words: string, chunk: Chunk, language: Language | null): boolean {
  if (proseMass(text, chunk) < LONG_PROSE || isAllBoilerplate(words, language)) return false;
  return closest(chunk.element, element => /^(?:nav|aside|footer|form|dialog|header)$/.test(element.tagName)) === null;
}

function withDateline(words: string, chunk: Chunk): Block[] {
  const dateline = words.length < 5 ? null : readDateline(words);
  if (dateline === null || (dateline.date === null && dateline.end === words.length)) {
    return [{ start: chunk.start, end: chunk.end, kind: 'prose' }];
  }
  const border = chunk.start + dateline.end;
  const rest = words.slice(dateline.end);
  const blocks: Block[] = [{ start: chunk.start, end: border, kind: 'dateline' }];
  if (rest.trim() !== '')
    blocks.push({ start: border + rest.length - rest.trimStart().length, end: chunk.end, kind: 'prose' });
  return blocks;
}
