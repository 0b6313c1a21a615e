// "Le Néerlandais Piet Oosten présida …", "Frenchman Yves Carmel became …" with the nationality for the head: who acts is the one named behind it.
import type { Mention } from '../annotation.ts';
import {
  base,
  childrenOf,
  hang,
  headOf,
  languageAt,
  link,
  norm,
  readableSentences,
  relation,
  type Tree,
} from './tree.ts';

/** Puts the names of persons over the nationality that stands right before them, in place. `nameAt`: which name each token belongs to; below 0 for none. */
export function mendNationalNames(tree: Tree, names: readonly Mention[], nameAt: Int32Array): void {
  for (const { firstToken, endToken } of readableSentences(tree)) {
    let mended = false;
    for (let i = firstToken + 1; i < endToken; i++) {
      if (nameAt[i]! < 0 || nameAt[i] === nameAt[i - 1] || names[nameAt[i]!]!.type !== 'PER') continue;
      if (nameAt[i - 1]! < 0) {
        if (!isUnknownNation(tree, i - 1)) continue;
      } else {
        const nation = names[nameAt[i - 1]!]!;
        if (nation.type !== 'MISC' || !nation.entity?.startsWith('state:')) continue;
      }
      mended = mend(tree, i - 1, topOf(tree, nameAt, i)) || mended;
    }
    if (mended) link(tree, firstToken, endToken);
  }
}

/** "Le Lothmarkois Piers Lund": a nationality that no pack knows, by its capital and how it ends. */
function isUnknownNation(tree: Tree, i: number): boolean {
  return (
    languageAt(tree, i) === 'fr' &&
    /^\p{Lu}\p{Ll}{3,}(?:ois|oise|ais|aise|ien|ienne|éen|éenne)$/u.test(
      tree.text.slice(tree.tokens.starts[i]!, tree.tokens.ends[i]!),
    ) &&
    /^(?:le|la|l'|un|une|au|du|cet|cette|ce)$/.test(norm(tree, i - 1))
  );
}

/** The token that heads the name which begins at one. */
function topOf(tree: Tree, nameAt: Int32Array, first: number): number {
  let top = first;
  while (headOf(tree, top) >= first && nameAt[headOf(tree, top)] === nameAt[first]) top = headOf(tree, top);
  return top;
}

function mend(tree: Tree, nation: number, name: number): boolean {
  // "l'écrivain turc Orhan Demir": an adjective leaves the name to its noun.
  if (headOf(tree, name) !== nation || /^(?:amod|compound|flat)$/.test(base(tree, nation))) return false;
  if (!/^(?:flat|appos|nmod|compound|dep)$/.test(base(tree, name))) return false;
  hang(tree, name, headOf(tree, nation), relation(tree, nation));
  for (const child of childrenOf(tree, nation))
    if (child !== name && (child > name || /^(?:case|mark|cc|punct)$/.test(base(tree, child))))
      tree.heads[child] = name;
  hang(tree, nation, name, 'nmod:desc');
  return true;
}
