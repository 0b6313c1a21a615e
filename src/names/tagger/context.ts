// A document as the names tagger sees it: how each token is written, and what the whole document tells of each word.

import type { HashMap } from '../../language/models/hash-map.ts';
import { TokenKind, type Tokens, type Words } from '../../language/words.ts';
import { TRAITS, Trait, wordTraits } from './word-traits.ts';

/** How a token is written. */
export const Caps = { Other: 0, Small: 1, Capital: 2, Letter: 3, Upper: 4, Shouted: 5, Mixed: 6, Number: 7 } as const;

/** Bits of what the document tells of a word. */
export const Seen = { Small: 1, CapitalInside: 2, Often: 4 } as const;

export interface Context {
  readonly tokens: Tokens;
  /** Row of each token's word in `traits`. */
  readonly traits: Int32Array;
  /** `Caps` of each token. */
  readonly caps: Uint8Array;
  /** Hash of the pattern of capitals, small letters, figures and signs. */
  readonly shapes: Int32Array;
  /** `Seen` bits by index in the vocabulary. */
  readonly seen: Uint8Array;
  /** What a gazetteer of the caller says of each token; 0 for nothing. */
  readonly known: Uint8Array;
  /** 1 for the first token of a sentence. */
  readonly first: Uint8Array;
}

/** What a document tells whatever the language: the taggers of two languages look at the same. */
type Writing = Pick<Context, 'caps' | 'shapes' | 'seen' | 'first'>;

const writings = new WeakMap<Tokens, Writing>();

/** Looks a document over; linear in its length. */
export function contextOf(text: string, words: Words, known: Uint8Array, lists: HashMap): Context {
  const { tokens } = words;
  let writing = writings.get(tokens);
  if (!writing) {
    writing = writingOf(text, words);
    writings.set(tokens, writing);
  }
  return { tokens, traits: wordTraits(tokens, lists), known, ...writing };
}

function writingOf(text: string, { tokens, sentences }: Words): Writing {
  const { length, starts, ends, kinds, norms } = tokens;
  const caps = new Uint8Array(length);
  const shapes = new Int32Array(length);
  const first = new Uint8Array(length);
  const seen = new Uint8Array(tokens.vocabulary.length);
  const counts = new Uint8Array(tokens.vocabulary.length);
  for (let i = 0; i < length; i++) {
    if (kinds[i] === TokenKind.Mark) continue;
    write(text, starts[i]!, ends[i]!, i, caps, shapes);
  }
  for (const { firstToken, endToken } of sentences) {
    first[firstToken] = 1;
    let upper = 0;
    let other = 0;
    for (let i = firstToken; i < endToken; i++) {
      const how = caps[i]!;
      if (how === Caps.Upper) upper++;
      else if (how !== Caps.Other && how !== Caps.Number && how !== Caps.Letter) other++;
    }
    const shouted = upper >= 3 && upper >= 3 * other;
    for (let i = firstToken; i < endToken; i++) {
      if (shouted && caps[i] === Caps.Upper) caps[i] = Caps.Shouted;
      const norm = norms[i]!;
      if (caps[i] === Caps.Small) seen[norm]! |= Seen.Small;
      else if (caps[i] === Caps.Capital) {
        if (i > firstToken && caps[i - 1]! !== Caps.Other) seen[norm]! |= Seen.CapitalInside;
        if (counts[norm]! < 3 && ++counts[norm]! === 3) seen[norm]! |= Seen.Often;
      }
    }
  }
  return { caps, shapes, seen, first };
}

const Kind = { Small: 1, Upper: 2, Digit: 3, Dot: 4, Hyphen: 5, Apostrophe: 6, Sign: 7 } as const;

const ascii = Uint8Array.from({ length: 128 }, (_, code) => kindOf(code));

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return Kind.Small;
  if (code >= 65 && code <= 90) return Kind.Upper;
  if (code >= 48 && code <= 57) return Kind.Digit;
  if (code === 46) return Kind.Dot;
  if (code === 45) return Kind.Hyphen;
  if (code === 39) return Kind.Apostrophe;
  if (code < 128) return Kind.Sign;
  if (code === 0x2019) return Kind.Apostrophe;
  const letter = String.fromCharCode(code);
  if (letter !== letter.toUpperCase()) return Kind.Small;
  return letter !== letter.toLowerCase() ? Kind.Upper : Kind.Sign;
}

/** Longest stretch of a token that is looked at. */
const LONGEST = 40;

function write(text: string, start: number, end: number, i: number, caps: Uint8Array, shapes: Int32Array): void {
  let shape = 7;
  let last = 0;
  let run = 0;
  let small = 0;
  let upper = 0;
  let digits = 0;
  let initial = false;
  const stop = Math.min(end, start + LONGEST);
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at);
    // Within a token only where the end of a line cuts a word in two.
    if (at > start && (code === 0xac || code === 0x20 || code === 0x0a)) continue;
    const kind = code < 128 ? ascii[code]! : kindOf(code);
    if (kind === Kind.Small) small++;
    else if (kind === Kind.Upper) {
      upper++;
      if (at === start) initial = true;
    } else if (kind === Kind.Digit) digits++;
    run = kind === last ? run + 1 : 1;
    // Runs count to two: "X", "XX" and "XXXX" differ, the last two do not.
    if (run <= 2) shape = Math.imul(shape, 31) + kind;
    last = kind;
  }
  shapes[i] = shape;
  caps[i] = capsOf(small, upper, digits, initial);
}

function capsOf(small: number, upper: number, digits: number, initial: boolean): number {
  if (upper === 0) {
    if (small > 0) return digits > 0 ? Caps.Mixed : Caps.Small;
    return digits > 0 ? Caps.Number : Caps.Other;
  }
  if (small === 0) return upper === 1 ? Caps.Letter : Caps.Upper;
  return initial && digits === 0 ? Caps.Capital : Caps.Mixed;
}

/** What the lists say of a token's word. */
export function listsOf({ tokens, traits }: Context, token: number): number {
  return traits[(tokens.norms[token]! + 1) * TRAITS + Trait.Lists]!;
}
