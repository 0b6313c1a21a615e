// When a dispatch tells what was done and gives no date: in the days before it was written.
import type { Annotations, Claim, TimeExpression } from '../annotation.ts';
import { addDays, daysFrom, daysOfDate, lengthOf } from './days.ts';
import type { Days } from './model.ts';

/** How many days back the news of a dispatch may lie. */
const NEWS_DAYS = 7;
/** Dates that lie so near to the day of writing, before it and after it, are those of news. */
const NEAR = { before: 62, after: 31 };
/** Which share of a document's dates must be so near, and how many there must be, for it to tell news; vaguer dates than a month tell nothing. */
const NEWS = { share: 0.6, dates: 2, vague: 31 };

/** Right before the trigger: "had left", "avait quitté" tell of what lies further back. */
const FURTHER_BACK =
  /(?:^|[^\p{L}])(?:had|avai(?:t|ent)|étai(?:t|ent)|eut|eurent|having|ayant|used)(?:\s+\p{L}+){0,3}\s*$/iu;
/** Right before a noun or an infinitive: "the attack", "de partir", "to leave". */
const NO_VERB =
  /(?:^|[\s'’])(?:les?|la|l|une?|des?|du|d|au|aux|à|ce|cet|cette|ces|son|sa|ses|leurs?|par|pour|sans|the|an?|of|to|by|for|from|in|its|his|her|their|this|that|these|any|no|without)[\s'’]+$/iu;
/** "(who|qui) left": what somebody is known by may be of any time. */
const RELATIVE = /(?:^|[\s,])(?:qui|who|which|dont|whose|où|where|lorsqu\p{L}*|when)\s+(?:\S+\s+){0,3}$/iu;
const SINCE = /(?:depuis|dès|since)\s+(?:l['’]|(?:l[ae]s?|the)\s+)?$/iu;

/** "ont saisi", "a été relâché", "seized", "were released": told as the next thing that was done; "accuse" may go back further. */
const GONE_ON =
  /(?:^|[^\p{L}])(?:(?:a|ont|est|sont)(?:\s+été)?(?:\s+\p{L}+){1,3}|(?:was|were)(?:\s+\p{L}+){1,3}|\p{L}{3,}ed)(?:\s[^.]{0,30})?$/iu;

/** For each claim of something done that has no date and bears on no state, the days of the news that its document tells; null elsewhere. */
export function reportedTimes(annotations: Annotations): (claim: Claim) => Days | null {
  const written = daysOfDate(annotations.document.published);
  if (!written?.latest || written.earliest !== written.latest || !tellsNews(annotations.times, written.latest))
    return () => null;
  const day = written.latest;
  const older = sentencesOfOlderDates(annotations, day);
  const { text } = annotations.document;
  const starts = new Map(annotations.sentences.map(({ id, start }) => [id, start]));
  const toldBefore = dayToldBefore(annotations, day);
  return ({ time, state, modality, polarity, trigger, sentence }) => {
    if (time !== null || state !== null || modality !== 'asserted' || polarity !== 'positive' || older.has(sentence))
      return null;
    const lead = text.slice(Math.max(starts.get(sentence) ?? 0, trigger.start - 60), trigger.start);
    if (NO_VERB.test(lead) || FURTHER_BACK.test(lead) || RELATIVE.test(lead) || /(?:ant|ing)$/i.test(trigger.text))
      return null;
    const since = GONE_ON.test(`${lead}${trigger.text}`) ? toldBefore(sentence) : null;
    return { earliest: since ?? addDays(day, -NEWS_DAYS), latest: day };
  };
}

/** For a sentence the day, among those of the news, on which the one right before it in its paragraph tells something done: what goes on is no older. */
function dayToldBefore(
  { sentences, claims, times, document }: Annotations,
  day: string,
): (sentence: number) => string | null {
  const places = new Map(sentences.map(({ id }, place) => [id, place]));
  return sentence => {
    const place = places.get(sentence);
    const [before, here] = place === undefined || place === 0 ? [] : [sentences[place - 1], sentences[place]];
    if (!before || !here || before.kind !== 'prose' || /\n\s*\n/.test(document.text.slice(before.end, here.start)))
      return null;
    const done = claims.findLast(
      claim =>
        claim.sentence === before.id &&
        claim.time !== null &&
        claim.modality === 'asserted' &&
        claim.polarity === 'positive',
    );
    const date = done && times[done.time!];
    if (!date?.earliest || date.earliest !== date.latest) return null;
    return date.earliest <= day && date.earliest >= addDays(day, -NEWS_DAYS) ? date.earliest : null;
  };
}

function tellsNews(times: readonly TimeExpression[], day: string): boolean {
  const dates = times.filter(time => lengthOf(time) <= NEWS.vague);
  const near = dates.filter(time => isNear(time, day));
  return near.length >= NEWS.dates && near.length >= NEWS.share * dates.length;
}

function isNear({ earliest, latest }: TimeExpression, day: string): boolean {
  return daysFrom(latest!, day) <= NEAR.before && daysFrom(day, earliest!) <= NEAR.after;
}

/** Sentences with a date that is no news: it may be that of all they tell. "Since 1952" is none. */
function sentencesOfOlderDates({ times, document }: Annotations, day: string): ReadonlySet<number> {
  const older = times.filter(
    time =>
      (time.earliest !== null || time.latest !== null) &&
      !SINCE.test(document.text.slice(Math.max(0, time.start - 20), time.start)) &&
      (lengthOf(time) > NEWS.vague || !isNear(time, day)),
  );
  return new Set(older.map(({ sentence }) => sentence));
}
