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

it.each([
  'Norway recognised Chad when it gained its independence in 1960.',
  'La Norvège a reconnu le Tchad lorsqu’il a obtenu son indépendance en 1960.',
])('%s: it is Chad that became independent', text => {
  const free = readText(text).claims.find(({ act }) => act === 'become-independent');
  expect(free?.agents.map(({ entity }) => entity)).toEqual(['state:TCD']);
});

it.each([
  ['Norway proposed that Sweden take the lead in inviting all nations.', 'request'],
  ['The king prevented Norway from taking steps toward assisting Sweden.', 'aid'],
])('%s: nobody has done it', (text, act) => {
  const found = readText(text).claims.filter(claim => claim.act === act);
  expect(found.every(({ modality }) => modality !== 'asserted')).toBe(true);
});
