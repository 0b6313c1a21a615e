import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const invaders = (text: string) =>
  readText(text)
    .claims.filter(({ act }) => act === 'invade' || act === 'attack')
    .flatMap(({ agents }) => agents.map(({ entity }) => entity));

it.each([
  ['The UN condemned Iraq for its invasion of Kuwait.', 'state:IRQ'],
  ['The League of Nations expelled the Soviet Union for its attack on Finland.', 'state:SUN'],
  ['L’ONU a condamné l’Irak pour son invasion du Koweït.', 'state:IRQ'],
])('%s: whoever is blamed did it', (text, agent) => {
  expect(invaders(text)).toEqual([agent]);
});

it('gives nobody else what is his own', () => {
  expect(invaders('Iraq used Chile for its invasion of Kuwait.')).not.toContain('state:CHL');
});
