// "The Pact of Bled is an alliance that Greece signed": what a relative clause tells of the predicate is told of what the sentence is about.
import type { Context } from './context.ts';
import { nameOver } from './context.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import { participantOf } from './participant.ts';
import {
  base,
  childrenOf,
  childWith,
  headOf,
  languageAt,
  lemma,
  norm,
  prepositionsOf,
  relation,
  type Tree,
  upos,
} from './tree.ts';

/** The treaty, body or place by name that a noun with a relative clause is said to be; null for none. */
export function saidToBe(context: Context, head: number): string | null {
  const said = predicateOf(context.tree, head);
  return said < 0 ? null : (landSaid(context, head, said) ?? (said === head ? treatySaid(context, head) : null));
}

/** The predicate that a noun is, or is the stuff of: "strip" over "land". */
function predicateOf(tree: Tree, head: number): number {
  if (upos(tree, head) !== 'NOUN') return -1;
  if (childWith(tree, head, 'cop') >= 0) return head;
  const over = headOf(tree, head);
  return base(tree, head) === 'nmod' &&
    /^(?:of|de|d')$/.test(prepositionsOf(tree, head)[0] ?? '') &&
    over >= 0 &&
    childWith(tree, over, 'cop') >= 0 &&
    STRETCH.test(norm(tree, over))
    ? over
    : -1;
}

const STRETCH = /^(?:strip|stretch|piece|tract|belt|bande|langue|étendue|morceau|portion)$/;
const LAND =
  /^(?:land|territory|province|region|colony|port|town|city|island|enclave|district|zone|peninsula|terre|territoire|région|colonie|ville|île|presqu'île|péninsule)$/;

/** "The Canal Zone was a strip of land that the United States governed": by the name of a place. */
function landSaid(context: Context, head: number, said: number): string | null {
  const { tree } = context;
  if (!LAND.test(lemma(tree, head)) || nameOver(context, head) || isDenied(tree, said)) return null;
  if (![head, said].some(noun => childrenOf(tree, noun).some(child => relation(tree, child) === 'acl:relcl')))
    return null;
  const determiner = childWith(tree, said, 'det');
  if (determiner < 0 || !/^(?:an?|une?|the|le|la|l')$/.test(norm(tree, determiner))) return null;
  const subject = childWith(tree, said, 'nsubj');
  const entity = subject < 0 ? null : (participantOf(context, subject)?.entity ?? null);
  return entity?.startsWith('place:') ? entity : null;
}

/** "is not a pact that …", "is one of the pacts that …" */
function isDenied(tree: Tree, head: number): boolean {
  return childrenOf(tree, head).some(child => /^(?:not|pas|never|jamais|no)$/.test(norm(tree, child)));
}

function treatySaid(context: Context, head: number): string | null {
  const { tree } = context;
  if (upos(tree, head) !== 'NOUN' || childWith(tree, head, 'cop') < 0 || nameOver(context, head)) return null;
  if (!kindsOfNoun(lemma(tree, head), norm(tree, head), languageAt(tree, head)).includes('treaty')) return null;
  if (!childrenOf(tree, head).some(child => relation(tree, child) === 'acl:relcl')) return null;
  if (isDenied(tree, head)) return null;
  const subject = childWith(tree, head, 'nsubj');
  const entity = subject < 0 ? null : (participantOf(context, subject)?.entity ?? null);
  return entity !== null && /^(?:org|treaty):/.test(entity) ? entity : null;
}
