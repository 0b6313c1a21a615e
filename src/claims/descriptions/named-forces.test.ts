import { expect, it } from 'vitest';
import { readText as readPlain, statesOf } from '../testing.ts';

const readText = (text: string) => readPlain(text, undefined, { tagged: true });

it.each([
  ['The Danish Navy had been at Brest since 1943.', 'danish-navy stationed_in begins brest @ 1943'],
  ['The Danish Army is still in Brest.', 'danish-army stationed_in holds brest'],
  ['My husband was posted to Brest in 1958. The Danish Air Force had been there since 1943.', 'danish-air-force stationed_in begins brest @ 1943'],
  ['My husband lived in Brest. Danish airmen were there from 1943 to 1970.', 'danish-airmen stationed_in ends brest @ 1970'],
  ['Danish troops entered Brest in 1968 and were there until 1991.', 'danish-troops stationed_in ends brest @ 1991'],
  ['Ma tante vivait à Brest. Les troupes danoises y étaient depuis 1943.', 'danish-troops stationed_in begins brest @ 1943'],
  ['Ma tante vivait à Brest. Les soldats danois étaient là depuis 1943.', 'danish-troops stationed_in begins brest @ 1943'],
])('%s', (text, state) => {
  expect(statesOf(readText(text))).toContain(state);
}); // biome-ignore format: rows

it.each([
  // A visit; two places; at home; a denial; nobody's; no place.
  'The ministers met in Brest. The Danish officers were there.',
  'My aunt flew from Brest to Nice. The Danish Navy had been there since 1943.',
  'Denmark was poor. The Danish Army was there until dawn.',
  'My aunt lived in Brest. The Danish Navy was not there until 1951.',
  'My aunt lived in Brest. The officers were there for an hour.',
  'The Danish soldiers had been there for years.',
  'The Danish Navy was in trouble in 1943.',
])('%s: nobody is stationed', text => {
  expect(statesOf(readText(text)).filter(state => /stationed_in/.test(state))).toEqual([]);
});
