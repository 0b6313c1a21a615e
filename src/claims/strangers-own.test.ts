// Possessives and pronouns after names of nobody known, and papers that "it" takes up.
import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const find = (text: string, act: string, language: 'en' | 'fr' = 'en') =>
  readText(text, language).claims.find(one => one.act === act);

it('does not give somebody named earlier what is that of a name nobody knows', () => {
  const text =
    'Woodrow Wilson sent an envoy. However, while Varga secured the assent of Holm to his proposals, nobody knew of them.';
  expect(find(text, 'propose')?.agents ?? []).not.toContainEqual(
    expect.objectContaining({ entity: 'person:woodrow-wilson' }),
  );
});

it('does not in French', () => {
  const text =
    'Woodrow Wilson envoya un ministre. Tandis que Gustave Varga obtint l’accord de Holm sur ses propositions, on se tut.';
  expect(find(text, 'propose', 'fr')?.agents ?? []).not.toContainEqual(
    expect.objectContaining({ entity: 'person:woodrow-wilson' }),
  );
});

it('keeps whose they are where the clause names nobody else', () => {
  const text = 'Woodrow Wilson sent an envoy to Norway. Nobody knew of his proposals.';
  expect(find(text, 'propose')?.agents.map(({ entity }) => entity)).toEqual(['person:woodrow-wilson']);
});

it('repudiates the paper named before', () => {
  const claims = readText('Denmark signed the pact in 1920 but later repudiated it.', 'en').claims;
  const repudiated = claims.filter(({ trigger }) => trigger.text === 'repudiated');
  expect(repudiated.flatMap(({ recipients }) => recipients.map(({ text }) => text))).toEqual(['the pact']);
});

it('repudiates nobody where no paper is named', () => {
  const claims = readText('Denmark praised the king, but later repudiated it.', 'en').claims;
  const repudiated = claims.filter(({ trigger }) => trigger.text === 'repudiated');
  expect(repudiated.flatMap(({ recipients }) => recipients)).toEqual([]);
});
