// "Le général demeure libre", "the colonel resigned": the one person whom the text calls by that rank with his name.
import { type Context, nameOver } from './context.ts';
import { base, childrenOf, formTest, norm, type Tree, upos } from './tree.ts';

const RANKS =
  /^(?:général|amiral|colonel|maréchal|capitaine|lieutenant|vice-amiral|contre-amiral|general|admiral|marshal|captain|major|commodore|brigadier|inspecteur|inspector|juge|judge|abbé|cardinal|évêque|bishop|docteur|doctor|professeur|professor)$/;
const isRank = formTest(RANKS);

const bearers = new WeakMap<
  Context,
  ReadonlyMap<string, readonly { readonly entity: string; readonly token: number }[]>
>();

/**
 * Whom a rank with its article means: the only person whom the document calls by it, named so before; null where there is none, or several. "The
 * general who …" and "le général de ses fonctions" may go on, "the general of the guard" is another.
 */
export function bearerOfRank(context: Context, head: number): string | null {
  const { tree } = context;
  if (!isRank(tree, head) || !/^(?:NOUN|PROPN)$/.test(upos(tree, head)) || nameOver(context, head)) return null;
  if (!/^(?:le|l'|la|the)$/.test(norm(tree, head - 1)) || !goesOnPlainly(tree, head)) return null;
  const named = bearersOf(context).get(rankOf(norm(tree, head))) ?? [];
  const [first] = named;
  if (!first || first.token > head) return null;
  return named.every(({ entity }) => entity === first.entity) ? first.entity : null;
}

function goesOnPlainly(tree: Tree, head: number): boolean {
  return childrenOf(tree, head).every(child =>
    child < head
      ? /^(?:det|case|punct|cc|advmod|mark)$/.test(base(tree, child))
      : /^(?:acl|punct|advmod|cc|conj)$/.test(base(tree, child)) ||
        childrenOf(tree, child).some(below => /^(?:ses|his|her|son|sa)$/.test(norm(tree, below))),
  );
}

/** One rank in both languages. */
function rankOf(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Who is called by which rank right before the name; a name that nobody knows makes one of its own. */
function bearersOf(context: Context) {
  let map = bearers.get(context);
  if (map) return map;
  const { tree } = context;
  const made = new Map<string, { entity: string; token: number }[]>();
  for (let i = 1; i < tree.tokens.length; i++) {
    const name = nameOver(context, i);
    if (name?.type !== 'PER') continue;
    const first = name.start === tree.tokens.starts[i];
    // The rank before the name, or within it as its first word.
    const rank = first ? (isRank(tree, i) ? i : i - 1) : -1;
    if (rank < 0 || !isRank(tree, rank)) continue;
    const key = rankOf(norm(tree, rank));
    const list = made.get(key) ?? [];
    list.push({ entity: name.entity?.startsWith('person:') ? name.entity : `?${name.text}`, token: i });
    made.set(key, list);
  }
  map = made;
  bearers.set(context, map);
  return map;
}
