// What stands in a list beside somebody or something that fits a role, and goes along with it.
import type { Context } from './context.ts';
import type { Participant } from './participant.ts';
import type { Hole } from './phrase.ts';
import { base, childrenOf, childWith, feature, headOf, type Tree, upos } from './tree.ts';

/** "took the forts and other buildings", "the ships and lorries that attacked": what stands in a list beside what fits, and is not known to be anything else. */
export function goesAlong({ tree }: Context, { head, entity, kinds, none }: Participant, hole: Hole): boolean {
  if (entity !== null || none || hole.kinds.includes('capability') || !/^(?:NOUN|PROPN)$/.test(upos(tree, head)))
    return false;
  if (!isJoined(tree, head)) return false;
  if (upos(tree, head) === 'PROPN') return kinds[0] === 'name';
  return kinds[0] === 'thing' && feature(tree, head, 'Number=Plur');
}

/** Whether an item of a list, or one behind it, has its "and". */
function isJoined(tree: Tree, item: number): boolean {
  return [item, ...childrenOf(tree, item), ...childrenOf(tree, headOf(tree, item))].some(
    one => one >= item && base(tree, one) === 'conj' && childWith(tree, one, 'cc') >= 0,
  );
}
