// "quitta la réunion de l'OTAN", "left the meeting of the Council": people who meet for some hours or days, and no body that anybody belongs to.
import { lemma, type Tree } from './tree.ts';

const GATHERING: ReadonlySet<string> = new Set(
  'réunion séance session sommet conférence pourparlers meeting sitting summit conference talks'.split(' '),
);

/** Whether a noun, written small, is of a gathering; with a capital it may be the name of a body ("the Conference of Ministers"). */
export function isGathering(tree: Tree, head: number): boolean {
  const start = tree.tokens.starts[head]!;
  return /^\p{Ll}/u.test(tree.text.slice(start, start + 1)) && GATHERING.has(lemma(tree, head));
}
