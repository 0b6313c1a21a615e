import { expect, it } from 'vitest';
import { readText } from './testing.ts';

/** "agents → recipients, modality" of each claim of an act, by their words. */
function told(text: string, act: string): string[] {
  return readText(text)
    .claims.filter(one => one.act === act)
    .map(({ agents, recipients, modality }) => {
      const [by, to] = [agents, recipients].map(list => list.map(one => one.text).join(', '));
      return `${by} → ${to}, ${modality}`;
    });
}

it.each([
  [
    'Many states that had opposed him founded the League of Oslo in 1815 and signed the treaty.',
    'found',
    'Many states → the League of Oslo, asserted',
  ],
  ['The officers who supported him attacked the palace in 1960.', 'attack', 'The officers → the palace, asserted'],
  ['The countries that had supported it signed the treaty in 1960.', 'sign', 'The countries → the treaty, asserted'],
])('%s: the verb behind the relative clause is what the noun did', (text, act, claim) => {
  expect(told(text, act)).toEqual([claim]);
});

it.each([
  ['Norway praised the officers who had him arrested in 1960.', 'arrest', 'The officers'],
  ['Norway knew the officers who saw it attacked in 1960.', 'attack', 'Norway'],
])('%s: whom somebody saw or had treated so did nothing', (text, act, noun) => {
  expect(told(text, act).filter(one => one.startsWith(`${noun} →`))).toEqual([]);
});
