import { expect, it } from 'vitest';
import { readText, statesOf } from '../testing.ts';

it.each([
  [
    'The Red Cross has its seat in Geneva. Paul Meyer has been its president since January 1966.',
    'paul-meyer holds_office begins president-of-red-cross @ January 1966',
  ],
  [
    'La Croix-Rouge a son siège à Genève. Henri Dumont en fut le président de 1997 à 2009.',
    'henri-dumont holds_office ends president-of-red-cross @ 2009',
  ],
])('%s', (text, state) => {
  expect(statesOf(readText(text, undefined, { tagged: true }))).toContain(state);
});

it.each([
  'Norway left in 1960. Paul Meyer has been its president since January 1966.',
  'Henri Dumont en fut le président de 1997 à 2009.',
  "Le syndicat des marins est en dehors de la Fédération des ports, qu'il a quittée en 1974. Paul Meyer en est le président depuis 1983.",
])('%s: of nothing that is told', text => {
  const offices = statesOf(readText(text, undefined, { tagged: true })).filter(state => /holds_office/.test(state));
  expect(offices.filter(state => /president-of-/.test(state))).toEqual([]);
});

it('takes "its" for the body that several serve, and for none where one thing acted', () => {
  const told = (text: string) =>
    statesOf(readText(text, 'en', { tagged: true })).filter(state => state.includes('commander-of'));
  expect(told('Some 3,400 men serve with UNIFIL. Paul Meyer has been its commander since 1986.')).toEqual([
    'paul-meyer holds_office begins commander-of-unifil @ 1986',
  ]);
  expect(told('The battalion served with UNIFIL. Paul Meyer has been its commander since 1986.')).toEqual([]);
});
