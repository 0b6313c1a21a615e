// Where the staff of a military operation sits: "l'opération Barkhane, dont l'état-major s'établit à N'Djamena", "Operation Serval … its headquarters".
import { slugOf } from '../packs/actor-index.ts';
import type { Context } from './context.ts';
import { isOperation } from './operation.ts';
import { base, childrenOf, headOf, norm, sentenceAt } from './tree.ts';

/** The id of the operation whose headquarters a noun means; null where it is that of none, or nobody knows of which. */
export function operationOfSeat(context: Context, seat: number): string | null {
  const { tree } = context;
  for (const child of childrenOf(tree, seat))
    if (/^(?:nmod|compound)$/.test(base(tree, child)) && isOperation(context, child))
      return operationId(context, child);
  // "dont l'état-major", "whose headquarters", "et son état-major": the only one that the sentence has named.
  const owner = norm(tree, seat - 1);
  const relative = /^(?:l'|le|la)$/.test(owner) && norm(tree, seat - 2) === 'dont';
  if (!relative && !/^(?:whose|its|son|sa)$/.test(owner)) return null;
  const { firstToken } = sentenceAt(tree, seat);
  const named = new Set<string>();
  for (let i = seat - 1; i >= firstToken; i--) {
    const id = isOperation(context, i) ? operationId(context, i) : null;
    if (id === null) continue;
    if (owner !== 'its' && owner !== 'son' && owner !== 'sa') return id;
    named.add(id);
  }
  return named.size === 1 ? [...named][0]! : null;
}

/** "l'opération Manta", "Operation Manta" → `org:operation-manta`: one id in both languages. */
export function operationId({ tree }: Context, head: number): string | null {
  const noun = /^op[ée]ration$/.test(norm(tree, head)) ? head : head - 1;
  const { endToken } = sentenceAt(tree, noun);
  const words: string[] = [];
  for (let i = noun + 1; i < endToken && words.length < 4; i++) {
    const word = tree.text.slice(tree.tokens.starts[i]!, tree.tokens.ends[i]!);
    if (/^[«"“‘]$/.test(word)) continue;
    if (!/^\p{Lu}/u.test(word) || (i > noun + 1 && headOf(tree, i) !== noun && headOf(tree, i) !== noun + 1)) break;
    words.push(word);
  }
  return words.length > 0 ? `org:operation-${slugOf(words.join(' '))}` : null;
}
