// "The Mutual Society of Vernaz was born in 2008. The head office was moved …": the body that the sentence before tells of, though it names others.
import { type Context, nameOver } from './context.ts';
import { childWith, headOf } from './tree.ts';

/** The organisation that is the subject of the sentence before, where the sentence of a token names none before it; null for none. */
export function toldOfBefore(context: Context, token: number): string | null {
  const { tree } = context;
  const { sentences } = tree.words;
  const at = tree.sentenceOf[token]!;
  const sentence = sentences[at]!;
  const before = sentences[at - 1];
  if (sentence.dangling || before?.strand !== sentence.strand || before.kind !== 'prose') return null;
  for (let i = sentence.firstToken; i < token; i++) if (nameOver(context, i)?.type === 'ORG') return null;
  for (let i = before.firstToken; i < before.endToken; i++) {
    if (headOf(tree, i) >= 0) continue;
    const subject = childWith(tree, i, 'nsubj');
    const entity = subject < 0 ? null : nameOver(context, subject)?.entity;
    if (entity) return entity.startsWith('org:') ? entity : null;
  }
  return null;
}
