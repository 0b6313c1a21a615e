import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const told = (text: string, language: 'fr' | 'en') =>
  readText(text, language, { tagged: true })
    .claims.map(({ act, modality }) => `${act} ${modality}`)
    .sort();

it.each([
  ['en', 'He accused the men of killing his brother.'],
  ['en', 'The newspaper accused the ministers of the region of killing two workers.'],
  ['fr', 'Le syndicat accuse la direction d’avoir tué deux ouvriers.'],
] as const)('%s: %s', (language, text) => {
  expect(told(text, language)).toEqual(['accuse asserted', 'kill alleged']);
});

it('who is called by a deed has done it', () => {
  expect(told('The police arrested the men accused of killing two workers.', 'en')).not.toContain('kill asserted');
  expect(told('The court praised the soldiers killing the rebels.', 'en')).not.toContain('kill alleged');
});
