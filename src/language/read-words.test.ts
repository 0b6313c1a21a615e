import { expect, it } from 'vitest';
import { documentOf } from './document-of.ts';
import { readWords } from './read-words.ts';
import { lemmaOf, UPOS, uposOf } from './words.ts';

it('leaves lemmas as the words and trees empty without an analyser', () => {
  const { tokens } = readWords(documentOf('Les Alliés signent.', 'fr'));
  expect(lemmaOf(tokens, 1)).toBe('alliés');
  expect([...tokens.heads]).toEqual([-1, -1, -1, -1]);
  expect(uposOf(tokens, 1)).toBe('X');
});

it('hands tokens and sentences to an analyser, which fills them in place', () => {
  const { tokens } = readWords(documentOf('Les Alliés signent.', 'fr'), (text, draft, sentences) => {
    expect(text.slice(sentences[0]!.start, sentences[0]!.end)).toBe('Les Alliés signent.');
    draft.upos[2] = UPOS.indexOf('VERB');
    draft.lemmas[2] = draft.internWord('signer');
    draft.heads[1] = 2;
    draft.deprels[1] = draft.internRelation('nsubj');
    expect(draft.internRelation('nsubj')).toBe(draft.deprels[1]);
  });
  expect([uposOf(tokens, 2), lemmaOf(tokens, 2), tokens.heads[1], tokens.relations[tokens.deprels[1]!]]).toEqual([
    'VERB',
    'signer',
    2,
    'nsubj',
  ]);
});

it('reads text outside the blocks, and puts a marker with the block it belongs to', () => {
  const text = '- pain\nreste de la page';
  const { sentences } = readWords({ ...documentOf(text, 'fr'), blocks: [{ kind: 'list-item', start: 2, end: 6 }] });
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['- pain', 'reste de la page']);
});

it('reads an empty document', () => {
  expect(readWords(documentOf(' \n ', null)).sentences).toEqual([]);
});
