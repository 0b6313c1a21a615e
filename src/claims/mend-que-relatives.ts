// "La Sûreté, que Paul Lund commande depuis 1995, a mené l'enquête": a clause with "que" behind a comma, hung on the verb of the sentence or lost in a name.
import { UPOS } from '../language/words.ts';
import { cueOf } from './cues.ts';
import { nominalBefore } from './relative.ts';
import { base, childrenOf, hang, headOf, isVerb, link, norm, readableWith, relation, type Tree, upos } from './tree.ts';

const [VERB, PRON] = [UPOS.indexOf('VERB'), UPOS.indexOf('PRON')];
const CUE = cueOf(/^qu(?:e|'|’)$/);
/** Forms of verbs of leading that are nouns too, or that a tagger takes for the last word of a name. */
const LEADS = /^(?:commande|dirige|préside|gouverne|administre|conduit|pilote|commandait|dirigeait|présidait)$/;

/** Hangs such clauses on the noun before the comma, in place. `nameAt`: which name each token belongs to; below 0 for none. */
export function mendQueRelatives(tree: Tree, nameAt: Int32Array): void {
  for (const { firstToken, endToken, language } of readableWith(tree, CUE)) {
    if (language !== 'fr') continue;
    for (let i = firstToken + 2; i + 2 < endToken; i++)
      if (/^qu(?:e|'|’)$/.test(norm(tree, i)) && norm(tree, i - 1) === ',' && mend(tree, nameAt, i, endToken))
        link(tree, firstToken, endToken);
  }
}

function mend(tree: Tree, nameAt: Int32Array, que: number, end: number): boolean {
  const noun = nounBefore(tree, que);
  if (noun < 0) return false;
  const verb = headOf(tree, que);
  if (base(tree, que) === 'obj' && isVerb(tree, verb) && verb > que && relation(tree, verb) === 'advcl') {
    const main = headOf(tree, verb);
    if (main < verb || headOf(tree, noun) !== main) return false;
    hang(tree, verb, noun, 'acl:relcl');
    tree.upos[que] = PRON;
    return true;
  }
  return mendSwallowed(tree, nameAt, que, end, noun);
}

/** The noun before the comma, an adjective behind it passed over: "la Sûreté intérieure, que". */
function nounBefore(tree: Tree, que: number): number {
  const last = que - 2;
  return upos(tree, last) === 'ADJ' && headOf(tree, last) === last - 1 ? last - 1 : nominalBefore(tree, que);
}

/** "qu'Odon Lund commande depuis 1995": the verb hung on the name as its last word. */
function mendSwallowed(tree: Tree, nameAt: Int32Array, que: number, end: number, noun: number): boolean {
  const name = que + 1;
  if (nameAt[name]! < 0) return false;
  let verb = name;
  while (verb < end && nameAt[verb] === nameAt[name]) verb++;
  if (verb >= end || !LEADS.test(norm(tree, verb)) || !/^(?:flat|nmod|appos|amod)$/.test(base(tree, verb)))
    return false;
  if (headOf(tree, verb) < name || headOf(tree, verb) >= verb) return false;
  const head = headOf(tree, verb);
  const main = headOf(tree, head);
  tree.upos[verb] = VERB;
  tree.upos[que] = PRON;
  hang(tree, verb, noun, 'acl:relcl');
  hang(tree, head, verb, 'nsubj');
  hang(tree, que, verb, 'obj');
  for (const above of [verb, head])
    for (const child of childrenOf(tree, above))
      if (child > verb && /^(?:nmod|obl)$/.test(base(tree, child))) hang(tree, child, verb, 'obl');
  // "La Sûreté … a mené" has its own subject already.
  if (main >= 0 && base(tree, noun) !== 'nsubj' && headOf(tree, noun) === main) hang(tree, noun, main, 'nsubj');
  return true;
}
