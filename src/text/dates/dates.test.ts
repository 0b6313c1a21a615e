import { describe, expect, it } from 'vitest';
import { readByline, readMasthead } from './byline.ts';
import { readDateline } from './dateline.ts';
import { findDate, isDateValue } from './find-date.ts';
import { readBareDate, readVisibleDate } from './visible.ts';

describe('findDate', () => {
  it.each([
    ['le 1er mars 1951', '1951-03-01'],
    ['le 1 AOUT 1914', '1914-08-01'],
    ['21 décembre 1979', '1979-12-21'],
    ['Oct. 21, 1980', '1980-10-21'],
    ['May 3rd, 1965', '1965-05-03'],
    ['3 May 1965', '1965-05-03'],
    ['mars 1987', '1987-03'],
    ['1966-03-07T10:00:00+01:00', '1966-03-07'],
    ['19660307', '1966-03-07'],
    ['1966/03/07', '1966-03-07'],
  ])('reads "%s"', (text, value) => {
    expect(findDate(text)?.value).toBe(value);
  });

  it('reads figures in the order of the language, and only the year where English leaves it open', () => {
    expect(findDate('03/04/1966', 'fr')?.value).toBe('1966-04-03');
    expect(findDate('03/04/1966', 'en')?.value).toBe('1966');
    expect(findDate('23/04/1966', 'en')?.value).toBe('1966-04-23');
  });

  it.each(['31 avril 1966', '30 February 1980', 'summary 1966', '12345678', 'mais 1966'])(
    'finds none in "%s"',
    text => {
      expect(findDate(text)).toBeNull();
    },
  );
});

describe('isDateValue', () => {
  it('takes EDTF level 0 and real days only', () => {
    expect(['1966', '1966-03', '1964-02-29'].every(isDateValue)).toBe(true);
    expect(['1966-13', '1966-02-29', '66', '1966-3-1', '1966~', ''].some(isDateValue)).toBe(false);
  });
});

describe('readDateline', () => {
  it.each([
    ['ALGER, 3 juillet 1962 (Agence du Sud) — La foule', 'ALGER, 3 juillet 1962 (Agence du Sud) —', '1962-07-03'],
    ['LISBON, Apr. 25, 1974 (Wire) - Tanks entered', 'LISBON, Apr. 25, 1974 (Wire) -', '1974-04-25'],
    ['Saigon, 3 mai 1965. Les troupes', 'Saigon, 3 mai 1965.', '1965-05-03'],
    ['Créteil, 3 mai 1965.', 'Créteil, 3 mai 1965.', '1965-05-03'],
    ['Bonn, le 7 mars 1966', 'Bonn, le 7 mars 1966', '1966-03-07'],
    ['NEW YORK, March 7, 1966 — The council', 'NEW YORK, March 7, 1966 —', '1966-03-07'],
    ['LONDRES, 12 mars (AFX) — Le cabinet', 'LONDRES, 12 mars (AFX) —', undefined],
    ['GENEVA (Wire) — Talks', 'GENEVA (Wire) —', undefined],
  ])('reads that of "%s"', (text, dateline, date) => {
    const found = readDateline(text);
    expect(text.slice(0, found?.end)).toBe(dateline);
    expect(found?.date?.value).toBe(date);
  });

  it.each([
    'Paris, 3 mai 1968 est une date que nul n’oublie.',
    'En mai 1968, la France s’arrêta.',
    'Publié le 12 mars 1966',
    'Updated 12 March 1966.',
    'Depuis le 3 mai 1965.',
    'Born 3 May 1965. He left school early.',
    'The treaty, signed on 3 May 1965 (in secret) — a surprise — failed.',
    'Bismarck (1815-1898), chancelier, mourut.',
  ])('finds none in "%s"', text => {
    expect(readDateline(text)).toBeNull();
  });
});

describe('bylines', () => {
  it.each([
    ['par un ancien préfet, mars 1987', null, '1987-03'],
    ['By Jane Doe', 'Jane Doe', undefined],
    ['Par Jeanne de La Tour, le 15 septembre 2009', 'Jeanne de La Tour', '2009-09-15'],
    ['jeudi 13 juin 2019, par Jeanne Durand', 'Jeanne Durand', '2019-06-13'],
    ['(extraits parus en 2015)', null, '2015'],
    ['from a yearly review, summer 2013', null, '2013'],
  ])('reads "%s"', (line, author, date) => {
    const byline = readByline(line);
    expect(byline?.author).toBe(author);
    expect(byline?.date?.value).toBe(date);
  });

  it.each(['By the end of the year, the army had crossed the river.', 'La flotte partit le 3 mai 1965.'])(
    'takes "%s" for prose',
    line => {
      expect(readByline(line)).toBeNull();
    },
  );

  it('reads the paper and its date under a title, but no sentence', () => {
    expect(readMasthead("Le Courrier de l'Est, 5 février 1955")?.date?.value).toBe('1955-02-05');
    expect(readMasthead('La guerre prit fin. Il rentra, 5 février 1955')).toBeNull();
    expect(readMasthead('The army left in May 1955')).toBeNull();
  });
});

describe('visible dates', () => {
  it.each([
    ['Publié le 3 mai 1966 à 10h', '1966-05-03', true],
    ['Published on May 3, 1966', '1966-05-03', true],
    ['Reviewed 1 March 1991', '1991-03-01', true],
    ['Date: Tue, 3 May 1966 10:00', '1966-05-03', true],
    ['Mis à jour le 3 mai 1966', '1966-05-03', false],
    ['Last updated: 3 May 1966', '1966-05-03', false],
  ])('reads "%s"', (line, value, published) => {
    expect(readVisibleDate(line, 'fr')).toMatchObject({ value, published });
  });

  it('finds none in a copyright line or a sentence about a day', () => {
    expect(readVisibleDate('© 1998-2014 Le Courrier', 'fr')).toBeNull();
    expect(readVisibleDate('La paix fut signée le 3 mai 1966.', 'fr')).toBeNull();
  });

  it('takes a line that is a date and an hour, not more', () => {
    expect(readBareDate('Monday, 3 May 1966 at 10:30', 'en')?.value).toBe('1966-05-03');
    expect(readBareDate('mardi 3 mai 1966', 'fr')?.value).toBe('1966-05-03');
    expect(readBareDate('La paix du 3 mai 1966', 'fr')).toBeNull();
  });
});
