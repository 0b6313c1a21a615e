import type { Participant } from '../annotation.ts';
import { lemmaOf, type Upos, uposOf } from '../language/words.ts';
import { hasFiniteVerb, isFiniteVerb, stanceAfterQuotation, verbGroup } from './cue-verb.ts';
import type { Stance } from './cues.ts';
import { holderOf } from './holder.ts';
import { type Phrase, phraseOf, subjectOf } from './noun-phrase.ts';
import type { Page } from './page.ts';
import type { Paragraph } from './stretches.ts';

/** Words that tell who speaks: "a déclaré le maire", "she said", "selon le maire". */
export interface Inquit {
  readonly first: number;
  readonly end: number;
  readonly stance: Stance;
  readonly holder: Participant | null;
}

const LONGEST = 28;
const ENDS = /[,;:.!?…—–«»“”"()]/;
const HEADS: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const INSIDE: ReadonlySet<Upos> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'X']);

/** The inquit that begins right at `from`, after a quotation: its window ends with the next sign of punctuation. null where there is none. */
export function inquitAt(page: Page, from: number, to: number, paragraph: Paragraph): Inquit | null {
  let end = from;
  while (end < to && end - from < LONGEST && !(page.isPunctuation(end) && ENDS.test(page.sign(end)))) end++;
  if (end === from) return null;
  const according = accordingAt(page, from, to, paragraph);
  if (according !== null) return according;
  if (/^(?:comme|as)$/.test(page.norm(from))) return inquitAt(page, from + 1, to, paragraph);
  if (
    /^(?:CCONJ|SCONJ)$/.test(uposOf(page.tokens, from)) ||
    /^(?:qui|que|qu'|dont|who|which|et|and|mais|but)$/.test(page.norm(from))
  )
    return null;
  for (let verb = from; verb < end; verb++) {
    if (/^(?:que|qu'|qui|dont|that|which|who|if|si)$/.test(page.norm(verb)) && verb > from) return null;
    const stance = stanceAfterQuotation(page, verb) ?? invertedAt(page, from, verb, end);
    if (
      stance === null ||
      !(isFiniteVerb(page, verb) || hasFiniteVerb(page, from, verb) || uposOf(page.tokens, verb) !== 'VERB')
    )
      continue;
    const subject = subjectAround(page, verb, from, end, to);
    if (subject === null) continue;
    return { first: from, end: Math.max(verb + 1, subject.end), stance, holder: holderOf(page, subject, paragraph) };
  }
  return null;
}

/** Any verb reports where it opens the inquit and its subject follows (« … », tempête le maire), in English where a comma leads up to it. */
function invertedAt(page: Page, from: number, verb: number, end: number): Stance | null {
  if (uposOf(page.tokens, verb) !== 'VERB') return null;
  if (page.languageAt(verb) === 'en')
    return from >= 2 && /^,/.test(page.sign(from - 2)) && end - from <= 8 ? 'says' : null;
  if (verb > from + 3) return null;
  const { reflexives } = page.cuesAt(verb);
  for (let i = from; i < verb; i++)
    if (!/^(?:avoir|être)$/.test(lemmaOf(page.tokens, i)) && !reflexives.has(page.norm(i))) return null;
  const next = verb + 1;
  if (next >= end) return null;
  return page.norm(next).startsWith('-') || /^(?:DET|PROPN)$/.test(uposOf(page.tokens, next)) ? 'says' : null;
}

/** The subject of an inquit's verb: by the tree where it stands in the window, else what follows the verb, else what stands before it. */
function subjectAround(page: Page, verb: number, from: number, end: number, to: number): Phrase | null {
  for (let i = from; i < end; i++) {
    if (/^-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous)$/.test(page.norm(i))) return { first: i, end: i + 1, head: i };
  }
  const subject = subjectOf(page, verb);
  if (subject >= from && subject < end) return phraseOf(page, subject, from, to);
  let next = verb + 1;
  while (next < end && /^(?:ADV|AUX|PUNCT)$/.test(uposOf(page.tokens, next))) next++;
  const behind = phraseFrom(page, next, end, to);
  if (behind !== null) return behind;
  const ahead = phraseFrom(page, from, verbGroup(page, verb).first);
  return ahead !== null && !page.cuesAt(verb).reflexives.has(page.norm(ahead.head)) ? ahead : null;
}

/** A noun phrase that begins at `from` and has its head before `to`, found without a tree; a name in apposition may reach up to `reach`. */
export function phraseFrom(page: Page, from: number, to: number, reach = to): Phrase | null {
  let head = -1;
  let i = from;
  for (; i < to && INSIDE.has(uposOf(page.tokens, i)); i++) if (head < 0 && HEADS.has(uposOf(page.tokens, i))) head = i;
  if (head < 0 && i > from && page.nameAt(i - 1) !== null) head = i - 1;
  return head < 0 ? null : phraseOf(page, head, from, reach);
}

/** "selon X", "according to X" at `from`. */
export function accordingAt(page: Page, from: number, to: number, paragraph: Paragraph): Inquit | null {
  const cues = page.cuesAt(from);
  for (const words of cues.according) {
    if (!words.every((word, k) => from + k < to && page.norm(from + k) === word)) continue;
    const phrase = phraseFrom(page, from + words.length, to);
    if (phrase === null || /^(?:que|qu'|lequel|laquelle|which|whom)$/.test(page.norm(phrase.head))) return null;
    return { first: from, end: phrase.end, stance: 'says', holder: holderOf(page, phrase, paragraph) };
  }
  if (page.norm(from) !== cues.opinion) return null;
  const phrase = phraseFrom(page, from + 1, to);
  if (phrase === null || page.nameAt(phrase.head)?.type !== 'PER') return null;
  return { first: from, end: phrase.end, stance: 'says', holder: holderOf(page, phrase, paragraph) };
}
