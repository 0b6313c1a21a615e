// "le territoire algérien", "Finnish soil": the land that a noun for land tells with a state.
import { territoryOf } from '../packs/actor-index.ts';
import { type Context, nameOver } from './context.ts';
import { demonymOf } from './demonym.ts';
import { base, childrenOf } from './tree.ts';

/** "le territoire algérien", "Finnish soil": the land of that state. */
export function territory(context: Context, head: number): string | null {
  const state = demonymOf(context, head);
  if (state) return territoryOf(context.actors, state);
  for (const child of childrenOf(context.tree, head)) {
    const entity = /^(amod|nmod)$/.test(base(context.tree, child)) ? nameOver(context, child)?.entity : null;
    if (entity?.startsWith('place:')) return entity;
  }
  return null;
}
