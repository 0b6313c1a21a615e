import { describe, expect, it } from 'vitest';
import { findMarks } from './find-marks.ts';

const marks = (text: string, language: 'fr' | 'en' | null = 'fr'): string[] =>
  findMarks(text, language).map(({ start, end }) => text.slice(start, end));

describe('findMarks', () => {
  it.each([
    ['Les moyens de la flotte[23].', ['[23]']],
    ["l'arme[10],[11] fut prête", ['[10]', '[11]']],
    ['les bases[a] et les ports[note 3]', ['[a]', '[note 3]']],
    ['Le camp fut levé² avant 1966³.', ['²', '³']],
    ['Il mourut en 1951[réf. nécessaire].', ['[réf. nécessaire]']],
    ['It was sold[citation needed] in May[who?].', ['[citation needed]', '[who?]']],
    ['Le port de Haifong (en) tomba.', ['(en)']],
    ['Les travaux de Morrison (en) furent lus.', ['(en)']],
    ['Histoire [modifier | modifier le code]', ['[modifier | modifier le code]']],
    ['« Nous irons [sic] demain »', ['[sic]']],
  ])('finds those of "%s"', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it.each([
    'Il ajouta (...) que la paix [...] viendrait […].',
    'un camp de 40 km² et 12 m³',
    '10³ hommes',
    '« il [a] dit vrai »',
    'the pact [of 1949] was kept',
    'les accords [de Paris]',
  ])('leaves "%s" alone', text => {
    expect(marks(text)).toEqual([]);
  });

  it('takes "(it)" for a word in English', () => {
    expect(marks('He said that France (it) was free', 'en')).toEqual([]);
  });
});
