import { expect, test } from 'vitest';
import type { Annotations, TimeExpression } from '../../annotation.ts';
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

test('times are set into the escaped text; of two that overlap, the first', () => {
  expect(asTimeml(annotations)).toContain(
    '<TEXT>A &lt; B in <TIMEX3 tid="t1" type="DATE" value="1951" mod="START">early 1951</TIMEX3> &amp; <TIMEX3 tid="t3" type="DATE" value="1952">1952</TIMEX3>.\uFFFD</TEXT>',
  );
});

test('the document’s date is the creation time', () => {
  expect(asTimeml(annotations)).toMatch(/<DCT><TIMEX3 tid="t0" type="DATE" value="1953"/);
});
