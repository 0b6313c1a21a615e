import { expect, it } from 'vitest';
import type { Claim } from '../annotation.ts';
import { readText } from './testing.ts';

function claimsOf(text: string): readonly Claim[] {
  return readText(text).claims;
}

const ids = (parties: Claim['agents']) => parties.map(({ entity }) => entity);

it.each([
  ['North Korean forces crossed the 38th parallel and invaded South Korea on 25 June 1950.', 'invade', 'state:PRK', 'state:KOR'],
  ['Norwegian troops crossed the southern border and occupied Gothenburg on 3 May 1951.', 'occupy', 'state:NOR', 'place:gothenburg'],
  ["L'armée norvégienne traversa la frontière sud et occupa Göteborg en 1951.", 'occupy', 'state:NOR', 'place:gothenburg'],
  ['Les troupes danoises franchirent le 38e parallèle et envahirent la Suède en 1950.', 'invade', 'state:DNK', 'state:SWE'],
  ['The work proved difficult and Danish envoys asked Peru to sign the treaty.', 'request', 'state:DNK', 'state:PER'],
])('%s: the verb after "and" has the subject of the first, or its own', (text, act, agent, recipient) => {
  const claim = claimsOf(text).find(one => one.act === act && ids(one.recipients).includes(recipient));
  expect(claim, text).toBeDefined();
  expect(ids(claim!.agents)).toEqual([agent]);
}); // biome-ignore format: rows

it('a past right behind its noun is the verb, where another is joined to it', () => {
  const claim = claimsOf('The Danish fleet advanced east but attacked Bergen in June 1940.').find(
    one => one.act === 'attack',
  );
  expect(claim).toMatchObject({ agents: [{ entity: 'state:DNK' }], recipients: [{ entity: 'place:bergen' }] });
});

it.each([
  'The king praised the troops occupied with the siege and wounded in Oslo.',
  'Le roi loua les troupes occupées au siège et blessées à Oslo.',
])('%s: a participle beside another is nothing that the king does', text => {
  const wounding = claimsOf(text).filter(({ act }) => act === 'wound');
  expect(wounding.flatMap(({ agents }) => agents)).toEqual([]);
});
