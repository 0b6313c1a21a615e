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
  ['The 36th Tactical Fighter Wing moved from Brest to Nice in 1977.', '36th-fighter-wing stationed_in ends brest @ 1977'],
  ['The 36th Tactical Fighter Wing left Brest in 1977.', '36th-fighter-wing stationed_in ends brest @ 1977'],
  ['The Danish commandos were lifted out of Brest on 9 May 1951.', 'danish-commandos stationed_in ends brest @ 9 May 1951'],
])('%s', (text, state) => {
  expect(statesOf(readText(text))).toContain(state);
}); // biome-ignore format: rows

it('the last ship stands for all of them, one ship for itself; guests are there', () => {
  const last = statesOf(readText('Le dernier sous-marin danois quitta Brest en mars 1992.'));
  expect(last).toContain('danish-submarines stationed_in ends brest @ mars 1992');
  const one = statesOf(readText('A Danish submarine left Brest in March 1992.'));
  expect(one.filter(state => /danish-submarines/.test(state))).toEqual([]);
  const guests = statesOf(readText('Brest hosted Danish submarines from 1958 to 1961.'));
  expect(guests).toContain('danish-submarines stationed_in ends brest @ 1961');
});

it.each([
  // Where bases are is not whose they are; whose regiment it was is not told.
  'Les Danois avaient quatre bases au Maroc ; la dernière, Kénitra, fut évacuée en 1978.',
  'Mon régiment quitta Brest en octobre 1963.',
  "My father's ship left Brest in 1956.",
])('%s: no force by a name', text => {
  expect(statesOf(readText(text)).filter(state => /stationed_in/.test(state))).toEqual([]);
});
