import { expect, it } from 'vitest';
import { softened } from './lemma-cache.ts';

it.each([
  ['annonça', 'annonçar', 'annoncer'],
  ['annonçaient', 'annonçaier', 'annoncer'],
  ['annonçons', 'annonçer', 'annoncer'],
  ['engagea', 'engagear', 'engager'],
  ['prolongeant', 'prolongeer', 'prolonger'],
])('%s is a form of a verb in -cer or -ger', (form, lemma, infinitive) => {
  expect(softened(lemma, form)).toBe(infinitive);
});

it.each([
  ['reçoit', 'recevoir'],
  ['annonce', 'annoncer'],
  ['geared', 'gear'],
  ['français', 'français'],
  ['leçons', 'leçon'],
])('%s keeps its lemma', (form, lemma) => {
  expect(softened(lemma, form)).toBe(lemma);
});
