// "The American Legation was established", "the opening of the U.S. Embassy": whose mission it is sets it up. "Embassy Oslo": where it is.
import { type Context, nameOver } from './context.ts';
import { adjectiveOwner } from './fit-slots.ts';
import { kindsOfNoun } from './lexicon/nouns.ts';
import type { Match } from './match.ts';
import { type Participant, participantOf } from './participant.ts';
import { base, childrenOf, headOf, languageAt, lemma, norm, type Tree, upos } from './tree.ts';

/** The states whose embassy, legation or consulate a wording speaks of, where it names nobody else who acts. */
export function missionOwners(context: Context, match: Match): Participant[] {
  const { tree } = context;
  if ((match.roles.get('agent') ?? []).length > 0) return [];
  const found = missionsOf(tree, match)
    .flatMap(noun => childrenOf(tree, noun))
    .filter(child => /^(?:amod|compound)$/.test(base(tree, child)))
    .flatMap(child => [child, ...childrenOf(tree, child).filter(other => base(tree, other) === 'conj')])
    .flatMap(child => adjectiveOwner(context, child) ?? []);
  // "U. S." is one name in two words.
  return found.filter(({ entity }, i) => found.findIndex(other => other.entity === entity) === i);
}

/** "Embassy Oslo", "Legation Lima": the town right behind an English mission, where the wording has no other place; null for none. */
export function missionTown(context: Context, match: Match): Participant | null {
  const { tree } = context;
  if (match.roles.has('place')) return null;
  for (const mission of missionsOf(tree, match)) {
    const town = mission + 1;
    if (languageAt(tree, mission) !== 'en' || upos(tree, town) !== 'PROPN' || upos(tree, mission) !== 'PROPN') continue;
    if (headOf(tree, town) !== mission && headOf(tree, mission) !== town) continue;
    const name = nameOver(context, town);
    const found = name?.entity?.startsWith('place:') ? name : null;
    const own = participantOf(context, town);
    if (found) {
      const { start, end, entity } = found;
      const span = { start, end };
      const text = tree.text.slice(start, end);
      return { head: town, span, text, entity, kinds: ['place'], owner: null, none: false };
    }
    if (own && name === null) return { ...own, entity: null, kinds: ['place'] };
  }
  return null;
}

/** The words of a wording that are embassies, legations, consulates. */
function missionsOf(tree: Tree, { fixed, roles, trigger, wording }: Match): number[] {
  // "closed its embassy", but not "attacked the embassy".
  const closed = wording.act.id === 'close-mission' ? (roles.get('recipient') ?? []) : [];
  const recipients = closed.map(({ head }) => head);
  return [...fixed, ...recipients].filter(
    token =>
      token !== trigger &&
      (norm(tree, token) === 'mission' ||
        kindsOfNoun(lemma(tree, token).toLowerCase(), norm(tree, token), languageAt(tree, token)).includes('mission')),
  );
}
