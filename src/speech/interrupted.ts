import { uposOf } from '../language/words.ts';
import { isFiniteVerb } from './cue-verb.ts';
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
 * In a turn of dialogue (`isTurn`) nothing marks where speech ends: what the inquit drags along is left out, and after its full stop
 * only what sounds spoken is taken for speech again.
 */
export function cutInquit(page: Page, stretch: Stretch, paragraph: Paragraph, isTurn = false): Pieces {
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
    if (isTurn && page.sign(end) === ',' && dragsOn(page, end + 1, stretch.end)) {
      next = end + 1;
      while (next < stretch.end && !(page.isPunctuation(next) && /[.!?…—–:]/.test(page.sign(next)))) next++;
    }
    const stop = next < stretch.end && /[.!?…]/.test(page.sign(next));
    while (next < stretch.end && page.isPunctuation(next) && /[,;:.!?…—–-]/.test(page.sign(next))) next++;
    if (isTurn && stop && !soundsSpoken(page, next, stretch.end)) return { pieces: [before], inquit };
    const after: Stretch = { ...stretch, first: next };
    return { pieces: next < stretch.end ? [before, after] : [before], inquit };
  }
  return { pieces: [stretch], inquit: null };
}

/** After an inquit's comma: "en souriant", "qui redoutait le froid", "d'un ton sec", "inquiète". */
function dragsOn(page: Page, from: number, to: number): boolean {
  if (from >= to) return false;
  const upos = uposOf(page.tokens, from);
  return (
    upos === 'ADP' ||
    /^(?:qui|dont|who|as|comme|tout)$/.test(page.norm(from)) ||
    (upos !== 'VERB' && upos !== 'ADJ' ? false : !isFiniteVerb(page, from))
  );
}

/** Speech says "je" or "vous", asks or exclaims. */
export function soundsSpoken(page: Page, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (page.isPunctuation(i) && /[?!]/.test(page.sign(i))) return true;
    if (/^-?(?:je|j'|tu|vous|nous|moi|oui|non|i|you|we|me|yes|no|ma|mon|my|your|votre|notre)$/.test(page.norm(i)))
      return true;
  }
  return false;
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
