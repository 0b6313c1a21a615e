import { expect, test } from 'vitest';
import type { TreebankWord } from './conllu.ts';
import { toSurface } from './surface.ts';

function word(form: string, upos: string, head: number, relation: string, feats = '_'): TreebankWord {
  return { form, lemma: form, upos, feats, head, relation };
}

test('"du" becomes one preposition with the features of the article, and heads move along', () => {
  const words = [
    word('retrait', 'NOUN', -1, 'root'),
    word('de', 'ADP', 3, 'case'),
    word('le', 'DET', 3, 'det', 'Definite=Def|PronType=Art'),
    word('Portugal', 'PROPN', 0, 'nmod'),
  ];
  const surface = toSurface({ words, multiwords: [{ first: 1, last: 2, form: 'du' }] });
  expect(surface.map(({ form, lemma, upos, head, relation }) => [form, lemma, upos, head, relation])).toEqual([
    ['retrait', 'retrait', 'NOUN', -1, 'root'],
    ['du', 'de', 'ADP', 2, 'case'],
    ['Portugal', 'Portugal', 'PROPN', 0, 'nmod'],
  ]);
  expect(surface[1]!.feats).toBe('Definite=Def|PronType=Art');
});

test('"auquel" becomes the pronoun, and does not hang on itself', () => {
  const words = [
    word('projet', 'NOUN', -1, 'root'),
    word('à', 'ADP', 2, 'case'),
    word('lequel', 'PRON', 4, 'obl'),
    word('il', 'PRON', 4, 'nsubj'),
    word('tient', 'VERB', 0, 'acl:relcl'),
  ];
  const surface = toSurface({ words, multiwords: [{ first: 1, last: 2, form: 'auquel' }] });
  expect(surface[1]).toMatchObject({ form: 'auquel', lemma: 'lequel', upos: 'PRON', head: 3, relation: 'obl' });
});

test('parts that can be seen in the text stay apart', () => {
  const words = [word('do', 'AUX', 2, 'aux'), word("n't", 'PART', 2, 'advmod'), word('go', 'VERB', -1, 'root')];
  expect(toSurface({ words, multiwords: [{ first: 0, last: 1, form: "don't" }] })).toEqual(words);
});
