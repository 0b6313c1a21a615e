import type { Page } from './page.ts';
import type { Stretch } from './stretches.ts';

/**
 * The turn of dialogue that a sentence opens with a dash ("— Qui va là ?"), up to the next such sentence of the paragraph; null where it
 * begins otherwise. Hyphens open items of lists too, so they are left out.
 */
export function turnAt(page: Page, first: number, end: number): Stretch | null {
  if (first + 1 >= end || !/[—–]/.test(page.sign(first)) || !page.isPunctuation(first)) return null;
  let stop = end;
  for (
    let id = page.sentenceAt(first).id + 1;
    id < page.sentences.length && page.sentences[id]!.firstToken < end;
    id++
  ) {
    const next = page.sentences[id]!.firstToken;
    if (!/[—–]/.test(page.sign(next))) continue;
    stop = next;
    break;
  }
  return { open: first, first: first + 1, end: stop, closed: true };
}
