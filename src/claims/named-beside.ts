// The name that stands beside a noun for the same thing: "the command, SHAPE", "son quartier général, connu sous le nom de SHAPE".
import { type Context, nameOver, timeOver } from './context.ts';
import { phraseTokens } from './phrase-span.ts';
import { base, childrenOf, childWith, feature, isVerb, lemma, norm, relation, sentenceAt } from './tree.ts';

/** The id of the name that tells what a noun is of; null where none does. */
export function namedBeside(context: Context, head: number): string | null {
  const { tree } = context;
  for (const child of childrenOf(tree, head)) {
    const name = base(tree, child);
    if (name === 'appos' || name === 'flat') {
      const mention = nameOver(context, child);
      if (mention?.entity && !timeOver(context, child)) return mention.entity;
    }
  }
  return named(context, head);
}

/** "son quartier général, connu sous le nom de SHAPE"; "a command called SACLANT": read off the words, whatever they hang on. */
function named(context: Context, head: number): string | null {
  const { tree } = context;
  const { last } = phraseTokens(tree, head);
  const end = Math.min(sentenceAt(tree, head).endToken, last + 12);
  for (let i = last + 1; i < end && i <= last + 4; i++) {
    if (!NAMING.has(lemma(tree, i)) || !(feature(tree, i, 'VerbForm=Part') || isVerb(tree, i))) continue;
    // "the plan, which called for …"
    if (relation(tree, i) === 'acl:relcl' || childWith(tree, i, 'nsubj') >= 0 || norm(tree, i + 1) === 'for') continue;
    // "the club, known as the Otters, left the League": the name stands before the comma, and before any verb.
    for (let j = i + 1; j < end && !/^[,;:.()]$/.test(norm(tree, j)) && !isVerb(tree, j); j++) {
      const mention = nameOver(context, j);
      if (mention?.entity) return mention.entity;
    }
  }
  return null;
}

const NAMING: ReadonlySet<string> = new Set([
  'connaître',
  'appeler',
  'nommer',
  'baptiser',
  'dénommer',
  'know',
  'call',
  'name',
  'dub',
]);
