// Whom a clause is about where a noun stands between, and what is no proposal, no land and no name.
import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const read = (text: string) => readText(text, undefined, { tagged: true });
const claimOf = (text: string, act: string) => read(text).claims.find(one => one.act === act);

it.each([
  ['When Norway was the only state which refused to sign, Chad left.', 'refuse', 'state:NOR'],
  ['Erik Lund, a farmer who attacked the embassy, lived in Oslo.', 'attack', 'person:erik-lund'],
])('%s: whoever is said to be it', (text, act, id) => expect(claimOf(text, act)?.agents[0]?.entity).toBe(id));

it('one who is not the only one is no more than what he is', () =>
  expect(claimOf('There was a farmer who attacked the embassy.', 'attack')?.agents[0]?.text).toBe('a farmer'));

it.each([
  'The historian suggested that the arrows could kill a horse.',
  'The historian suggests that the count includes the guards.',
])('%s: nothing is proposed', text => expect(claimOf(text, 'propose')).toBeUndefined());

it('what should be done is proposed', () =>
  expect(claimOf('Norway suggested that Denmark should leave the union.', 'propose')).toBeDefined());

it('who overruns the soldiers of a state holds none of its land', () => {
  expect(claimOf('Norway overran the Danish battalion in 1941.', 'occupy')?.state).toBeNull();
  expect(claimOf('Norway overran Denmark in 1941.', 'occupy')?.state?.object).toBe('place:denmark');
});

it('money is no state', () =>
  expect(read('Norway offered a US$9 billion loan.').names.map(({ entity }) => entity)).not.toContain('state:USA'));

it('a surname is that of whoever was named before, not later', () => {
  const { names } = read('Lundmark attacked the fort. In 1950 the writer Erik Lundmark praised it. Lundmark died.');
  expect(names.filter(({ text }) => text === 'Lundmark').map(({ entity }) => entity)).toEqual([
    null,
    'person:erik-lundmark',
  ]);
});

it('a clash that comes and forces is no treaty that comes into force', () =>
  expect(
    claimOf('The clash came at Oslo in 1895, when the guards met, and forced them to retreat.', 'enter-into-force'),
  ).toBeUndefined());

it('words that hyphens join are one', () =>
  expect(claimOf('Olav ordered all his men-at-arms to attack the fort.', 'request')?.recipients[0]?.text).toBe(
    'all his men-at-arms',
  ));

it('a conference named far before is not the one whose act is read', () => {
  const between = 'The delegates then spoke of fish. '.repeat(8);
  const text = `The Sixth Lakes Conference met in Oslo in 1928. ${between}In addition the Conference adopted the following resolutions.`;
  expect(claimOf(text, 'adopt-resolution')?.agents[0]?.entity).toBeNull();
});

it('nobody who is there does what the teller goes on to do', () =>
  expect(
    claimOf('The writer said that there were ten Danish guards in Oslo, attacking the embassy.', 'attack')?.agents ??
      [],
  ).toEqual([]));

it('the body whose name begins with another one’s is not that one', () =>
  expect(
    claimOf('China participated in the ASEAN Regional Forum in 1995.', 'participate')?.recipients[0]?.entity,
  ).toBeNull());

it('what was done before has not the date of what was done then', () =>
  expect(claimOf('Having attacked Chad, Norway signed a treaty in 1628.', 'attack')?.time).toBeNull());

it('an aircraft that lands brings no invasion', () =>
  expect(claimOf('A transport aircraft landed at Oslo in 1982.', 'invade')).toBeUndefined());
