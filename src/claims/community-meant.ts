// "la Communauté", "the Communities" in a text on Europe that nowhere gives the whole name: the body of the pack that a word of the text tells.
import type { ActorIndex } from '../packs/actor-index.ts';
import { foldName, foldWords } from '../packs/fold.ts';
import type { Context } from './context.ts';
import { norm } from './tree.ts';

const COMMUNITY = /^(?:communautes?|community|communities)$/;
/** Of an adjective as of the name of a continent: "Europe", "européen", "European". */
const STEM = 5;

const kinds = new WeakMap<ActorIndex, ReadonlyMap<string, string>>();
const said = new WeakMap<Context, ReadonlySet<string>>();

/** The only community whose adjective, or the land that it is of, the text tells; null for a small letter, for none and for several. */
export function communityMeant(context: Context, head: number): string | null {
  const { tree } = context;
  const word = norm(tree, head);
  if (!COMMUNITY.test(foldName(word)) || !/^\p{Lu}/u.test(tree.text.slice(tree.tokens.starts[head]!))) return null;
  const words = wordsOf(context);
  const found = new Set<string>();
  for (const [stem, id] of communitiesOf(context.actors)) if (words.has(stem)) found.add(id);
  const [only] = found;
  return found.size === 1 ? only! : null;
}

/** The communities that go by one adjective, by how it begins: "europ" of "Communauté européenne". */
function communitiesOf(actors: ActorIndex): ReadonlyMap<string, string> {
  let known = kinds.get(actors);
  if (!known) {
    const found = new Map<string, string>();
    for (const { id, names } of actors.byId.values()) {
      if (!id.startsWith('org:')) continue;
      for (const name of [...names.fr, ...names.en]) {
        const words = foldWords(name);
        const adjective = words.find(word => !COMMUNITY.test(word));
        if (words.length === 2 && adjective && words.some(word => COMMUNITY.test(word)))
          found.set(adjective.slice(0, STEM), id);
      }
    }
    known = found;
    kinds.set(actors, known);
  }
  return known;
}

function wordsOf(context: Context): ReadonlySet<string> {
  let known = said.get(context);
  if (!known) {
    known = new Set(context.tree.tokens.vocabulary.map(word => foldName(word).slice(0, STEM)));
    said.set(context, known);
  }
  return known;
}
