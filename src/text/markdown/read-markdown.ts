import type { Language } from '../../language/language.ts';
import type { Span } from '../../span.ts';
import type { Block } from '../document.ts';
import type { Extract } from '../extract.ts';
import { voteLanguage } from '../language-vote.ts';
import { classify } from '../plain/classify.ts';
import { trimSpan } from '../plain/lines.ts';
import { blocksOf, type MarkdownBlock } from './blocks.ts';
import { readFrontMatter } from './front-matter.ts';
import { markupIn } from './markup.ts';

/** Paragraphs get the kinds that plain text gives; what Markdown says itself stays. */
function kinds(text: string, pieces: readonly MarkdownBlock[], language: Language | null) {
  const plain = pieces.filter(piece => piece.kind === 'prose');
  // A file that writes no heading as Markdown does may still set short lines apart, as plain text does.
  const headings = !pieces.some(piece => piece.kind === 'heading');
  const { blocks, author, published, title } = classify(text, plain, language, { headings });
  const fixed: Block[] = pieces
    .filter(piece => piece.kind !== 'prose')
    .map(({ start, end, kind }) => ({ start, end, kind }));
  return { blocks: [...fixed, ...blocks].sort((a, b) => a.start - b.start), author, published, title };
}

/** Reads Markdown: the decoded file is the text, to the character; its markup becomes marks. */
export function readMarkdown(decoded: string, given: Language | null): Extract {
  const language = given ?? voteLanguage(decoded);
  const front = readFrontMatter(decoded);
  const pieces = blocksOf(decoded, front.end);
  const { blocks, author, published, title } = kinds(decoded, pieces, language);
  const note = front.end > 0 ? trimSpan(decoded, { start: 0, end: front.end }) : null;
  const heading = pieces.find(piece => piece.kind === 'heading') ?? title;
  const marks: Span[] = blocks.flatMap(block => markupIn(decoded, block));
  return {
    text: decoded,
    blocks: note === null ? blocks : [{ ...note, kind: 'note' }, ...blocks],
    marks,
    title: front.title ?? (heading === null ? null : decoded.slice(heading.start, heading.end).replace(/[*_`]/g, '')),
    author: front.author ?? author,
    language,
    published: front.published ?? published,
    notes: [],
    toDecoded: span => span,
  };
}
