import { closes } from '../language/sentences/closers.ts';
import type { Page } from './page.ts';

/** What stands between two quotation marks: tokens `[first, end)`, marks excluded. */
export interface Stretch {
  /** The token of the opening mark; for a turn of dialogue, its dash. */
  readonly open: number;
  readonly first: number;
  readonly end: number;
  /** False where the closing mark is missing: the stretch then runs to the end of its paragraph or sentence. */
  readonly closed: boolean;
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['‟', '”'],
  ['‘', '’'],
  ['‹', '›'],
]);
const DEEPEST = 8;

interface Opened {
  readonly token: number;
  readonly closer: string;
}

/** A paragraph, tokens `[first, end)`, with its quoted stretches in order of their opening marks; they may be nested. */
export class Paragraph {
  readonly first: number;
  readonly end: number;
  readonly stretches: readonly Stretch[];
  readonly #innermost: Int32Array;

  constructor(page: Page, first: number, end: number) {
    this.first = first;
    this.end = end;
    this.stretches = stretchesOf(page, first, end);
    this.#innermost = new Int32Array(end - first).fill(-1);
    this.stretches.forEach((stretch, k) => {
      this.#innermost.fill(k, stretch.first - first, stretch.end - first);
    });
  }

  /** The innermost stretch around token `i`; null outside quotation marks. */
  innermost(i: number): Stretch | null {
    const k = i < this.first || i >= this.end ? -1 : this.#innermost[i - this.first]!;
    return k < 0 ? null : this.stretches[k]!;
  }

  /** Whether token `i` stands in quotation marks that token `from` is not in. */
  isQuotedApart(i: number, from: number): boolean {
    const around = this.innermost(i);
    return around !== null && !(around.first <= from && from < around.end);
  }
}

function stretchesOf(page: Page, first: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  const opened: Opened[] = [];
  for (let i = first; i < end; i++) {
    if (!page.isPunctuation(i) || page.tokens.ends[i]! - page.tokens.starts[i]! > 2) continue;
    const sign = page.sign(i);
    const closed = closingOf(page, opened, i, sign);
    if (closed >= 0) {
      const { token } = opened[closed]!;
      opened.length = closed;
      if (i > token + 1) stretches.push({ open: token, first: token + 1, end: i, closed: true });
      continue;
    }
    const closer = closerOf(page, i, sign);
    if (closer !== null && opened.length < DEEPEST) opened.push({ token: i, closer });
  }
  for (const { token, closer } of opened) {
    // A single mark never closed is an apostrophe.
    if (closer === "'" || closer === '’' || token + 1 >= end) continue;
    stretches.push({ open: token, first: token + 1, end: endOfUnclosed(page, token, end, stretches), closed: false });
  }
  return stretches.sort((a, b) => a.open - b.open);
}

/** The place in `opened` of the mark that the sign at token `i` closes; -1 where it closes none. */
function closingOf(page: Page, opened: readonly Opened[], i: number, sign: string): number {
  for (let k = opened.length - 1; k >= 0; k--) {
    const { closer } = opened[k]!;
    if (closer !== sign) continue;
    if (sign === '"' || sign === "'" || sign === '’') {
      const judged = closes(page.text, page.tokens, i);
      if (judged === false || (judged === null && sign !== '"')) return -1;
    }
    return k;
  }
  return -1;
}

/** The sign that would close the mark at token `i`; null where it opens nothing. */
function closerOf(page: Page, i: number, sign: string): string | null {
  if (sign === '"') return closes(page.text, page.tokens, i) === true ? null : '"';
  if (sign === "'" || sign === '’') return closes(page.text, page.tokens, i) === false ? sign : null;
  // "Shi‘a": a letter of another script.
  if (sign === '‘' && /\p{L}/u.test(page.text[page.tokens.starts[i]! - 1] ?? '')) return null;
  return PAIRS.get(sign) ?? null;
}

/** To the end of the paragraph, or of the sentence where other quotations follow in the paragraph: then that was the forgotten end. */
function endOfUnclosed(page: Page, open: number, end: number, stretches: readonly Stretch[]): number {
  const sentence = page.sentenceAt(open);
  const others = stretches.some(stretch => stretch.open >= sentence.endToken && stretch.open < end);
  return others ? Math.min(sentence.endToken, end) : end;
}
