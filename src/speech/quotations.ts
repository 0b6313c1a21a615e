import type { Participant } from '../annotation.ts';
import { lemmaOf, relationOf, TokenKind, uposOf } from '../language/words.ts';
import { type CueBefore, cueBefore } from './cue-before.ts';
import { hasFiniteVerb, stanceAt } from './cue-verb.ts';
import { holderOf } from './holder.ts';
import { type Inquit, inquitAt } from './inquit.ts';
import { cutInquit, soundsSpoken } from './interrupted.ts';
import { phraseOf, subjectOf } from './noun-phrase.ts';
import type { Page } from './page.ts';
import type { Paragraph, Stretch } from './stretches.ts';
import { turnAt } from './turns.ts';

/** A stretch of direct speech, tokens `[first, end)`. */
export interface DirectSpeech {
  readonly first: number;
  readonly end: number;
  readonly speaker: Participant | null;
  /** The tokens that say so; null where nothing does. */
  readonly cue: { readonly first: number; readonly end: number } | null;
}

/** The quotation before, which the next one may go on with. */
interface Last {
  readonly stretch: Stretch;
  readonly speaker: Participant | null;
  readonly cue: DirectSpeech['cue'];
}

/** Fewer words in quotation marks are taken for a term unless a verb of saying governs them. */
const FEWEST_WORDS = 3;
const CLAUSE = 5;
/** Tokens between an inquit and the rest of its quotation. */
const FARTHEST_RESUMED = 30;

/** The direct speech of a paragraph: in quotation marks, and in turns of dialogue. */
export function directSpeech(page: Page, paragraph: Paragraph): DirectSpeech[] {
  const found: DirectSpeech[] = [];
  turns(page, paragraph, found);
  const turnsEnd = found.length;
  let last: Last | null = null;
  for (const stretch of paragraph.stretches) {
    if (page.languageAt(stretch.first) === null) continue;
    const spoken = speechOf(page, paragraph, stretch, last);
    if (spoken.length === 0) continue;
    found.push(...spoken);
    last = { stretch, speaker: spoken[0]!.speaker, cue: spoken[0]!.cue };
  }
  return turnsEnd > 0 ? found.sort((a, b) => a.first - b.first || b.end - a.end) : found;
}

function turns(page: Page, paragraph: Paragraph, found: DirectSpeech[]): void {
  for (
    let id = page.sentenceAt(paragraph.first).id;
    id < page.sentences.length && page.sentences[id]!.firstToken < paragraph.end;
    id++
  ) {
    const turn = turnAt(page, page.sentences[id]!.firstToken, paragraph.end);
    if (turn === null || paragraph.innermost(turn.open) !== null) continue;
    const { pieces, inquit } = cutInquit(page, turn, paragraph, true);
    const announced = inquit === null && turn.open === paragraph.first ? announcedBy(page, paragraph) : null;
    // What is merely set off by a dash doesn't sound spoken.
    if (inquit === null && announced === null && !soundsSpoken(page, turn.first, turn.end)) continue;
    for (const piece of pieces)
      found.push({
        first: piece.first,
        end: piece.end,
        speaker: inquit?.holder ?? announced?.holder ?? null,
        cue: inquit,
      });
  }
}

/** The cue in the last sentence of the paragraph before, where that ends with a colon: "Il ajouta :" */
function announcedBy(page: Page, paragraph: Paragraph): CueBefore | null {
  const last = paragraph.first - 1;
  if (last < 0 || page.sign(last) !== ':') return null;
  return cueBefore(page, page.sentenceAt(last).firstToken, paragraph.first, paragraph);
}

function speechOf(page: Page, paragraph: Paragraph, stretch: Stretch, last: Last | null): DirectSpeech[] {
  const words = countWords(page, stretch);
  if (words === 0 || isNamed(page, stretch)) return [];
  const pieces = cutInquit(page, stretch, paragraph);
  if (pieces.inquit !== null) return pieces.pieces.map(piece => speech(piece, pieces.inquit!.holder, pieces.inquit));
  const after = inquitAfter(page, paragraph, stretch);
  if (after !== null) return [speech(stretch, after.holder, after)];
  if (last !== null && isResumed(page, last, stretch)) return [speech(stretch, last.speaker, last.cue)];
  const sentence = page.sentenceAt(stretch.open);
  const outer = stretch.open > 0 ? paragraph.innermost(stretch.open - 1) : null;
  const from = Math.max(sentence.firstToken, outer?.first ?? 0, paragraph.first);
  const before = cueBefore(page, from, stretch.open, paragraph);
  if (before !== null && isSaying(page, before)) {
    return isSpeech(page, stretch, before, words) ? [speech(stretch, before.holder, before)] : [];
  }
  if (last !== null && goesOn(page, paragraph, last.stretch, stretch, words))
    return [speech(stretch, last.speaker, null)];
  const announced = stretch.open === paragraph.first ? announcedBy(page, paragraph) : null;
  if (announced !== null && isSaying(page, announced)) return [speech(stretch, announced.holder, null)];
  if (!stretch.closed || !standsAlone(page, stretch, words)) return [];
  return [speech(stretch, speakerBefore(page, paragraph, stretch), null)];
}

function speech(
  stretch: Stretch,
  speaker: Participant | null,
  cue: { first: number; end: number } | null,
): DirectSpeech {
  return { first: stretch.first, end: stretch.end, speaker, cue };
}

function countWords(page: Page, stretch: Stretch): number {
  let words = 0;
  for (let i = stretch.first; i < stretch.end && words < CLAUSE; i++)
    if (page.tokens.kinds[i] === TokenKind.Word) words++;
  return words;
}

/** A title, a ship, a saying, a "so-called" thing: the word before the mark tells. */
function isNamed(page: Page, stretch: Stretch): boolean {
  let before = stretch.open - 1;
  if (before > 0 && /^(?:de|d'|of)$/.test(page.norm(before))) before--;
  if (before < page.sentenceAt(stretch.open).firstToken) return false;
  const cues = page.cuesAt(stretch.open);
  const norm = page.norm(before);
  // "Le traité dit « X » fut signé" names; "il dit « X » et part" speaks.
  if (
    cues.naming.has(norm) &&
    stretch.closed &&
    hasFiniteVerb(page, stretch.end + 1, Math.min(stretch.end + 2, page.sentenceAt(stretch.open).endToken))
  )
    return true;
  if (cues.naming.has(norm) && !/^(?:AUX)$/.test(uposOf(page.tokens, before)) && subjectOf(page, before) < 0)
    return true;
  if (cues.naming.has(norm) && /^acl/.test(relationOf(page.tokens, before))) return true;
  const noun = uposOf(page.tokens, before) === 'ADJ' ? before - 1 : before;
  return (
    (cues.notSpeech.has(lemmaOf(page.tokens, noun)) || cues.notSpeech.has(page.norm(noun))) && !isValued(page, noun)
  );
}

const VALUES = /^(?:juger|estimer|trouver|considérer|consider|deem|find)$/;

/** "estime le plan « inutile »": said of the plan, and not its name. */
function isValued(page: Page, noun: number): boolean {
  let before = noun - 1;
  while (before > 0 && /^(?:DET|ADJ)$/.test(uposOf(page.tokens, before))) before--;
  return before >= 0 && VALUES.test(lemmaOf(page.tokens, before));
}

/** An inquit after the closing mark, in the same sentence. */
function inquitAfter(page: Page, paragraph: Paragraph, stretch: Stretch): Inquit | null {
  const close = stretch.end;
  if (!stretch.closed || close + 1 >= paragraph.end) return null;
  const sentence = page.sentenceAt(close);
  const outer = paragraph.innermost(close);
  const to = Math.min(sentence.endToken, outer?.end ?? sentence.endToken);
  let from = close + 1;
  while (
    from < to &&
    (page.tokens.kinds[from] === TokenKind.Mark || (page.isPunctuation(from) && /[,—–]/.test(page.sign(from))))
  )
    from++;
  const inquit = from < to ? inquitAt(page, from, to, paragraph) : null;
  if (inquit === null) return null;
  // "« … » dit le texte, qui …" reports, "« … » est faux" doesn't: without a comma or end mark before it, the quotation must be a statement.
  const parted = from > close + 1 || (page.isPunctuation(close - 1) && /[,?!.…]/.test(page.sign(close - 1)));
  return parted || (stretch.end - stretch.first > 1 && isStatement(page, stretch)) ? inquit : null;
}

function isStatement(page: Page, stretch: Stretch): boolean {
  return hasFiniteVerb(page, stretch.first, stretch.end) || endsAsSentence(page, stretch);
}

function endsAsSentence(page: Page, stretch: Stretch): boolean {
  return page.isPunctuation(stretch.end - 1) && /[.?!…]/.test(page.sign(stretch.end - 1));
}

/** Proverbs and titles have verbs of saying too: le proverbe dit « … ». */
function isSaying(page: Page, cue: CueBefore): boolean {
  if (cue.holder === null) return true;
  const words = cue.holder.text.toLowerCase().split(/[\s'’]/);
  const { sayings } = page.cuesAt(cue.first);
  return !sayings.has(words[0]!) && !sayings.has(words[1] ?? '');
}

function isSpeech(page: Page, stretch: Stretch, cue: CueBefore, words: number): boolean {
  if (!stretch.closed)
    return words >= FEWEST_WORDS && cue.link !== 'loose' ? true : hasFiniteVerb(page, stretch.first, stretch.end);
  switch (cue.link) {
    case 'statement':
      return true;
    case 'words':
      return words < FEWEST_WORDS || !isTitle(page, stretch);
    case 'clause':
      return (words >= FEWEST_WORDS || isPredicate(page, stretch)) && !isTitle(page, stretch);
    case 'loose':
      return hasFiniteVerb(page, stretch.first, stretch.end) || (words >= CLAUSE && !isTitle(page, stretch));
  }
}

/** … que l'offre est « … » */
function isPredicate(page: Page, stretch: Stretch): boolean {
  return (
    /^(?:AUX|VERB)$/.test(uposOf(page.tokens, stretch.open - 1)) || uposOf(page.tokens, stretch.open - 2) === 'AUX'
  );
}

/** Begins with a capital and holds no finite verb: « Les Enfants du paradis ». */
function isTitle(page: Page, stretch: Stretch): boolean {
  const initial = page.sign(stretch.first);
  return (
    initial !== initial.toLowerCase() &&
    !hasFiniteVerb(page, stretch.first, stretch.end) &&
    !endsAsSentence(page, stretch)
  );
}

/** After its inquit a quotation goes on in the same sentence: “…,” said Paul, “and …” */
function isResumed(page: Page, last: Last, stretch: Stretch): boolean {
  if (last.cue === null || last.cue.first < last.stretch.end || last.cue.end > stretch.open) return false;
  if (stretch.open - last.cue.end > FARTHEST_RESUMED) return false;
  if (page.sentenceAt(last.cue.first).id !== page.sentenceAt(stretch.open).id || !page.isPunctuation(stretch.open - 1))
    return false;
  for (let i = last.cue.end; i < stretch.open; i++) if (stanceAt(page, i) !== null) return false;
  return !hasFiniteVerb(page, last.cue.end, stretch.open);
}

/** The next piece of a quotation: in the same sentence with no verb of its own between, or right after it. */
function goesOn(page: Page, paragraph: Paragraph, last: Stretch, stretch: Stretch, words: number): boolean {
  if (stretch.open < last.end || words < 2) return false;
  const close = last.end;
  if (page.sentenceAt(last.open).id === page.sentenceAt(stretch.open).id) {
    return words >= FEWEST_WORDS && !hasFiniteVerb(page, close, stretch.open) && !isTitle(page, stretch);
  }
  return standsAlone(page, stretch, words) && stretch.open - close <= 30 && paragraph.innermost(stretch.open) === null;
}

/** A whole sentence or more between the marks, with nothing of the author's around it. */
function standsAlone(page: Page, stretch: Stretch, words: number): boolean {
  const { firstToken } = page.sentenceAt(stretch.open);
  const isFirst =
    firstToken === stretch.open || (firstToken + 1 === stretch.open && /[—–-]/.test(page.sign(firstToken)));
  if (!isFirst || words < FEWEST_WORDS) return false;
  const sentence = page.sentenceAt(stretch.end - 1);
  let i = stretch.end;
  while (i < sentence.endToken && (page.isPunctuation(i) || page.tokens.kinds[i] === TokenKind.Mark)) i++;
  if (i < sentence.endToken) return false;
  return (
    hasFiniteVerb(page, stretch.first, stretch.end) ||
    (endsAsSentence(page, stretch) && soundsSpoken(page, stretch.first, stretch.end))
  );
}

/** Who speaks is often named in the sentence before: its subject, where that is a person. */
function speakerBefore(page: Page, paragraph: Paragraph, stretch: Stretch): Participant | null {
  const id = page.sentenceAt(stretch.open).id;
  const before = page.sentences[id - 1];
  if (before === undefined || before.firstToken < paragraph.first) return null;
  for (let i = before.firstToken; i < before.endToken; i++) {
    if (page.tokens.heads[i] !== -1) continue;
    const subject = subjectOf(page, i);
    if (subject < 0 || paragraph.isQuotedApart(subject, stretch.open)) continue;
    const phrase = phraseOf(page, subject, before.firstToken, before.endToken);
    const holder = holderOf(page, phrase, paragraph);
    const isPerson = page.nameAt(subject)?.type === 'PER' || /^(?:il|elle|he|she)$/.test(page.norm(subject));
    if (isPerson || (holder.entity?.startsWith('person:') ?? false)) return holder;
  }
  return null;
}
