import { expect, it } from 'vitest';
import { readText } from './testing.ts';

function signatoriesOf(text: string): (string | null)[] {
  const { claims } = readText(text, undefined, { tagged: true });
  return claims.find(({ act }) => act === 'sign')?.agents.map(({ entity }) => entity) ?? [];
}

it.each([
  'The treaty was signed by Olav Berntsen, Norwegian foreign minister, and Ole Birk, his Danish counterpart.',
  'Le traité fut signé par Olav Berntsen, ministre norvégien, et Ole Birk, son homologue danois.',
])('%s: what somebody is does not act beside him', text => {
  expect(signatoriesOf(text)).toEqual(['person:olav-berntsen', 'person:ole-birk']);
});

it.each([
  'Danish envoys, Norwegian ministers and Peruvian generals signed the treaty.',
  'Des envoyés danois, des ministres norvégiens et des généraux péruviens ont signé le traité.',
])('%s: others do, after somebody without a name of his own', text => {
  expect(signatoriesOf(text)).toEqual(['state:DNK', 'state:NOR', 'state:PER']);
});
