// "The NATO Defense College had been in Paris since 1951", "l'Institut est à Oslo depuis 1970": a body that by its very name is a house is where it
// is said to be. An alliance, a party or an army "in Paris" may be anywhere else besides.
import type { Participant } from '../../annotation.ts';
import { isTown } from '../anaphor.ts';
import type { Context } from '../context.ts';
import { base, childrenOf, childWith, feature, formTest, headOf, norm, prepositionsOf, upos } from '../tree.ts';
import type { Description } from './fact.ts';
import { type Named, namedAt, placeId } from './phrases.ts';

/** Nouns of bodies that are houses. */
export const HOUSE =
  /^(?:coll[eè]ge|institut|institute|academy|académie|school|école|university|université|museum|musée|library|bibliothèque|observatory|observatoire|laboratory|laboratoire)$/;
const isHouse = formTest(HOUSE);
const isSince = formTest(/^(?:since|depuis)$/);

/** Where a token, the noun of a house within the name of a body, says with "be" and "since" that the body is. */
export function institutionAt(context: Context, token: number): Description | null {
  const { tree } = context;
  if (!isHouse(tree, token)) return null;
  const owner = namedAt(context, token);
  if (!owner?.entity.startsWith('org:')) return null;
  const subject = subjectOfName(context, owner);
  const place = subject < 0 ? null : headOf(tree, subject);
  if (place === null || childWith(tree, place, 'cop') < subject) return null;
  const town = namedAt(context, place);
  if (town?.mention.type !== 'LOC' || !isTown(context, town.entity)) return null;
  if (!/^(?:in|at|à)$/.test(prepositionsOf(tree, place)[0] ?? '') || isUnsaid(context, place)) return null;
  const id = placeId(context, town.entity);
  if (!id || !isSinceYear(context, place)) return null;
  const agent: Participant = { text: owner.mention.text, entity: owner.entity };
  return {
    act: 'be-seated', relation: 'hosts', subject: id, object: owner.entity,
    first: token, end: token + 1, after: town.end, clause: place,
    agents: [agent], place: { text: town.mention.text, entity: id },
  }; // biome-ignore format: a row
}

/** The token of a name that is the subject; -1 where none is. */
function subjectOfName({ tree }: Context, { first, end }: Named): number {
  for (let i = first; i < end; i++) if (base(tree, i) === 'nsubj') return i;
  return -1;
}

/** "since 1951", "depuis mars 1951": not "since Monday", which is a visit. */
function isSinceYear({ tree }: Context, place: number): boolean {
  return childrenOf(tree, place).some(date => {
    const words = [date, ...childrenOf(tree, date)];
    return words.some(word => isSince(tree, word)) && words.some(word => /^\d{4}$/.test(norm(tree, word)));
  });
}

/** "had never been in Paris", "would be in Paris". */
function isUnsaid({ tree }: Context, place: number): boolean {
  return childrenOf(tree, place).some(
    child =>
      /^(?:not|never|n't|ne|n'|pas|jamais)$/.test(norm(tree, child)) ||
      (upos(tree, child) === 'AUX' && feature(tree, child, 'Mood=Cnd')) ||
      /^(?:would|could|should|might|may)$/.test(norm(tree, child)),
  );
}
