// "Secretary of State Olav Berg" with the title for the head: the name is who acts, and the title stands before it.
import type { Mention } from '../annotation.ts';
import { base, childrenOf, hang, headOf, link, norm, readableSentences, relation, type Tree, upos } from './tree.ts';

/** Mends the titles before names of persons in the English sentences of a document, in place. */
export function mendTitledNames(tree: Tree, names: readonly Mention[], nameAt: Int32Array): void {
  for (const { firstToken, endToken, language } of readableSentences(tree)) {
    if (language === 'fr') continue;
    for (let i = firstToken + 1; i < endToken; i++) {
      if (nameAt[i]! < 0) continue;
      const { type, start } = names[nameAt[i]!]!;
      if ((type !== 'PER' && type !== 'MISC') || start !== tree.tokens.starts[i]) continue;
      const title = headOf(tree, i);
      const of = childrenOf(tree, i).find(child => norm(tree, child) === 'of' && child < i - 1);
      // "Minister of Finance Olav Berg" with "of" before the name.
      if (of !== undefined && of === title + 1 && headOf(tree, i - 1) === i) {
        hang(tree, of, i - 1, 'case');
        hang(tree, i - 1, title, 'nmod');
        link(tree, firstToken, endToken);
      }
      if (!isTitleBefore(tree, title, i)) continue;
      hang(tree, i, headOf(tree, title), relation(tree, title));
      for (const child of childrenOf(tree, title))
        if (/^(?:case|cc|conj|appos|acl|det)$/.test(base(tree, child)) && (child > i || base(tree, child) !== 'appos'))
          tree.heads[child] = i;
      hang(tree, title, i, 'nmod:desc');
      link(tree, firstToken, endToken);
    }
  }
}

/** A title in capitals whose last word stands right before the name: "Secretary of State", "Minister of Foreign Affairs". */
function isTitleBefore(tree: Tree, title: number, name: number): boolean {
  if (title < 0 || title >= name - 1 || !/^(?:nmod|flat|appos)$/.test(base(tree, name)) || !isCapital(tree, title))
    return false;
  if (childrenOf(tree, name).some(child => /^(?:case|punct)$/.test(base(tree, child)) && child < name)) return false;
  let of = false;
  for (let i = title + 1; i < name; i++) {
    if (upos(tree, i) === 'ADP') of = true;
    else if (!/^(?:PROPN|ADJ|DET)$/.test(upos(tree, i))) return false;
    else if (headOf(tree, i) < title) return false;
  }
  return of;
}

function isCapital({ text, tokens }: Tree, i: number): boolean {
  return /^\p{Lu}/u.test(text.slice(tokens.starts[i], tokens.ends[i]));
}
