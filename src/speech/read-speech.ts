import type { Mention, Quotation } from '../annotation.ts';
import type { Words } from '../language/words.ts';
import type { Attribution } from '../reading.ts';
import { overlaps, shared } from '../span.ts';
import type { SourceDocument } from '../text/document.ts';
import { indirectSpeech } from './attributions.ts';
import { Page } from './page.ts';
import { type DirectSpeech, directSpeech } from './quotations.ts';
import { Paragraph } from './stretches.ts';
import { transcriptSpeech } from './transcript.ts';

export interface Speech {
  readonly quotations: Quotation[];
  readonly attributions: Attribution[];
}

/**
 * Who says what: quotations with their speakers, and what is attributed without quotation marks. `names` in order of the text.
 * Words in quotation marks that nobody says (titles, ships, terms, irony) are no quotations.
 */
export function readSpeech(document: SourceDocument, words: Words, names: readonly Mention[]): Speech {
  const page = new Page(document, words, names);
  const speech: Speech = { quotations: [], attributions: [] };
  page.paragraphs.forEach((first, k) => {
    const paragraph = new Paragraph(page, first, page.paragraphs[k + 1] ?? words.tokens.length);
    const direct = new Map<number, Attribution[]>();
    for (const spoken of directSpeech(page, paragraph)) add(page, speech, spoken, direct);
    for (
      let id = page.sentenceAt(first).id;
      id < words.sentences.length && words.sentences[id]!.firstToken < paragraph.end;
      id++
    ) {
      for (const found of indirectSpeech(page, paragraph, words.sentences[id]!)) {
        if (!direct.get(found.sentence)?.some(quoted => isSame(quoted, found) || isItsCue(quoted, found)))
          speech.attributions.push(found);
      }
    }
  });
  speech.attributions.push(...transcriptSpeech(page));
  speech.attributions.sort((a, b) => a.cue.start - b.cue.start || a.content.start - b.content.start);
  return speech;
}

/** The verb that reports the quotation before it has no other object: “…”, announces the radio. A quotation after it may go on with what it says. */
function isItsCue(direct: Attribution, { cue, content }: Attribution): boolean {
  const goesOn = cue.end <= content.start && content.end <= direct.content.start;
  return overlaps(direct.cue, cue) && !overlaps(direct.content, content) && !goesOn;
}

/** What is quoted is not reported a second time. */
function isSame(direct: Attribution, { content }: Attribution): boolean {
  const both = shared(direct.content, content);
  return both * 10 >= 9 * Math.max(direct.content.end - direct.content.start, content.end - content.start);
}

function add(
  page: Page,
  { quotations, attributions }: Speech,
  { first, end, speaker, cue }: DirectSpeech,
  direct: Map<number, Attribution[]>,
): void {
  if (first >= end) return;
  const span = page.span(first, end);
  const sentence = page.sentenceAt(first).id;
  quotations.push({ id: quotations.length, sentence, ...span, text: page.text.slice(span.start, span.end), speaker });
  if (cue !== null && speaker !== null) {
    const cueSpan = page.span(cue.first, cue.end);
    const attribution: Attribution = { sentence, cue: cueSpan, holder: speaker, content: span, stance: 'says' };
    attributions.push(attribution);
    const others = direct.get(sentence);
    if (others === undefined) direct.set(sentence, [attribution]);
    else others.push(attribution);
  }
}
