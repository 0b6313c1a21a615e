// "The American Legation was established", "the opening of the U.S. Embassy": whose mission it is sets it up.
import type { Context } from './context.ts';
import { adjectiveOwner } from './fit-slots.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import type { Match } from './match.ts';
import type { Participant } from './participant.ts';
import { base, childrenOf, languageAt, lemma, norm } from './tree.ts';

/** The states whose embassy, legation or consulate a wording speaks of, where it names nobody else who acts. */
export function missionOwners(context: Context, { roles, fixed, trigger }: Match): Participant[] {
  const { tree } = context;
  if ((roles.get('agent') ?? []).length > 0) return [];
  const found = fixed
    .filter(
      token =>
        token !== trigger &&
        kindsOfNoun(lemma(tree, token).toLowerCase(), norm(tree, token), languageAt(tree, token)).includes('mission'),
    )
    .flatMap(noun => childrenOf(tree, noun))
    .filter(child => /^(?:amod|compound)$/.test(base(tree, child)))
    .flatMap(child => [child, ...childrenOf(tree, child).filter(other => base(tree, other) === 'conj')])
    .flatMap(child => adjectiveOwner(context, child) ?? []);
  // "U. S." is one name in two words.
  return found.filter(({ entity }, i) => found.findIndex(other => other.entity === entity) === i);
}
