import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const joining = (text: string) =>
  readText(text)
    .claims.filter(({ act }) => act === 'join')
    .map(({ polarity, modality, time }) => `${polarity} ${modality}${time === null ? '' : ' dated'}`);

it.each(['Egypt refused in 1955 to enter the Baghdad Pact.', 'Egypt failed in May 1955 to join the Baghdad Pact.'])(
  '%s: it did not',
  text => expect(joining(text)).toEqual(['negative asserted dated']),
);

it.each([
  'Norway stopped in 1972 to join the EEC.',
  'He declined the offer in 1972 to join NATO.',
  'Norway promised in 1972 to join the EEC.',
])('%s: nothing is told of that day', text => expect(joining(text).join()).not.toContain('asserted'));
