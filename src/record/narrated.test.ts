import { describe, expect, it } from 'vitest';
import type { Annotations, Claim, StateChange } from '../annotation.ts';
import { daysOfDate } from './days.ts';
import { narratedTimes } from './narrated.ts';

interface Told {
  readonly change?: StateChange;
  readonly modality?: Claim['modality'];
  readonly published?: string;
  readonly strands?: readonly number[];
}

/**
 * The time that is told for the words in brackets. Sentences end in a full stop, dates stand in braces as EDTF; every date that is
 * marked with `!` is of a claim of that modality, with `=` of one that asserts something else.
 */
function narrated(marked: string, { change = 'begins', modality = 'planned', published, strands }: Told = {}) {
  const text = marked.replace(/[[\]{}!=]/g, '');
  const plain = (index: number) => marked.slice(0, index).replace(/[[\]{}!=]/g, '').length;
  const sentences = [...text.matchAll(/[^.\s][^.]*\./g)].map((match, id) => ({
    id,
    start: match.index,
    end: match.index + match[0].length,
    language: null,
    kind: 'prose' as const,
    strand: strands?.[id] ?? 0,
    dangling: false,
  }));
  const sentenceAt = (at: number) => sentences.find(({ start, end }) => start <= at && at < end)!.id;
  const dates = [...marked.matchAll(/\{([!=]?)([-\d]+)\}/g)].map(({ index, 1: mark, 2: edtf }, id) => ({
    mark,
    time: {
      id,
      start: plain(index),
      end: plain(index) + edtf!.length,
      sentence: sentenceAt(plain(index)),
      ...daysOfDate(edtf!)!,
    },
  }));
  const trigger = { start: plain(marked.indexOf('[')), end: plain(marked.indexOf(']')), text: 'word' };
  const state = { subject: 'a', relation: 'r', object: 'b', change };
  const bare = { agents: [], recipients: [], place: null, polarity: 'positive', source: null, event: null };
  const claim = {
    ...bare,
    act: 'x',
    sentence: sentenceAt(trigger.start),
    trigger,
    time: null,
    modality: 'asserted',
    state,
  };
  const planned = dates
    .filter(({ mark }) => mark)
    .map(({ mark, time }) => ({
      ...claim,
      time: time.id,
      modality: mark === '=' ? 'asserted' : modality,
      state: modality === 'asserted' ? state : null,
    }));
  const annotations = {
    document: { text, published: published ?? null },
    sentences,
    times: dates.map(({ time }) => time),
    claims: [claim, ...planned],
  };
  return narratedTimes(annotations as unknown as Annotations)(claim as unknown as Claim);
}
const day = (text: string) => ({ earliest: text, latest: text });

describe('an undated turning is told', () => {
  it('of the date of the clause that it is joined to', () => {
    expect(narrated('The treaty took effect on {1951-05-03}, and the seat [was set up] in Nice.')).toEqual(
      day('1951-05-03'),
    );
    expect(narrated('Le traité prit effet le {1951-05-03} et le siège [fut établi] à Nice.')).toEqual(
      day('1951-05-03'),
    );
  });
  it('of some day by the end of the year of which the sentence before tells', () => {
    expect(narrated('The fleet sailed on {=1951-05-03}. The embassy [moved] to Nice.')).toEqual(day('1951-12-31'));
    expect(narrated('The fleet sailed on {=1951-05-03}. Nobody wept. The embassy [moved] to Nice.')).toEqual(
      day('1951-12-31'),
    );
  });
  it('as done by then in the pluperfect', () => {
    expect(
      narrated('The fleet sailed on {=1951-05-03}. The envoys had already [left] Nice.', { change: 'ends' }),
    ).toEqual(day('1951-05-03'));
    expect(
      narrated('La flotte partit le {=1951-05-03}. Les envoyés avaient [quitté] Nice.', { change: 'ends' }),
    ).toEqual(day('1951-05-03'));
  });
  it('where it holds: of the days themselves', () => {
    expect(narrated('La ville abrite depuis {1952} un poste, où [servaient] des gardes.', { change: 'holds' })).toEqual(
      daysOfDate('1952'),
    );
  });
});

describe('nothing is told', () => {
  it.each([
    ['by a date in a clause that is not joined', 'Norway, hit by a storm in {1951}, [left] the pact.'],
    ['by a date after it in its sentence', 'Norway [left] the pact before the storm of {1951}.'],
    ['three sentences on', 'The fleet sailed in {1951}. It rained. It snowed. Norway [left] the pact.'],
    [
      'by a date deep in a sentence and of nothing told',
      'The quarrels were those of the war of {1951}. Norway [left] the pact.',
    ],
    ['across a paragraph', 'The fleet sailed in {1951}.\n\nNorway [left] the pact.'],
    ['by a date of what was only planned', 'The fleet was to sail in {!1951}. Norway [left] the pact.'],
  ])('%s', (_, text) => expect(narrated(text)).toBeNull());
  it('by the date of another turning of the same state', () => {
    expect(
      narrated('Norway joined the pact in {!1951}. Norway [left] it.', { change: 'ends', modality: 'asserted' }),
    ).toBeNull();
  });
  it('by its neighbours on a page put together from several texts', () => {
    const text = 'It rained. The fleet sailed in {=1951}. Norway [left] the pact.';
    expect(narrated(text, { strands: [0, 0, 0] })).toEqual(day('1951-12-31'));
    expect(narrated(text, { strands: [0, 1, 1] })).toBeNull();
  });
  it('by a date to come', () => {
    expect(narrated('The fair opens in {1991}. Norway [left] the pact.', { published: '1980-02-01' })).toBeNull();
  });
});
