import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const modality = (text: string, act: string) =>
  readText(text, 'en').claims.find(claim => claim.act === act)?.modality ?? null;

it.each([
  ['The king demanded that the envoy be released.', 'free'],
  ['The court ruled that the ship be seized.', 'seize'],
  ['Norway gave no promise on joining NATO.', 'join'],
  ['Lund feared that the talks could lead to the partition of Chad.', 'partition'],
  ['Norway was likely unable to occupy Chad.', 'occupy'],
])('%s: no %s is told as done', (text, act) => {
  expect(modality(text, act)).not.toBe('asserted');
});

it.each([
  ['They congratulated Norway on joining NATO.', 'join'],
  ['The talks led to the partition of Chad in 1958.', 'partition'],
  ['The king said that the envoy was released.', 'free'],
])('%s: %s is told as done', (text, act) => {
  expect(modality(text, act)).toBe('asserted');
});

it('tells nothing of the coming into force that a term counts from', () => {
  expect(
    modality('Within six months of the first coming into force of the pact, Chad applied.', 'enter-into-force'),
  ).toBe(null);
});

it('reads a refusal until a year as done in that year', () => {
  const { claims, times } = readText('Norway refused to recognise Chad until 1974.', 'en');
  const done = claims.find(({ act }) => act === 'recognise')!;
  expect([done.polarity, times[done.time!]!.value]).toEqual(['positive', '1974']);
  const refused = readText('Norway refused to recognise Chad in 1974.', 'en').claims.find(
    ({ act }) => act === 'recognise',
  )!;
  expect(refused.polarity).toBe('negative');
});

it('what is called for in a list stands only in words', () => {
  const text =
    'The council adopted a motion, which called for a ceasefire, the withdrawal of all forces, and observers.';
  expect(modality(text, 'withdraw')).toBe('proposed');
});

it('what is mostly but not entirely done is done', () => {
  const { claims } = readText('The king mostly, but not entirely, banned the press.', 'en');
  expect(
    claims.filter(({ act }) => act === 'ban' || act === 'censor').every(({ polarity }) => polarity === 'positive'),
  ).toBe(true);
});

it('agreeing to a cession cedes nothing yet', () => {
  expect(modality('Chad would agree to the cession of two provinces to Norway.', 'cede-territory')).toBe(
    'hypothetical',
  );
});
