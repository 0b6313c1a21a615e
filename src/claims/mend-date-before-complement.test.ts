import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

it.each([
  [
    'La Norvège s’est retirée lundi de l’Agence internationale de l’énergie atomique.',
    'NOR member_of ends iaea @ lundi',
  ],
  [
    'Le Portugal s’est retiré en mars 1959 du commandement intégré de l’OTAN.',
    'PRT integrated_in ends nato-command @ mars 1959',
  ],
])('%s', (text, state) => {
  expect(statesOf(readText(text, 'fr'))).toEqual([state]);
});

it.each(['Le ministre est parti le premier jour de la crise.', 'La Norvège s’est retirée le lundi de Pâques.'])(
  '%s: the date keeps its own',
  text => {
    expect(statesOf(readText(text, 'fr'))).toEqual([]);
  },
);
