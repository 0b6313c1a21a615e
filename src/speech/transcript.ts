// Records of debates: lines that name a speaker alone ("Marc Le Fur", "M. le président.", "The PRESIDENT:"), and what each then says.
import type { Participant } from '../annotation.ts';
import { uposOf } from '../language/words.ts';
import type { Attribution } from '../reading.ts';
import type { Span } from '../span.ts';
import type { Page } from './page.ts';

const TITLE = /^(?:m|mm|mme|mlle|mr|mrs|ms|sir|lord|dr|senator|sen|monsieur|madame|the|le|la|l')\.?$/;
const CHAIR =
  /^(?:président|présidente|president|speaker|chairman|chair|chairperson|presiding|officer|rapporteur|rapporteure|secretary-general)$/;
const LONGEST_LABEL = 24;
const LONGEST_NAME = 8;
/** Fewer turns may be a list of persons. */
const FEWEST_TURNS = 4;

interface Label extends Span {
  readonly sentence: number;
  /** Where the speech begins, as an offset. */
  readonly speech: number;
  readonly holder: Participant;
}

/** What the speakers of a debate say, one attribution a sentence; empty for a text that is no record of a debate. */
export function transcriptSpeech(page: Page): Attribution[] {
  const named: Label[] = [];
  for (const sentence of page.sentences) {
    const label = labelOf(page, sentence.id, named.length > 0);
    if (label !== null) named.push(label);
  }
  const labels = named.filter((label, k) => !isInRun(page, label, named[k - 1]) && !isInRun(page, named[k + 1], label));
  const speakers = new Set(labels.map(({ holder }) => holder.entity ?? holder.text));
  // Speakers of a debate come back; the persons of a list do not.
  if (labels.length < FEWEST_TURNS || speakers.size < 2 || speakers.size === labels.length) return [];
  return labels.flatMap((label, k) => turnOf(page, label, labels[k + 1]));
}

/** "C. Holm. P. Lund.": names one after the other with nothing said between sign a paper. */
function isInRun(page: Page, label: Label | undefined, before: Label | undefined): boolean {
  if (label === undefined || before === undefined) return false;
  return label.sentence === before.sentence + 1 && before.speech === page.sentences[before.sentence]!.end;
}

function turnOf(page: Page, label: Label, next: Label | undefined): Attribution[] {
  const found: Attribution[] = [];
  const cue = { start: label.start, end: label.end };
  let aside = false;
  for (let id = label.sentence; id < (next?.sentence ?? page.sentences.length); id++) {
    const { start, end, kind } = page.sentences[id]!;
    if (kind === 'heading' && id > label.sentence) break;
    const from = Math.max(start, label.speech);
    // "(La séance est suspendue.)" is no speech.
    if (page.text[start] === '(') aside = true;
    const skipped = aside || from >= end;
    if (aside && page.text.slice(start, end).includes(')')) aside = false;
    if (skipped) continue;
    found.push({ sentence: id, cue, holder: label.holder, content: { start: from, end }, stance: 'says', turn: true });
  }
  return found;
}

/** The label that a sentence is, or opens with; null for any other sentence. */
function labelOf(page: Page, id: number, begun: boolean): Label | null {
  const sentence = page.sentences[id]!;
  const { firstToken, endToken } = sentence;
  let i = firstToken;
  while (i < endToken && i - firstToken < 3 && (TITLE.test(page.norm(i)) || page.sign(i) === '.')) i++;
  if (i >= endToken) return null;
  const name = page.nameAt(i);
  const isChair = CHAIR.test(page.norm(i)) && i > firstToken;
  if (name?.type !== 'PER' && !isChair) return null;
  const titled = i > firstToken;
  let end = i + 1;
  while (end < endToken && end - i < LONGEST_NAME && name !== null && page.nameAt(end) === name) end++;
  const entity = isChair ? null : (name?.entity ?? null);
  const text = page.slice(isChair ? firstToken : i, end);
  const span = page.span(firstToken, end);
  const holder: Participant = { text, entity };
  if (end < endToken && page.sign(end) === ':' && (titled || begun || isUpper(text)))
    return { ...span, sentence: id, speech: page.tokens.ends[end]!, holder };
  if (endToken - firstToken > LONGEST_LABEL || !endsWithLabel(page, end, endToken)) return null;
  return { ...span, sentence: id, speech: sentence.end, holder };
}

/** Nothing after the name, or a title in commas: no verb. */
function endsWithLabel(page: Page, from: number, end: number): boolean {
  if (from < end && !/^[,.(]$/.test(page.sign(from))) return false;
  for (let i = from; i < end; i++) if (/^(?:VERB|AUX)$/.test(uposOf(page.tokens, i))) return false;
  return true;
}

const isUpper = (text: string): boolean => text === text.toUpperCase();
