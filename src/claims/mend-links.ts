// Addresses of links in a plain text, "[the Charter](../charter/README.md)": no word of them tells anything.
import { UPOS } from '../language/words.ts';
import { hang, headOf, link, rename, sentenceAt, type Tree } from './tree.ts';

const PUNCT = UPOS.indexOf('PUNCT');

/** Takes the addresses of links out of the trees; what hung on their words hangs on the last word of the text of the link. */
export function mendLinks(tree: Tree): void {
  const { text, tokens } = tree;
  let token = 0;
  for (let open = text.indexOf(']('); open >= 0; open = text.indexOf('](', open + 2)) {
    const close = closeOf(text, open + 2);
    if (close < 0) continue;
    while (token < tokens.length && tokens.starts[token]! <= open) token++;
    const first = token;
    while (token < tokens.length && tokens.starts[token]! <= close) token++;
    if (token > first && first > 0) takeOut(tree, first, token);
  }
}

/** The longest address that is looked through. */
const LONGEST = 500;

/** Where an address ends that begins at an offset; -1 where a space shows that it is none. */
function closeOf(text: string, from: number): number {
  for (let i = from; i < Math.min(text.length, from + LONGEST); i++) {
    const sign = text[i]!;
    if (sign === ')') return i;
    if (sign === ' ' || sign === '\n') return -1;
  }
  return -1;
}

function takeOut(tree: Tree, first: number, end: number): void {
  const sentence = sentenceAt(tree, first);
  if (end > sentence.endToken || first - 1 < sentence.firstToken) return;
  const inside = (i: number): boolean => i >= first && i < end;
  // The head of the text of the link, or whatever the address as a whole hangs on.
  const anchor = lastWordBefore(tree, first, sentence.firstToken);
  if (anchor < 0) return;
  if (inside(headOf(tree, anchor))) {
    let top = headOf(tree, anchor);
    let relation = tree.relations[anchor]!;
    for (let steps = 0; top >= 0 && inside(top) && steps < 64; steps++) {
      relation = tree.relations[top]!;
      top = headOf(tree, top);
    }
    hang(tree, anchor, top, relation);
  }
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (!inside(i) && i !== anchor && inside(headOf(tree, i))) tree.heads[i] = anchor;
  for (let i = first; i < end; i++) {
    tree.heads[i] = anchor;
    tree.upos[i] = PUNCT;
    rename(tree, i, 'punct');
  }
  link(tree, sentence.firstToken, sentence.endToken);
}

function lastWordBefore(tree: Tree, first: number, start: number): number {
  for (let i = first - 1; i >= start; i--) if (tree.upos[i] !== PUNCT) return i;
  return -1;
}
