import { expect, it } from 'vitest';
import { readText as readPlain, statesOf } from './testing.ts';

const readText = (text: string) => readPlain(text, undefined, { tagged: true });

it.each([
  ['Les États-Unis ont remis la base de Brest à la France le 11 juin 1970.', 'american-troops stationed_in ends brest @ 11 juin 1970'],
  ['The Danes handed over the base at Brest to France on 11 June 1970.', 'danish-troops stationed_in ends brest @ 11 June 1970'],
  ['Denmark closed its base at Brest in December 1963.', 'danish-troops stationed_in ends brest @ December 1963'],
  ['La France a fermé la base danoise de Brest en 1998.', 'danish-troops stationed_in ends brest @ 1998'],
  ['Le Danemark abandonna sa base de Brest en 1957.', 'danish-troops stationed_in ends brest @ 1957'],
  ['Denmark gave up its base at Brest in 1957.', 'danish-troops stationed_in ends brest @ 1957'],
  ['The Danish Navy closed its Brest unit in 1998.', 'danish-navy stationed_in ends brest @ 1998'],
  ['The US Navy left Brest in 1998.', 'american-navy stationed_in ends brest @ 1998'],
  ['La garnison danoise de Brest s’en alla en mai 1966.', 'danish-garrison stationed_in ends brest @ mai 1966'],
])('%s', (text, state) => {
  expect(statesOf(readText(text))).toContain(state);
}); // biome-ignore format: rows

it.each([
  // Other bases remain in a land; a base at home; another's closing; firms, figures of speech, plans.
  'Denmark closed its base in Morocco in 1963.',
  'France handed over its base at Brest to a company in 1963.',
  'Denmark closed a base at Brest in 1963.',
  'Denmark gave up its tax base in 1957.',
  'The bank closed its Brest unit in 1998.',
  'Denmark plans to close its base at Brest in 1963.',
  'La garnison du fort s’en alla en mai 1966.',
])('%s: no troops have left', text => {
  const { claims } = readText(text);
  expect(claims.filter(({ state, modality }) => state?.relation === 'stationed_in' && modality === 'asserted')).toEqual(
    [],
  );
});

it.each([
  ['The 36th Tactical Fighter Wing moved from Brest to Nice in 1977.', '36th-tactical-fighter-wing stationed_in ends brest @ 1977'],
  ['The 36th Tactical Fighter Wing left Brest in 1977.', '36th-tactical-fighter-wing stationed_in ends brest @ 1977'],
  ['The Danish commandos were lifted out of Brest on 9 May 1951.', 'danish-commandos stationed_in ends brest @ 9 May 1951'],
])('%s', (text, state) => {
  expect(statesOf(readText(text))).toContain(state);
}); // biome-ignore format: rows
