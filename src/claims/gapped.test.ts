import { describe, expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const states = (text: string): string[] => statesOf(readText(text, undefined, { tagged: true }));
const told = (text: string): string[] => {
  const { claims, times } = readText(text, undefined, { tagged: true });
  return claims.map(({ act, recipients, agents, place, time }) =>
    [
      act,
      ...[...agents, ...recipients].map(({ text: name }) => name),
      place && `at ${place.text}`,
      time !== null && times[time]!.value,
    ]
      .filter(Boolean)
      .join(' | '),
  );
};

describe('clauses without a verb', () => {
  it('tell the act of the clause before of others, on their own days', () => {
    expect(
      states('The Netherlands joined NATO on 4 April 1949, Greece on 18 February 1952 and Spain in 1982.'),
    ).toEqual([
      'NLD member_of begins nato @ 4 April 1949',
      'GRC member_of begins nato @ 18 February 1952',
      'ESP member_of begins nato @ 1982',
    ]);
    expect(states('La Grèce quitta l’OTAN en 1974, le Portugal et l’Espagne en 1990.')).toEqual([
      'GRC member_of ends nato @ 1974',
      'PRT member_of ends nato @ 1990',
      'ESP member_of ends nato @ 1990',
    ]);
  });

  it('do so where a pronoun stands for the body', () => {
    expect(
      states(
        "Le Conseil de l'Europe fut fondé en 1949. La Turquie y adhéra en 1950, la Suisse en 1963 et Malte en 1965.",
      ),
    ).toEqual([
      'TUR member_of begins council-of-europe @ 1950',
      'CHE member_of begins council-of-europe @ 1963',
      'MLT member_of begins council-of-europe @ 1965',
    ]);
  });

  it('do so with the date in front', () => {
    expect(states("En 1952 la Grèce entra dans l'OTAN, en 1955 l'Allemagne et en 1982 l'Espagne.")).toEqual([
      'GRC member_of begins nato @ 1952',
      'DEU member_of begins nato @ 1955',
      'ESP member_of begins nato @ 1982',
    ]);
  });

  it('tell of clubs that join a federation, though both are bodies', () => {
    expect(
      states(
        'Le Cercle nautique de Lormes adhéra à la Fédération des clubs du lac en 1971, le Club nautique de Brévilly en 1975.',
      ),
    ).toEqual([
      'cercle-nautique-de-lormes member_of begins federation-des-clubs-du-lac @ 1971',
      'club-nautique-de-brevilly member_of begins federation-des-clubs-du-lac @ 1975',
    ]);
  });

  it('tell of those to whom it was done', () => {
    expect(told('Jean Lormet fut arrêté le 3 mai 2009, Paul Brévil le 5 mai.')).toEqual([
      'arrest | Jean Lormet | 2009-05-03',
      'arrest | Paul Brévil | 2009-05-05',
    ]);
  });

  it('tell of other places and bodies', () => {
    expect(told('The council met in Paris in 1952, in Brussels in 1967 and in Oslo in 1970.')).toEqual([
      'hold-conference | The council | at Paris | 1952',
      'hold-conference | The council | at Brussels | 1967',
      'hold-conference | The council | at Oslo | 1970',
    ]);
    expect(states("L'Espagne adhéra à l'OTAN en 1982 et à la Communauté européenne en 1986.")).toEqual([
      'ESP member_of begins nato @ 1982',
      'ESP member_of begins eec @ 1986',
    ]);
    expect(states('French troops left Chad in 1984 and Mali in 1990.')).toEqual([
      'french-troops stationed_in ends chad @ 1984',
      'french-troops stationed_in ends mali @ 1990',
    ]);
  });

  it('tell of those by whom it was done, too', () => {
    expect(told('NATO was joined by Greece in 1952 and by Spain and Portugal in 1986.')).toEqual([
      'join | Greece | NATO | 1952',
      'join | Spain | Portugal | NATO | 1986',
      'join | Spain | Portugal | NATO | 1986',
    ]);
    expect(states('NATO admitted Greece in 1952, Germany in 1955 and Spain in 1982.')).toEqual([
      'GRC member_of begins nato @ 1952',
      'DEU member_of begins nato @ 1955',
      'ESP member_of begins nato @ 1982',
    ]);
  });

  it('tell of those who followed', () => {
    const three = [
      'GRC member_of begins nato @ 1952',
      'DEU member_of begins nato @ 1955',
      'ESP member_of begins nato @ 1982',
    ];
    expect(states('Greece joined NATO in 1952, followed by Germany in 1955 and Spain in 1982.')).toEqual(three);
    expect(
      states("La Grèce entra dans l'OTAN en 1952, suivie de l'Allemagne en 1955 et de l'Espagne en 1982."),
    ).toEqual(three);
    expect(states("La Grèce entra dans l'OTAN en 1952, l'Espagne, elle, en 1982.")).toEqual([three[0], three[2]]);
  });

  it('tell nothing where nobody knows which side they are on', () => {
    expect(told('Egypt attacked Israel in 1948, Syria in 1967.')).toEqual(['attack | Egypt | Israel | 1948']);
    expect(told('John Smith succeeded Paul Jones in 1960, Peter Brown in 1963.').join()).not.toContain('1963');
    expect(states('Pakistan, which left SEATO in 1972, Iran and Iraq met in 1979.')).toEqual([
      'PAK member_of ends seato @ 1972',
    ]);
  });
});
