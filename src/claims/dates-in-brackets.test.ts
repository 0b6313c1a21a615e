import { describe, expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const states = (text: string): string[] => statesOf(readText(text));

describe('dates in brackets', () => {
  it('are those of the names before them', () => {
    expect(states('Greece (1952), Germany (1955) and Spain (1982) later joined NATO.')).toEqual([
      'GRC member_of begins nato @ 1952',
      'DEU member_of begins nato @ 1955',
      'ESP member_of begins nato @ 1982',
    ]);
  });

  it('leave the date of the verb where it has its own', () => {
    expect(states('In 1995 Austria (1955) and Finland (1955) joined the European Union.').join()).not.toContain('1955');
  });
});

describe('dates of what stands before a clause', () => {
  it('are not those of the clause', () => {
    expect(
      states("Membre de l'AELE de 1960 à 1972, le Danemark entra dans la Communauté européenne en 1973."),
    ).toContain('DNK member_of begins eec @ 1973');
    expect(states('Entré malgré lui en 1973 dans la Communauté européenne, le Groenland en sortit en 1985.')).toEqual([
      'greenland member_of begins eec @ 1973',
      'greenland member_of ends eec @ 1985',
    ]);
  });
});
