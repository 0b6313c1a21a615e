import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const told = (text: string) => readText(text).claims.map(({ act, state }) => [act, state?.change ?? null]);

it.each([
  ['Anna Reed was elected mayor of Leeds on 12 March 1950.', ['elect', 'begins']],
  ['Anna Reed was twice elected mayor of Leeds.', ['elect', 'begins']],
  ['Anna Reed was appointed director of the bank in 1958.', ['appoint', 'begins']],
])('%s', (text, expected) => expect(told(text)).toContainEqual(expected));

it.each(['He was an elected mayor.', 'She is the newly elected mayor of Leeds.'])('%s elects nobody', text =>
  expect(told(text).map(([act]) => act)).not.toContain('elect'),
);
