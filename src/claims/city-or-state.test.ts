import { expect, it } from 'vitest';
import { readText } from './testing.ts';

function recipientOf(text: string, act: string): string | null | undefined {
  const { claims } = readText(text);
  return claims.find(claim => claim.act === act)?.recipients[0]?.entity;
}

it.each([
  ['Norway recognized Mexico in 1822 and sent a minister there.', 'recognise', 'state:MEX'],
  ['Norway recognized Luxembourg in 1905 and sent a minister there.', 'recognise', 'state:LUX'],
  ['Danish troops captured Seoul in January 1951 and held it for two months.', 'capture', 'place:seoul'],
  ['Les troupes danoises prirent Séoul en janvier 1951 et gardèrent la ville deux mois.', 'capture', 'place:seoul'],
])(
  'a name that a state and a capital share is the state, any other name of a capital the city where a place is told: %s',
  (text, act, id) => expect(recipientOf(text, act)).toBe(id),
);
