// What stands in a list beside somebody or something that fits a role, and goes along with it.
import type { Context } from './context.ts';
import type { Participant } from './participant.ts';
import type { Hole } from './phrase.ts';
import { base, childrenOf, childWith, feature, headOf, norm, type Tree, upos } from './tree.ts';

/** "took the forts and other buildings", "the ships and lorries that attacked": what stands in a list beside what fits, and is not known to be anything else. */
export function goesAlong(context: Context, { head, entity, kinds, none }: Participant, hole: Hole): boolean {
  const { tree } = context;
  if (none || hole.kinds.includes('capability') || !/^(?:NOUN|PROPN)$/.test(upos(tree, head))) return false;
  if (!isJoined(tree, head)) return false;
  // "trade with Norway, Bermuda and Chad"
  if (kinds.includes('place') && hole.kinds.includes('state')) return true;
  if (upos(tree, head) === 'PROPN')
    return (entity === null && kinds[0] === 'name') || isPlaceByLooks(context, entity, kinds);
  return entity === null && kinds[0] === 'thing' && feature(tree, head, 'Number=Plur');
}

/** "Lund and Galway were forced": a name that only its looks make a place. */
export function isPlaceByLooks(context: Context, entity: string | null, kinds: Participant['kinds']): boolean {
  return kinds[0] === 'place' && (entity === null || (entity.startsWith('place:') && !context.actors.byId.has(entity)));
}

/** Whether an item of a list, or one behind it, has its "and". */
function isJoined(tree: Tree, item: number): boolean {
  return [item, ...childrenOf(tree, item), ...childrenOf(tree, headOf(tree, item))].some(
    one => one >= item && base(tree, one) === 'conj' && hasAnd(tree, one),
  );
}

function hasAnd(tree: Tree, item: number): boolean {
  if (childWith(tree, item, 'cc') >= 0) return true;
  const first = Math.min(item, ...childrenOf(tree, item));
  return /^(?:and|or|et|ou)$/.test(norm(tree, first - 1) ?? '');
}
