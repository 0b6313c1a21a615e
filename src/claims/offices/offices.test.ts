import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../annotation.ts';
import type { Language } from '../../language/language.ts';
import { analyseWithModels } from '../../language/models/files.ts';
import { loadPack } from '../../packs/load.ts';
import { read } from '../../pipeline.ts';
import { readDocument } from '../../text/read.ts';

const pack = loadPack('alliance');

function claimsIn(
  text: string,
  language: Language,
  date?: string,
): { claims: readonly Claim[]; times: readonly string[] } {
  const document = readDocument(new TextEncoder().encode(text), { uri: 'text.txt', language, date });
  const { claims, times } = read(document, { pack, analyse: analyseWithModels });
  return {
    claims: claims.filter(({ state }) => state?.relation === 'holds_office'),
    times: times.map(time => time.text),
  };
}

/** "person change office @ time" of each claim that bears on an office; a denial with "not". */
function offices(text: string, language: Language, date?: string): string[] {
  const { claims, times } = claimsIn(text, language, date);
  return claims.map(({ state, polarity, time }) =>
    [
      state!.subject.slice(7),
      ...(polarity === 'negative' ? ['not'] : []),
      state!.change,
      state!.object.slice(7),
      ...(time === null ? [] : ['@', times[time]]),
    ].join(' '),
  );
}

describe('an office beside a name', () => {
  it.each<[Language, string, string[]]>([
    ['fr', 'Le ministre de la Défense, Alain Vidal, a reçu la délégation.', ['alain-vidal holds defence-minister']],
    [
      'fr',
      "Le premier ministre grec Paul Rallis a rencontré le secrétaire général de l'OTAN, Jean Luns.",
      ['paul-rallis holds prime-minister-of-greece', 'jean-luns holds secretary-general-of-nato'],
    ],
    [
      'fr',
      'Paul Morel, 51 ans, directeur du Centre de Brest depuis septembre 1999, est soupçonné.',
      ['paul-morel begins director-of-centre-brest @ septembre 1999'],
    ],
    [
      'fr',
      "Jean Tissot, ministre de l'Intérieur de 1955 à 1957, écrit ses mémoires.",
      ['jean-tissot begins interior-minister @ 1955', 'jean-tissot ends interior-minister @ 1957'],
    ],
    [
      'fr',
      'La ministre de la Défense, Anne Perrot, en poste depuis mai 2002, a parlé.',
      ['anne-perrot begins defence-minister @ mai 2002'],
    ],
    ['en', 'President Truman signed the treaty in 1949.', ['harry-s-truman holds president-of-united-states @ 1949']],
    ['fr', 'Le président Auriol a reçu la délégation en 1950.', ['vincent-auriol holds president-of-france @ 1950']],
    ['en', 'In 1990 President Carter visited Panama.', []],
    ['en', 'Greek Foreign Minister George Rallis visited Paris.', ['george-rallis holds foreign-minister-of-greece']],
    [
      'en',
      'Peter Dale, director of the Port Authority since 1971, protested.',
      ['peter-dale begins director-of-port-authority @ 1971'],
    ],
    [
      'en',
      'John Tissot, interior minister from 1955 to 1957, wrote his memoirs.',
      ['john-tissot begins interior-minister @ 1955', 'john-tissot ends interior-minister @ 1957'],
    ],
    ['en', 'The former finance minister, Luke Bardet, protested.', ['luke-bardet not holds finance-minister']],
    ['en', 'Former mayor and finance minister Luke Bardet protested.', ['luke-bardet not holds finance-minister']],
    ['en', 'Former mayor Anne Perrot and Finance Minister Luke Bardet met.', ['luke-bardet holds finance-minister']],
  ])('%s: %s', (language, text, expected) => {
    expect(offices(text, language)).toEqual(expected);
  });

  it.each<[Language, string]>([
    ['fr', "Selon le directeur du port, Paul Morel a signé l'accord."],
    ['fr', 'Le père du ministre de la Défense, Alain Vidal, est mort.'],
    ['fr', 'Les ministres de la Défense se sont réunis avec Alain Vidal.'],
    ['fr', 'Jean Duval, président de séance, a levé la réunion.'],
    ['fr', 'Le futur directeur de la Banque de Lorraine, Pierre Caron, attend.'],
    ['fr', 'Anne Perrot, candidate au poste de directrice de la Banque de Lorraine, a renoncé.'],
    ['en', 'According to the director of the port, Paul Morrell signed the agreement.'],
    ['en', 'The father of the defence minister, Alan Vidal, died.'],
    ['en', 'Anne Perrot, a candidate for the post of director of the Bank of Lorraine, withdrew.'],
    ['en', 'The director met Peter Dale.'],
  ])('nobody holds one in %s: %s', (language, text) => {
    expect(offices(text, language)).toEqual([]);
  });

  it('is dated by its clause, and not at all in a tale of long before the document', () => {
    expect(offices('En 1958, le premier ministre grec, Paul Rallis, refusa.', 'fr', '2010-05-01')).toEqual([
      'paul-rallis holds prime-minister-of-greece @ 1958',
    ]);
    expect(
      offices('La guerre éclata en 1958. Le premier ministre grec, Paul Rallis, refusa.', 'fr', '2010-05-01'),
    ).toEqual([]);
  });
});

describe('verbs of careers', () => {
  it.each<[Language, string, string[]]>([
    [
      'fr',
      'Yves Rolland est gouverneur de la Banque de Lorraine depuis 1954.',
      ['yves-rolland begins governor-of-banque-lorraine @ 1954'],
    ],
    [
      'fr',
      "Pierre Caron n'a jamais été ministre des Affaires étrangères.",
      ['pierre-caron not holds foreign-minister'],
    ],
    [
      'fr',
      'Marc Lefort a été élu secrétaire général de la Ligue en mars 1960.',
      ['marc-lefort begins secretary-general-of-ligue @ mars 1960'],
    ],
    [
      'fr',
      'Paul Morel a quitté le ministère de la Défense en juin 2004.',
      ['paul-morel ends defence-minister @ juin 2004'],
    ],
    [
      'fr',
      'Le roi a démis Luc Bardet de ses fonctions de ministre des Finances en 1956.',
      ['luc-bardet ends finance-minister @ 1956'],
    ],
    [
      'en',
      'Eve Rolland had been director of the Treasury until 1953.',
      ['eve-rolland ends director-of-treasury @ 1953'],
    ],
    ['en', 'The king dismissed Luke Bardet as finance minister in 1956.', ['luke-bardet ends finance-minister @ 1956']],
    [
      'en',
      'Harold Dunn replaced Anthony Marsh as prime minister in January 1957.',
      ['harold-dunn begins prime-minister @ January 1957', 'anthony-marsh ends prime-minister @ January 1957'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(offices(text, language)).toEqual(expected);
  });

  it('take the office that the document tells elsewhere', () => {
    const text =
      'Paul Morel, directeur du Centre de Brest depuis 1999, est soupçonné. Le ministre de la Défense, Alain Vidal, a suspendu le directeur de ses fonctions en mars 2003.';
    expect(offices(text, 'fr')).toContain('paul-morel ends director-of-centre-brest @ mars 2003');
    expect(offices('Mary Stone, director of the Treasury since 1950, resigned in 1960.', 'en')).toContain(
      'mary-stone ends director-of-treasury @ 1960',
    );
  });

  it('say who went before: the one whose deputy the new one was', () => {
    const text =
      'Marthe Colin, adjointe de Paul Morel, lui avait succédé comme directrice du Centre de Brest en avril 2003.';
    expect(offices(text, 'fr')).toEqual([
      'marthe-colin begins director-of-centre-brest @ avril 2003',
      'paul-morel ends director-of-centre-brest @ avril 2003',
    ]);
  });
});

it('triggers are spans of the text, whatever surrounds the offices', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'Le ministre de la Défense, ',
      'Alain Vidal',
      ', directeur du ',
      'Centre',
      ' depuis 1999',
      ', ',
      '(',
      ')',
      '. ',
      'est ',
      'nommé ',
      'président ',
      '\u00a0',
      '’',
      'The director of ',
      'Peter Dale',
    ),
    { minLength: 1, maxLength: 14 },
  );
  fc.assert(
    fc.property(pieces, parts => {
      const text = `${parts.join('')}Fin.`;
      const document = readDocument(new TextEncoder().encode(text), { uri: 'text.txt', language: 'fr' });
      const { claims } = read(document, { pack, analyse: analyseWithModels });
      return claims.every(
        ({ trigger, id }, i) => document.text.slice(trigger.start, trigger.end) === trigger.text && id === i,
      );
    }),
    { numRuns: 60 },
  );
});

describe('an office taken up, handed over or laid down in other words', () => {
  it.each<[Language, string, string[]]>([
    [
      'en',
      'Peter Lund laid down the presidency of the Rhine League in May 1968.',
      ['peter-lund ends president-of-rhine-league @ May 1968'],
    ],
    [
      'en',
      'Karl Olsen took over the premiership of Norway from Jonas Dahl in March 1991.',
      [
        'karl-olsen begins prime-minister-of-norway @ March 1991',
        'jonas-dahl ends prime-minister-of-norway @ March 1991',
      ],
    ],
    [
      'fr',
      'Karl Olsen laissa la présidence de la Ligue à Jonas Dahl en mai 1962.',
      ['jonas-dahl begins president-of-ligue @ mai 1962', 'karl-olsen ends president-of-ligue @ mai 1962'],
    ],
    ['fr', "Jean Tissot prit la tête de l'Agence des eaux en 1975.", ['jean-tissot begins head-of-agence-eaux @ 1975']],
    [
      'fr',
      'Paul Mercier prit la tête du premier gouvernement provisoire en juin 1944.',
      ['paul-mercier begins prime-minister @ juin 1944'],
    ],
    ['fr', 'Anne Perrot a rendu la mairie de Brest en 2014.', ['anne-perrot ends mayor-of-brest @ 2014']],
    ['fr', 'Le conseil élut Aline Perrot maire le 18 mai 2009.', ['aline-perrot begins mayor @ 18 mai 2009']],
    [
      'fr',
      'Le conseil confia la présidence de la Ligue du Rhin à Paul Tissot en 1921.',
      ['paul-tissot begins president-of-ligue-rhin @ 1921'],
    ],
    [
      'en',
      'The chairmanship of the Rhine League passed to Erik Dahl in 1961.',
      ['erik-dahl begins chairman-of-rhine-league @ 1961'],
    ],
    [
      'en',
      'Erik Dahl was entrusted with the chairmanship of the Rhine League in 1961.',
      ['erik-dahl begins chairman-of-rhine-league @ 1961'],
    ],
    [
      'en',
      'Peter Lund of Norway, the second commander of the Rhine Force, was relieved by Carlos Paiva of Brazil in January 1964.',
      [
        'peter-lund holds commander-of-rhine-force @ January 1964',
        'carlos-paiva begins commander-of-rhine-force @ January 1964',
        'peter-lund ends commander-of-rhine-force @ January 1964',
      ],
    ],
    [
      'en',
      'The commander of the United Nations Emergency Force, Peter Lund, who took over in January 1966, said nothing.',
      ['peter-lund holds commander-of-unef', 'peter-lund begins commander-of-unef @ January 1966'],
    ],
    [
      'en',
      'The Rhine League was founded in 1921. The chairman, Lucien Jobert, succeeded Simone Taverney in May 1998.',
      [
        'lucien-jobert holds chairman-of-rhine-league @ May 1998',
        'lucien-jobert begins chairman-of-rhine-league @ May 1998',
        'simone-taverney ends chairman-of-rhine-league @ May 1998',
      ],
    ],
    [
      'en',
      'The Assembly set up the United Nations Emergency Force and put Lieutenant-General Burns of Canada at its head in November 1956.',
      ['burns begins head-of-unef @ November 1956'],
    ],
    [
      'en',
      'The Rhine League, chaired by Peter Lund since 1954, met in Basel.',
      ['peter-lund begins chairman-of-rhine-league @ 1954'],
    ],
    [
      'fr',
      'Marie Lund fut élue députée européenne en juin 1979.',
      ['marie-lund begins member-of-the-european-parliament @ juin 1979'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(offices(text, language)).toEqual(expected);
  });

  it.each<[Language, string]>([
    ['fr', 'Marc Olivet prit la tête du cortège en 1976.'],
    ['fr', 'Anne Perrot a rendu le ministère prudent en 1976.'],
    ['fr', 'La commission offrit la présidence de la Ligue du Rhin à Paul Tissot, qui la refusa.'],
    ['fr', 'Paul Tissot quitta la mairie vers six heures.'],
    ['en', 'Peter Lund gave up smoking and laid down his tools in 1954.'],
    ['en', 'Peter Lund took over the farm from Erik Dahl in 1954.'],
    ['fr', 'Paul Tissot administre un remède au malade depuis 1954.'],
  ])('%s: none in %s', (language, text) => {
    expect(offices(text, language)).toEqual([]);
  });
});
