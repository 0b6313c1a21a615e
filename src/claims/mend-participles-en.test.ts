import { expect, it } from 'vitest';
import { readText } from './testing.ts';

/** "agents → recipients" of each claim of an act, by their words. */
function told(text: string, act: string): string[] {
  return readText(text)
    .claims.filter(one => one.act === act)
    .map(({ agents, recipients }) =>
      [agents, recipients].map(list => list.map(one => one.text).join(', ')).join(' → '),
    );
}

it('a participle has the object right behind it, not that of the one before', () => {
  const text =
    'The guards occupied the hill, capturing the enemy siege artillery, destroying the Danish battalion which was defending it, and leaving.';
  expect(told(text, 'destroy')).toEqual(['The guards → the Danish battalion']);
});

it('a day between a noun and the verb behind it is that of the noun', () => {
  const { claims, times } = readText(
    'The treaty was renounced after the German invasion of Denmark on 9 April 1940 resulted in war with Norway.',
  );
  const invasion = claims.find(({ act }) => act === 'invade');
  expect(times.find(({ id }) => id === invasion?.time)?.value).toBe('1940-04-09');
});

it('who does something in addition to another thing does both', () =>
  expect(
    told('In addition to granting independence to India, Norway withdrew from Greece.', 'grant-independence'),
  ).toEqual(['Norway → India']));

it('the adjectives of a land with two names are of the land', () => {
  const text =
    'In his speeches, Olav denounced the colonial rule and called for the unification of British and French Cameroon.';
  expect(told(text, 'merge')).toEqual([' → British and French Cameroon']);
});

it('who meets and decides does both, where no comma parts them', () => {
  const agents = (text: string, act: string) =>
    readText(text)
      .claims.filter(claim => claim.act === act)
      .map(({ agents }) => agents[0]?.text);
  expect(agents('Delegates meeting at Geneva condemned Norway on 3 May 1992.', 'criticise')).toEqual(['Delegates']);
  expect(agents('With ministers meeting in Oslo, Norway condemned Denmark.', 'criticise')).toEqual(['Norway']);
});
