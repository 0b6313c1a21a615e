import type { Participant } from '../annotation.ts';
import { lemmaOf, relationOf, uposOf } from '../language/words.ts';
import { hasFiniteVerb, isFiniteVerb, isNegated, stanceAfterQuotation, verbGroup } from './cue-verb.ts';
import type { Stance } from './cues.ts';
import { holderOf } from './holder.ts';
import { type Phrase, phraseFrom, phraseOf, subjectOf } from './noun-phrase.ts';
import type { Page } from './page.ts';
import { behindWords } from './speaker.ts';
import type { Paragraph } from './stretches.ts';

/** Words that tell who speaks: "a déclaré le maire", "she said", "selon le maire". */
export interface Inquit {
  readonly first: number;
  readonly end: number;
  readonly stance: Stance;
  readonly holder: Participant | null;
}

/** The same with a preposition for its cue. */
export interface According extends Inquit {
  /** The first token of the holder. */
  readonly holderFirst: number;
}

const LONGEST = 28;
const ENDS = /[,;:.!?…—–«»“”"()]/;

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
      !(
        isFiniteVerb(page, verb) ||
        hasFiniteVerb(page, from, verb) ||
        uposOf(page.tokens, verb) !== 'VERB' ||
        isPastForm(page, verb, from)
      )
    )
      continue;
    if (isNegated(page, verb)) return null;
    const subject = subjectAround(page, verb, from, end, to);
    if (subject === null) continue;
    const holder = holderOf(page, readerless(page, subject, end) ?? subject, paragraph);
    return {
      first: from,
      end: Math.max(verb + 1, subject.end),
      stance,
      holder: /^on$/i.test(holder.text) ? null : holder,
    };
  }
  return pastApposition(page, from, end, to, paragraph);
}

/** "…," the prime minister insisted: the past, which English taggers take for the participle now and then, behind its subject. */
function isPastForm(page: Page, verb: number, from: number): boolean {
  const { tokens } = page;
  return (
    verb > from &&
    page.languageAt(verb) === 'en' &&
    /ed$/.test(page.norm(verb)) &&
    /^(?:NOUN|PROPN|PRON)$/.test(uposOf(tokens, verb - 1)) &&
    !/^acl/.test(relationOf(tokens, verb))
  );
}

/** “…,” a spokesman, Anna Reed, told reporters; “…,” Reed, the mayor, told them: the verb stands after what the commas set apart. */
function pastApposition(page: Page, from: number, comma: number, to: number, paragraph: Paragraph): Inquit | null {
  if (comma + 2 >= to || page.sign(comma) !== ',' || ![comma - 1, comma + 1].some(i => page.nameAt(i)?.type === 'PER'))
    return null;
  let verb = comma + 1;
  while (verb < to && page.sign(verb) !== ',') verb++;
  verb++;
  if (verb >= to || stanceAfterQuotation(page, verb) === null) return null;
  const phrase = phraseFrom(page, from, comma, to);
  return phrase === null
    ? null
    : { first: from, end: verb + 1, stance: 'says', holder: holderOf(page, phrase, paragraph) };
}

/** "Lit-on dans le rapport": what is read speaks. */
function readerless(page: Page, subject: Phrase, end: number): Phrase | null {
  if (!/^-(?:t-)?on$/.test(page.norm(subject.head))) return null;
  for (let i = subject.end; i + 1 < end; i++)
    if (/^(?:dans|sur)$/.test(page.norm(i))) return phraseFrom(page, i + 1, end);
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
  const next = pastAdjuncts(page, verb + 1, end);
  const behind = phraseFrom(page, next, end, to);
  if (behind !== null) return behind;
  const ahead = phraseFrom(page, from, verbGroup(page, verb).first);
  return ahead !== null && !page.cuesAt(verb).reflexives.has(page.norm(ahead.head)) ? ahead : null;
}

const MOMENTS =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|midi|nuit|après-midi|(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|week|morning|evening|night)$/;

/** Past adverbs, moments and short prepositional phrases between a verb and its subject: a rappelé |mardi |sur Radio Vire| le maire. */
function pastAdjuncts(page: Page, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const upos = uposOf(page.tokens, i);
    if (upos === 'ADV' || upos === 'AUX' || upos === 'PUNCT' || MOMENTS.test(page.norm(i))) i++;
    else if (upos === 'ADP') {
      i++;
      if (i < to && uposOf(page.tokens, i) === 'DET') i++;
      while (i < to && /^(?:ADJ|NUM|NOUN|PROPN)$/.test(uposOf(page.tokens, i))) i++;
    } else break;
  }
  return i < to ? i : from;
}

/** What something is done by, and nobody who says anything: "according to the needs of each", "selon la situation". */
const NO_SOURCE =
  /^(?:situation|needs?|case|cases|circumstances?|size|age|rank|merit|conditions?|nature|degree|ability|means|calendar|schedule|besoins?|cas|circonstances?|taille|âge|rang|mérites?|moyens|calendrier|gravité|type)$/;

/** "According to the envoy, Olav left": the name after the comma is the envoy's only where another comma ends it. */
function upToComma(page: Page, phrase: Phrase): Phrase {
  for (let i = phrase.head + 1; i < phrase.end; i++) {
    if (page.sign(i) !== ',') continue;
    return page.sign(phrase.end) === ',' ? phrase : { ...phrase, end: i };
  }
  return phrase;
}

/** "selon X", "according to X" at `from`. */
export function accordingAt(page: Page, from: number, to: number, paragraph: Paragraph): According | null {
  const cues = page.cuesAt(from);
  if (!cues.openings.has(page.norm(from))) return null;
  for (const words of cues.according) {
    if (!words.every((word, k) => from + k < to && page.norm(from + k) === word)) continue;
    // "la communication de l'avis du Conseil": what is handed over.
    if (words[0] === 'de' && from > 0 && /^(?:NOUN|PROPN|VERB|ADJ)$/.test(uposOf(page.tokens, from - 1))) continue;
    const whole = phraseFrom(page, from + words.length, to);
    const phrase = whole && upToComma(page, whole);
    if (
      phrase === null ||
      NO_SOURCE.test(page.norm(phrase.head)) ||
      /^(?:que|qu'|qui|quoi|lequel|laquelle|lesquels|lesquelles|which|whom)$/.test(page.norm(phrase.head))
    )
      return null;
    return {
      first: from,
      end: phrase.end,
      stance: 'says',
      holder: holderOf(page, behindWords(page, phrase) ?? phrase, paragraph),
      holderFirst: phrase.first,
    };
  }
  if (page.norm(from) !== cues.opinion) return null;
  const phrase = phraseFrom(page, from + 1, to);
  if (phrase === null || page.nameAt(phrase.head)?.type !== 'PER') return null;
  return {
    first: from,
    end: phrase.end,
    stance: 'says',
    holder: holderOf(page, phrase, paragraph),
    holderFirst: phrase.first,
  };
}
