import type { Span } from '../../span.ts';

// Marks of Markdown inside a paragraph: emphasis, code ticks, link targets, images, HTML comments, footnote references.
const INLINE =
  /!\[|\[(?=[^\][\n]{1,400}\]\()|\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?(?:\s+"[^"\n]{0,300}")?\)|\[\^[^\]\s]{1,40}\]|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])|`{1,3}|~~|<!--[\s\S]{0,2000}?-->|<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>\n]{0,300})?\/?>|<https?:[^\s<>]{1,500}>/giu;

/** The spans of Markdown's own characters in a stretch of text: grammar passes over them. */
export function markupIn(text: string, within: Span): Span[] {
  const marks: Span[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(INLINE)) {
    const start = within.start + match.index;
    marks.push({ start, end: start + match[0].length });
  }
  return marks;
}
