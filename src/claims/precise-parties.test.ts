// Who takes part, where the sentence says it without doubt and trees, groups or several holders lost it.
import { expect, it } from 'vitest';
import { readText } from './testing.ts';

function partiesOf(text: string, act: string) {
  const claim = readText(text, undefined, { tagged: true }).claims.find(one => one.act === act);
  return claim && [claim.agents.map(({ entity }) => entity), claim.recipients.map(({ entity }) => entity)];
}

it.each([
  [
    'The potential for conflict between Norway and Sweden, especially over China, led the two governments to negotiate again.',
    'negotiate',
    [['state:NOR', 'state:SWE'], []],
  ],
  ['Chad was under French and Spanish control in 1912.', 'hold-place', [['state:FRA', 'state:ESP'], ['state:TCD']]],
  ['Le Tchad était sous contrôle français en 1912.', 'hold-place', [['state:FRA'], ['state:TCD']]],
  ['Finland was annexed directly to Sweden in 1802.', 'annex', [['state:SWE'], ['state:FIN']]],
  ['Both London and Copenhagen pledged to leave.', 'promise', [['state:GBR', 'state:DNK'], []]],
])('%s', (text, act, parties) => {
  expect(partiesOf(text, act)).toEqual(parties);
});

it('the date of the second of two clauses is not that of the first', () => {
  const { claims } = readText(
    'Danish militias overran Oslo, and on February 7, Lund announced that Norway would withdraw.',
  );
  expect(claims.find(({ act }) => act === 'occupy')?.time ?? null).toBeNull();
});

it.each([
  ['The Norwegian army was engaged in a major offensive at the time.', 'battle'],
  ['Lund played a part in shutting down the rebellions in Chad.', 'censor'],
  ['Norway would intervene to ensure that other nations fulfilled their obligations.', 'comply'],
])('%s: no such thing is told as done', (text, act) => {
  const found = readText(text).claims.filter(claim => claim.act === act);
  expect(found.every(({ modality }) => modality !== 'asserted')).toBe(true);
});

it.each([
  ['Other conflicts, including the Norwegian invasion of Chad and the Spanish Civil War, led to nothing.', 'invade'],
  ['L’invasion du Tchad et la guerre civile espagnole inquiétèrent le roi.', 'invade'],
])('%s: a war is not invaded', (text, act) => {
  expect(partiesOf(text, act)?.[1]).toEqual(['state:TCD']);
});

it('a name behind the place of an agent is the agent’s', () => {
  const text = 'Haakon Lund suspected the early colonial agent in France, Silas Berg, of fraud.';
  expect(partiesOf(text, 'accuse')?.[1]).toEqual(['person:silas-berg']);
});

it.each([
  'The Partnership, expected to “play a part in the expansion of NATO,” began operations that same year.',
  'Le Partenariat, censé « préparer l’élargissement de l’OTAN », commença ses travaux la même année.',
])('%s: a year says nothing', text => {
  expect(readText(text).claims.every(({ source }) => !/year|année/.test(source?.text ?? ''))).toBe(true);
});
