import { describe, expect, test } from 'vitest';
import type { Annotations, TimeExpression } from '../../annotation.ts';
import { readTimes } from '../../times/read.ts';
import { asTimeml } from './timeml.ts';

const time = (id: number, start: number, text: string, value: string): TimeExpression => ({
  id,
  sentence: 0,
  start,
  end: start + text.length,
  text,
  type: 'DATE',
  value,
  mod: id === 0 ? 'START' : null,
  edtf: value,
  earliest: null,
  latest: null,
});
const text = 'A < B in early 1951 & 1952.\u0000';
const annotations = {
  document: { id: 'doc-1', title: 'A & B', published: '1953', text },
  times: [time(0, 9, 'early 1951', '1951'), time(1, 15, '1951', '1951'), time(2, 22, '1952', '1952')],
} as unknown as Annotations;

const read = (body: string, published: string | null): Annotations =>
  ({
    document: { id: 'doc-2', title: null, published, text: body },
    times: readTimes(body, { language: 'fr', documentDate: published }).map((one, id) => ({ id, sentence: 0, ...one })),
  }) as unknown as Annotations;

test('times are set into the escaped text; of two that overlap, the first', () => {
  expect(asTimeml(annotations)).toContain(
    '<TEXT>A &lt; B in <TIMEX3 tid="t1" type="DATE" value="1951" mod="START">early 1951</TIMEX3> &amp; <TIMEX3 tid="t3" type="DATE" value="1952">1952</TIMEX3>.\uFFFD</TEXT>',
  );
});

test('the document’s date is the creation time', () => {
  expect(asTimeml(annotations)).toMatch(/<DCT><TIMEX3 tid="t0" type="DATE" value="1953"/);
});

test('what was read against another date names it', () => {
  const marked = asTimeml(read('Arrivé hier. Le 7 mars 1956, il écrit ; deux jours plus tard, il part.', '1966-03-08'));
  expect(marked).toContain(
    '<TIMEX3 tid="t1" type="DATE" value="1966-03-07" temporalFunction="true" anchorTimeID="t0">',
  );
  expect(marked).toContain(
    '<TIMEX3 tid="t3" type="DATE" value="1956-03-09" temporalFunction="true" anchorTimeID="t2">',
  );
});

test('an interval is a duration between two points', () => {
  const marked = asTimeml(read('Au cours de l’année scolaire 1967-1968, puis en ventôse an II.', null));
  expect(marked).toContain(
    'type="DURATION" value="P2Y" beginPoint="t3" endPoint="t4">année scolaire 1967-1968</TIMEX3>',
  );
  expect(marked).toContain(
    '<TIMEX3 tid="t3" type="DATE" value="1967"></TIMEX3><TIMEX3 tid="t4" type="DATE" value="1968">',
  );
  expect(marked).toContain('value="P30D" beginPoint="t5" endPoint="t6">ventôse an II</TIMEX3>');
});

/** Of the TimeML 1.2.1 schema, what can be broken here: attributes and their values, ids, references, no nesting. */
describe('against the schema', () => {
  const VALUE =
    /^(?:(?:BC)?[\dX]{1,4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:[1-7]|WE))?|Q[\dX]|H[\dX]|SP|SU|FA|WI))?(?:T(?:MO|MI|AF|EV|NI|DT|\d\d(?::\d\d){0,2}(?:Z|[+-]\d\d:\d\d)?))?|P(?=.)(?:[\dX]+(?:ML|CE|DE|Y|M|W|D|Q|H|S|WE))*(?:T(?:[\dX]+[HMS])+)?|PAST_REF|PRESENT_REF|FUTURE_REF)$/;
  const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
    tid: /^t\d+$/,
    type: /^(?:DATE|TIME|DURATION|SET)$/,
    value: VALUE,
    mod: /^(?:BEFORE|AFTER|ON_OR_BEFORE|ON_OR_AFTER|LESS_THAN|MORE_THAN|EQUAL_OR_LESS|EQUAL_OR_MORE|START|MID|END|APPROX)$/,
    temporalFunction: /^(?:true|false)$/,
    functionInDocument: /^CREATION_TIME$/,
    anchorTimeID: /^t\d+$/,
    beginPoint: /^t\d+$/,
    endPoint: /^t\d+$/,
  };

  test.each([
    [
      'Le 9 thermidor an II, vers 18 h 30, au XIXe siècle, en 44 av. J.-C., il y a trois ans, chaque lundi, dès le printemps 1966.',
      '1966-03-08',
    ],
    [
      'La saison 1966-67, le premier trimestre 1966, la semaine 12 de 1966, le week-end dernier, récemment, dans plusieurs mois, à 20 h GMT.',
      '1966-03-08',
    ],
    [
      'Lundi, la veille, le mois suivant, un an et demi, quarante-huit heures, deux semestres, fin mars, vers 1340.',
      null,
    ],
    ['Le 3 mai, ce week-end, ce trimestre, cette décennie, ce siècle, le 12, la nuit du 4 au 5 août 1789.', null],
  ])('%s', (body, published) => {
    const marked = asTimeml(read(body, published));
    const ids = [...marked.matchAll(/ tid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(5);
    for (const [, attributes] of marked.matchAll(/<TIMEX3([^>]*)>[^<]*<\/TIMEX3>/g)) {
      for (const [, name, value] of (attributes ?? '').matchAll(/ (\w+)="([^"]*)"/g)) {
        expect([name, value, ATTRIBUTES[name as string]?.test(value as string)]).toEqual([name, value, true]);
        if (/ID$|Point$/.test(name as string)) expect(ids).toContain(value);
      }
    }
    expect(marked.replace(/<TIMEX3[^>]*>[^<]*<\/TIMEX3>/g, '')).not.toContain('TIMEX3');
  });
});
