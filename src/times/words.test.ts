import { describe, expect, it } from 'vitest';
import { readTimes } from './read.ts';
import { dateInWords } from './words.ts';

describe('dates in words', () => {
  it.each([
    ['1950-06-25', '1950-06-25', '25 juin 1950', '25 June 1950'],
    ['1966-03-01', '1966-07-31', 'entre mars et juillet 1966', 'between March and July 1966'],
    ['1966-03-01', '1966-03-31', 'mars 1966', 'March 1966'],
    ['1966-01-01', '1966-12-31', '1966', '1966'],
    ['1950-01-01', '1950-04-30', 'début 1950', 'early 1950'],
    ['1956-01-01', '1959-12-31', 'fin années 1950', 'late 1950s'],
    ['1950-01-01', '1959-12-31', 'années 1950', '1950s'],
    ['1801-01-01', '1900-12-31', 'XIXe siècle', '19th century'],
    ['1335-01-01', '1345-12-31', 'vers 1340', 'about 1340'],
    ['-0043-03-15', '-0043-03-15', '15 mars 44 av. J.-C.', '15 March 44 BC'],
    ['1966-03-01', '1966-03-09', 'entre 1er et 9 mars 1966', 'between 1 and 9 March 1966'],
    ['1914-01-01', '1918-12-31', 'entre 1914 et 1918', 'between 1914 and 1918'],
    [null, '1966-07-01', 'au plus tard 1er juillet 1966', '1 July 1966 at the latest'],
    ['1966-07-02', null, 'au plus tôt 2 juillet 1966', '2 July 1966 at the earliest'],
    [null, null, '', ''],
  ])('%s to %s', (earliest, latest, french, english) => {
    expect(dateInWords({ earliest, latest }, 'fr')).toBe(french);
    expect(dateInWords({ earliest, latest }, 'en')).toBe(english);
  });

  it('says about what about means, by the EDTF sign', () => {
    expect(dateInWords({ earliest: '1966-03-04', latest: '1966-03-10', edtf: '1966-03-07~' }, 'en')).toBe(
      'about 7 March 1966',
    );
  });

  it.each([
    '7 mars 1966',
    'mars 1966',
    '1966',
    'début 1950',
    'fin mars 1966',
    'années 1950',
    'XIXe siècle',
    'vers 1340',
    'hiver 1962-1963',
    '1er trimestre 1966',
    '15 mars 44 av. J.-C.',
    'milieu XVIe siècle',
    'été 1966',
  ])('read again gives the same days: %s', text => {
    const [first] = readTimes('en ' + text, { language: 'fr' });
    const words = dateInWords(first as NonNullable<typeof first>, 'fr');
    const [again] = readTimes('en ' + words, { language: 'fr' });
    expect([again?.earliest, again?.latest]).toEqual([first?.earliest, first?.latest]);
    expect(first?.earliest).not.toBeNull();
  });
});
