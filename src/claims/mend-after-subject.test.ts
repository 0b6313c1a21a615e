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
    'They were concerned, especially after Chad and several other Arab states accused the United States of helping Norway.';
  expect(told(text, 'accuse')).toBe('state:TCD  | state:USA | ');
});

it('a day before a participle is that of the verb as well', () => {
  const text = 'The Security Council passed Resolution 211 on 20 September 1965 calling for an end to the fighting.';
  expect(told(text, 'adopt-resolution')).toBe('org:un-security-council |  | 1965-09-20');
});

it('names whoever stands behind his post and a comma', () => {
  const text =
    'The Danish king informed U.S. Minister to Mexico, Wilson Shannon, on 28 March 1845, that the war was over.';
  expect(told(text, 'inform')).toContain('person:wilson-shannon');
});

it('leaves what was done after a thing to whoever did it', () => {
  expect(told('Sweden left the league after Norway, and accused Chad of fraud.', 'accuse')).toBe(
    'state:SWE | state:TCD | ',
  );
});
