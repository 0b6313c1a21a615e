import { foldedName } from '../names/folded.ts';
import type { Context } from './context.ts';
import { nameOver } from './context.ts';
import { isRelational } from './lexicon/nouns.ts';
import { base, childrenOf, languageAt, lemma, norm, perToken, prepositionsOf } from './tree.ts';

/**
 * The one state that the adjective or the "of" complement of a noun points to: "l'armée nord-coréenne", "les troupes de la Grèce";
 * null where there is none, or several.
 */
export function demonymOf(context: Context, head: number): string | null {
  const found = new Set<string>();
  for (const child of childrenOf(context.tree, head)) {
    const name = base(context.tree, child);
    if (name === 'amod' || name === 'compound' || name === 'acl') {
      const state = stateOfAdjective(context, child);
      if (state) found.add(state);
    } else if (name === 'nmod' && !isAnothers(context, head) && !isOwnOfSomebody(context, head)) {
      const prepositions = prepositionsOf(context.tree, child);
      const entity = nameOver(context, child)?.entity;
      if (
        entity?.startsWith('state:') &&
        (prepositions.length === 0 || prepositions[0] === 'de' || prepositions[0] === 'of')
      )
        found.add(entity);
    }
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** "ses divisions d'Allemagne": whose they are is told, and the land is where they stand. */
export function isOwnOfSomebody({ tree }: Context, head: number): boolean {
  return childrenOf(tree, head).some(child => child < head && OWN.test(norm(tree, child)));
}

const OWN = /^(?:son|sa|ses|leurs?|nos|notre)$/;

/** "Norway's allies", "les voisins de la Norvège": whose they are is not who they are. */
export function isAnothers({ tree }: Context, head: number): boolean {
  return isRelationalAt(tree, head);
}

const isRelationalAt = perToken((tree, i) => isRelational(lemma(tree, i), norm(tree, i), languageAt(tree, i)));

/** The state of an adjective of nationality; null for other adjectives and for those that several living states share. */
export function stateOfAdjective(context: Context, token: number): string | null {
  const mention = nameOver(context, token);
  if (mention?.entity?.startsWith('state:')) return mention.entity;
  // "Central American": of a land that is no state, whatever its last word means alone.
  if (mention?.entity && mention.start < context.tree.tokens.starts[token]!) return null;
  const actors = context.actors.byDemonym.get(foldedName(context.tree.tokens, context.tree.tokens.norms[token]!));
  return actors?.length === 1 && actors[0]!.kind === 'state' ? actors[0]!.id : null;
}
