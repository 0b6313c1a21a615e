import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const states = (text: string) => statesOf(readText(text, undefined, { tagged: true }));

it.each([
  [
    'Le Pakistanais Osman Ali Rehman devint secrétaire général du CENTO le 1er janvier 1959.',
    'osman-ali-rehman holds_office begins secretary-general-of-cento @ 1er janvier 1959',
  ],
  [
    'L’Iranienne Shirin Vahedi fut élue secrétaire générale de l’OTAN en mars 1972.',
    'shirin-vahedi holds_office begins secretary-general-of-nato @ mars 1972',
  ],
  [
    'Frenchman Jacques Carmel became secretary general of NATO in January 1985.',
    'jacques-carmel holds_office begins secretary-general-of-nato @ January 1985',
  ],
  [
    'The Dutchman Joseph Oosten became secretary general of NATO in October 1971.',
    'joseph-oosten holds_office begins secretary-general-of-nato @ October 1971',
  ],
])('%s: the person is the one named behind the nationality', (text, state) => {
  expect(states(text)).toContain(state);
});

it('takes nobody of a nationality for the state', () => {
  const { claims } = readText("L'Espagnol Javier Molina succéda au Belge Willy Maes en mai 1995.", undefined, {
    tagged: true,
  });
  const [claim] = claims;
  expect(claim?.agents.map(({ entity }) => entity)).toEqual(['person:javier-molina']);
  expect(claim?.recipients.map(({ entity }) => entity)).toEqual(['person:willy-maes']);
});

it('leaves an adjective to its noun, and a state to itself', () => {
  const { claims } = readText(
    'Les Danois ont approuvé le traité lundi. Le gouvernement danois a signé le traité.',
    'fr',
    {
      tagged: true,
    },
  );
  expect(new Set(claims.flatMap(({ agents }) => agents.map(({ entity }) => entity)))).toEqual(new Set(['state:DNK']));
});
