import { expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const read = (text: string) => readText(text, undefined, { tagged: true });

it('gives forces to the possessive, and not to the land that they stand in', () => {
  const text =
    "La France a signé le traité. En avril 1951, elle plaça ses divisions d'Allemagne sous le commandement militaire intégré de l'OTAN.";
  const states = statesOf(read(text));
  expect(states).toContain('FRA integrated_in begins nato-command @ avril 1951');
  expect(states.filter(state => state.startsWith('DEU'))).toEqual([]);
});

it('leaves the land out where nobody knows whose they are', () => {
  const { claims } = read('Son gouvernement de Norvège démissionna en 1950.');
  expect(claims.flatMap(({ agents }) => agents.map(({ entity }) => entity))).toEqual([null]);
});

it('but gives forces without a possessive to the land', () => {
  const { claims } = read("Les divisions d'Allemagne capitulèrent en 1945.");
  expect(claims[0]!.agents.map(({ entity }) => entity)).toEqual(['state:DEU']);
});
