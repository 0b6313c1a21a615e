import type { TimeExpression, TimexMod, TimexType } from '../annotation.ts';
import type { Language } from '../language/language.ts';
import type { Words } from '../language/words.ts';
import type { NamedPeriod } from '../packs/periods.ts';
import type { Span } from '../span.ts';
import type { SourceDocument } from '../text/document.ts';
import { comparison, hasFigures, yearBefore } from './accounts.ts';
import { dayAhead } from './ahead.ts';
import { civilDay, daysInMonth } from './calendar.ts';
import { isDateline } from './dateline.ts';
import { isDebate } from './debate.ts';
import { ENGLISH } from './en/grammar.ts';
import { FRENCH } from './fr/grammar.ts';
import type { Grammar } from './grammar.ts';
import type { Meaning } from './meaning.ts';
import { namedIndex } from './named.ts';
import { firstLookOf, type Recognised, recognise } from './recognise.ts';
import { type Bearings, offsetAnchor, pointAnchor, shiftAnchor } from './resolve/anchor.ts';
import { slotOfPoint } from './resolve/point.ts';
import { type Resolved, resolve } from './resolve/resolve.ts';
import { edtfOf, lastOf, type Slot, slotOfDate, timexValue } from './resolve/slot.ts';
import { type Side, sideOf, type TenseCues, tenseCues } from './tense.ts';

const GRAMMARS: Record<Language, Grammar> = { fr: FRENCH, en: ENGLISH };

/** What more there is to say of some times; see `TimeExpression`. */
export type TimeNotes = Pick<TimeExpression, 'anchor' | 'alternative' | 'named' | 'calendar'>;

/** A time expression as `readTimes` gives it. */
export interface TimeReading extends Span, TimeNotes {
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly mod: TimexMod | null;
  /** EDTF (ISO 8601-2); null for durations, sets, and dates with no year to be had. */
  readonly edtf: string | null;
  /** ISO 8601 days, both included; null where no day is known. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface TimeOptions {
  readonly language: Language;
  /** When the text was written: an EDTF date of level 0 (`1966`, `1966-03`, `1966-03-08`). Relative expressions get no finer grain than that. */
  readonly documentDate?: string | null;
  /** Periods known by name, of a pack. */
  readonly periods?: readonly NamedPeriod[] | undefined;
}

/** The date the story has reached: the latest read before. */
interface Story {
  readonly slot: Slot | null;
  readonly clock: string | null;
  /** Whose year a month without one takes. */
  readonly year: Slot | null;
  /** The quarter or half year that accounts report on, and where it was named. */
  readonly period: Slot | null;
  /** How many dates in a row lay in another time than the document's. */
  readonly away: number;
}

/** "Directeur depuis 1999": what began then is not where the story is. */
const BACKGROUND = new Set(['depuis', 'since']);

const NOWHERE: Story = { slot: null, clock: null, year: null, period: null, away: 0 };
/** A date at the head of a sentence sets the scene; one further on may be in passing. */
const HEAD = 16;

/**
 * Reads the time expressions of a text in one language, in order. Needs nothing but the text. Blank lines part what belongs together.
 * Without a document date, the dateline of a letter, dispatch or page is taken for it ("Paris, le 7 mars 1966", "Published on 8 March 1966").
 * Without that too, relative expressions are read against the latest date before them; where there is none they stay open (`XXXX-10-20`).
 */
export function readTimes(text: string, { language, documentDate = null, periods }: TimeOptions): TimeReading[] {
  const document = documentDate === null ? datelineOf(text, language) : slotOfDate(documentDate);
  return readText(text, language, periods, document);
}

/** How far into a text its dateline is looked for. */
const TOP = 400;

function datelineOf(text: string, language: Language): Slot | null {
  const top = text.slice(0, TOP);
  for (const { start, end, value } of readText(top, language, undefined, null)) {
    const from = top.lastIndexOf('\n', start - 1) + 1;
    const to = (top + '\n').indexOf('\n', end);
    const slot = /^\d{4}-\d\d-\d\d(?:T|$)/.test(value) ? slotOfDate(value) : null;
    const apart = /^\n\s*\n/.test(text.slice(to, to + 40)) || (from === 0 && text.slice(to, to + 40).trim() !== '');
    if (slot && isDateline(top.slice(from, start), top.slice(end, to), apart)) return slot;
  }
  return null;
}

function readText(
  text: string,
  language: Language,
  periods: readonly NamedPeriod[] | undefined,
  document: Slot | null,
): TimeReading[] {
  const readings: TimeReading[] = [];
  let story = NOWHERE;
  for (const stretch of paragraphs(text)) {
    for (const sentence of sentences(text, stretch)) {
      story = readSentence(text, sentence, language, [], periods, document, story, reading => readings.push(reading));
    }
  }
  return readings;
}

/**
 * The time expressions of a document, sentence by sentence in the sentence's language, never inside a footnote mark. On a page stitched from
 * several texts the dates of one strand are no anchor for another.
 */
export function readDocumentTimes(
  document: SourceDocument,
  words: Words,
  periods?: readonly NamedPeriod[],
): TimeExpression[] {
  const written = document.published ? slotOfDate(document.published.value) : null;
  const debated = written === null && isDebate(document.text, words.tokens);
  const stories = new Map<number, Story>();
  const found: TimeExpression[] = [];
  for (const sentence of words.sentences) {
    const { language } = sentence;
    if (!language) continue;
    const named = periods ? namedIndex(periods, language) : null;
    if (!firstLookOf(GRAMMARS[language], named).mayHold(document.text, words.tokens, sentence)) continue;
    const story = stories.get(sentence.strand) ?? NOWHERE;
    const next = readSentence(
      document.text,
      { from: sentence.start, to: sentence.end },
      language,
      document.marks,
      periods,
      written,
      story,
      reading => found.push({ id: found.length, sentence: sentence.id, ...reading }),
    );
    if (sentence.kind !== 'boilerplate' && !debated) stories.set(sentence.strand, next);
  }
  return found;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function readSentence(
  text: string,
  bounds: Stretch,
  language: Language,
  marks: readonly Span[],
  periods: readonly NamedPeriod[] | undefined,
  document: Slot | null,
  before: Story,
  emit: (reading: TimeReading) => void,
): Story {
  let story = before;
  let cues: TenseCues | null = null;
  let figures: boolean | null = null;
  let back: Story | null = null;
  // The year told in passing last, in this sentence.
  let passing: Slot | null = null;
  const inAccounts = (): boolean => {
    figures ??= hasFigures(text.slice(bounds.from, bounds.to));
    return figures;
  };
  const sideAt = (one: Recognised): Side | null => {
    if (needsTense(one)) cues ??= tenseCues(text, bounds.from, bounds.to, language);
    return cues && !possessive(text, one.end) ? sideOf(cues, one, one.before, language) : null;
  };
  const found = recognise(
    text,
    bounds.from,
    bounds.to,
    GRAMMARS[language],
    marks,
    periods ? namedIndex(periods, language) : null,
  );
  for (let i = 0; i < found.length; i++) {
    let one = found[i] as Recognised;
    const tense = sideAt(one);
    if (one.meaning.kind === 'reference' && one.meaning.unlessPast && tense !== 'coming') continue;
    if (!exists(one.meaning)) continue;
    if (one.meaning.kind === 'offset' && one.meaning.otherwise && tense !== 'coming' && tense !== 'later')
      one = { ...one, start: one.start + leadLength(text, one), meaning: one.meaning.otherwise };
    if (story.period && yearBefore(one.meaning) && inAccounts())
      one = { ...one, meaning: { ...one.meaning, anchor: 'period' } };
    const here: Bearings = {
      document,
      story: story.slot,
      storyYear: story.year,
      storyClock: story.clock,
      period: story.period,
      tense,
      settled: story.away > 1,
    };
    const day = dayAhead(found, i, text);
    const ahead = day && resolve(day.meaning, { ...here, tense: sideAt(day) }).slot;
    const base = ahead ?? (isOfThatYear(one.meaning) ? passing : null);
    const bearings = base ? { ...here, story: base, storyYear: base } : here;
    const resolved = resolve(one.meaning, bearings);
    if (one.meaning.kind === 'shift' && one.meaning.onlyPlaced && !resolved.slot) continue;
    emit({ ...readingOf(text, one, resolved), ...notesOf(one.meaning, resolved, bearings) });
    const aside = isAside(text.slice(Math.max(bounds.from, one.start - ASIDE), one.start), resolved, story);
    if (isOfThing(text, one, resolved, story)) back ??= story;
    else if (one.meaning.kind === 'point' && one.meaning.year !== undefined) back = null;
    if (aside) passing = resolved.slot;
    else if (resolved.slot) passing = null;
    if (!BACKGROUND.has(one.before) && !comparison(one.meaning) && !aside)
      story = following(story, resolved, document, one.start - bounds.from < HEAD);
  }
  return back ?? story;
}

/** "The 1956 rising was not forgotten": a year that names something earlier; the narrative stays where it was behind that sentence. */
function isOfThing(text: string, { start, end }: Recognised, { slot }: Resolved, { year }: Story): boolean {
  if (slot?.unit !== 'year' || year === null || slot.first >= year.first) return false;
  return (
    /\b(?:the|this|that)\s+$/i.test(text.slice(Math.max(0, start - 8), start)) &&
    /^\s+\p{L}/u.test(text.slice(end, end + 4))
  );
}

/** Characters in which a relative clause tells its year. */
const ASIDE = 100;
const RELATIVE = /(?:^|[\s,])(?:who|whose|which|qui|dont)\s[^,;:.]*$/i;

/** "Olav, who led the revolt in 1968, returned": a year told of somebody in passing, before that of the narrative. */
function isAside(before: string, { slot }: Resolved, { year }: Story): boolean {
  return slot?.unit === 'year' && (year === null || slot.first < year.first) && RELATIVE.test(before);
}

/** "on 30 November of that year", "later that year": of the year named last, though it be told in passing. */
function isOfThatYear(meaning: Meaning): boolean {
  if (meaning.kind === 'point') return meaning.yearShift === 0 && meaning.yearAnchor === 'story';
  return meaning.kind === 'shift' && meaning.unit === 'year' && meaning.by === 0 && meaning.anchor === 'story';
}

/** "Wednesday's ruling": the verbs of the clause say nothing of it. */
function possessive(text: string, at: number): boolean {
  return /^['’]s\b/.test(text.slice(at, at + 3));
}

/** The length of the first word and the blank after it. */
function leadLength(text: string, { start, end }: Span): number {
  return /^\S+\s+/.exec(text.slice(start, end))?.[0].length ?? 0;
}

/** "31 juin" is no date. */
function exists(meaning: Meaning): boolean {
  if (meaning.kind !== 'point' || meaning.day === undefined || meaning.month === undefined) return true;
  return meaning.day > 0 && meaning.day <= daysInMonth(meaning.year ?? 2000, meaning.month);
}

function needsTense({ meaning }: Recognised): boolean {
  if (meaning.kind === 'reference') return meaning.unlessPast === true;
  if (meaning.kind === 'offset') return meaning.otherwise !== undefined;
  return (
    meaning.kind === 'point' &&
    meaning.year === undefined &&
    meaning.century === undefined &&
    meaning.decade === undefined
  );
}

function following(story: Story, { type, value, slot, clock }: Resolved, document: Slot | null, head: boolean): Story {
  if (!slot || (type !== 'DATE' && type !== 'TIME'))
    return value === 'P9M' || value === 'P6M' ? { ...story, period: null } : story;
  if (slot.unit === 'decade' || slot.unit === 'century' || slot.unit === 'millennium') return story;
  // A year further on in a sentence is often told in passing ("the plan for 1976"): months without a year stay with the day before.
  const passing = slot.unit === 'year' && !head && (story.year?.unit === 'day' || story.year?.unit === 'month');
  const away = document !== null && Math.abs(civilDay(slot.first).year - civilDay(document.first).year) > 1;
  const reported = (slot.unit === 'quarter' || slot.unit === 'half') && (!document || lastOf(slot) < document.first);
  const period = reported ? slot : story.period;
  return {
    slot,
    clock,
    period,
    year: passing ? story.year : slot,
    away: away ? story.away + (head ? 2 : slot.unit === 'year' ? 0 : 1) : 0,
  };
}

function readingOf(
  text: string,
  { start, end }: Span,
  { type, value, mod, edtf, earliest, latest }: Resolved,
): TimeReading {
  return { start, end, text: text.slice(start, end), type, value, mod, edtf, earliest, latest };
}

/** What is worth a note: the anchor, a second reading, a name, another calendar. Dates that stand alone have none. */
function notesOf(meaning: Meaning, { slot }: Resolved, bearings: Bearings): TimeNotes {
  if (meaning.kind === 'stretch') return meaning.name ? { named: meaning.name } : {};
  if (meaning.kind === 'shift' || meaning.kind === 'offset') {
    const anchor = meaning.kind === 'shift' ? shiftAnchor(meaning, bearings) : offsetAnchor(meaning, bearings);
    return slot && anchor ? { anchor: edtfOf(anchor) } : {};
  }
  if (meaning.kind !== 'point') return {};
  const { alternative, calendar } = meaning;
  const other = alternative?.year === undefined ? null : slotOfPoint(alternative, alternative.year);
  const anchor = slot && pointAnchor(meaning, bearings);
  return {
    ...(other ? { alternative: timexValue(other) } : {}),
    ...(calendar ? { calendar } : {}),
    ...(anchor ? { anchor: edtfOf(anchor) } : {}),
  };
}

function* paragraphs(text: string): Generator<Stretch> {
  let from = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    yield { from, to: gap.index };
    from = gap.index + gap[0].length;
  }
  yield { from, to: text.length };
}

/** Cuts after . ! ? before a capital; abbreviations of months and titles do not end a sentence. */
function* sentences(text: string, { from, to }: Stretch): Generator<Stretch> {
  let start = from;
  const stretch = text.slice(from, to);
  for (const stop of stretch.matchAll(/[.!?…]["»”’)\]]*\s+(?=["«“‘(]?\p{Lu})/gu)) {
    const at = from + stop.index;
    if (
      /(?:^|[\s(.])(?:\p{L}|janv|fevr|févr|avr|juil|sept|oct|nov|dec|déc|jan|feb|mar|apr|aug|av|apr|ap|ca|env|vers|no|mr|mrs|dr|st|gen|col|lt)$/iu.test(
        text.slice(Math.max(start, at - 7), at),
      )
    )
      continue;
    const end = at + stop[0].length;
    yield { from: start, to: end };
    start = end;
  }
  if (start < to) yield { from: start, to };
}
