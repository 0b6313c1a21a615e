import { describe, expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const allied = (text: string): readonly string[] =>
  statesOf(readText(text)).filter(state => state.includes('allied_with'));

describe('who ends which alliance', () => {
  it.each([
    ['The United States suspended its security obligations to New Zealand in August 1986.', 'USA allied_with ends NZL @ August 1986'],
    ["L'ANZUS est vieux. Les États-Unis suspendirent leurs obligations envers la Nouvelle-Zélande en 1985.", 'USA allied_with ends NZL @ 1985'],
    ['La Chine rompit son alliance avec l’Albanie en 1978.', 'CHN allied_with ends ALB @ 1978'],
    ['Egypt abrogated its treaty of alliance with Britain in 1951.', 'EGY allied_with ends GBR @ 1951'],
    ['The treaty of alliance that Egypt and the United Kingdom signed in 1936 was long. Egypt denounced the treaty of 1936 in 1951.', 'EGY allied_with ends GBR @ 1951'],
    ["Le Royaume-Uni et l'Égypte ont signé un accord en 1954. Le traité d'alliance de 1936 est déclaré éteint.", 'GBR allied_with ends EGY @ 1954'],
  ])('%s', (text, state) => expect(allied(text)).toContain(state)); // biome-ignore format: rows

  it.each([
    'Brazil suspended its debt obligations to France in 1987.',
    'Iran suspended its commitments to France under the nuclear deal in 2019.',
    'The United States suspended its obligations to New Zealand in 1985.',
    'The treaty of 1936 was long. Egypt denounced the treaty of 1936 in 1951.',
    "Le Danemark et la Norvège ont signé un accord. Le traité de pêche de 1936 est déclaré éteint.",
    'La Norvège est liée à la Suède par un traité de commerce.',
  ])('%s', text => expect(allied(text)).toEqual([])); // biome-ignore format: rows

  it('leaves who was no party out of it', () => {
    const text =
      'The treaty of alliance that Egypt and the United Kingdom signed in 1936 was long. Denmark denounced the treaty of 1936 in 1950.';
    expect(allied(text)).toEqual(['EGY allied_with begins GBR @ 1936']);
  });
});

describe('who signs what a relative clause tells', () => {
  it.each([
    ['The treaty of alliance that Egypt and the United Kingdom signed in 1936 was long.', 'EGY allied_with begins GBR @ 1936'],
    ["L'alliance que la France et la Russie conclurent en 1892 dura vingt-cinq ans.", 'FRA allied_with begins RUS @ 1892'],
    ['La Norvège demeure liée à la Suède par un pacte de défense.', 'NOR allied_with holds SWE'],
    ["L'Australie de Paul Morel, au pouvoir depuis mars 1983, demeure liée au Japon par un pacte.", 'AUS allied_with holds JPN'],
  ])('%s', (text, state) => expect(allied(text)).toContain(state)); // biome-ignore format: rows

  it('and says no more than it tells', () => {
    const { claims } = readText('He said that Norway and Sweden signed a treaty in 1905.');
    expect(claims.filter(({ act }) => act === 'sign').map(({ agents }) => agents.length)).toEqual([2]);
    expect(allied('The paper that Norway and Sweden signed was lost.')).toEqual([]);
    expect(readText("Le président reste détenu par l'armée.").claims).toEqual([]);
  });
});
