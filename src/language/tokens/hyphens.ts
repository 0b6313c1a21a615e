import { BOUND_PREFIXES } from '../en/contractions.ts';
import { OBJECT_CLITICS, SUBJECT_CLITICS, WHOLE_BEFORE_PLACE, WHOLE_HYPHENATIONS } from '../fr/contractions.ts';
import { TokenKind } from '../words.ts';
import { Character, characterAt, isLower } from './characters.ts';
import type { TokensBuilder } from './draft.ts';
import { normalForm } from './normal-form.ts';

const LONGEST_CLITIC = 8;

/** French: one token, but for the clitics at its end, each a token with its hyphen ("a|-t-il", "donne|-le|-moi"). */
export function addFrenchHyphenated(builder: TokensBuilder, text: string, start: number, end: number): void {
  const cuts: number[] = [];
  let stop = end;
  while (stop > start) {
    const cut = startOfClitic(text, start, stop, cuts.length > 0);
    if (cut <= start) break;
    cuts.push(cut);
    stop = cut;
  }
  if (cuts.length > 0 && end - start < 24 && WHOLE_HYPHENATIONS.has(normalForm(text.slice(start, end))))
    cuts.length = 0;
  let from = start;
  for (const cut of cuts.reverse()) {
    builder.add(from, cut, TokenKind.Word);
    from = cut;
  }
  builder.add(from, end, TokenKind.Word);
}

/** Where the clitic that ends at `end` begins, its hyphen (and euphonic t) included; -1 where there is none. */
function startOfClitic(text: string, start: number, end: number, chained: boolean): number {
  const hyphen = lastHyphen(text, start, end);
  if (hyphen <= start) return -1;
  const word = normalForm(text.slice(hyphen + 1, end));
  if (SUBJECT_CLITICS.has(word)) {
    const before = text.slice(Math.max(start, hyphen - 2), hyphen);
    return /^-[tT]$/.test(before) && hyphen - 2 > start ? hyphen - 2 : hyphen;
  }
  if (word === 'là' || word === 'ci') {
    return hyphen - start > 9 || !WHOLE_BEFORE_PLACE.has(normalForm(text.slice(start, hyphen))) ? hyphen : -1;
  }
  const isVerb = chained || isLower(text, start) || /(?:ez|ons)$/.test(text.slice(start, hyphen).slice(-4));
  return OBJECT_CLITICS.has(word) && isVerb ? hyphen : -1;
}

function lastHyphen(text: string, start: number, end: number): number {
  for (let i = end - 1; i > start && i >= end - LONGEST_CLITIC; i--) {
    if (characterAt(text, i) === Character.Dash) return i;
  }
  return -1;
}

/** English: every piece and every hyphen a token ("well|-|known"), but for prefixes, which stay with their word ("pre-war"). */
export function addEnglishHyphenated(builder: TokensBuilder, text: string, start: number, end: number): void {
  let from = start;
  for (let i = start; i < end; i++) {
    if (characterAt(text, i) !== Character.Dash || i === from) continue;
    if (i - from <= 8 && BOUND_PREFIXES.has(normalForm(text.slice(from, i)))) continue;
    if (isCode(text, from, i, end)) continue;
    builder.add(from, i, TokenKind.Word);
    builder.add(i, i + 1, TokenKind.Punctuation);
    from = i + 1;
  }
  if (from < end) builder.add(from, end, TokenKind.Word);
}

/** A letter or two before a number is one name: B-29, U-2, G-7. */
function isCode(text: string, from: number, hyphen: number, end: number): boolean {
  return (
    hyphen - from <= 3 &&
    hyphen + 1 < end &&
    characterAt(text, hyphen + 1) === Character.Digit &&
    /\p{Lu}/u.test(text.charAt(from))
  );
}
