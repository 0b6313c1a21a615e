// What is seen of a wording's slots before anybody is looked for who might fill them: most wordings that do not fit are left here.
import type { Wording } from './compile.ts';
import type { Complement } from './complements.ts';
import { hasClause } from './fit-slots.ts';
import type { Slot } from './phrase.ts';
import type { Tree } from './tree.ts';

/** Whether every slot that has to be filled finds a complement of its form, whatever that is; `false` where `fitSlots` could only fail. */
export function mayFit(
  tree: Tree,
  { slots }: Wording,
  object: number,
  complements: readonly Complement[],
  anchor: number,
): boolean {
  for (const slot of slots) {
    if (slot.optional || slot.inClause || slot.word !== null) continue;
    const may = slot.hole === null ? hasClause(tree, anchor, slot.prepositions) : mayFill(slot, object, complements);
    if (!may) return false;
  }
  return true;
}

function mayFill({ prepositions }: Slot, object: number, complements: readonly Complement[]): boolean {
  if (prepositions.length === 0)
    return object >= 0 || complements.some(each => each.depth === 0 && each.prepositions.length === 0);
  // "rejects Sweden's offer": the fixed word's own.
  if (prepositions.includes('de') || prepositions.includes('of')) return true;
  return complements.some(each => each.prepositions.length > 0 && prepositions.includes(each.prepositions[0]!));
}
