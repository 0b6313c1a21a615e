import { expect, test } from 'vitest';
import { modelFor } from '../language/models/files.ts';
import { draftOf } from '../language/models/test-support.ts';
import { mendVerbs } from './mend-verbs.ts';
import { headOf, link, rename, type Tree, treeOf } from './tree.ts';

/** The tree of a sentence with some words hung elsewhere on purpose (`[word, head, relation]`, no head for the root), mended. */
function mended(sentence: string, ...wrong: readonly (readonly [string, string | null, string])[]) {
  const forms = sentence.split(' ');
  const { text, tokens, sentences } = draftOf([forms], 'en');
  modelFor('en').analyse(text, tokens, sentences);
  const tree: Tree = treeOf({ tokens, sentences }, text);
  for (const [word, head, relation] of wrong) {
    tree.heads[forms.indexOf(word)] = head === null ? -1 : forms.indexOf(head);
    rename(tree, forms.indexOf(word), relation);
  }
  link(tree);
  mendVerbs(tree, sentences[0]!);
  const at = (word: string): string => {
    const i = forms.indexOf(word);
    const head = headOf(tree, i);
    return `${tree.bases[i]} of ${head < 0 ? 'nothing' : forms[head]}`;
  };
  return at;
}

test('a past between two nouns is the verb where the second noun was left as the root', () => {
  const at = mended(
    'The council imposed sanctions against Chad .',
    ['sanctions', null, 'root'],
    ['imposed', 'sanctions', 'amod'],
    ['council', 'sanctions', 'compound'],
    ['The', 'sanctions', 'det'],
    ['.', 'sanctions', 'punct'],
  );
  expect([at('imposed'), at('council'), at('sanctions'), at('The')]).toEqual([
    'root of nothing',
    'nsubj of imposed',
    'obj of imposed',
    'det of council',
  ]);
});

test('a participle before the subject of another verb stays one', () => {
  const at = mended(
    'The newly imposed sanctions angered the council .',
    ['imposed', 'sanctions', 'amod'],
    ['sanctions', 'angered', 'nsubj'],
    ['angered', null, 'root'],
  );
  expect(at('imposed')).toBe('amod of sanctions');
});

test('"it" before a verb with an object is somebody; an empty one is left', () => {
  const clause = (sentence: string, verb: string) =>
    mended(sentence, ['it', verb, 'expl'], [verb, 'said', 'ccomp'])('it');
  expect(clause('Norway said it would allow the visit .', 'allow')).toBe('nsubj of allow');
  expect(clause('Norway said it would take a week .', 'take')).toBe('expl of take');
});

test('what a participle follows does not hang on it', () => {
  const at = mended(
    'Peru granted asylum to five officers held in Lima .',
    ['officers', 'held', 'obl'],
    ['held', 'granted', 'advcl'],
    ['to', 'officers', 'case'],
  );
  expect([at('officers'), at('held')]).toEqual(['obl of granted', 'acl of officers']);
});
