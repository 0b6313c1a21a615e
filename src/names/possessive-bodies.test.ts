import { expect, test } from 'vitest';
import { annotate } from '../annotate.ts';
import { analyseWithModels } from '../language/models/files.ts';
import { loadPack } from '../packs/load.ts';
import { namesModels } from './tagger/installed.ts';

const resources = { pack: loadPack(), analyse: analyseWithModels, names: namesModels(() => {}) };
const bodies = (text: string) =>
  annotate(new TextEncoder().encode(text), { uri: 'test.txt', language: 'en' }, resources)
    .names.filter(({ type }) => type === 'ORG')
    .map(name => name.text);

test('a plural in capitals goes on behind its apostrophe to the noun of a body', () => {
  expect(bodies("The Amalgamated Dockers' Union walked out of the hall on Tuesday.")).toEqual([
    "Amalgamated Dockers' Union",
  ]);
});

test('what belongs to one person, or is no body, stays apart', () => {
  expect(bodies("Anna Roth's Union card was found in the Dockers' Arms.")).not.toContain("Dockers' Arms");
  expect(bodies("Anna Roth's Union card was found.").join()).not.toMatch(/Roth/);
});
