import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const told = (text: string, act: string) => {
  const { claims, times } = readText(text, 'en', { tagged: true });
  const claim = claims.find(one => one.act === act)!;
  const ids = (list: readonly { readonly entity: string | null }[]) => list.map(({ entity }) => entity).join(' ');
  return [ids(claim.agents), ids(claim.recipients), claim.time === null ? '' : times[claim.time]!.value].join(' | ');
};

it('whoever does a thing behind "after" does it, and suffers nothing', () => {
  const text =
    'They were concerned, above all after Chad and several other African states accused the United States of arming Norway.';
  expect(told(text, 'accuse')).toBe('state:TCD  | state:USA | ');
});

it('a day before a participle is that of the verb as well', () => {
  const text = 'The Security Council passed Resolution 901 on 3 March 1965 calling for the release of the envoys.';
  expect(told(text, 'adopt-resolution')).toBe('org:un-security-council |  | 1965-03-03');
});

it('names whoever stands behind his post and a comma', () => {
  const text = 'The Danish king informed U.S. Minister to Peru, Edmund Hale, on 3 May 1845, that the war was over.';
  expect(told(text, 'inform')).toContain('person:edmund-hale');
});

it('leaves what was done after a thing to whoever did it', () => {
  expect(told('Sweden left the league after Norway, and accused Chad of fraud.', 'accuse')).toBe(
    'state:SWE | state:TCD | ',
  );
});

it('who acts behind a clause with "when" is not part of what was done in it', () => {
  const text = 'When Sweden invaded Chad, the United States and the Norwegian leadership worked together.';
  expect(told(text, 'invade')).toBe('state:SWE | state:TCD | ');
  expect(told(text, 'cooperate')).toBe('state:USA state:NOR |  | ');
  expect(told('When Sweden invaded Chad, Norway, and Peru, Denmark left.', 'invade')).toContain('state:NOR');
});

it('"they" are no single land', () => {
  const { claims } = readText('Norway sent a fleet. Later they attacked Chad.', 'en');
  expect(claims.filter(({ act }) => act === 'attack').every(({ agents }) => agents.length === 0)).toBe(true);
});
