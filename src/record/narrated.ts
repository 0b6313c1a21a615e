// The time that the text around a claim tells of: "On 3 May the fleet left. The embassy moved to Nice." moved the embassy at about that time.
import type { Annotations, Claim, TimeExpression } from '../annotation.ts';
import type { Span } from '../span.ts';
import { daysOfDate, lengthOf } from './days.ts';
import type { Days } from './model.ts';

/** A date vaguer than a year tells no time for what stands beside it. */
const VAGUE_DAYS = 366;
/** How many sentences back a story is taken to stand at the same time. */
const SENTENCES_BACK = 2;
/** How far into its sentence, in UTF-16 code units, a date may begin to stand at its head. */
const HEAD = 25;
/** What joins a clause to the dated one before it: "took effect in 1955, and the seat was set up", "abrite depuis 1952 le siège, où servaient". */
const JOINED = /;|,?\s(?:et|and|puis|then|où|where)\s/iu;
/** "had left", "avaient quitté": what was done before the time that the text tells of. */
const BEFORE_THAT = /(?:^|[^\p{L}])(?:had|avai(?:t|ent)|étai(?:t|ent))(?:\s+\p{L}+){0,3}\s*$/iu;

/**
 * For each claim without a date of its own, the days of its document's story that it belongs to; null where the text tells none.
 * Only dates of what is asserted count, in the clause before or in the last two sentences of the paragraph; never a date to come.
 */
export function narratedTimes(annotations: Annotations): (claim: Claim) => Days | null {
  const story = storyOf(annotations);
  const { sentences, document } = annotations;
  // The sentences of a page put together from several texts tell no story.
  const back = sentences.some(({ strand }) => strand !== sentences[0]!.strand) ? 0 : SENTENCES_BACK;
  const places = new Map(sentences.map(({ id }, place) => [id, place]));
  return claim => {
    const place = places.get(claim.sentence);
    if (claim.time !== null || claim.state === null || place === undefined) return null;
    const here = sentences[place]!;
    const own = story.get(here.id) ?? [];
    if (own.length > 0) return joined(claim, own, document.text);
    for (let step = 1; step <= back; step++) {
      const before = sentences[place - step];
      if (!before || !sameParagraph(before, sentences[place - step + 1]!, document.text)) return null;
      if (before.kind !== 'prose' || here.dangling) return null;
      const date = story.get(before.id)?.at(-1);
      if (date) return carries(date, before) ? told(date, claim, annotations, false) : null;
    }
    return null;
  };
}

/** The dates of each sentence in the order of the text; null for one that dates nothing asserted. */
function storyOf({ times, claims, document }: Annotations): Map<number, Dated[]> {
  const governed = Map.groupBy(claims, claim => claim.time);
  const writing = daysOfDate(document.published)?.latest ?? '~';
  const story = new Map<number, Dated[]>();
  for (const time of [...times].sort((a, b) => a.start - b.start)) {
    if (time.earliest === null && time.latest === null) continue;
    const dating = governed.get(time.id) ?? [];
    const real = dating.length === 0 || dating.some(claim => claim.modality === 'asserted');
    const usable = real && lengthOf(time) <= VAGUE_DAYS && time.earliest! <= writing;
    const dates = story.get(time.sentence);
    if (dates) dates.push({ time, usable, dating });
    else story.set(time.sentence, [{ time, usable, dating }]);
  }
  return story;
}

interface Dated {
  readonly time: TimeExpression;
  readonly usable: boolean;
  /** The claims that the date is of. */
  readonly dating: readonly Claim[];
}

/** Whether a date is that of its sentence: of something told, or at its head; "the disputes that had led to war in 1914" dates nothing here. */
function carries({ time, dating }: Dated, sentence: Span): boolean {
  return dating.length > 0 || time.start - sentence.start < HEAD;
}

/** The date of the clause before, where the clause of the claim is joined to it. */
function joined(claim: Claim, own: readonly Dated[], text: string): Days | null {
  const before = own.findLast(({ time }) => time.end <= claim.trigger.start);
  if (!before || !JOINED.test(text.slice(before.time.end, claim.trigger.start))) return null;
  return told(before, claim, { document: { text } }, true);
}

function told(
  { time, usable, dating }: Dated,
  claim: Claim,
  { document }: { readonly document: { readonly text: string } },
  sameSentence: boolean,
): Days | null {
  if (!usable || dating.some(other => sameState(other, claim))) return null;
  const { earliest, latest } = time;
  if (claim.state!.change === 'holds') return { earliest, latest };
  const lead = document.text.slice(Math.max(0, claim.trigger.start - 40), claim.trigger.start);
  const anterior = BEFORE_THAT.test(lead) || BEFORE_THAT.test(`${claim.trigger.text.split(/\s/)[0]} `);
  // What was done by then was done on that day; what the story goes on to was done some time after.
  const day = anterior ? earliest! : sameSentence ? latest! : `${latest!.slice(0, -5)}12-31`;
  return { earliest: day, latest: day };
}

/** "France, which joined in 1949, left": the date of one turning is none of the other. */
function sameState(a: Claim, b: Claim): boolean {
  const [one, other] = [a.state, b.state];
  if (!one || !other) return false;
  return one.subject === other.subject && one.relation === other.relation && one.object === other.object;
}

function sameParagraph(before: Span, after: Span, text: string): boolean {
  return !/\n\s*\n/.test(text.slice(before.end, after.start));
}
