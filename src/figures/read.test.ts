import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../language/document-of.ts';
import type { Language } from '../language/language.ts';
import { readWords } from '../language/read-words.ts';
import { readDocumentTimes } from '../times/read.ts';
import { readFigures } from './read.ts';

function figures(text: string, language: Language) {
  const document = documentOf(text, language);
  const read = readWords(document);
  const words = { ...read, sentences: read.sentences.map(sentence => ({ ...sentence, language })) };
  return readFigures(document, words, readDocumentTimes(document, words));
}

describe('amounts', () => {
  it.each<[Language, string, string, number | null, string | null, boolean]>([
    ['fr', 'Le convoi compte 4 000 hommes.', '4 000 hommes', 4000, 'hommes', false],
    ['fr', 'Le convoi compte 4\u202f000 hommes.', '4\u202f000 hommes', 4000, 'hommes', false],
    ['fr', 'La part tombe à environ 3,5 % du total.', 'environ 3,5 %', 3.5, '%', true],
    [
      'fr',
      "Il fallut près de trois cent mille ouvriers pour l'achever.",
      'près de trois cent mille ouvriers',
      300000,
      'ouvriers',
      true,
    ],
    ['fr', "Plusieurs centaines d'ouvriers attendaient.", "Plusieurs centaines d'ouvriers", null, 'ouvriers', true],
    ['fr', 'On saisit une douzaine de carnets.', 'une douzaine de carnets', 12, 'carnets', true],
    ['fr', "La dette atteint 3 milliards d'euros.", "3 milliards d'euros", 3e9, 'euros', false],
    ['fr', "On parle de 1,5 million d'habitants.", "1,5 million d'habitants", 1.5e6, 'habitants', false],
    ['fr', 'Le prix passe à 250 €.', '250 €', 250, '€', false],
    ['fr', 'Vingt et un délégués votent.', 'Vingt et un délégués', 21, 'délégués', false],
    ['fr', 'Les deux anciens ministres se taisent.', 'deux anciens ministres', 2, 'ministres', false],
    ['fr', 'La rente de 5,000,000 florins est due.', '5,000,000 florins', 5e6, 'florins', false],
    ['fr', 'Une centaine de maisons ont brûlé.', 'Une centaine de maisons', 100, 'maisons', true],
    ['en', 'They counted 4,000 men.', '4,000 men', 4000, 'men', false],
    ['en', 'About 85,500 were left.', 'About 85,500', 85500, null, true],
    ['en', 'The loan was $3 billion.', '$3 billion', 3e9, '$', false],
    ['en', 'It cost £2.5 million in all.', '£2.5 million', 2.5e6, '£', false],
    ['en', 'Two dozen envoys came.', 'Two dozen envoys', 24, 'envoys', true],
    ['en', 'Nearly 30 per cent of them left.', 'Nearly 30 per cent', 30, '%', true],
    ['en', 'Hundreds of thousands of people fled.', 'Hundreds of thousands of people', null, 'people', true],
    ['en', 'Some 28,500 American troops stay.', 'Some 28,500 American troops', 28500, 'troops', true],
    ['en', 'A hundred and twenty ships sailed.', 'A hundred and twenty ships', 120, 'ships', false],
    ['en', 'Half a million people fled.', 'Half a million people', 5e5, 'people', false],
    ['en', 'Two and a half million acres burned.', 'Two and a half million acres', 2.5e6, 'acres', false],
    ['en', 'A million and a half men served.', 'A million and a half men', 1.5e6, 'men', false],
    ['en', 'Some three quarters of a million men served.', 'Some three quarters of a million men', 7.5e5, 'men', true],
    ['en', 'Half a dozen envoys came.', 'Half a dozen envoys', 6, 'envoys', true],
    ['en', 'They paid 26.5 million ECU a year.', '26.5 million ECU', 26.5e6, 'ECU', false],
    ['fr', "Un demi-million d'hommes y vivent.", "Un demi-million d'hommes", 5e5, 'hommes', false],
    ['fr', 'Un million et demi de francs manquent.', 'Un million et demi de francs', 1.5e6, 'francs', false],
    ['fr', "Un quart de million d'hommes y vivent.", "Un quart de million d'hommes", 2.5e5, 'hommes', false],
    [
      'fr',
      'Une centaine de millions de couronnes suffit.',
      'Une centaine de millions de couronnes',
      1e8,
      'couronnes',
      true,
    ],
    ['fr', "Une dizaine de milliers d'hommes y vivent.", "Une dizaine de milliers d'hommes", 1e4, 'hommes', true],
    ['fr', 'Il a versé 500 FF.', '500 FF', 500, 'FF', false],
  ])('%s: %s', (language, text, span, value, unit, approximate) => {
    expect(figures(text, language)).toMatchObject([{ text: span, value, unit, approximate }]);
  });
});

describe('amounts that count nothing by name', () => {
  it.each<[Language, string, string, number, string | null, boolean]>([
    ['en', 'There were 380 of us in the house.', '380 of us', 380, null, false],
    ['en', 'There were fewer than 700 of us left.', 'fewer than 700 of us', 700, null, true],
    ['en', 'We were 250 in the cellar.', '250', 250, null, false],
    ['en', 'They counted 31 dead.', '31 dead', 31, 'dead', false],
    ['fr', 'Nous étions 380 à la fin.', '380', 380, null, false],
    ['fr', "Il en vint 12 d'entre nous.", "12 d'entre nous", 12, null, false],
    ['fr', 'Ils n’étaient plus que 2 900 à la caserne.', '2 900', 2900, null, false],
  ])('%s: %s', (language, text, span, value, unit, approximate) => {
    expect(figures(text, language)).toMatchObject([{ text: span, value, unit, approximate }]);
  });
  it.each<[Language, string]>([
    ['en', 'Her parents were 58 and 61.'],
    ['en', 'Both were 23.'],
    ['en', 'The best years were 1974 and 1975.'],
    ['en', 'Page 12 of them is lost; four of us left.'],
    ['fr', 'Les joueurs étaient 3 contre 2.'],
    ['fr', 'Les pires années furent 1974 et 1975.'],
  ])('not in %s: %s', (language, text) => {
    expect(figures(text, language)).toEqual([]);
  });
});

describe('a part of a whole', () => {
  it.each<[Language, string, string, number, string, number]>([
    ['en', 'Seven of the fifteen seats went to them.', 'Seven', 7, 'seats', 15],
    ['en', 'Thirty-nine of its 54 members spoke.', 'Thirty-nine', 39, 'members', 54],
    ['fr', 'Sept des quinze sièges leur revinrent.', 'Sept', 7, 'sièges', 15],
    ['fr', 'Il perdit 12 de ses 30 navires.', '12', 12, 'navires', 30],
  ])('counts the same as the whole in %s: %s', (language, text, span, value, unit, whole) => {
    expect(figures(text, language)).toMatchObject([
      { text: span, value, unit },
      { value: whole, unit },
    ]);
  });
  it.each<[Language, string]>([
    ['en', 'Four of the best stayed.'],
    ['en', 'He came on 3 of the 15 days.'],
    ['fr', 'Page 7 des quinze cahiers.'],
  ])('is told in %s by nothing else: %s', (language, text) => {
    expect(figures(text, language).filter(({ value }) => value! < 15)).toEqual([]);
  });
});

describe('what is no amount', () => {
  it.each<[Language, string]>([
    ['fr', 'Il signe le 7 mars 1966 à 18 h 30.'],
    ['fr', "L'article 5 du traité et la page 12."],
    ['fr', 'Un homme entre, une femme sort.'],
    ['fr', 'La VIe flotte croise au large ; le 3e bureau veille.'],
    ['fr', 'Un Boeing 747 se pose ; le G7 se réunit.'],
    ['fr', 'La guerre dura six ans.'],
    ['fr', 'Un quart de siècle passa ; il attendit deux heures et demie.'],
    ['en', 'Half a century passed; he waited half a day.'],
    ['fr', 'Appelez le 01 45 67 19 66 demain.'],
    ['fr', 'Tous deux se taisent.'],
    ['fr', 'Il revint deux fois.'],
    ['en', 'He signed on 7 March 1966 at 6.30 pm.'],
    ['en', 'Article 5 and page 12 say so.'],
    ['en', 'One of them left; the other one stayed.'],
    ['en', 'A five-power conference met.'],
    ['en', 'The B-52 and an SS-20 stood there.'],
    ['en', 'See Chandler p. 131 states.'],
    ['en', 'The war lasted six years.'],
  ])('%s: %s', (language, text) => {
    expect(figures(text, language)).toEqual([]);
  });
  it('a number inside a note mark', () => {
    expect(figures('Les faits[12] sont connus.', 'fr')).toEqual([]);
  });
});

describe('neighbours', () => {
  it('share no word: "environ" goes with the figure before it where it can', () => {
    expect(
      figures('Il perd 300 hommes environ, 200 chevaux et deux canons.', 'fr').map(({ text, approximate }) => [
        text,
        approximate,
      ]),
    ).toEqual([
      ['300 hommes environ', true],
      ['200 chevaux', false],
      ['deux canons', false],
    ]);
  });
});

describe('spans', () => {
  it('are slices of the text, in order and disjoint, whatever the text', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '4 000',
        ' hommes',
        ' de ',
        'trois',
        ' cent',
        '%',
        ' ',
        '$',
        'million',
        ' environ ',
        'about ',
        '.',
        ',',
        '-',
        'e',
        "d'",
        '\u00a0',
        'two dozen ',
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(pieces, fc.constantFrom<Language>('fr', 'en'), (parts, language) => {
        const text = parts.join('');
        let last = 0;
        for (const figure of figures(text, language)) {
          expect(figure.text).toBe(text.slice(figure.start, figure.end));
          expect(figure.start).toBeGreaterThanOrEqual(last);
          last = figure.end;
        }
      }),
    );
  });
});
