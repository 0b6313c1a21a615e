// Two mends may hang two tokens on each other, each for a good reason: whoever climbs such a tree never arrives. No tree that is read has a circle.
import { link, readableSentences, type Tree } from './tree.ts';

/** Makes a root of one token of each circle, the first in the text; trees without circles stay as they are. */
export function mendCircles(tree: Tree): void {
  const { heads } = tree;
  // The token from which each was last climbed past, plus one.
  const climbed = new Int32Array(tree.tokens.length);
  for (const { firstToken, endToken } of readableSentences(tree)) {
    let broken = false;
    for (let from = firstToken; from < endToken; from++) {
      let at = from;
      while (at >= 0 && climbed[at] === 0) {
        climbed[at] = from + 1;
        at = heads[at]!;
      }
      if (at < 0 || climbed[at] !== from + 1) continue;
      let first = at;
      for (let next = heads[at]!; next !== at; next = heads[next]!) first = Math.min(first, next);
      heads[first] = -1;
      broken = true;
    }
    if (broken) link(tree, firstToken, endToken);
  }
}
