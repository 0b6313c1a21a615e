import { ENGLISH_ANAPHORA } from '../en/anaphora.ts';
import { FRENCH_ANAPHORA } from '../fr/anaphora.ts';
import type { Sentence, Tokens } from '../words.ts';
import { normOf, TokenKind } from '../words.ts';
import type { Anaphora } from './anaphora.ts';

/** What the beginning of a sentence points back to. */
export type Opening =
  /** Something named before: a pronoun or a possessive. `norm` tells its number and gender. */
  | { readonly kind: 'thing'; readonly norm: string }
  /** A noun said again with a demonstrative. `noun` is the index of its token. */
  | { readonly kind: 'noun'; readonly noun: number }
  /** A whole statement, or a turn of talk. */
  | { readonly kind: 'statement' };

const REACH = 24;

/** What sentence `sentence` points back to at its beginning; null where it stands by itself. */
export function openingOf(text: string, tokens: Tokens, sentence: Sentence): Opening | null {
  if (sentence.language === null) return null;
  const anaphora = sentence.language === 'fr' ? FRENCH_ANAPHORA : ENGLISH_ANAPHORA;
  let first = sentence.firstToken;
  while (first < sentence.endToken && isLeading(text, tokens, first)) first++;
  if (first >= sentence.endToken) return null;
  if (anaphora.continuations.test(joined(tokens, first, sentence.endToken))) return { kind: 'statement' };
  let k = first;
  while (
    k + 1 < sentence.endToken &&
    k < first + 4 &&
    (anaphora.connectives.has(normOf(tokens, k)) || (k > first && normOf(tokens, k) === ','))
  )
    k++;
  return pointsBack(tokens, k, sentence.endToken, anaphora);
}

function isLeading(text: string, tokens: Tokens, i: number): boolean {
  return (
    tokens.kinds[i] === TokenKind.Mark ||
    (tokens.kinds[i] === TokenKind.Punctuation && !/[.!?…]/.test(text.charAt(tokens.starts[i]!)))
  );
}

function joined(tokens: Tokens, first: number, end: number): string {
  const words: string[] = [];
  for (let i = first; i < end && i < first + REACH; i++) words.push(normOf(tokens, i));
  return words.join(' ');
}

function pointsBack(tokens: Tokens, k: number, end: number, anaphora: Anaphora): Opening | null {
  const norm = normOf(tokens, k);
  if (anaphora.pronouns.has(norm)) {
    if (norm === anaphora.expletive && anaphora.impersonal.test(joined(tokens, k, end))) return null;
    return { kind: 'thing', norm };
  }
  if (k + 1 >= end) return null;
  const next = normOf(tokens, k + 1);
  if (anaphora.possessives.has(norm)) return isWord(tokens, k + 1) ? { kind: 'thing', norm } : null;
  const isArticle =
    anaphora.demonstratives.has(norm) &&
    isWord(tokens, k + 1) &&
    !anaphora.statements.has(next) &&
    !isVerbal(norm, next);
  if (isArticle) {
    // "ce qui", "ce que" were dealt with as continuations; alone they point forward.
    if (/^(?:qui|que|qu'|dont|à|à quoi|jour)$/.test(next)) return null;
    return anaphora.present.has(next) ? null : { kind: 'noun', noun: k + 1 };
  }
  if (!anaphora.statements.has(norm)) return null;
  return anaphora.cleft.test(joined(tokens, k, end)) ? null : { kind: 'statement' };
}

function isWord(tokens: Tokens, i: number): boolean {
  return tokens.kinds[i] === TokenKind.Word || tokens.kinds[i] === TokenKind.Number;
}

/** Verb forms that follow "ce" and "this" where these stand alone. */
const VERBS = new Set(
  (
    "est était fut sera serait sont étaient furent seront n' s' ne doit peut pourrait devait is was has had will would can could may might " +
    'must should means meant made makes did does left led gave came became became in of and to also not'
  ).split(' '),
);

function isVerbal(norm: string, next: string): boolean {
  return (
    (norm === 'ce' || norm === 'this' || norm === 'that' || norm === 'these' || norm === 'those') && VERBS.has(next)
  );
}
