import { expect, it } from 'vitest';
import { analyseWithModels } from '../language/models/files.ts';
import { namesModels } from '../names/tagger/installed.ts';
import { loadPack } from '../packs/load.ts';
import { read } from '../pipeline.ts';
import { readDocument } from '../text/read.ts';

const resources = { pack: loadPack('alliance'), analyse: analyseWithModels, names: namesModels(() => {}) };

function signatoriesOf(text: string): (string | null)[] {
  const { claims } = read(readDocument(new TextEncoder().encode(text), { uri: 'page.txt' }), resources);
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
