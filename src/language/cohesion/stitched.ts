import type { Sentence, Tokens } from '../words.ts';

export type ApostropheStyle = 'straight' | 'curly' | 'both' | 'none';

/** Which apostrophes a sentence is written with. */
export function apostropheStyle(text: string, sentence: Sentence): ApostropheStyle {
  const straight = holds(text, sentence, "'");
  const curly = holds(text, sentence, '’');
  if (straight) return curly ? 'both' : 'straight';
  return curly ? 'curly' : 'none';
}

function holds(text: string, sentence: Sentence, sign: string): boolean {
  for (let i = sentence.start; i < sentence.end; i++) if (text.charAt(i) === sign) return true;
  return false;
}

const ENOUGH = 3;
const FEWEST_SENTENCES = 4;
const MANY_LABELS = 2;
/** Where more than one in five neighbours differ in their apostrophes, two typists are at work; one in twelve is a hint. */
const MANY_CHANGES = 0.2;
const SOME_CHANGES = 0.08;
/** An oddity counts where there is one in so many sentences: in a long text every oddity turns up once. */
const SENTENCES_FOR_ONE = 50;

/**
 * Whether a page seems stitched together from sentences of several texts: it changes between straight and typographic apostrophes again
 * and again, between languages too, has notices of a site in the middle of its prose, sentences that begin with a small letter, quotations never closed.
 * One sign alone is no proof; the evidence is added up.
 */
export function isStitched(text: string, tokens: Tokens, sentences: readonly Sentence[]): boolean {
  const read = sentences.filter(sentence => sentence.kind !== 'heading');
  if (read.length < FEWEST_SENTENCES) return false;
  const isFrequent = (count: number) => count > 0 && count * SENTENCES_FOR_ONE >= read.length;
  const rate = changesOfApostrophe(text, read);
  let evidence = rate >= MANY_CHANGES ? 2 : rate >= SOME_CHANGES ? 1 : 0;
  const glued = read.filter((sentence, i) => sentence.kind === 'boilerplate' && isInProse(text, read, i)).length;
  if (isFrequent(glued)) evidence += glued >= MANY_LABELS ? 2 : 1;
  if (changesOfLanguage(text, read) >= MANY_CHANGES) evidence += 2;
  if (isFrequent(read.filter((sentence, i) => i > 0 && beginsSmall(text, read[i - 1]!, sentence)).length)) evidence++;
  if (isFrequent(unclosedQuotations(text, tokens))) evidence++;
  return evidence >= ENOUGH;
}

/** How often the language changes between two sentences of one line; 0 where that happens only once or twice, as around a citation. */
function changesOfLanguage(text: string, sentences: readonly Sentence[]): number {
  const prose = sentences.filter(({ kind, language }) => kind === 'prose' && language !== null);
  let changes = 0;
  for (let i = 1; i < prose.length; i++) {
    if (prose[i]!.language !== prose[i - 1]!.language && touches(text, prose[i - 1]!, prose[i]!)) changes++;
  }
  return changes < 3 ? 0 : changes / (prose.length - 1);
}

/** How often two sentences next to each other, of those that have apostrophes, differ in them; 0 where less than two changes are seen. */
function changesOfApostrophe(text: string, sentences: readonly Sentence[]): number {
  let changes = 0;
  let pairs = 0;
  let last: ApostropheStyle = 'none';
  for (const sentence of sentences) {
    const style = apostropheStyle(text, sentence);
    if (style === 'none' || style === 'both') continue;
    if (last !== 'none') pairs++;
    if (last !== 'none' && style !== last) changes++;
    last = style;
  }
  return changes < 2 ? 0 : changes / pairs;
}

function beginsSmall(text: string, before: Sentence, sentence: Sentence): boolean {
  return /\p{Ll}/u.test(text.charAt(sentence.start)) && touches(text, before, sentence);
}

function isInProse(text: string, sentences: readonly Sentence[], i: number): boolean {
  const before = sentences[i - 1];
  const after = sentences[i + 1];
  return (
    before?.kind === 'prose' &&
    after?.kind === 'prose' &&
    touches(text, before, sentences[i]!) &&
    touches(text, sentences[i]!, after)
  );
}

/** On one line. */
function touches(text: string, a: Sentence, b: Sentence): boolean {
  return !text.slice(a.end, b.start).includes('\n');
}

/** How many « are never closed, and » never opened. */
function unclosedQuotations(text: string, tokens: Tokens): number {
  let unclosed = 0;
  let open = false;
  for (let i = 0; i < tokens.length; i++) {
    const sign = text.charCodeAt(tokens.starts[i]!);
    if (sign !== 0xab && sign !== 0xbb) continue;
    if ((sign === 0xab) === open) unclosed++;
    open = sign === 0xab;
  }
  return open ? unclosed + 1 : unclosed;
}
