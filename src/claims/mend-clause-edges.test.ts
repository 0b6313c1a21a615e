import { expect, test } from 'vitest';
import { modelFor } from '../language/models/files.ts';
import { draftOf } from '../language/models/test-support.ts';
import { mendBehindDate, mendNe } from './mend-clause-edges.ts';
import { headOf, link, rename, type Tree, treeOf } from './tree.ts';

/** The tree of a sentence, with some words hung elsewhere on purpose: `[word, head, relation]`. */
function brokenTree(sentence: string, ...wrong: readonly (readonly [string, string, string])[]) {
  const forms = sentence.split(' ');
  const { text, tokens, sentences } = draftOf([forms], 'fr');
  modelFor('fr').analyse(text, tokens, sentences);
  const tree: Tree = treeOf({ tokens, sentences }, text);
  for (const [word, head, relation] of wrong) {
    tree.heads[forms.indexOf(word)] = forms.indexOf(head);
    rename(tree, forms.indexOf(word), relation);
  }
  link(tree);
  const all = (mended: (tree: Tree, i: number, sentence: (typeof sentences)[0]) => void) => {
    for (let i = 0; i < forms.length; i++) mended(tree, i, sentences[0]!);
  };
  const headOfWord = (word: string) => forms[headOf(tree, forms.indexOf(word))];
  return { all, headOfWord, relationOf: (word: string) => tree.bases[forms.indexOf(word)] };
}

test('"ne" goes with the verb behind it, and takes its "pas" along', () => {
  const { all, headOfWord } = brokenTree(
    'Le roi craint que ses alliés ne reviennent pas et le conseil décide la paix .',
    ['ne', 'décide', 'advmod'],
    ['pas', 'décide', 'advmod'],
  );
  all(mendNe);
  expect(headOfWord('ne')).toBe('reviennent');
  expect(headOfWord('pas')).toBe('reviennent');
});

test('"ne" before an auxiliary goes with its participle, clitics in between', () => {
  const { all, headOfWord } = brokenTree("Le conseil ne l' a pas signé .", ['ne', 'conseil', 'advmod']);
  all(mendNe);
  expect(headOfWord('ne')).toBe('signé');
});

test('a noun with its determiner behind a date is the object of the verb', () => {
  const { all, headOfWord, relationOf } = brokenTree(
    'Le ministre confirme le 25 mai 1959 son refus .',
    ['25', 'confirme', 'obl'],
    ['mai', '25', 'nmod'],
    ['refus', '25', 'nmod'],
  );
  all(mendBehindDate);
  expect(headOfWord('refus')).toBe('confirme');
  expect(relationOf('refus')).toBe('obj');
});

test('a noun behind a date that has a preposition stays where it is', () => {
  const { all, headOfWord } = brokenTree(
    'Le ministre confirme le 25 mai 1959 de son règne .',
    ['25', 'confirme', 'obl'],
    ['mai', '25', 'nmod'],
    ['règne', '25', 'nmod'],
    ['de', 'règne', 'case'],
  );
  all(mendBehindDate);
  expect(headOfWord('règne')).toBe('25');
});
