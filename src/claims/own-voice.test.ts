import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const states = (text: string) => statesOf(readText(text, undefined, { tagged: true }));

it.each([
  [
    'Entretien avec Claire Rothon, ancienne présidente\n\n21 août 2009\n\nComment êtes-vous arrivée là ?\n\nJ’ai été élue maire de Valbourg le 16 mars 1991.',
    'claire-rothon holds_office begins mayor-of-valbourg @ 16 mars 1991',
  ],
  [
    'Souvenirs de Paul Morel, ancien maire\n\nJ’ai été élu maire de Valbourg en mars 1977. Le préfet m’a reçu.',
    'paul-morel holds_office begins mayor-of-valbourg @ mars 1977',
  ],
  [
    'Interview with John Harlow, former chairman\n\n12 May 1999\n\nI was elected chairman of the Harbour Board on 3 May 1984.',
    'john-harlow holds_office begins chairman-of-harbour-board @ 3 May 1984',
  ],
])('%s: the one who tells', (text, state) => {
  expect(states(text)).toContain(state);
});

it.each([
  'Interview with John Harlow\n\nI met Harlow at his club. I was elected mayor of Valburg in May 1990. Harlow smiled.',
  'Le journal a publié un entretien avec Anna Rothon. J’ai été élu maire de Valbourg en mars 1977.',
  'Entretien avec Anna Rothon\n\n« J’ai été élu maire de Valbourg en mars 1977 », disait le préfet.',
  'Interview with John Harlow and Peter Lund\n\nI was elected mayor of Valburg in May 1990.',
])('%s: nobody knows who', text => {
  expect(states(text).filter(state => / begins /.test(state))).toEqual([]);
});

it('tells what "je" does, though nobody knows who', () => {
  const { claims } = readText('Mémoires d’un greffier\n\nJ’ai démissionné en juin 1990.');
  expect(claims.map(({ act, agents }) => [act, agents])).toEqual([['resign', []]]);
});
