import { describe, expect, it } from 'vitest';
import { readText } from './testing.ts';

/** Texts of the agents, or else of the recipients, of the first claim of an act. */
function partiesOf(text: string, act: string): string[] {
  const claim = readText(text, 'fr').claims.find(one => one.act === act);
  return (claim?.agents.length ? claim.agents : (claim?.recipients ?? [])).map(({ text }) => text);
}

describe('lists of "tant … que" and "de même que"', () => {
  it.each([
    ['Tant la Norvège que la Suède ont signé le traité.', 'sign', ['la Norvège', 'la Suède']],
    [
      "Le Gouvernement de la Suède, tant en son nom qu'au nom du Gouvernement du Danemark, est convenu de ce qui suit :",
      'agree',
      ['Le Gouvernement de la Suède', 'Gouvernement du Danemark'],
    ],
    [
      "Sont abrogés l'accord commercial du 3 mai 1950 de même que le Protocole du 4 mai 1951.",
      'denounce-treaty',
      ["l'accord commercial du 3 mai 1950", 'le Protocole du 4 mai 1951'],
    ],
    [
      "Le Gouvernement de la Suède tant en son nom qu'au nom du Gouvernement du Danemark, est convenu de ce qui suit :",
      'agree',
      ['Le Gouvernement de la Suède', 'Gouvernement du Danemark'],
    ],
    ['Tant que la Norvège a signé le traité, la Suède attend.', 'sign', ['la Norvège']],
  ])('%s', (text, act, parties) => expect(partiesOf(text, act)).toEqual(parties));
});

describe('the day behind the place', () => {
  const dayOf = (text: string): string | undefined => {
    const { claims, times } = readText(text, 'fr');
    return times.find(({ id }) => id === claims[0]?.time)?.value;
  };

  it.each([
    ["Protocole à l'Accord signé à Bergen, le 5 décembre 1947, sur la pêche.", '1947-12-05'],
    ['Leurs ministres, qui se sont réunis en Conférence, à Oslo, du 18 avril au 4 mai 1910, dorment.', '1910-04-18'],
  ])('%s', (text, day) => expect(dayOf(text)).toBe(day));
});
