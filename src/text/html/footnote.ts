import type { Element } from './tree.ts';
import { attribute, elementsOf, textOf } from './tree.ts';

const NOTE_TARGET = /^#(?:cite|note|fn|ref|footnote|_ftn|ftn|sdfootnote|nb|endnote|_edn|nh|nb)/i;
const NUMBER = /^[[(]?(?:\d{1,3}|[a-z*†‡]|note \d{1,3}|n \d{1,3})[\])]?$/i;
const UNIT = /(?:^|[^\p{L}])(?:[cdhkmµ]?m|s|CO|H)$/u;

/** Whether a <sup> is a note reference: linked to a note, or a bare number after a word that is no unit ("m<sup>2</sup>", "10<sup>6</sup>" are none). */
export function isFootnoteReference(sup: Element, around: string): boolean {
  const words = textOf(sup);
  if (words.length > 40) return false;
  for (const inner of elementsOf(sup)) {
    if (inner.tagName === 'a' && NOTE_TARGET.test(attribute(inner, 'href') ?? '')) return true;
  }
  if (/reference|footnote|noteref|cite/i.test(`${attribute(sup, 'class') ?? ''} ${attribute(sup, 'id') ?? ''}`))
    return true;
  const before = around.slice(0, around.length - words.length).trimEnd();
  return NUMBER.test(words) && /[\p{L}.,;:!?»”")\]]$/u.test(before) && !UNIT.test(before) && !/^[a-z]$/i.test(words);
}
