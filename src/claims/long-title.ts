// Titles of several words before a name: "Marshal of the Soviet Union Rodion Malinovsky".
import { type Context, nameOver } from './context.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import { phraseTokens } from './phrase-span.ts';
import { norm } from './tree.ts';

/** "Marshal of the Soviet Union Rodion Malinovsky": a name right behind what the title is of. */
export function bearerOfLongTitle(context: Context, head: number): string | null {
  const { tree } = context;
  if (norm(tree, head + 1) !== 'of' || !kindsOfNoun(norm(tree, head), norm(tree, head), 'en').includes('person'))
    return null;
  const { last } = phraseTokens(tree, head);
  for (let i = head + 3; i <= last; i++) {
    const name = nameOver(context, i);
    if (!name?.entity?.startsWith('person:') || name.start !== tree.tokens.starts[i]) continue;
    return nameOver(context, i - 1)?.entity?.startsWith('state:') ? name.entity : null;
  }
  return null;
}
