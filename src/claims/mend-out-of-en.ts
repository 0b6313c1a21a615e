// English "out" of "pulled its troops out of Peru", which a parser took for a preposition of the country: it belongs to the verb.
import { cueOf } from './cues.ts';
import { base, hang, headOf, isVerb, link, norm, readableWith, type Tree } from './tree.ts';

const OUT = cueOf(/^out$/);

/** Gives verbs the "out" before "of", in place. */
export function mendOutOf(tree: Tree): void {
  for (const { firstToken, endToken } of readableWith(tree, OUT))
    for (let i = firstToken + 1; i + 2 < endToken; i++) {
      if (norm(tree, i) !== 'out' || norm(tree, i + 1) !== 'of' || base(tree, i) !== 'case') continue;
      const noun = headOf(tree, i);
      const verb = headOf(tree, noun);
      if (noun < i || verb < firstToken || verb > i || !isVerb(tree, verb) || base(tree, noun) !== 'obl') continue;
      hang(tree, i, verb, 'compound:prt');
      link(tree, firstToken, endToken);
    }
}
