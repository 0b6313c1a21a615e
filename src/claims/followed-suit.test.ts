import { describe, expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const states = (text: string): string[] => statesOf(readText(text)).slice(1);

describe('who followed', () => {
  it('did what was told before, on a day of their own', () => {
    expect(
      states('Norway joined NATO in 1949. Greece followed in 1952 and Spain in 1982. Sweden did so in 2024.'),
    ).toEqual([
      'GRC member_of begins nato @ 1952',
      'ESP member_of begins nato @ 1982',
      'SWE member_of begins nato @ 2024',
    ]);
    expect(
      states("La Grèce adhéra à l'OTAN en 1952 ; la Turquie fit de même la même année. L’Espagne l’imita en 1982."),
    ).toEqual(['TUR member_of begins nato @ la même année', 'ESP member_of begins nato @ 1982']);
  });

  it('may only mean to, or be told not to have', () => {
    const { claims } = readText(
      'Pakistan left CENTO in 1979. The new government has announced that Iran will leave as well.',
    );
    expect(claims.map(({ act, modality }) => [act, modality])).toEqual([
      ['leave', 'asserted'],
      ['leave', 'planned'],
    ]);
    expect(states("Le Pakistan a quitté le CENTO en 1979. La Turquie n'a pas suivi.")).toEqual([
      'TUR not member_of holds cento',
    ]);
  });

  it('are none where something else follows, or something is followed', () => {
    expect(states('Greece joined NATO in 1952. Many protests followed.')).toEqual([]);
    expect(states('Greece joined NATO in 1952. Norway followed the talks closely.')).toEqual([]);
    expect(states('Greece joined NATO in 1952. Turkey was followed by Germany.')).toEqual([]);
    expect(states('France quitted NATO in 1966. Norway left the room as well.')).toEqual([]);
  });
});
