import type { Participant } from '../annotation.ts';
import { lemmaOf, uposOf } from '../language/words.ts';
import { isFiniteVerb, stanceAt } from './cue-verb.ts';
import { holderOf } from './holder.ts';
import { accordingAt } from './inquit.ts';
import { type Phrase, phraseFrom, phraseOf, subjectOf } from './noun-phrase.ts';
import type { Page } from './page.ts';
import { speakerOf } from './speaker.ts';
import type { Paragraph } from './stretches.ts';

/** What leads up to a quotation in its own sentence. */
export interface CueBefore {
  /** Tokens of the cue. */
  readonly first: number;
  readonly end: number;
  readonly holder: Participant | null;
  /** How the quotation hangs on the cue: a whole statement after a colon or comma, content of a that-clause, or words that the cue governs. */
  readonly link: 'statement' | 'clause' | 'words' | 'loose';
}

/** A cue governs a few quoted words only when they stand right behind it. */
const NEAR = 5;
/** No cue is looked for further before a quotation, in tokens. */
const FARTHEST = 80;
const LONGEST_TITLE = 4;

/** The last cue in `[from, open)` for the quotation that opens at `open`. */
export function cueBefore(page: Page, from: number, open: number, paragraph: Paragraph): CueBefore | null {
  const sign = open > from && page.isPunctuation(open - 1) ? page.sign(open - 1) : '';
  for (let i = open - 1; i >= Math.max(from, open - FARTHEST); i--) {
    if (paragraph.isQuotedApart(i, open)) {
      i = paragraph.innermost(i)!.open;
      continue;
    }
    const according = accordingAt(page, i, open, paragraph);
    if (according !== null) return { ...according, link: sign === ',' || sign === ':' ? 'statement' : 'clause' };
    // "au dire du consul": no verb.
    if (page.norm(i) === 'dire' && page.norm(i - 1) === 'au') continue;
    const reports = stanceAt(page, i) !== null || isPutting(page, i, open);
    const attributes = uposOf(page.tokens, i) === 'VERB' && page.cuesAt(i).fragments.has(lemmaOf(page.tokens, i));
    if (reports || attributes) {
      const near = open - i <= NEAR;
      if (!isFiniteVerb(page, i) && !near) continue;
      const link = linkOf(page, i, open, sign, attributes);
      if (!reports && link === 'loose') continue;
      return { first: i, end: i + 1, holder: subjectBefore(page, i, from, open, paragraph), link };
    }
  }
  return nounOfSpeech(page, from, open, sign, paragraph) ?? nameBeforeColon(page, from, open, sign, paragraph);
}

/** As Reed put it, “…” */
function isPutting(page: Page, i: number, open: number): boolean {
  return i + 1 < open && page.languageAt(i) === 'en' && /^puts?$/.test(page.norm(i)) && page.norm(i + 1) === 'it';
}

function linkOf(page: Page, cue: number, open: number, sign: string, attributes: boolean): CueBefore['link'] {
  if (sign === ':') return 'statement';
  const { subordinators } = page.cuesAt(cue);
  let verbs = 0;
  for (let i = cue + 1; i < open; i++) {
    if (subordinators.has(page.norm(i)) && i > cue) return i === open - 1 ? 'statement' : 'clause';
    if (uposOf(page.tokens, i) === 'VERB') verbs++;
  }
  if (open - cue <= 2 && sign === ',') return 'statement';
  if (verbs === 0 && (open - cue <= NEAR || (attributes && open - cue <= 2 * NEAR))) return 'words';
  // English leaves out "that": said the deal was "dead".
  return verbs === 1 && page.languageAt(cue) === 'en' && !attributes ? 'clause' : 'loose';
}

function subjectBefore(page: Page, verb: number, from: number, open: number, paragraph: Paragraph): Participant | null {
  const phrase = speakerOf(page, verb, from, open) ?? invertedSubject(page, verb, from, open);
  if (phrase !== null) return holderOf(page, phrase, paragraph);
  // A tree gone astray: a sentence mostly begins with its subject.
  const opening = page.isPunctuation(open - 1) && page.sign(open - 1) === ':' ? phraseFrom(page, from, verb) : null;
  return opening === null ? null : holderOf(page, opening, paragraph);
}

/** Comme l'a dit le maire, « … » */
function invertedSubject(page: Page, verb: number, from: number, open: number): Phrase | null {
  if (!/^(?:comme|ainsi|as)$/.test(page.norm(from)) || page.sign(open - 1) !== ',') return null;
  return phraseFrom(page, verb + 1, open - 1);
}

/** La formule de X, « … » */
function nounOfSpeech(page: Page, from: number, open: number, sign: string, paragraph: Paragraph): CueBefore | null {
  for (let i = open - 1; i >= from && i > open - 14; i--) {
    const owner = page.cuesAt(i).speechNouns.has(page.norm(i)) && i >= open - 2 ? ownerBefore(page, from, i) : null;
    if (owner !== null)
      return {
        first: i,
        end: i + 1,
        holder: holderOf(page, owner, paragraph),
        link: sign === ',' || sign === ':' ? 'statement' : 'words',
      };
    if (
      !page.cuesAt(i).speechNouns.has(page.norm(i)) ||
      i + 2 >= open ||
      !/^(?:de|du|d'|des|of)$/.test(page.norm(i + 1))
    )
      continue;
    // All up to the quotation is the holder, whatever the tagger makes of a title.
    const end = page.isPunctuation(open - 1) ? open - 1 : open;
    const found = phraseFrom(page, i + 2, end);
    const isWhole = found !== null && found.end === end;
    if (end <= i + 2 || isBroken(page, i + 2, end)) return null;
    if (!isWhole && end - i - 2 > LONGEST_TITLE) return null;
    const phrase = isWhole ? found : { first: i + 2, end, head: found?.head ?? i + 2 };
    const link = sign === ',' || sign === ':' ? 'statement' : 'words';
    return { first: i, end: i + 1, holder: holderOf(page, phrase, paragraph), link };
  }
  return null;
}

/** By a sign or a verb. */
function isBroken(page: Page, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (page.isPunctuation(i) || /^(?:VERB|AUX)$/.test(uposOf(page.tokens, i))) return true;
  return false;
}

/** The general's famous words, “…” */
function ownerBefore(page: Page, from: number, noun: number): Phrase | null {
  for (let i = noun - 1; i > from && i >= noun - 3; i--) {
    if (!/^['’]s?$/.test(page.norm(i))) continue;
    let first = i - 1;
    while (first > from && /^(?:DET|ADJ|NOUN|PROPN)$/.test(uposOf(page.tokens, first - 1))) first--;
    return { first, end: i, head: i - 1 };
  }
  return null;
}

/** Before a colon: a bare name or noun ("Le maire : « … »"), or the subject of whatever verb there is ("Le maire se lève : « … »"). */
function nameBeforeColon(page: Page, from: number, open: number, sign: string, paragraph: Paragraph): CueBefore | null {
  if (sign !== ':') return null;
  for (let i = from; i < open; i++) {
    const upos = uposOf(page.tokens, i);
    if ((upos !== 'VERB' && upos !== 'AUX') || !isFiniteVerb(page, i)) continue;
    const subject = subjectOf(page, upos === 'AUX' && page.tokens.heads[i]! >= 0 ? page.tokens.heads[i]! : i);
    if (subject < from || subject >= open) continue;
    const phrase = speakerOf(page, i, from, open) ?? phraseOf(page, subject, from, open);
    const isPerson = page.nameAt(subject)?.type === 'PER' || /^(?:PRON|NOUN|PROPN)$/.test(uposOf(page.tokens, subject));
    return isPerson ? { first: i, end: i + 1, holder: holderOf(page, phrase, paragraph), link: 'statement' } : null;
  }
  const phrase = phraseFrom(page, from, open - 1);
  if (phrase === null || phrase.end < open - 2) return null;
  return { first: open - 1, end: open, holder: holderOf(page, phrase, paragraph), link: 'statement' };
}
