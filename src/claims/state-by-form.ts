// "that Duchy", "ce royaume", "the Republic": the state that the text names by that word.
import { foldedName } from '../names/folded.ts';
import { foldName } from '../packs/fold.ts';
import type { Context } from './context.ts';
import { nameOver } from './context.ts';
import type { Kind } from './lexicon/nouns.ts';
import { base, childrenOf, childWith, formTest, norm, type Tree } from './tree.ts';

export const NOTHING: readonly Kind[] = [];

const isStateNoun = formTest(/^états?$/);

/** "l'état civil", "l'état d'urgence": how things are, and no state. */
export function isNoState(tree: Tree, head: number): boolean {
  return (
    isBond(tree, head) ||
    (isStateNoun(tree, head) &&
      (/^(?:civil|mental|actuel)$/.test(norm(tree, head + 1)) ||
        (/^(?:d'|de|des)$/.test(norm(tree, head + 1)) &&
          /^(?:esprit|âme|urgence|alerte|siège|fait|choses|lieux|santé|guerre)$/.test(norm(tree, head + 2)))))
  );
}

const isBondNoun = formTest(/^(?:alliances?|unions?)$/);

/** "une alliance civile", "l'union conjugale": of two people. */
function isBond(tree: Tree, head: number): boolean {
  return isBondNoun(tree, head) && /^(?:civile?s?|conjugale?s?|matrimoniale?s?)$/.test(norm(tree, head + 1) ?? '');
}

/** What states may be. */
const FORMS: ReadonlySet<string> = new Set(
  'royaume duche principaute empire republique confederation kingdom duchy principality republic'.split(' '),
);
/** How many sentences before are looked through for it. */
const BACK = 3;

/** The only state that the sentence, or the nearest one before that names any so, calls by the word; null for none, or several. */
export function stateByForm(context: Context, head: number): string | null {
  const { tree } = context;
  const word = foldedName(tree.tokens, tree.tokens.norms[head]!);
  if (!FORMS.has(word) || nameOver(context, head)?.entity) return null;
  if (childrenOf(tree, head).some(child => /^(?:nmod|amod|compound|flat|appos)$/.test(base(tree, child)))) return null;
  const determiner = childWith(tree, head, 'det');
  if (determiner < 0 || !/^(?:le|la|l'|ce|cet|cette|the|this|that)$/.test(norm(tree, determiner))) return null;
  const at = tree.sentenceOf[head]!;
  const { sentences } = tree.words;
  for (let i = at; i >= Math.max(0, at - BACK) && sentences[i]!.strand === sentences[at]!.strand; i--) {
    const found = new Set<string>();
    for (let token = sentences[i]!.firstToken; token < (i === at ? head : sentences[i]!.endToken); token++) {
      const name = nameOver(context, token);
      if (name?.entity?.startsWith('state:') && foldName(name.text).split(' ').includes(word)) found.add(name.entity);
    }
    if (found.size > 0) return found.size === 1 ? [...found][0]! : null;
  }
  return null;
}
