import { uposOf } from '../language/words.ts';
import { type Inquit, inquitAt } from './inquit.ts';
import type { Page } from './page.ts';
import type { Paragraph, Stretch } from './stretches.ts';

/** A quotation in pieces, with the inquit that stands between or after them. */
export interface Pieces {
  readonly pieces: readonly Stretch[];
  readonly inquit: Inquit | null;
}

/**
 * Cuts out an inquit that stands inside the marks, between commas and with its verb first: « Rien ne presse, dit-elle, attendons. »
 * In a turn of dialogue the inquit may also stand at the end.
 */
export function cutInquit(page: Page, stretch: Stretch, paragraph: Paragraph): Pieces {
  if (page.languageAt(stretch.first) !== 'fr') return { pieces: [stretch], inquit: null };
  for (let i = stretch.first + 1; i + 1 < stretch.end; i++) {
    if (!page.isPunctuation(i) || !/[,!?…»”—–-]/.test(page.sign(i)) || paragraph.isQuotedApart(i, stretch.first))
      continue;
    if (!beginsWithVerb(page, i + 1, stretch.end)) continue;
    const inquit = inquitAt(page, i + 1, stretch.end, paragraph);
    if (inquit?.holder == null) continue;
    let end = inquit.end;
    // What the inquit drags along (à la presse, en souriant) ends with the next sign.
    while (end < stretch.end && !(page.isPunctuation(end) && /[,;:.!?…—–]/.test(page.sign(end)))) end++;
    const before: Stretch = { ...stretch, end: i + (/[!?…]/.test(page.sign(i)) ? 1 : 0), closed: true };
    let next = end;
    while (next < stretch.end && page.isPunctuation(next) && /[,;:.—–-]/.test(page.sign(next))) next++;
    const after: Stretch = { ...stretch, first: next };
    return { pieces: next < stretch.end ? [before, after] : [before], inquit };
  }
  return { pieces: [stretch], inquit: null };
}

/** Inside a quotation only a verb with its subject behind it is an inquit: "dit-il", "a répondu le maire". */
function beginsWithVerb(page: Page, from: number, to: number): boolean {
  const { reflexives } = page.cuesAt(from);
  let i = from;
  while (
    i < to &&
    i < from + 3 &&
    (uposOf(page.tokens, i) === 'AUX' || reflexives.has(page.norm(i)) || page.norm(i).startsWith('-'))
  )
    i++;
  if (i >= to || uposOf(page.tokens, i) !== 'VERB') return false;
  const hooked = i > from && page.norm(i - 1).startsWith('-');
  const next = i + 1;
  if (hooked) return true;
  return next < to && (page.norm(next).startsWith('-') || /^(?:DET|PROPN|NOUN|ADV)$/.test(uposOf(page.tokens, next)));
}
