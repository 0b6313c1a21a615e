import { describe, expect, it } from 'vitest';
import type { Claim } from '../annotation.ts';
import type { Act, ActExample } from '../packs/acts.ts';
import { loadPack } from '../packs/load.ts';
import { readText } from './testing.ts';

const pack = loadPack('alliance');

function claimsIn(text: string, language: ActExample['language']): readonly Claim[] {
  return readText(text, language).claims;
}

/** What an example asks for, as far as it says anything. */
function told(claim: Claim, wanted: NonNullable<ActExample['claim']>): object {
  const entities = (list: Claim['agents']): readonly (string | null)[] => list.map(participant => participant.entity);
  return {
    ...(wanted.agents ? { agents: entities(claim.agents) } : {}),
    ...(wanted.recipients ? { recipients: entities(claim.recipients) } : {}),
    polarity: claim.polarity,
    modality: claim.modality,
  };
}

describe.each(pack.acts.map((act): [string, Act] => [act.id, act]))('act %s', (id, act) => {
  it.each(act.examples.map((example): [string, ActExample] => [example.text, example]))('%s', (text, example) => {
    const claims = claimsIn(text, example.language).filter(claim => claim.act === id);
    if (example.claim === null) {
      expect(claims).toEqual([]);
      return;
    }
    const { agents, recipients, polarity = 'positive', modality = 'asserted' } = example.claim;
    expect(claims.map(claim => told(claim, example.claim!))).toContainEqual({
      ...(agents ? { agents } : {}),
      ...(recipients ? { recipients } : {}),
      polarity,
      modality,
    });
  });
});
