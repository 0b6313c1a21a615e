import { expect, test } from 'vitest';
import type { PlacedFigure } from './counted.ts';
import { daysOfDate } from './days.ts';
import { conflictsOfFigures } from './figure-conflicts.ts';

function figure(marked: string, value: number, unit: string, date: string): PlacedFigure {
  const around = marked.replace(/[[\]]/g, '');
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const place = { document: marked, origin: marked, sentence: 0, start, end, text: around.slice(start, end) };
  return {
    ...place,
    value,
    unit,
    approximate: true,
    published: null,
    around,
    times: [daysOfDate(date)!],
    actors: ['place:oslo'],
  };
}

const marched = figure('[About 3,000 people] marched through Oslo yesterday.', 3000, 'people', '1998-06-05');

test('those who march are one crowd, whatever they are called', () => {
  const marchers = figure(
    'We counted [no more than 1,100 marchers] in Oslo in June 1998.',
    1100,
    'marchers',
    '1998-06',
  );
  const manifestants = figure(
    'Quelque [9 000 manifestants] défilèrent à Oslo en juin 1998.',
    9000,
    'manifestants',
    '1998-06',
  );
  expect(conflictsOfFigures([marched, marchers])).toMatchObject([{ about: 'figure' }]);
  expect(conflictsOfFigures([marched, manifestants])).toMatchObject([{ about: 'figure' }]);
});

test('other people, another month and a limit that is kept contradict nobody', () => {
  expect(
    conflictsOfFigures([marched, figure('[500 people] died in Oslo in June 1998.', 500, 'people', '1998-06')]),
  ).toEqual([]);
  expect(
    conflictsOfFigures([
      marched,
      figure('[1,100 people] marched through Oslo in May 1998.', 1100, 'people', '1998-05'),
    ]),
  ).toEqual([]);
  expect(
    conflictsOfFigures([
      marched,
      figure('[more than 2,000 marchers] came to Oslo in June 1998.', 2000, 'marchers', '1998-06'),
    ]),
  ).toEqual([]);
});
