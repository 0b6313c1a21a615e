import { expect, it } from 'vitest';
import { readText } from './testing.ts';

const modality = (text: string) => readText(text).claims.find(({ act }) => act === 'leave')?.modality;

it.each([
  'Who remembers why Portugal left UNESCO in 1972?',
  'Do you remember that Portugal left UNESCO in 1972?',
  'Qui se souvient que le Portugal a quitté l’UNESCO en 1972 ?',
  'Sait-on encore pourquoi le Portugal quitta l’UNESCO en 1972 ?',
])('%s: it did', text => expect(modality(text)).toBe('asserted'));

it.each([
  'Who knows whether Portugal left UNESCO in 1972?',
  'Who said that Portugal left UNESCO in 1972?',
  'Did Portugal leave UNESCO in 1972?',
  'Qui croit que le Portugal a quitté l’UNESCO en 1972 ?',
  'Sait-on pourquoi le Portugal quitterait l’UNESCO ?',
])('%s: nobody knows', text => expect(modality(text)).not.toBe('asserted'));
