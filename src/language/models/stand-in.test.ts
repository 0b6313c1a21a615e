import { expect, it } from 'vitest';
import { standInOf } from './stand-in.ts';
import { analysed } from './test-support.ts';

const WORDS = new Set('destituer évincer limoger mariner mena mener'.split(' '));
const isWord = (word: string) => WORDS.has(word);

it.each(['destitua', 'destituèrent', 'évinça', 'limogea'])('%s is read as a past that is known', form =>
  expect(standInOf(form, isWord)).toMatch(/^arrêt/),
);
it.each(['mena', 'pagoda', 'villa', 'guerre'])('%s is read as it is: known, or of no verb', form =>
  expect(standInOf(form, isWord)).toBeNull(),
);

it.each([
  ["L' Assemblée destitua Osvald Ketil en 1903 .", 'destitua', 'destituer'],
  ['Le roi limogea Osvald Ketil en 1903 .', 'limogea', 'limoger'],
  ['Oslo évinça Osvald Ketil en 1903 .', 'évinça', 'évincer'],
])('%s', (text, form, lemma) => {
  const words = analysed(text.split(' '), 'fr');
  expect(words.find(word => word.form === form)).toMatchObject({ upos: 'VERB', lemma, head: '' });
  expect(words.find(word => word.form === 'Osvald')).toMatchObject({ head: form, relation: 'obj' });
});

it('a name stays one, though a verb would have the form', () => {
  expect(analysed('Marina signe le traité .'.split(' '), 'fr')[0]).toMatchObject({ upos: 'PROPN', lemma: 'Marina' });
});

it('"Said" with a capital inside an English sentence is a name, and no verb', () => {
  const words = analysed('The French left Port Said in 1956 .'.split(' '), 'en');
  expect(words.find(word => word.form === 'Said')).toMatchObject({ upos: 'PROPN' });
  expect(words.find(word => word.form === 'left')).toMatchObject({ upos: 'VERB', head: '' });
  expect(analysed('The king said so .'.split(' '), 'en')[2]).toMatchObject({ upos: 'VERB', lemma: 'say' });
});
