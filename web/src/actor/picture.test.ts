import { expect, test } from 'vitest';
import type { Stretch } from '../../../src/serve/answers.ts';
import { svgPen } from '../timeline/pen.ts';
import { drawActorStates, heightOf, type StatesPicture, WIDTH } from './picture.ts';

const colours = { ink: 'ink', soft: 'soft', line: 'line', mark: 'mark', no: 'no', sheet: 'sheet' };
const days = (earliest: string, latest = earliest) => ({ earliest, latest });
const stretch = (change: Partial<Stretch>): Stretch => ({
  ...{ since: days('1950-01-01'), until: days('1960-01-01'), basis: 'stated', disputed: false },
  ...change,
});
const RECORD = { earliest: '1945-01-01', latest: '1970-12-31' };
const drawn = (intervals: readonly Stretch[]) => {
  const picture: StatesPicture = { title: 'France', record: RECORD, lines: [{ words: 'member of NATO', intervals }] };
  const pen = svgPen(colours, 'serif');
  drawActorStates(pen, picture);
  return pen.svg(WIDTH, heightOf(picture));
};
const bars = (svg: string) => svg.match(/<rect[^>]*fill="(?:mark|url)[^>]*>/g)?.length ?? 0;

test('a stretch is a bar, an uncertain end a fainter one beside it', () => {
  expect(bars(drawn([stretch({})]))).toBe(1);
  expect(bars(drawn([stretch({ since: days('1949-01-01', '1950-01-01') })]))).toBe(2);
});

test('an end that nobody states stays open, on its own side', () => {
  const open = drawn([stretch({ until: null })]);
  expect(open).toContain('›');
  expect(open).not.toContain('‹');
});

test('states that nobody dates stand in the time of the record, open at both ends', () => {
  const open = drawn([stretch({ since: null, until: null })]);
  expect(bars(open)).toBe(1);
  expect([open.includes('‹'), open.includes('›'), open.includes('1950')]).toEqual([true, true, true]);
});
