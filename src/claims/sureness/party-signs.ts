// Signs of who takes part: where their words begin and end, and what is known of them.
import type { Claim } from '../../annotation.ts';
import { type Context, nameOver } from '../context.ts';
import { base, feature, languageAt, norm, relation, type Tree, upos } from '../tree.ts';
import { is } from './act-signs.ts';
import { type Filled, isParty } from './filled.ts';

export interface PartySigns {
  readonly nobodyActs: number;
  readonly subject: number;
  readonly recipientLost: number;
  readonly recipientFirst: number;
  readonly bare: number;
  readonly possessive: number;
  readonly begunBefore: number;
  readonly prepositions: number;
}

const POSSESSIVE = /^(?:son|sa|ses|leurs?|nos|notre|mon|ma|mes|vos|votre|his|her|its|their|our|my|your)\s/i;
const ARTICLE = /^(?:l['’]|les?|la|au|aux|du|des|à)$/;

/** `first`: the first token of the sentence. */
export function partySigns(
  context: Context,
  claim: Claim,
  trigger: number,
  filled: readonly Filled[],
  first: number,
): PartySigns {
  const { tree } = context;
  const { agents, recipients } = claim;
  const parties = filled.filter(isParty);
  return {
    nobodyActs: is(agents.length === 0 && !filled.some(isOther)),
    subject: is(filled.some(({ role, path }) => role === 'agent' && path === '>nsubj')),
    recipientLost: is(recipients.length === 0 && filled.some(({ role }) => role === 'recipient')),
    recipientFirst: is(filled.some(({ role, head }) => role === 'recipient' && head < trigger)),
    bare: is(parties.some(party => isBare(context, party, first))),
    possessive: is([...agents, ...recipients].some(({ text }) => POSSESSIVE.test(text))),
    begunBefore: is(parties.some(party => party.first > first && BEGINS.test(upos(tree, party.first - 1)))),
    prepositions: is(parties.some(party => prepositionsIn(tree, party) >= 2)),
  };
}

/** "NATO, caught between two allies": an act of which its phrase tells no doer, but others, needs none. */
function isOther({ role }: Filled): boolean {
  return role === 'someone' || role === 'thing';
}

/** What a phrase begins with, or goes on in a name. */
const BEGINS = /^(?:DET|ADJ|PROPN|NUM)$/;

/** "bas du traité" in "au bas du traité" is no party: a single thing without an article, in English "commission", not "rebels". */
function isBare(context: Context, { first, head }: Filled, start: number): boolean {
  const { tree } = context;
  if (upos(tree, head) !== 'NOUN' || nameOver(context, head)) return false;
  if (languageAt(tree, head) === 'en' && feature(tree, head, 'Number=Plur')) return false;
  for (let i = first; i <= head; i++)
    if (/^(?:DET|NUM)$/.test(upos(tree, i)) || base(tree, i) === 'det' || relation(tree, i) === 'nmod:poss')
      return false;
  return first === start || !ARTICLE.test(norm(tree, first - 1));
}

function prepositionsIn(tree: Tree, { first, end }: Filled): number {
  let found = 0;
  for (let i = first; i < end; i++) if (upos(tree, i) === 'ADP') found++;
  return found;
}
