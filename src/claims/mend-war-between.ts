// "War broke out between Peru and Chile": between whom is told behind the verb, and belongs to the war.
import { cueOf } from './cues.ts';
import { base, childrenOf, hang, headOf, isVerb, link, norm, prepositionsOf, readableWith, type Tree } from './tree.ts';

const WAR = cueOf(/^(?:wars?|hostilities|fighting|guerres?|hostilités|combats)$/);
const NOUN = /^(?:wars?|hostilities|fighting|guerres?|hostilités|combats)$/;
const BETWEEN = /^(?:between|entre)$/;

/** Hangs those between whom a war is on the noun, in place. */
export function mendWarBetween(tree: Tree): void {
  for (const { firstToken, endToken } of readableWith(tree, WAR))
    for (let i = firstToken; i < endToken; i++) {
      if (!NOUN.test(norm(tree, i)) || base(tree, i) !== 'nsubj') continue;
      const verb = headOf(tree, i);
      if (verb < i || !isVerb(tree, verb)) continue;
      const parties = childrenOf(tree, verb).find(
        child => child > verb && /^obl/.test(base(tree, child)) && BETWEEN.test(prepositionsOf(tree, child)[0] ?? ''),
      );
      if (parties === undefined) continue;
      hang(tree, parties, i, 'nmod');
      link(tree, firstToken, endToken);
    }
}
