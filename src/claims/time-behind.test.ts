import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const dateOf = (text: string, act: string) => {
  const { claims, times } = readText(text, 'en', { tagged: true });
  const claim = claims.find(one => one.act === act);
  return claim?.time == null ? null : times[claim.time]!.value;
};

it.each([
  ['Norway offered to sell the islands to Denmark in 1859.', 'propose', '1859'],
  ['Peru was forced to merge into Chile in 1866.', 'compel', '1866'],
  ['The king and his envoys meet with Edmund Hale to discuss the war in Chad, May 26, 1967.', 'consult', '1967-05-26'],
  ['Lund and Hansen at the first meeting of the Council, March 8, 1946.', 'hold-conference', '1946-03-08'],
  [
    'Chad became a colony in 1888, gaining its independence less than 100 years later in 1984.',
    'become-independent',
    '1984',
  ],
  ['Norway recognised Chad after talks on 3 May 1918.', 'recognise', '1918-05-03'],
  [
    'Norway recognised Chad on 3 May 1960 and opened an embassy in Lima on that same date.',
    'open-mission',
    '1960-05-03',
  ],
])('%s: %s in %s', (text, act, value) => {
  expect(dateOf(text, act)).toBe(value);
});

it.each([
  // The plan's, perhaps.
  ['Norway promised to leave Chad in 1960.', 'promise'],
  ['The Danes took Bergen after the fall of Oslo on 3 May 1918.', 'capture'],
  ['After its loss in the Danish War (1894–95), Chad was forced to leave the league.', 'compel'],
  ['Norway occupied Chad despite the armistice of Lima on 8 September 1944.', 'occupy'],
])('%s: %s of no date', (text, act) => {
  expect(dateOf(text, act)).toBe(null);
});
