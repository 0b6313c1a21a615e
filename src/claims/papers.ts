// Newspapers by their names: "Le Courrier de Vernaz", "The Vernaz Gazette"; and the one over an article, which tells it and of which nothing is told.
import { PAPERS_FR } from '../names/lexicon/organisation-words.ts';
import { foldWords } from '../packs/fold.ts';

const ENGLISH = /^(?:courier|gazette|herald|tribune|chronicle)$/;

export function isPaperName(name: string): boolean {
  const words = foldWords(name);
  return PAPERS_FR.has(words[0] ?? '') || ENGLISH.test(words.at(-1) ?? '');
}

/** How far from its beginning a text has such a line. */
const HEAD = 400;
const OPENS = /(?:^|\n)\s*(?:le\s+|la\s+|l['’]|the\s+)?$/i;
const DATED = /^\s*[,–—(-]\s*(?:\p{L}+\s+){0,2}\d/u;

/** "Le Quotidien de Vernaz, 15 mai 1984" in a line by itself at the head of a text: the newspaper that it appeared in. */
export function isByline(text: string, start: number, end: number): boolean {
  return (
    start < HEAD &&
    OPENS.test(text.slice(Math.max(0, start - 40), start)) &&
    DATED.test(text.slice(end, end + 30)) &&
    isPaperName(text.slice(start, end))
  );
}
