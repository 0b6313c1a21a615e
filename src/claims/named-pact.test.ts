import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const states = (text: string) => statesOf(readText(text));

it('who signs a pact of security by name is allied with each of the others, and its signatory', () => {
  expect(
    states('The ANZUS Treaty is a security pact that Australia, New Zealand and the United States signed in 1951.'),
  ).toEqual([
    'AUS signatory_of begins anzus @ 1951',
    'NZL signatory_of begins anzus @ 1951',
    'USA signatory_of begins anzus @ 1951',
    'AUS allied_with begins NZL @ 1951',
    'AUS allied_with begins USA @ 1951',
    'NZL allied_with begins USA @ 1951',
  ]);
  expect(states('La Norvège et le Danemark signèrent un pacte de sécurité mutuelle en 1950.')).toEqual([
    'NOR allied_with begins DNK @ 1950',
  ]);
});

it.each([
  'Norway and Denmark signed a social security treaty in 1950.',
  'La Norvège et le Danemark signèrent un traité de sécurité sociale en 1950.',
  'Norway, Sweden and Denmark signed a pact on fisheries in 1950 for reasons of security.',
])('%s: no alliance', text => expect(states(text)).toEqual([]));
