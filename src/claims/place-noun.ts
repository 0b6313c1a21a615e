// "the port cities of X and Y", "la ville de X": the place is the one that is named after its kind.
import type { Context } from './context.ts';
import { nameOver } from './context.ts';
import { base, childrenOf, lemma, prepositionsOf } from './tree.ts';

/** What a place is: the name after "of" is its own. The capital of a country is another place than the country. */
const KINDS_OF_PLACE: ReadonlySet<string> = new Set(
  (
    'ville village port île cité commune localité bourgade province département comté ' +
    'city town village port island municipality locality township hamlet province county district'
  ).split(' '),
);

/** The head of the name of the place that a noun for its kind stands before; -1 where the noun stands for no named place. */
export function placeNamed(context: Context, head: number): number {
  const { tree } = context;
  if (!KINDS_OF_PLACE.has(lemma(tree, head).toLowerCase()) || nameOver(context, head)) return -1;
  for (const child of childrenOf(tree, head)) {
    if (base(tree, child) !== 'nmod' || child < head || !/^(?:de|of)$/.test(prepositionsOf(tree, child)[0] ?? ''))
      continue;
    const name = nameOver(context, child);
    return name?.type === 'LOC' && name.start === tree.tokens.starts[child] ? child : -1;
  }
  return -1;
}
