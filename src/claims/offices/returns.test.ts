import { describe, expect, it } from 'vitest';
import type { Language } from '../../language/language.ts';
import { analyseWithModels } from '../../language/models/files.ts';
import { loadPack } from '../../packs/load.ts';
import { read } from '../../pipeline.ts';
import { readDocument } from '../../text/read.ts';

const pack = loadPack('alliance');

/** "person change office @ time" of each claim that bears on an office. */
function offices(text: string, language: Language): string[] {
  const document = readDocument(new TextEncoder().encode(text), { uri: 'text.txt', language });
  const { claims, times } = read(document, { pack, analyse: analyseWithModels });
  return claims.flatMap(({ state, polarity, time }) =>
    state?.relation === 'holds_office'
      ? [
          [
            state.subject.slice(7),
            ...(polarity === 'negative' ? ['not'] : []),
            state.change,
            state.object.slice(7),
            ...(time === null ? [] : ['@', times[time]!.text]),
          ].join(' '),
        ]
      : [],
  );
}

describe('coming back to an office and staying in it', () => {
  it('reads "returned as" and "kept the post until", of the land told before', () => {
    const told = offices(
      'Lars Korvald became prime minister of Norway on 18 October 1972. In October 1973 Trygve Bratteli returned as prime minister, and he kept the post until January 1976.',
      'en',
    );
    expect(told.slice(1)).toEqual([
      'trygve-bratteli begins prime-minister-of-norway @ October 1973',
      'trygve-bratteli ends prime-minister-of-norway @ January 1976',
    ]);
  });
  it('reads "conserva son poste jusqu’en" and "revint à la direction"', () => {
    expect(
      offices(
        'Paul Morel était directeur de la Monnaie depuis 1950. Il conserva son poste jusqu’en juin 1964. Anne Petit revint à la direction de la Monnaie en 1970.',
        'fr',
      ),
    ).toEqual([
      'paul-morel begins director-of-monnaie @ 1950',
      'paul-morel ends director-of-monnaie @ juin 1964',
      'anne-petit begins director-of-monnaie @ 1970',
    ]);
  });
  it('reads "returned to office" and "served until", and no other service', () => {
    expect(
      offices(
        'Paul Lund was director of the Mint. He resigned in 1950. He returned to office in 1952 and served until 1960. He served in the navy until 1946.',
        'en',
      ).slice(1),
    ).toEqual([
      'paul-lund ends director-of-mint @ 1950',
      'paul-lund begins director-of-mint @ 1952',
      'paul-lund ends director-of-mint @ 1960',
    ]);
  });
  it.each<[Language, string]>([
    ['en', 'He came back as a tourist in 1950.'],
    ['en', 'Paul Lund returned to the town hall in 1950.'],
    ['fr', 'Paul Morel revint à la mairie en 1950.'],
    ['fr', 'Paul Morel retourna au ministère en 1950.'],
  ])('reads no office from (%s) %s', (language, text) => {
    expect(offices(text, language)).toEqual([]);
  });
});

describe('who follows, and who went before', () => {
  it('takes "l’a remplacé" for the one told before', () => {
    expect(
      offices(
        'Hugues Penn est président de la Ligue des ports depuis 2000. Luc Morand l’a remplacé en avril 2008.',
        'fr',
      ).slice(1),
    ).toEqual([
      'luc-morand begins president-of-ligue-ports @ avril 2008',
      'hugues-penn ends president-of-ligue-ports @ avril 2008',
    ]);
  });
  it('takes the last who came in for the one before', () => {
    expect(
      offices(
        'Hugues Penn présida la Ligue des ports ; Paul Morel lui succéda en janvier 2003. Luc Morand l’a remplacé en 2010.',
        'fr',
      ).slice(-2),
    ).toEqual(['luc-morand begins president-of-ligue-ports @ 2010', 'paul-morel ends president-of-ligue-ports @ 2010']);
  });
  it('lets somebody leave when another comes in', () => {
    expect(
      offices(
        "Anne Petit fut élue présidente de la Ligue des ports le 16 mars 1991, quand Paul Morel s'est retiré.",
        'fr',
      ),
    ).toEqual([
      'anne-petit begins president-of-ligue-ports @ 16 mars 1991',
      'paul-morel ends president-of-ligue-ports @ 16 mars 1991',
    ]);
    expect(offices('Anna Reed became chairman of the League in 1991 when Paul Lund retired.', 'en').at(-1)).toBe(
      'paul-lund ends chairman-of-league @ 1991',
    );
  });
  it('reads who is dismissed under a pronoun', () => {
    expect(
      offices("Paul Morel était directeur de la Monnaie depuis 1950. Le conseil l'a révoqué le 3 mai 1958.", 'fr').at(
        -1,
      ),
    ).toBe('paul-morel ends director-of-monnaie @ 3 mai 1958');
  });
  it('gives a successor what the one before had', () => {
    expect(
      offices(
        'Paul Morel était maire de Vernaz depuis 1950. Son successeur, Luc Morand, est entré en fonctions le 3 mai 1960.',
        'fr',
      ).at(-1),
    ).toBe('luc-morand begins mayor-of-vernaz @ 3 mai 1960');
    expect(
      offices(
        'Paul Lund was director of the Mint from 1950. His successor, Anna Reed, took office on 1 July 1958.',
        'en',
      ).at(-1),
    ).toBe('anna-reed begins director-of-mint @ 1 July 1958');
  });
  it('reads to whom an office is lost, and from whom it is taken', () => {
    expect(offices('In May 1983 Anna Reed lost the mayoralty of Leeds to Peter Dale.', 'en')).toEqual([
      'peter-dale begins mayor-of-leeds @ May 1983',
      'anna-reed ends mayor-of-leeds @ May 1983',
    ]);
    expect(offices('Anna Hall won the chair of the exhibition in 1950.', 'en')).toEqual([]);
  });
  it('makes nobody of what is no person, nor of a withdrawal to a place', () => {
    expect(offices("Le miel était cher cette année-là. Le sucre l'a remplacé en 1950.", 'fr')).toEqual([]);
    expect(offices("Paul Morel était maire de Vernaz. Il s'est retiré à la campagne en 1958.", 'fr')).toEqual([
      'paul-morel holds mayor-of-vernaz',
    ]);
  });
});

describe('offices told by what stands around', () => {
  it('reads since when somebody is in post, of the title told right before', () => {
    expect(
      offices(
        'Le directeur de la Monnaie de Vernaz a été arrêté mercredi. Paul Morel, 47 ans, en poste depuis juin 2004, est soupçonné.',
        'fr',
      ),
    ).toEqual(['paul-morel begins director-of-monnaie-vernaz @ juin 2004']);
    expect(
      offices('The director of the Mint was arrested. Paul Lund, 51, in office since June 2004, is suspected.', 'en'),
    ).toEqual(['paul-lund begins director-of-mint @ June 2004']);
    expect(
      offices('Le directeur, Anne Petit, a parlé. Paul Morel, en poste depuis juin 2004, a écouté.', 'fr'),
    ).not.toContainEqual(expect.stringMatching(/^paul-morel/));
    expect(offices('Paul Morel, en poste à Londres depuis juin 2004, a écouté.', 'fr')).toEqual([]);
  });
  it('reads who was elected first, on the day of the founding', () => {
    expect(
      offices(
        'La Fédération des clubs a été fondée le 14 juin 1971. Elle établit son siège à Vernaz. Son premier président, Armand Joliet, fut élu le jour de la fondation.',
        'fr',
      ),
    ).toEqual(['armand-joliet begins president-of-federation-clubs @ 14 juin 1971']);
  });
  it('reads what is handed over as the chair', () => {
    expect(offices('On 3 March 2000 Claire Vuadens handed over the chair of the League to Paul Lund.', 'en')).toEqual([
      'paul-lund begins chairman-of-league @ 3 March 2000',
      'claire-vuadens ends chairman-of-league @ 3 March 2000',
    ]);
    expect(offices('Claire Vuadens moved the chair to the window in 2000.', 'en')).toEqual([]);
  });
});

describe('whose prime minister', () => {
  it('is told by the capital, by the dateline, or by the one before', () => {
    expect(
      offices('À Oslo, Trygve Dahl, premier ministre depuis mars 1971, avait lié son sort au résultat.', 'fr'),
    ).toEqual(['trygve-dahl begins prime-minister-of-norway @ mars 1971']);
    expect(
      offices(
        'COPENHAGUE, 6 octobre 1972\n\nAnker Lund a pris jeudi la tête du gouvernement danois. Jens Krag, premier ministre depuis octobre 1971, avait démissionné mardi.',
        'fr',
      ),
    ).toContain('jens-krag begins prime-minister-of-denmark @ octobre 1971');
  });
  it('is not guessed where another land is named', () => {
    expect(
      offices(
        'OSLO, 3 mai 1974 (AFP)\n\nEn Suède, le premier ministre, Paul Lund, a démissionné. La Norvège est en crise.',
        'fr',
      ).join(),
    ).not.toContain('norway');
    expect(
      offices(
        'WASHINGTON, 3 mai 1974 (AFP)\n\nLe premier ministre, Paul Lund, a démissionné. La Norvège est en crise.',
        'fr',
      ).join(),
    ).not.toContain('-of-');
  });
});
