import { expect, it } from 'vitest';
import { readText as readPlain, statesOf } from './testing.ts';

const read = (text: string) => readPlain(text, undefined, { tagged: true });
const states = (text: string): string[] => statesOf(read(text));

it('moves a seat to the town, and not to where the building stands in it', () => {
  const told = states(
    'The headquarters of NATO moved from Paris to Brussels in 1967, to a set of low buildings at Evere.',
  );
  expect(told).toEqual(['brussels hosts begins nato @ 1967', 'paris hosts ends nato @ 1967']);
  expect(states('The headquarters of NATO moved to a new building at Evere in 1967.')).toEqual([
    'evere hosts begins nato @ 1967',
  ]);
});

it('takes nobody for a mover for being whence a seat came', () => {
  const text = 'Le siège du Kominform, transféré de Belgrade à Bucarest en juin 1948, y demeura.';
  const { claims } = read(text);
  expect(claims.filter(({ act }) => act === 'move-seat').flatMap(({ agents }) => agents)).toEqual([]);
  expect(states(text)).toContain('belgrade hosts ends cominform @ juin 1948');
  const moved = read("Le siège du Kominform fut transféré de Belgrade à Bucarest par l'Union soviétique.").claims[0]!;
  expect(moved.agents.map(({ entity }) => entity)).toEqual(['state:SUN']);
});

it('takes "y" for where the clause of the subject leads, and never for a place of the sentence before then', () => {
  const before = "Ils n'ont pas d'autre garnison sur la mer Noire. ";
  const places = (text: string) => read(before + text).claims.flatMap(({ place }) => place?.entity ?? []);
  expect(
    places("Le siège du Kominform, transféré de Belgrade à Bucarest en juin 1948, y demeura jusqu'en 1956."),
  ).not.toContain('place:black-sea');
  expect(
    states("Le siège du Kominform, transféré de Belgrade à Bucarest en juin 1948, y demeura jusqu'en 1956."),
  ).toContain('bucharest hosts ends cominform @ 1956');
});

it.each([
  [
    'Le représentant français quitta le comité militaire le 1er octobre 1966. Paris conserva son siège au Conseil atlantique.',
    'FRA member_of ends nato-military-committee @ 1er octobre 1966',
  ],
  ['Le comité militaire quitta Bamako en 1968.', null],
])('tells whose military committee by what stands near: %s', (text, state) => {
  if (state) expect(states(text)).toContain(state);
  else expect(read(text).names.some(({ entity }) => entity?.endsWith('military-committee'))).toBe(false);
});

it.each([
  [
    'General Lyman Lemnitzer, supreme commander since January 1963, reviewed the guard.',
    'lyman-lemnitzer holds_office begins supreme-commander @ January 1963',
  ],
  [
    'Stéphane Abrial devint commandant suprême allié pour la transformation à Norfolk le 9 septembre 2009.',
    'stephane-abrial holds_office begins supreme-allied-commander-transformation @ 9 septembre 2009',
  ],
])('%s', (text, state) => expect(states(text)).toContain(state));
