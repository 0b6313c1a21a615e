import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const actsIn = (text: string) => readText(text).claims.map(({ act, polarity, modality }) => [act, polarity, modality]);

it.each([
  'The Government of Norway was transferred to Egypt.',
  'Danish merchant ships relieved the Swedish Government from the challenges of the pirates.',
  'Le gouvernement de la Norvège fut remis à la Suède.',
])('%s: no land is handed over or freed', text => {
  expect(actsIn(text).filter(([act]) => /cede|liberate/.test(act!))).toEqual([]);
});

it.each([
  ['Norway did not join the Danish forces in attacking Sweden.', ['attack', 'negative', 'asserted']],
  ['Norway joined the Danish forces in attacking Sweden.', ['attack', 'positive', 'asserted']],
  ['Sweden signed a resolution favoring the annexation of Norway.', ['annex', 'positive', 'proposed']],
  ['Finland was not recognised by Norway until a year later in 1920.', ['recognise', 'positive', 'asserted']],
] as const)('%s: what was done of it', (text, claim) => {
  expect(actsIn(text)).toContainEqual(claim);
});

it.each([
  'Lund had become opposed to the leadership of Norway.',
  'Lund était devenu opposé à la direction de la Norvège.',
])('%s: he took no office', text => {
  expect(actsIn(text).filter(([act]) => act === 'appoint')).toEqual([]);
});
