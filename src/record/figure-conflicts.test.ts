import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedFigure } from './counted.ts';
import { daysOfDate } from './days.ts';
import { conflictsOfFigures } from './figure-conflicts.ts';
import { unitKey } from './figure-units.ts';

/** A sentence with its figure in brackets, and its date. */
function figure(
  marked: string,
  value: number,
  unit: string | null,
  details: Partial<PlacedFigure> & { date?: string } = {},
): PlacedFigure {
  const { date = '1953', ...rest } = details;
  const around = marked.replace(/[[\]]/g, '');
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const document = rest.document ?? marked;
  const times = date === '' ? [] : [daysOfDate(date)!];
  const base = { sentence: 0, start, end, text: around.slice(start, end), approximate: false, published: null };
  return {
    ...base,
    actors: ['state:NOR'],
    ...rest,
    value,
    unit,
    around,
    times,
    document,
    origin: `origin of ${document}`,
  };
}
const first = figure('Norway kept [3,400 soldiers] in the northern garrison in 1953.', 3400, 'soldiers');
const told = (...figures: PlacedFigure[]) => conflictsOfFigures(figures);

describe('two figures conflict', () => {
  it('where two tellings count the same at one time', () => {
    const other = figure('In 1953 the northern garrison of Norway numbered [2,100 men].', 2100, 'men');
    expect(told(first, other)).toMatchObject([{ about: 'figure', touches: 2, sides: [[{ claim: null }], [{}]] }]);
  });
  it('in two languages where the words are alike', () => {
    const [english, french] = [
      figure('The alliance of Norway had [26 members] after the conference in 1953.', 26, 'members'),
      figure('L’alliance de la Norvège comptait [28 membres] après la conférence en 1953.', 28, 'membres'),
    ];
    expect(told(english, french)).toMatchObject([{ about: 'figure' }]);
  });
  it('with those that give the same number on one side', () => {
    const others = ['a', 'b'].map(document =>
      figure('In 1953 the northern garrison of Norway numbered [2,100 men].', 2100, 'men', { document }),
    );
    const [conflict] = told(first, ...others);
    expect(conflict!.sides.map(side => side.length).sort()).toEqual([1, 2]);
  });
});

describe('the strength of troops somewhere', () => {
  const actors = ['state:NOR', 'state:TCD'];
  const strength = figure('Norwegian forces in Chad number [900 men].', 900, 'men', {
    actors,
    date: '',
    published: '1953-05-04',
  });
  it('conflicts, whatever the words', () => {
    const had = figure('In May 1953, as I wrote down, Norway still had [1,500 men] in Chad.', 1500, 'men', {
      actors,
      date: '1953-05',
    });
    const french = figure('La Norvège avait encore [1 500 hommes] au Tchad.', 1500, 'hommes', { actors });
    expect(told(strength, had)).toMatchObject([{ about: 'figure' }]);
    expect(told(strength, french)).toMatchObject([{ about: 'figure' }]);
  });
  it('conflicts where one telling names its source as well', () => {
    const sourced = figure('Norwegian forces in Chad number [1,500 men], according to Swedish papers.', 1500, 'men', {
      actors: [...actors, 'state:SWE'],
    });
    expect(told(strength, sourced)).toHaveLength(1);
  });
  it.each([
    ['those who came', 'In May 1953 Norway had sent [1,500 men] to Chad.'],
    ['the dead', 'In May 1953 Norway had [1,500 men] killed in the hills of Chad.'],
    ['the navy', 'In May 1953 the navy of Norway had [1,500 men] in Chad.'],
  ])('does not conflict with %s', (_, text) => {
    expect(told(strength, figure(text, 1500, 'men', { actors, date: '1953-05' }))).toEqual([]);
  });
  it('does not conflict with that of another place', () => {
    const elsewhere = figure('Norway had [1,500 men] in Mali.', 1500, 'men', { actors: ['state:MLI', 'state:NOR'] });
    expect(told(strength, elsewhere)).toEqual([]);
  });
});

describe('two figures do not conflict', () => {
  const text = 'In 1953 the northern garrison of Norway numbered [N men].';
  it.each([
    ['rounded', figure(text, 3000, 'men')],
    ['approximate and near', figure(text, 3520, 'men', { approximate: true })],
    ['a limit', figure('In 1953 the northern garrison of Norway numbered [more than 2,000 men].', 2000, 'men')],
    ['of another year', figure(text, 2100, 'men', { date: '1961' })],
    ['of an unknown year', figure(text, 2100, 'men', { date: '' })],
    ['of something else', figure(text, 2100, 'tanks')],
    ['of nothing told', figure(text, 2100, null)],
    ['of others', figure(text, 2100, 'men', { actors: ['state:SWE'] })],
    ['of another matter', figure('Norway lost [2,100 men] to illness.', 2100, 'men')],
    ['in one document', figure(text, 2100, 'men', { document: first.document, sentence: 3 })],
  ])('%s', (_, other) => expect(told(first, other)).toEqual([]));
  it('as parts of one sentence', () => {
    const parts = [2100, 1300].map((value, i) => figure(text, value, 'men', { document: 'd', start: i * 5 }));
    expect(told(first, ...parts)).toEqual([]);
  });
});

it('the order of the figures changes nothing', () => {
  const figures = [3400, 2100, 3000, 2150, 900].map((value, i) =>
    figure('In 1953 the northern garrison of Norway numbered [N men].', value, 'men', {
      document: `d${i}`,
      approximate: i % 2 === 0,
    }),
  );
  const expected = JSON.stringify(conflictsOfFigures(figures));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(figures, { minLength: figures.length }),
      shuffled => JSON.stringify(conflictsOfFigures(shuffled)) === expected,
    ),
    { numRuns: 60 },
  );
});

it('units are one in both languages and numbers', () => {
  expect(unitKey('Soldats')).toBe(unitKey('troops'));
  expect(unitKey('membre')).toBe(unitKey('members'));
  expect(unitKey('kilometres')).toBe(unitKey('kilometre'));
  expect(unitKey('%')).toBe('%');
  expect(unitKey(null)).toBeNull();
});

describe('limits and languages', () => {
  it('conflict where a number breaks the limit of another telling, and not where it keeps it', () => {
    const most = figure('Norway kept [fewer than 1,500 soldiers] in the northern garrison in 1953.', 1500, 'soldiers');
    expect(told(first, most)).toMatchObject([{ about: 'figure' }]);
    const least = figure('Norway kept [more than 1,500 soldiers] in the northern garrison in 1953.', 1500, 'soldiers');
    expect(told(first, least)).toEqual([]);
  });

  it('conflict in two languages where the same is told of the same actors', () => {
    const actors = ['state:ISL', 'state:NOR'];
    const english = figure('About [3,400 soldiers] were stationed there in 1953.', 3400, 'soldiers', { actors });
    const french = figure('On y comptait [5 200 soldats norvégiens] en 1953.', 5200, 'soldats norvégiens', { actors });
    const killed = figure('On y releva [5 200 soldats] tués en 1953.', 5200, 'soldats', { actors });
    expect(told(english, french)).toMatchObject([{ about: 'figure' }]);
    expect(told(english, killed)).toEqual([]);
  });
});

describe('a sentence that does not name whom it counts', () => {
  const setting = { actors: [], near: ['org:mint', 'place:oslo'] };
  const us = figure('There were [380 of us] in the Secretariat at the end of 1953.', 380, null, setting);
  const employed = (details: Partial<PlacedFigure> & { date?: string } = {}) =>
    figure('The Secretariat employed [425 people] at the end of 1953.', 425, 'people', { ...setting, ...details });
  const end = [{ earliest: '1953-09-01', latest: '1953-12-31' }];
  const dated = (one: PlacedFigure): PlacedFigure => ({ ...one, times: end });

  it('counts how many people there were where both tell of one thing among the same names', () => {
    expect(told(dated(us), dated(employed()))).toMatchObject([{ about: 'figure' }]);
  });
  it.each<[string, PlacedFigure]>([
    ['among other names', dated(employed({ near: ['org:bank'] }))],
    ['of another time', employed({ date: '1954-10' })],
    [
      'who came, and not how many there were',
      dated(figure('The Secretariat saw [425 people] arrive in 1953.', 425, 'people', setting)),
    ],
    ['of another thing', dated(figure('The kitchen employed [425 people] in 1953.', 425, 'people', setting))],
    ['no people', dated(figure('The Secretariat employed [425 stamps] in 1953.', 425, 'stamps', setting))],
  ])('not %s', (_, other) => expect(told(dated(us), other)).toEqual([]));

  const wire = figure('About [3,000 people] marched this morning.', 3000, 'people', {
    actors: ['place:oslo'],
    near: ['person:berg'],
    date: '1953-06-05',
  });
  const marchers = (marked: string, date: string) =>
    figure(marked, 1100, 'marchers', { actors: [], near: [], main: ['person:berg'], date });
  it('counts one crowd on one day, or where the sentence points back to it', () => {
    expect(told(wire, marchers('We counted [1,100 marchers] on that morning in June.', '1953-06'))).toHaveLength(1);
    expect(told(wire, marchers('We counted [1,100 marchers] in June.', '1953-06'))).toEqual([]);
    expect(told(wire, marchers('We counted [1,100 marchers] on 5 June.', '1953-06-05'))).toHaveLength(1);
    expect(told(wire, marchers('We counted [1,100 marchers] on 9 June.', '1953-06-09'))).toEqual([]);
  });

  const killed = figure('Some [12 people] were killed in Oslo.', 12, 'people', {
    actors: ['place:oslo'],
    date: '1953-06-05',
  });
  it('the dead of one day are one count, and the wounded another', () => {
    const dead = (marked: string, unit: string) =>
      figure(marked, 31, unit, { actors: ['place:oslo'], date: '1953-06-05' });
    expect(told(killed, dead('I saw [31 dead] in Oslo.', 'dead'))).toHaveLength(1);
    expect(told(killed, dead('I saw [31 wounded] in Oslo.', 'wounded'))).toEqual([]);
  });
});

describe('the time of a figure', () => {
  const other = figure('In 1953 the northern garrison of Norway numbered [2,100 men].', 2100, 'men');
  const kept = 'Norway kept [3,400 soldiers] in the northern garrison';
  const before = [{ earliest: '1953-02-03', latest: '1953-04-14' }];
  it('is that of the sentence before in an undated text, unless it tells of its own present', () => {
    expect(told(figure(`${kept}.`, 3400, 'soldiers', { date: '', timesBefore: before }), other)).toHaveLength(1);
    expect(
      told(figure(`${kept}, which is now closed.`, 3400, 'soldiers', { date: '', timesBefore: before }), other),
    ).toEqual([]);
  });
  it('is not that of what the sentence says of the place besides', () => {
    const marked = `${kept}, which Sweden built in 1921.`;
    const times = [{ start: marked.indexOf('1921') - 2, ...daysOfDate('1921')! }];
    const aside = figure(marked, 3400, 'soldiers', { published: '1953-05-04' });
    expect(told({ ...aside, times }, other)).toHaveLength(1);
  });
});
