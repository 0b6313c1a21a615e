import type { Span } from '../../span.ts';
import { width } from '../width.ts';

/** Words of a text to be marked, by a character that goes under them. */
export interface Mark extends Span {
  readonly sign: string;
}

/**
 * A text in lines of at most `columns`, each with a line of marks under it where something in it is marked. `start` is the offset of
 * the text in what the spans of the marks count in; where marks overlap, the earlier one in the list shows. A longer word stays whole.
 */
export function marked(text: string, start: number, marks: readonly Mark[], columns: number): string[] {
  return linesOf(text, columns).flatMap(words => {
    let line = '';
    let under = '';
    for (const [place, { word, at }] of words.entries()) {
      if (place > 0) {
        const before = words[place - 1]!;
        const sign = signAt(start + before.at + before.word.length, marks);
        line += ' ';
        under += sign !== ' ' && sign === signAt(start + at, marks) ? sign : ' ';
      }
      let offset = start + at;
      for (const character of word) {
        line += character;
        under += signAt(offset, marks).repeat(width(character));
        offset += character.length;
      }
    }
    under = under.trimEnd();
    return under === '' ? [line] : [line, under];
  });
}

function signAt(offset: number, marks: readonly Mark[]): string {
  return marks.find(({ start, end }) => start <= offset && offset < end)?.sign ?? ' ';
}

interface Word {
  readonly word: string;
  readonly at: number;
}

/** The words of a text by line; no-break spaces do not part words. */
function linesOf(text: string, columns: number): Word[][] {
  const lines: Word[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const { 0: word, index: at } of text.matchAll(/[^ \t\n\r\f\v]+/g)) {
    const taken = width(word);
    if (used + 1 + taken > columns) {
      lines.push([]);
      used = -1;
    }
    lines.at(-1)!.push({ word, at });
    used += 1 + taken;
  }
  return lines;
}
