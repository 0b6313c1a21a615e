import { expect, it } from 'vitest';
import { readText, statesOf } from '../testing.ts';

it.each([
  [
    'The headquarters of Allied Air Forces North moved to Oslo on 3 May 1960 after six years in Rabat.',
    'en',
    'allied-air-forces-north @ 3 May 1960',
  ],
  ['Le siège de l’OTASE fut transféré à Oslo le 3 mai 1960, après six ans à Bangkok.', 'fr', 'seato @ 3 mai 1960'],
] as const)('%s: from there', (text, language, moved) => {
  const states = statesOf(readText(text, language, { tagged: true }));
  const [seat, time] = moved.split(' @ ');
  expect(states).toContain(`oslo hosts begins ${seat} @ ${time}`);
  expect(states.some(state => / hosts ends /.test(state) && state.endsWith(`${seat} @ ${time}`))).toBe(true);
});

it.each([
  'The headquarters of Allied Air Forces North moved to Oslo in 1960 after six years of talks.',
  'The headquarters of Allied Air Forces North moved to Oslo in 1960 after a fire in Rabat.',
])('%s: nothing says from where', text => {
  expect(statesOf(readText(text, 'en', { tagged: true })).filter(state => /ends/.test(state))).toEqual([]);
});

it('takes a headquarters for the one that was told of before by its own name', () => {
  const text =
    'NATO opened its Mediterranean headquarters, Allied Forces Mediterranean, at Valletta in 1953. The headquarters was transferred to Naples in August 1971.';
  expect(statesOf(readText(text, 'en', { tagged: true }))).toEqual([
    'valletta hosts begins allied-forces-mediterranean @ 1953',
    'naples hosts begins allied-forces-mediterranean @ August 1971',
  ]);
});

it('has no headquarters in the sea that it is for', () => {
  const states = statesOf(readText('NATO opened its Mediterranean headquarters at Valletta in 1953.', 'en'));
  expect(states.filter(state => state.startsWith('mediterranean'))).toEqual([]);
});
