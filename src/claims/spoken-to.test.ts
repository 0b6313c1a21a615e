import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

const partiesOf = (text: string, side: 'agents' | 'recipients', act: string): string[] =>
  (readText(text, 'fr', { tagged: true }).claims.find(one => one.act === act)?.[side] ?? []).map(
    ({ text, entity }) => `${text} ${entity ?? '–'}`,
  );

describe('"vous" beside an address', () => {
  it.each([
    ['Madame la ministre, vous avez condamné la Suède.', 'agents', 'criticise', ['Madame la ministre –']],
    [
      'Vous avez condamné la Suède, monsieur Olaf Hansen.',
      'agents',
      'criticise',
      ['monsieur Olaf Hansen person:olaf-hansen'],
    ],
    ['Vous qui avez condamné la Suède, partez, et plus encore vous, monsieur Olaf Hansen.', 'agents', 'criticise', []],
    ['Chers collègues, vous avez condamné la Suède.', 'agents', 'criticise', []],
    ['Monsieur le président, madame la ministre, vous avez condamné la Suède.', 'agents', 'criticise', []],
  ] as const)('%s', (text, side, act, told) => expect(partiesOf(text, side, act)).toEqual(told));
});

describe('phrases are told whole', () => {
  it.each([
    [
      'Je remercie M. le ministre des relations avec le Parlement.',
      'recipients',
      'thank',
      ['M. le ministre des relations avec le Parlement –'],
    ],
    ['La Norvège condamne la gestation pour autrui.', 'recipients', 'criticise', ['la gestation pour autrui –']],
    [
      'La Norvège condamne la procréation médicalement assistée.',
      'recipients',
      'criticise',
      ['la procréation médicalement assistée –'],
    ],
    ['La Norvège a condamné M. Le Fur.', 'recipients', 'criticise', ['M. Le Fur person:le-fur']],
    ['La Norvège condamne la pêche pour le moment.', 'recipients', 'criticise', ['la pêche –']],
  ] as const)('%s', (text, side, act, told) => expect(partiesOf(text, side, act)).toEqual(told));
});

describe('the noun that a relative clause agrees with', () => {
  it.each([
    [
      "La Norvège remercie les députés de l'opposition qui réclamaient un référendum sur l'indépendance.",
      'agents',
      'demand-self-rule',
      ["les députés de l'opposition –"],
    ],
    ['La flotte des Danois qui attaquait la ville a fui.', 'agents', 'attack', ['La flotte des Danois state:DNK']],
  ] as const)('%s', (text, side, act, told) => expect(partiesOf(text, side, act)).toEqual(told));
});

describe('the people of those who debate are not their state', () => {
  const debate = (line: string): string =>
    `le président\n\nLa parole est à M. Paul Morel, pour un amendement de la France.\n\nPaul Morel\n\nMonsieur le président, ce projet de loi de la France est bon, dit le rapporteur. ${line}\n\nAnne Colin\n\nCet amendement est faux !\n\nPaul Morel\n\nMes chers collègues, la France parle.`;

  it('"les Français" elect, and do not govern', () => {
    const { claims } = readText(debate('Les Français refusent ce traité.'), 'fr', { tagged: true });
    const agents = claims.filter(({ act }) => act === 'refuse').flatMap(claim => claim.agents);
    expect(agents.every(({ entity }) => entity === null)).toBe(true);
    expect(agents.length).toBeGreaterThan(0);
  });

  it('elsewhere they are', () =>
    expect(partiesOf('Les Français refusent ce traité.', 'agents', 'refuse')).toEqual(['Les Français state:FRA']));
});
