// What shows that a clause has left out its verb: words between the parts of it, and what may follow.
import type { Participant } from '../annotation.ts';
import { partitionPoint } from '../partition-point.ts';

/** Between names and their date. */
export const DATED =
  /^\s*(?:,\s*(?:elle|lui|elles|eux),?\s*)?(?:(?:only|not until|seulement|pas avant|enfin|à son tour|in turn)\s+)?(?:(?:on|in|en|le|au|dès)\s+)?(?:the\s+)?$/i;
/** What may follow: the end of the clause, or one more of them. */
export const CLOSED = /^\s*(?:[,.;:)\]([–—…]|(?:and|et|puis|then)\s|$)/;

/** Place of the first that starts at or after an offset; they come in the order of the text. */
export function firstFrom(spans: readonly { readonly start: number }[], offset: number): number {
  return partitionPoint(0, spans.length, i => spans[i]!.start < offset);
}

/** "joined the Lake Federation in 1964 and the Northern Federation in 1970": it is called as the one, and as none of the others. */
export function isRather(name: string, one: string, others: readonly Participant[]): boolean {
  return isAlike(name, one) && !others.some(({ text }) => isAlike(name, text));
}

function isAlike(a: string, b: string): boolean {
  const words = new Set(a.match(/\p{Lu}\p{L}{3,}/gu));
  return (b.match(/\p{Lu}\p{L}{3,}/gu) ?? []).some(word => words.has(word));
}
