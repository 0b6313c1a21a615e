import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

it.each([
  [
    'A Danish battalion landed at Brest in March 1951. A Polish brigade followed in May 1951.',
    'polish-brigade stationed_in begins brest @ May 1951',
  ],
  [
    'Une compagnie danoise débarqua à Brest en mars 1951. Un bataillon polonais suivit en mai 1951 et fut rappelé en juin 1952.',
    'polish-battalion stationed_in begins brest @ mai 1951',
  ],
  [
    'Un bataillon polonais débarqua à Brest en mars 1951. On le vit peu. Il pleuvait. Le bataillon polonais fut rapatrié en juin 1952.',
    'polish-battalion stationed_in ends brest @ juin 1952',
  ],
  [
    "Une compagnie danoise débarqua à Brest en mars 1951. Les Danois s'en allèrent en juin 1952.",
    'danish-company stationed_in ends brest @ juin 1952',
  ],
  [
    'The United Nations Emergency Force had two camps. Its last men left Brest on 4 May 1966.',
    'united-nations-emergency-force stationed_in ends brest @ 4 May 1966',
  ],
  [
    'La FUNU était petite. Les derniers Casques bleus quittèrent Brest le 4 mai 1966.',
    'united-nations-emergency-force stationed_in ends brest @ 4 mai 1966',
  ],
  ['La Pologne retira ses troupes du Tchad en mai 1984.', 'polish-troops stationed_in ends chad @ mai 1984'],
  ['Poland sent a brigade to Cyprus in May 1964.', 'polish-brigade stationed_in begins cyprus @ May 1964'],
])('%s', (text, state) => {
  expect(statesOf(readText(text))).toContain(state);
});

it.each([
  // Nobody was told to be anywhere, or in two places; others left; a firm is no troops; two forces, and nobody says whose the helmets are.
  'A Danish ship came in March 1951. A Polish brigade followed in May 1951.',
  'A Danish battalion landed at Brest in March 1951. The Polish minister followed the debate in May 1951.',
  "La foire de Brest fut belle. Les Danois s'en allèrent en juin 1952.",
  'A Danish company landed a contract. The Danish company left Brest in May 1952.',
  'The FINUL and the FUNU were compared. The last peacekeepers left Brest on 4 May 1986.',
])('%s: no force left', text => {
  expect(statesOf(readText(text)).filter(state => /ends|polish/.test(state))).toEqual([]);
});
