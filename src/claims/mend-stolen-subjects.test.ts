import { expect, it } from 'vitest';
import { readText } from './testing.ts';

/** "agents → recipients" of each claim of an act, by their words. */
function told(text: string, act: string): string[] {
  const { claims } = readText(text);
  return claims
    .filter(one => one.act === act)
    .map(({ agents, recipients }) =>
      [agents, recipients].map(list => list.map(one => one.text).join(', ')).join(' → '),
    );
}

it.each([
  [
    'Norway attacked the fort and the second brigade attacked the town.',
    'attack',
    ['Norway → the fort', 'the second brigade → the town'],
  ],
  [
    'La Norvège attaqua le fort et le Danemark attaqua la ville.',
    'attack',
    ['La Norvège → le fort', 'le Danemark → la ville'],
  ],
  [
    'Norway also called for additional forces and General Lund decided to leave.',
    'request',
    ['Norway → additional forces'],
  ],
  [
    'The guards, two Danish crews, and the Norwegian militia attacked Chad in 1950.',
    'attack',
    ['The guards, two Danish crews, the Norwegian militia → Chad'],
  ],
  [
    'Two British officers, three guards, and ten Danish soldiers were killed in 1950.',
    'kill',
    [' → Two British officers, three guards, ten Danish soldiers'],
  ],
  [
    'Norway ambushed a Danish army patrol, attacked creole ranches, and sacked the town.',
    'attack',
    ['Norway → creole ranches'],
  ],
])('%s: each verb has those who stand before it', (text, act, claims) => {
  expect(told(text, act)).toEqual(claims);
});

it.each([
  ['Norway attacked Chad, Peru and Denmark.', 'attack', 'Norway → Chad, Peru, Denmark'],
  ['Norway praised the soldiers and the men trapped in the fort.', 'praise', 'Norway → the soldiers, the men'],
  ['La Norvège attaqua le fort et la ville.', 'attack', 'La Norvège → le fort, la ville'],
])('%s: a list without a verb behind it stays whole', (text, act, claim) => {
  expect(new Set(told(text, act))).toEqual(new Set([claim]));
});
