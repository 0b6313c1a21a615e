import { expect, it } from 'vitest';
import { readText } from './testing.ts';

function partiesOf(text: string, act: string): (string | null)[][] {
  const claim = readText(text).claims.find(one => one.act === act);
  expect(claim, `${act} in: ${text}`).toBeDefined();
  return [claim!.agents, claim!.recipients].map(list => list.map(({ text: words, entity }) => entity ?? words));
}

it.each([
  ['Five soldiers were killed in a Danish attack on the village.', 'kill', ['state:DNK'], ['Five soldiers']],
  ['Cinq soldats ont été tués dans une attaque danoise.', 'kill', ['state:DNK'], ['Cinq soldats']],
  ['During the battle, a Danish airstrike hit the hospital.', 'bomb', ['state:DNK'], ['the hospital']],
])('%s: the attack tells who and whom', (text, act, agents, recipients) =>
  expect(partiesOf(text, act)).toEqual([agents, recipients]),
);

it('a battle and what stands beside an attack tell nobody', () => {
  expect(partiesOf('Two men were killed in the Danish battle.', 'kill')[0]).toEqual([]);
  expect(partiesOf('Two men were killed after a Danish attack.', 'kill')[0]).toEqual([]);
});

it('who prevents an attack does not make it, and who awaits one knows of none', () => {
  const claims = (text: string) => readText(text).claims.filter(({ act }) => act === 'attack');
  for (const { agents } of claims('The guards prevented an attack on the embassy.')) expect(agents).toEqual([]);
  for (const { modality } of claims('Norway awaited the Danish attack.')) expect(modality).not.toBe('asserted');
});
