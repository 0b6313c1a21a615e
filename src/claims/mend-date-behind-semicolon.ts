import { cueOf } from './cues.ts';
import { base, childrenOf, hang, isVerb, link, norm, readableWith, type Tree, upos } from './tree.ts';

const STOP = cueOf(/^[;:]$/);

/** "They packed their crates; by July 1976 the last had gone", "ce fut fait en 1973 : ce jour-là, l'Irlande devint membre": of the clause it opens. */
export function mendDatesBehindSemicolons(tree: Tree): void {
  for (const sentence of readableWith(tree, STOP)) {
    let changed = false;
    for (let stop = sentence.firstToken + 1; stop + 2 < sentence.endToken; stop++) {
      if (!/^[;:]$/.test(norm(tree, stop))) continue;
      let date = stop + 1;
      while (date < stop + 4 && date < sentence.endToken && /^(?:ADP|DET)$/.test(upos(tree, date))) date++;
      const head = date < sentence.endToken && tree.isTime[date] === 1 ? topOfDate(tree, date) : -1;
      if (head < 0) continue;
      const before = tree.heads[head]!;
      if (before < 0 || before > stop || !/^(?:obl|advmod)$/.test(base(tree, head))) continue;
      const verb = childrenOf(tree, before).find(
        child => child > head && isVerb(tree, child) && /^(?:parataxis|conj)$/.test(base(tree, child)),
      );
      if (verb === undefined) continue;
      hang(tree, head, verb, 'obl');
      changed = true;
    }
    if (changed) link(tree, sentence.firstToken, sentence.endToken);
  }
}

/** The token of a date that the others of it hang on. */
function topOfDate(tree: Tree, token: number): number {
  let top = token;
  while (tree.heads[top]! > top && tree.isTime[tree.heads[top]!] === 1) top = tree.heads[top]!;
  return top;
}
