import { expect, test } from 'vitest';
import type { AsOfAnswer, Holds } from '../../../src/record/model.ts';
import { svgPen } from '../timeline/pen.ts';
import { drawStates, heightOf, MOST, type StatePicture, WIDTH } from './picture.ts';

const colours = { ink: 'ink', soft: 'soft', line: 'line', mark: 'mark', no: 'no', sheet: 'sheet' };
const row = (holds: Holds, since: string | null, until: string | null): AsOfAnswer => {
  const days = (iso: string | null) => iso && { earliest: iso, latest: iso };
  return {
    ...{
      subject: { id: 'state:FRA', name: 'France' },
      relation: 'member_of',
      object: { id: 'org:nato', name: 'NATO' },
    },
    ...{ holds, basis: 'stated', origins: 1, rules: [], evidence: [] },
    ...{ since: days(since) || null, until: days(until) || null },
  };
};
const drawn = (rows: readonly AsOfAnswer[], words = 'France – NATO') => {
  const picture: StatePicture = {
    title: 'Then',
    day: 0,
    lines: rows.map(each => ({ words, answer: each.holds, row: each })),
  };
  const pen = svgPen(colours, 'serif');
  drawStates(pen, picture);
  return pen.svg(WIDTH, heightOf(picture));
};

test('yes, no and disputed differ in form and not by colour alone; what is not known has no bar', () => {
  const bars = (holds: Holds) => drawn([row(holds, '1949-08-24', null)]).match(/<rect x=[^>]*>/g) ?? [];
  expect(bars('yes')[0]).toContain('fill="mark"');
  expect(bars('no')[0]).toContain('fill="none"');
  expect(bars('disputed')[0]).toContain('url(#hatch-mark)');
  expect(bars('unknown')).toEqual([]);
});

test('an end that nobody states is left open', () => {
  expect(drawn([row('yes', '1949-08-24', null)])).toContain('>›<');
  expect(drawn([row('yes', '1949-08-24', '1966-07-01')])).not.toMatch(/>[‹›]</);
});

test('names are text and nothing else, and thousands of lines make no endless picture', () => {
  expect(drawn([row('yes', null, null)], '<script>a()</script>')).not.toContain('<script');
  expect(
    (drawn(Array.from({ length: 3 * MOST }, () => row('yes', '1950-01-01', null))).match(/<rect x=/g) ?? []).length,
  ).toBe(MOST);
});
