// From the annotations of one document to what the record keeps of it.
import type { AnnotatedSentence, Annotations, Claim, TimeExpression } from '../annotation.ts';
import { daysOfDate, edtfOf, later } from './days.ts';
import { contentId } from './digest.ts';
import { holdingOf } from './holding.ts';
import type { ClaimTime, Days, RecordClaim, RecordDocument, RecordFigure, RecordSentence } from './model.ts';
import { narratedTimes } from './narrated.ts';
import { reportedTimes } from './reported.ts';

export interface RecordedDocument {
  readonly document: RecordDocument;
  readonly sentences: readonly RecordSentence[];
  readonly claims: readonly RecordClaim[];
  readonly figures: readonly RecordFigure[];
}

/** What the record keeps of a document: its sentences, its claims with their dates, its figures. */
export function recordOf(annotations: Annotations): RecordedDocument {
  const { id, uri, title, language, published, text } = annotations.document;
  const sentences = annotations.sentences.map(({ id: number, start, end, kind }) => ({
    document: id,
    id: number,
    start,
    end,
    kind,
    text: text.slice(start, end),
  }));
  const lookUp: LookUp = {
    times: new Map(annotations.times.map(time => [time.id, time])),
    sentences: new Map(annotations.sentences.map(sentence => [sentence.id, sentence])),
    narrated: narratedTimes(annotations),
    reported: reportedTimes(annotations),
    toldTo: toldTo(annotations),
  };
  const claims = distinct(annotations.claims.map(claim => claimOf(claim, annotations, lookUp)));
  const figures = annotations.figures.map(figure => ({ document: id, ...figure }));
  return { document: { id, uri, title, language, published }, sentences, claims, figures };
}

interface LookUp {
  readonly times: ReadonlyMap<number, TimeExpression>;
  readonly sentences: ReadonlyMap<number, AnnotatedSentence>;
  narrated(claim: Claim): Days | null;
  reported(claim: Claim): Days | null;
  readonly toldTo: string | null;
}

/** The latest day of what a document tells as done; null where it dates nothing. */
function toldTo({ claims, times }: Annotations): string | null {
  const days = new Map(times.map(({ id, latest }) => [id, latest]));
  return claims.reduce<string | null>((last, { time, modality, polarity }) => {
    if (time === null || modality !== 'asserted' || polarity !== 'positive') return last;
    return later(last, days.get(time) ?? null);
  }, null);
}

function claimOf(
  claim: Claim,
  annotations: Annotations,
  { times, sentences, narrated, reported, toldTo }: LookUp,
): RecordClaim {
  const { id: document, published, text } = annotations.document;
  const { sentence, trigger, act, event, agents, recipients, place, polarity, modality, source, state } = claim;
  const expression = claim.time === null ? null : (times.get(claim.time) ?? null);
  const time = expression && timeOf(expression);
  const around = sentences.get(sentence) ?? trigger;
  const told = time === null ? narrated(claim) : null;
  const holding =
    state &&
    holdingOf({
      state,
      time,
      trigger,
      timeStart: expression?.start ?? null,
      text,
      around,
      published: upTo(daysOfDate(published), endTold(claim, annotations.claims, times)),
      toldTo,
      narrated: told,
    });
  const said = state && `${state.subject}|${state.relation}|${state.object}|${state.change}`;
  const id = contentId('claim', [document, trigger.start, trigger.end, act, said]);
  return {
    id,
    document,
    sentence,
    trigger,
    act,
    event,
    agents,
    recipients,
    place,
    time: time ?? newsOf(reported(claim)),
    published,
    polarity,
    modality,
    source,
    state,
    holding,
    narrated: state?.change === 'holds' ? null : told,
  };
}

/** "premier ministre depuis 1971, avait démissionné mardi": the first day of the end that the document tells of what a claim says has begun. */
function endTold(
  { state, polarity, time: since }: Claim,
  claims: readonly Claim[],
  times: ReadonlyMap<number, TimeExpression>,
): string | null {
  if (state?.change !== 'begins' || polarity !== 'positive') return null;
  const ends = claims.flatMap(({ state: other, time, polarity: told, modality }) =>
    other?.change === 'ends' &&
    other.subject === state.subject &&
    other.relation === state.relation &&
    other.object === state.object &&
    told === 'positive' &&
    modality === 'asserted' &&
    time !== null
      ? (times.get(time)?.earliest ?? [])
      : [],
  );
  const begun = since === null ? null : (times.get(since)?.latest ?? null);
  // The end of an earlier term is none of this one.
  return (
    ends
      .filter(end => begun === null || end >= begun)
      .sort()
      .at(-1) ?? null
  );
}

/** What lasts to the day of writing, or to an end before it. */
function upTo(published: Days | null, end: string | null): Days | null {
  if (!published?.latest || end === null || end >= published.latest) return published;
  return { earliest: published.earliest !== null && published.earliest < end ? published.earliest : end, latest: end };
}

/** Two readings of one trigger that differ in their participants alone are told apart by their order. */
function distinct(claims: readonly RecordClaim[]): RecordClaim[] {
  const seen = new Map<string, number>();
  return claims.map(claim => {
    const earlier = seen.get(claim.id) ?? 0;
    seen.set(claim.id, earlier + 1);
    return earlier === 0 ? claim : { ...claim, id: contentId('claim', [claim.id, earlier]) };
  });
}

/** Like "these days": the date is the document's own. */
function newsOf(days: Days | null): ClaimTime | null {
  return days && { ...days, edtf: edtfOf(days), text: '', relative: true, from: 'reported' };
}

/** Only calendar dates date a claim: a duration or a habit says when nothing began. */
function timeOf({ earliest, latest, edtf, text }: TimeExpression): ClaimTime | null {
  if (earliest === null && latest === null) return null;
  return { earliest, latest, edtf, text, relative: !/\d{4}/.test(text), from: 'stated' };
}
