import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../language/testing.ts';
import { listed, readText } from './testing.ts';

describe('names of the pack', () => {
  it.each([
    [
      "L'OTAN et l'Otan, l’Alliance atlantique, l'Alliance.",
      ['OTAN=org:nato', 'Otan=org:nato', 'Alliance atlantique=org:nato', 'Alliance=org:nato'],
    ],
    [
      'Les forces quittent le commandement militaire intégré de l’OTAN.',
      ['commandement militaire intégré de l’OTAN=org:nato-command'],
    ],
    [
      "L'armée nord-coréenne franchit la ligne, les Britanniques attendent.",
      ['nord-coréenne=state:PRK', 'Britanniques=state:GBR'],
    ],
    [
      'La Grande Bretagne et les ETATS-UNIS négocient avec la R.D.A.',
      ['Grande Bretagne=state:GBR', 'ETATS-UNIS=state:USA', 'R.D.A.=state:DDR'],
    ],
    ['La Haute-Volta devient indépendante, puis le Zaïre change de nom.', ['Haute-Volta=state:BFA', 'Zaïre=state:COD']],
    ['Le pays ne possède pas encore la bombe atomique.', ['bombe atomique=capability:atomic-bomb']],
  ])('%s', (text, names) => expect(listed(text)).toEqual(names));

  it('goes on where a line ends within a name', () =>
    expect(listed('A message came from President Dwight D.\n            Eisenhower in the winter.', 'en')).toEqual([
      'Dwight D.\n            Eisenhower=person:dwight-eisenhower',
    ]));

  it.each([
    [
      'The integrated military command lost West Germany.',
      ['integrated military command=org:nato-command', 'West Germany=state:DEU'],
    ],
    ['North Korean boats turned back when South Korea fired.', ['North Korean=state:PRK', 'South Korea=state:KOR']],
    [
      'The U.S. and the UK signed the North Atlantic Treaty.',
      ['U.S.=state:USA', 'UK=state:GBR', 'North Atlantic Treaty=treaty:north-atlantic-treaty'],
    ],
  ])('%s', (text, names) => expect(listed(text, 'en')).toEqual(names));

  it('reads the name of a state that has ended by the date of the sentence', () => {
    expect(listed('En 1966, le Kremlin proteste.')).toEqual(['Kremlin=state:SUN']);
    expect(listed('En 2007, le Kremlin proteste.')).toEqual(['Kremlin=state:RUS']);
    expect(listed("En 1958, l'Algérie reste agitée.")).toEqual(['Algérie=place:algeria']);
    expect(listed("En 1975, l'Algérie reste agitée.")).toEqual(['Algérie=state:DZA']);
  });

  it('tells bearers of one name apart by the words around, and leaves it open without any', () => {
    expect(listed('Le Congo de Lumumba appelle au secours.')[0]).toBe('Congo=state:COD');
    expect(listed('Le Congo, depuis Brazzaville, proteste.')[0]).toBe('Congo=state:COG');
    expect(listed('Le Congo est un grand pays.')).toEqual(['Congo=?']);
    expect(listed('Georgia sent slaves north through Atlanta.', 'en')[0]).toBe('Georgia=place:georgia-us');
  });

  it.each([
    ['Un homme est venu, les six soldats aussi, et une alliance de façade.', 'fr'],
    ['Ils ont vu la grenade et mangé une orange nice.', 'fr'],
    ['We polish the turkey in the china, and who are they to us?', 'en'],
  ] as const)('leaves common words alone: %s', (text, language) => expect(listed(text, language)).toEqual([]));
});

describe('names no pack knows', () => {
  it.each([
    [
      "Le général Bavoret a parlé. Selon M. Bavoret, rien n'est fait.",
      ['Bavoret=person:bavoret', 'Bavoret=person:bavoret'],
    ],
    [
      'Hier, Lucienne Tarbot a nié. Tarbot attend son procès.',
      ['Lucienne Tarbot=person:lucienne-tarbot', 'Tarbot=person:lucienne-tarbot'],
    ],
    ['Le maire, Alphonse de Norville, refuse.', ['Alphonse de Norville=person:alphonse-de-norville']],
    ["La cour d'appel de Valbourg a confirmé la peine.", ["cour d'appel de Valbourg=org:cour-d-appel-de-valbourg"]],
    ["Le Centre d'essais de Port-Miral ferme.", ["Centre d'essais de Port-Miral=org:centre-d-essais-de-port-miral"]],
    ["L'ambassadeur de Marvie est parti. La Marvie proteste.", ['Marvie=place:marvie', 'Marvie=place:marvie']],
    ['Le siège est installé à Crouville.', ['Crouville=place:crouville']],
    ['La FNTX a protesté.', ['FNTX=org:fntx']],
  ])('%s', (text, names) => expect(listed(text)).toEqual(names));

  it.each([
    ['Mr. Karvel resigned. Karvel left for good.', ['Karvel=person:karvel', 'Karvel=person:karvel']],
    [
      'The Ministry of Public Works and the Coastal Survey Office agreed.',
      ['Ministry of Public Works=?', 'Coastal Survey Office=org:coastal-survey-office'],
    ],
    ['Her aide, Park Ki-moo, stayed near Ostwick.', ['Park Ki-moo=person:park-ki-moo', 'Ostwick=place:ostwick']],
  ])('%s', (text, names) => expect(listed(text, 'en')).toEqual(names));

  it('takes the first word of a sentence for a name only where the document shows that it is one', () => {
    expect(listed('Beaucoup partent. Rien ne change. Traverser le fleuve est interdit.')).toEqual([]);
  });

  it('does not take a person for the country of the same name', () => {
    expect(listed('France Delmotte chante ce soir.')).toEqual(['France Delmotte=person:france-delmotte']);
    expect(listed('Il vend des livres rue de Londres.')).toEqual(['Londres=?']);
  });

  it('leaves a surname open where the document has two bearers', () => {
    const names = readText('Paul Berthier accuse Jean Berthier. Berthier est parti.').names;
    expect(names.map(name => name.entity)).toEqual(['person:paul-berthier', 'person:jean-berthier', null]);
  });

  it('finds no names in headings in capitals, months, or the roman numbers of kings', () => {
    expect(listed('UNE NUIT SANS FIN\n\nEn Janvier, puis en Mars, le chapitre XIV fut écrit.')).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each(['Paris et ', 'Aa ', 'Jean de ', 'Congo ', 'Conseil de ', 'M. Aa '])(
    'reads 100,000 characters of "%s" in time',
    piece => {
      expect(processorTime(() => readText(piece.repeat(100_000 / piece.length)))).toBeLessThan(3000);
    },
  );
});

describe('offsets', () => {
  it('gives disjoint spans in order, each with its own text, whatever the text', () => {
    const piece = fc.constantFrom(
      'Paris',
      'la France',
      'de',
      'Gaulle',
      'M.',
      'Jean',
      'l’',
      'OTAN',
      'Corée',
      'du',
      'Sud',
      '-',
      ', ',
      '. ',
      '\n\n',
      'NATO',
      'U.S.',
      'Conseil',
      '«',
      '\u00a0',
      'dé\u00adcide',
      '𝒳',
      '1966',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 40 }),
        fc.constantFrom('fr' as const, 'en' as const),
        (parts, language) => {
          const source = parts.join(' ').replaceAll('\0', '');
          fc.pre(source.trim() !== '' && !source.includes('\ufeff') && source.isWellFormed());
          const { text, names } = readText(source, language);
          let last = 0;
          for (const name of names) {
            expect(name.start).toBeGreaterThanOrEqual(last);
            expect(text.slice(name.start, name.end)).toBe(name.text);
            last = name.end;
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a title of office and a surname', () => {
  it.each([
    ['en', 'President Roosevelt visited Panama in 1906. Roosevelt was pleased.', ['Roosevelt=person:theodore-roosevelt', 'Panama=state:PAN', 'Roosevelt=person:theodore-roosevelt']],
    ['en', 'In 1942 President Roosevelt wrote a letter.', ['Roosevelt=person:franklin-d-roosevelt']],
    ['fr', 'En 1919, le président américain Wilson a parlé. Wilson était malade.', ['américain=state:USA', 'Wilson=person:woodrow-wilson', 'Wilson=person:woodrow-wilson']],
    ['fr', 'Le premier ministre Wilson a parlé en 1967.', ['Wilson=person:harold-wilson']],
    ['en', 'In 1866 Secretary of State Seward wrote a letter.', ['Seward=person:william-seward']],
  ] as const)('%s: %s', (language, text, names) => expect(listed(text, language)).toEqual(names)); // biome-ignore format: rows

  it.each([
    ['In 1919 the Liberian President Wilson wrote a letter.', 'person:woodrow-wilson'],
    ['In 1970 President Roosevelt of the Valbourg Club wrote a letter.', 'person:theodore-roosevelt'],
    ['In 1919 Bishop Wilson wrote a letter.', 'person:woodrow-wilson'],
  ])('%s: is not %s', (text, person) => {
    expect(readText(text, 'en').names.map(({ entity }) => entity)).not.toContain(person);
  });
});

describe('towns and persons', () => {
  it('of one name are told apart by a title and by a preposition', () =>
    expect(listed('Lord Lyons arrived. Then Lyons left. The siege of Lyons began.', 'en')).toEqual([
      'Lyons=person:lyons',
      'Lyons=person:lyons',
      'Lyons=place:lyon',
    ]));

  it('are not made of titles and formulas', () => {
    const text =
      'U.S. Minister Resident John Tilbury left. The U.S. Ambassador Near the Government stayed. The Russell Resolutions failed. Each High Contracting Party signed.';
    expect(listed(text, 'en')).toEqual([
      'U.S.=state:USA',
      'John Tilbury=person:john-tilbury',
      'U.S.=state:USA',
      'Russell Resolutions=?',
      'High Contracting Party=?',
    ]);
  });

  it('a convention is no organisation that goes by that name', () =>
    expect(listed('La Convention commerciale a été signée. La Convention nationale a siégé.')).toEqual([
      'Convention commerciale=?',
      'Convention nationale=?',
    ]));
});
