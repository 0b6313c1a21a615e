import { describe, expect, it } from 'vitest';
import { readTimes } from './read.ts';

const periods = [
  { names: { fr: ['guerre froide'], en: ['Cold War'] }, from: '1947', to: '1991' },
  { names: { fr: ['IVe République'], en: ['Fourth Republic'] }, from: '1946-10-27', to: '1958-10-04' },
  { names: { fr: ["guerre d'Algérie"], en: ['Algerian War'] }, from: '1954-11-01', to: '1962-07-05', event: true },
];
const read = (text: string, language: 'fr' | 'en') =>
  readTimes(text, { language, periods }).map(({ text, value, named }) => [text, value, named]);

describe('named periods', () => {
  it('have the days that the pack gives, and say so', () => {
    expect(read('Sous la IVe République, on hésita.', 'fr')).toEqual([
      ['IVe République', '1946-10-27/1958-10-04', 'IVe République'],
    ]);
    expect(read('During the Cold War', 'en')).toEqual([['Cold War', '1947/1991', 'Cold War']]);
  });
  it('are known with any apostrophe, and by their capitals', () => {
    expect(read('pendant la guerre d’Algérie', 'fr')).toHaveLength(1);
    expect(read('a cold war of nerves', 'en')).toEqual([]);
  });
  it('that are wars are times only after a word of time', () => {
    expect(read('La guerre d’Algérie fut longue.', 'fr')).toEqual([]);
    expect(read('He wrote of the Algerian War since the end of the Algerian War.', 'en')).toHaveLength(1);
  });
  it('have a beginning and an end', () => {
    const [end] = readTimes('à la fin de la guerre froide', { language: 'fr', periods });
    expect(end).toMatchObject({ text: 'fin de la guerre froide', mod: 'END', latest: '1991-12-31' });
  });
  it('are unknown without a pack', () => {
    expect(readTimes('pendant la guerre froide', { language: 'fr' })).toEqual([]);
  });
});

describe('notes', () => {
  it('tell the other reading of an ambiguous date', () => {
    expect(readTimes('le 03/04/1966', { language: 'fr' })[0]).toMatchObject({
      value: '1966-04-03',
      alternative: '1966-03-04',
    });
    expect(readTimes('le 03/03/1966', { language: 'fr' })[0]).not.toHaveProperty('alternative');
  });
  it('tell the date that an expression was read against', () => {
    const [born, , left] = readTimes('Né en 1912, il part le 3 mai 1930 et revient deux mois plus tard.', {
      language: 'fr',
    });
    expect(born).not.toHaveProperty('anchor');
    expect(left).toMatchObject({ value: '1930-07', anchor: '1930-05-03' });
    expect(readTimes('Il partira lundi.', { language: 'fr', documentDate: '1966-03-08' })[0]).toMatchObject({
      value: '1966-03-14',
      anchor: '1966-03-08',
    });
  });
  it('tell old-style and Republican days', () => {
    expect(readTimes('le 18 brumaire an VIII', { language: 'fr' })[0]).toMatchObject({ calendar: 'republican' });
    expect(readTimes('on 30 January 1648/9', { language: 'en' })[0]).toMatchObject({ calendar: 'julian' });
  });
});
