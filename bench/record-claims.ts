// Annotations of wide documents without reading each: every pattern is annotated once, and its claims are filled with the names and dates of each sentence.
import { createHash } from 'node:crypto';
import type { Annotations, Claim, Mention, NameType, Participant, TimeExpression } from '../src/annotation.ts';
import { daysOfDate } from '../src/record/days.ts';
import { documentText, type Filling, type Wide, type WideSentence } from './record-wide.ts';

interface Pattern {
  readonly sample: WideSentence;
  readonly claims: readonly Claim[];
}

const TYPES: Readonly<Record<string, NameType>> = { A: 'LOC', B: 'LOC', U: 'ORG', T: 'LOC', P: 'PER' };
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'January February March April May June July August September October November December',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ].flatMap(list => list.split(' ').map((name, i) => [name, i + 1] as const)),
);

/** Makes the annotations of a document as `annotate` would, but for what chance gives a sentence beyond its pattern. */
export function filledAnnotations(
  wide: Wide,
  annotate: (text: string) => Annotations,
): (number: number) => Annotations {
  const patterns = new Map<string, Pattern>();
  const patternOf = ({ pattern, language }: WideSentence): Pattern => {
    let known = patterns.get(pattern!);
    if (known === undefined) {
      const sample = wide.sample(pattern!, language);
      known = { sample, claims: annotate(sample.text).claims };
      patterns.set(pattern!, known);
    }
    return known;
  };
  return number => {
    const sentences = wide.sentences(number);
    const text = documentText(number, sentences);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const placed: Annotations['sentences'][number][] = [];
    const names: Mention[] = [];
    const times: TimeExpression[] = [];
    const claims: Claim[] = [];
    let at = text.indexOf('\n\n') + 2;
    sentences.forEach((sentence, id) => {
      const start = text.indexOf(sentence.text, at);
      at = start + sentence.text.length;
      placed.push({ id, start, end: at, language: sentence.language, kind: 'prose', strand: 0, dangling: false });
      const time = annotateSpans(sentence, id, start, names, times);
      if (sentence.pattern === null) return;
      const { sample, claims: told } = patternOf(sentence);
      for (const claim of told) {
        const filled = filledClaim(claim, sample, sentence, { id: claims.length, sentence: id, start, time });
        if (filled !== null) claims.push(filled);
      }
    });
    return {
      document: {
        id: `doc-${sha256.slice(0, 16)}`,
        sha256,
        uri: `${number}.txt`,
        title: null,
        author: null,
        language: sentences[0]!.language,
        published: null,
        publishedFrom: null,
        format: 'text',
        encoding: 'utf-8',
        text,
      },
      sentences: placed,
      times,
      names,
      figures: [],
      quotes: [],
      claims,
    } as Annotations;
  };
}

/** Adds the names and the date of a sentence; gives the number of the date. */
function annotateSpans(
  { text, fillings }: WideSentence,
  sentence: number,
  from: number,
  names: Mention[],
  times: TimeExpression[],
): number | null {
  let dated: number | null = null;
  for (const { slot, text: words, entity } of fillings) {
    // An editor may have cut it.
    const place = text.toLowerCase().indexOf(words.toLowerCase());
    if (place < 0) continue;
    const [start, end] = [from + place, from + place + words.length];
    const span = { sentence, start, end, text: text.slice(place, place + words.length) };
    if (slot === 'D') {
      const value = isoOf(words);
      dated = times.length;
      times.push({ id: dated, ...span, type: 'DATE', value, mod: null, edtf: value, ...daysOfDate(value)! });
    } else names.push({ id: names.length, ...span, type: TYPES[slot]!, entity });
  }
  return dated;
}

/** "on 4 April 1949" → 1949-04-04. */
function isoOf(words: string): string {
  const [, day, month, year] = /(?:(\d{1,2})(?:er)? )?(?:(\p{L}{3,}) )?(\d{4})$/u.exec(words)!;
  const number = MONTHS.get(month ?? '');
  if (number === undefined) return year!;
  const start = `${year}-${String(number).padStart(2, '0')}`;
  return day === undefined ? start : `${start}-${day.padStart(2, '0')}`;
}

interface Place {
  readonly id: number;
  readonly sentence: number;
  readonly start: number;
  readonly time: number | null;
}

function filledClaim(claim: Claim, sample: WideSentence, sentence: WideSentence, place: Place): Claim | null {
  const { text, fillings } = sentence;
  const found = text.indexOf(claim.trigger.text);
  if (found < 0) return null;
  const slots = new Map(sample.fillings.map(({ slot, entity }) => [entity, slot]));
  const filling = (entity: string | null): Filling | undefined =>
    fillings.find(({ slot }) => slot === slots.get(entity));
  const party = <P extends Participant | null>(one: P): P => {
    const other = one && filling(one.entity);
    return other ? { ...one, text: other.text, entity: other.entity } : one;
  };
  const end = (entity: string) => filling(entity)?.entity ?? entity;
  const { state, trigger } = claim;
  const { why: _why, ...rest } = claim;
  return {
    ...rest,
    id: place.id,
    sentence: place.sentence,
    trigger: { text: trigger.text, start: place.start + found, end: place.start + found + trigger.text.length },
    agents: claim.agents.map(party),
    recipients: claim.recipients.map(party),
    place: party(claim.place),
    time: claim.time === null ? null : place.time,
    state: state && { ...state, subject: end(state.subject), object: end(state.object) },
  };
}
