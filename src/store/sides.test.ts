import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayBringTogether } from '../record/drafts.ts';
import { eventClaim } from '../record/testing.ts';
import { mayBringTogetherSides, sidesNumber } from './sides.ts';

const side = fc.subarray(['state:FRA', 'state:ITA', 'org:nato', 'person:de-gaulle']);
const claim = fc.record({ agents: side, recipients: side });

test('the numbers of two claims keep them apart only where the claims do', () => {
  fc.assert(
    fc.property(claim, claim, (one, other) => {
      const [a, b] = [eventClaim('met', one), eventClaim('met', { ...other, document: 'other' })];
      if (mayBringTogether(a, b)) expect(mayBringTogetherSides(sidesNumber(a), sidesNumber(b))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('who named one whom the other does not name is kept apart', () => {
  const number = (agents: string[], recipients: string[]) => sidesNumber(eventClaim('met', { agents, recipients }));
  const france = number(['state:FRA'], ['state:ITA']);
  expect(mayBringTogetherSides(france, number(['state:FRA'], ['org:nato']))).toBe(false);
  expect(mayBringTogetherSides(france, number(['state:FRA'], []))).toBe(true);
  expect(mayBringTogetherSides(france, number(['state:ITA'], ['state:FRA']))).toBe(false);
});
