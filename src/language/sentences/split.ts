import { ENGLISH_OPENERS } from '../en/openers.ts';
import { ENGLISH_REPORTING_VERBS } from '../en/reporting-verbs.ts';
import { FRENCH_OPENERS } from '../fr/openers.ts';
import { FRENCH_REPORTING_VERBS } from '../fr/reporting-verbs.ts';
import type { Language } from '../language.ts';
import { isLower, isUpper } from '../tokens/characters.ts';
import type { Tokens } from '../words.ts';
import { normOf, TokenKind } from '../words.ts';
import { abbreviationBehaviour } from './abbreviation-behaviour.ts';
import { closes, isCloser } from './closers.ts';

const FARTHEST_PARENTHESIS = 120;
/** A straight quotation mark further back no longer counts as open, in characters. */
const LONGEST_STRAIGHT = 1500;
/** Tokens of an enumerator such as "(3).". */
const LONGEST_ENUMERATOR = 4;
const INQUIT_REACH = 5;

/** Where the sentences of a block begin: indices of tokens in `[first, end)`, the first one included. */
export function sentenceStarts(
  text: string,
  tokens: Tokens,
  first: number,
  end: number,
  language: Language | null,
): number[] {
  const starts = first < end ? [first] : [];
  let open = false;
  let closing = -1;
  let searched = -1;
  let opened = 0;
  for (let i = first; i < end; i++) {
    if (tokens.kinds[i] === TokenKind.Punctuation) {
      const sign = text.charAt(tokens.starts[i]!);
      if (sign === '"') {
        open = !(closes(text, tokens, i) ?? (open && tokens.starts[i]! - opened < LONGEST_STRAIGHT));
        opened = tokens.starts[i]!;
      } else if (sign === '(' && i > starts[starts.length - 1]! && closing < i && searched < i) {
        closing = closingParenthesis(text, tokens, i, end);
        if (closing < 0) searched = i + FARTHEST_PARENTHESIS;
      }
    }
    if (i + 1 < end && startsTurn(text, tokens, i)) {
      starts.push(i + 1);
      open = false;
      continue;
    }
    const terminator = terminatorAt(text, tokens, i);
    if (terminator === null || i + 1 < closing || isEnumerator(text, tokens, starts[starts.length - 1]!, i)) continue;
    let next = i + 1;
    let closed = false;
    while (next < end && isCloser(text, tokens, next, open)) {
      if (tokens.kinds[next] !== TokenKind.Mark) closed = true;
      if (text.charAt(tokens.starts[next]!) === '"') open = false;
      next++;
      if (next < end && isSeparatorOfMarks(text, tokens, next)) next++;
    }
    if (
      next < end &&
      next > starts[starts.length - 1]! &&
      endsHere(text, tokens, i, next, closed, terminator, language)
    ) {
      starts.push(next);
    }
    i = next - 1;
  }
  return starts;
}

type Terminator = 'stop' | 'abbreviation' | 'ellipsis' | 'mark';

function terminatorAt(text: string, tokens: Tokens, i: number): Terminator | null {
  const last = text.charCodeAt(tokens.ends[i]! - 1);
  const single = tokens.ends[i]! - tokens.starts[i]! === 1;
  if (tokens.kinds[i] === TokenKind.Word) return last === 0x2e && !single ? 'abbreviation' : null;
  if (tokens.kinds[i] !== TokenKind.Punctuation) return null;
  if (last === 0x2e) return single ? 'stop' : 'ellipsis';
  if (last === 0x2026) return 'ellipsis';
  if (last === 0x21 || last === 0x3f || last === 0x203d) return 'mark';
  return null;
}

/** "1.", "IV.", "b.", "(3)." at the beginning: the sentence comes after. */
function isEnumerator(text: string, tokens: Tokens, first: number, i: number): boolean {
  if (i - first > LONGEST_ENUMERATOR || !/\.$/.test(text.slice(tokens.starts[i]!, tokens.ends[i]!))) return false;
  let labels = 0;
  for (let k = first; k <= i; k++) {
    if (tokens.kinds[k] === TokenKind.Punctuation || tokens.kinds[k] === TokenKind.Symbol) continue;
    const size = tokens.ends[k]! - tokens.starts[k]!;
    const isLabel =
      tokens.kinds[k] === TokenKind.Number ? size <= 3 : /^(?:[a-z]\.?|[ivxl]+\.?)$/.test(normOf(tokens, k));
    if (!isLabel || ++labels > 1) return false;
  }
  return labels === 1;
}

/** A comma between two note marks: [10],[11] */
function isSeparatorOfMarks(text: string, tokens: Tokens, i: number): boolean {
  return (
    text.charAt(tokens.starts[i]!) === ',' &&
    tokens.kinds[i - 1] === TokenKind.Mark &&
    tokens.kinds[i + 1] === TokenKind.Mark &&
    tokens.ends[i] === tokens.starts[i + 1]
  );
}

/** An empty line, or a line that begins with a dash, parts sentences whatever stands before. */
function startsTurn(text: string, tokens: Tokens, i: number): boolean {
  const gap = tokens.starts[i + 1]! - tokens.ends[i]!;
  if (gap === 0) return false;
  const between = text.slice(tokens.ends[i]!, Math.min(tokens.starts[i + 1]!, tokens.ends[i]! + 64));
  const line = between.indexOf('\n');
  if (line < 0) return false;
  if (between.indexOf('\n', line + 1) >= 0) return true;
  return /[—–•‣▪-]/.test(text.charAt(tokens.starts[i + 1]!)) && tokens.ends[i + 1]! - tokens.starts[i + 1]! <= 2;
}

function closingParenthesis(text: string, tokens: Tokens, open: number, end: number): number {
  let depth = 0;
  for (let i = open; i < end && i < open + FARTHEST_PARENTHESIS; i++) {
    if (tokens.kinds[i] !== TokenKind.Punctuation) continue;
    const sign = text.charAt(tokens.starts[i]!);
    const single = tokens.ends[i]! - tokens.starts[i]! === 1;
    if (sign === '(' && single) depth++;
    else if (sign === ')' && --depth === 0) return i;
  }
  return -1;
}

function endsHere(
  text: string,
  tokens: Tokens,
  i: number,
  next: number,
  closed: boolean,
  terminator: Terminator,
  language: Language | null,
): boolean {
  const head = firstWord(text, tokens, next);
  const start = tokens.starts[head]!;
  if (tokens.kinds[head] === TokenKind.Mark) return false;
  if (tokens.kinds[head] === TokenKind.Punctuation || tokens.kinds[head] === TokenKind.Symbol) {
    return terminator !== 'abbreviation' && /[«“"‘([{•§*]/.test(text.charAt(start));
  }
  if (terminator === 'stop' && isLabelled(text, tokens, next)) return true;
  const glued = tokens.ends[next - 1] === tokens.starts[next];
  if (isLower(text, start)) {
    return terminator === 'stop' && !closed && head === next && opensInLowerCase(text, tokens, i, glued, language);
  }
  if (terminator === 'abbreviation') return abbreviationEnds(text, tokens, i, head, language);
  if (glued)
    return terminator === 'stop'
      ? isWholeWord(text, tokens, i - 1, language) && isUpper(text, start)
      : isUpper(text, start);
  if (closed && terminator !== 'stop') return !hasInquit(tokens, head, language);
  return true;
}

/** "(b)", "(2)": a label opens a new point. */
function isLabelled(text: string, tokens: Tokens, next: number): boolean {
  return (
    next + 3 < tokens.length &&
    text.charAt(tokens.starts[next]!) === '(' &&
    text.charAt(tokens.starts[next + 2]!) === ')' &&
    tokens.ends[next + 1]! - tokens.starts[next + 1]! <= 2
  );
}

/** The first token from `next` on that is no opening mark, dash or apostrophe. */
function firstWord(text: string, tokens: Tokens, next: number): number {
  let head = next;
  while (
    head + 1 < tokens.length &&
    head < next + 4 &&
    tokens.kinds[head] === TokenKind.Punctuation &&
    /[«“„"'‘’‹([{—–¿¡-]/.test(text.charAt(tokens.starts[head]!))
  ) {
    head++;
  }
  return head;
}

/**
 * A full stop before a small letter ends a sentence only after a whole word that closes a clause of some length
 * ("… le traité. l'analyse …"), never after what may be an abbreviation unknown to us.
 */
function opensInLowerCase(text: string, tokens: Tokens, i: number, glued: boolean, language: Language | null): boolean {
  return (
    isWholeWord(text, tokens, i - 1, language) &&
    hasClauseBefore(text, tokens, i) &&
    (!glued || tokens.ends[i + 1]! - tokens.starts[i + 1]! > 1)
  );
}

/** A word of at least four letters with a vowel, no capital inside, that is no listed abbreviation. */
function isWholeWord(text: string, tokens: Tokens, i: number, language: Language | null): boolean {
  if (i < 0) return false;
  if (tokens.kinds[i] === TokenKind.Number) return true;
  if (tokens.kinds[i] !== TokenKind.Word)
    return tokens.kinds[i] === TokenKind.Mark || /[»”)"%]/.test(text.charAt(tokens.starts[i]!));
  const norm = normOf(tokens, i);
  return (
    norm.length >= 3 && /[aeiouyàâéèêëîïôùûœæ]/.test(norm) && abbreviationBehaviour(`${norm}.`, language) === undefined
  );
}

/** Whether at least three words stand before token `i` without a full stop between. */
function hasClauseBefore(text: string, tokens: Tokens, i: number): boolean {
  let words = 0;
  for (let k = i - 1; k >= 0 && k > i - 12; k--) {
    if (tokens.kinds[k] === TokenKind.Punctuation && /[.!?…]/.test(text.charAt(tokens.starts[k]!))) break;
    if (tokens.kinds[k] === TokenKind.Word) words++;
  }
  return words >= 3;
}

function abbreviationEnds(text: string, tokens: Tokens, i: number, head: number, language: Language | null): boolean {
  const norm = normOf(tokens, i);
  const behaviour = abbreviationBehaviour(norm, language) ?? (norm.length === 2 ? 'initial' : 'inside');
  if (behaviour === 'title' || behaviour === 'leading') return false;
  const following = normOf(tokens, head);
  if (tokens.kinds[head] === TokenKind.Number) return behaviour === 'final' && !/^[ap]\.m\.$/.test(norm);
  if (!isUpper(text, tokens.starts[head]!)) return false;
  if (behaviour === 'final') return !(/^[ap]\.m\.$/.test(norm) && isDayOrZone(following));
  return isOpener(following, language) && !(behaviour === 'initial' && tokens.ends[head]! - tokens.starts[head]! === 1);
}

function isDayOrZone(norm: string): boolean {
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:est|edt|gmt|utc|pst|pdt|cet|eastern|pacific|central|local)$/.test(
    norm,
  );
}

function isOpener(norm: string, language: Language | null): boolean {
  if (language !== 'en' && FRENCH_OPENERS.has(norm)) return true;
  return language !== 'fr' && ENGLISH_OPENERS.has(norm);
}

/** Whether a reporting verb stands in the next few words: "Who goes there?" John asked. */
function hasInquit(tokens: Tokens, head: number, language: Language | null): boolean {
  for (let i = head; i < tokens.length && i < head + INQUIT_REACH; i++) {
    if (tokens.kinds[i] === TokenKind.Punctuation) return false;
    if (i === head && isOpener(normOf(tokens, i), language)) continue;
    const norm = normOf(tokens, i);
    if (language !== 'en' && FRENCH_REPORTING_VERBS.has(norm)) return true;
    if (language !== 'fr' && ENGLISH_REPORTING_VERBS.has(norm)) return true;
  }
  return false;
}
