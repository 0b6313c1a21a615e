import type { Language } from '../language/language.ts';
import { type ActorIndex, actorIndex, nameOf, stateOfTerritory } from '../packs/actor-index.ts';
import { chargeName } from '../packs/charges.ts';
import { officeName } from '../packs/offices.ts';
import type { Pack } from '../packs/pack.ts';
import { type World, worldOf } from '../record/world.ts';
import type { Store } from '../store/open.ts';
import { wordingsOf } from '../store/read/actors.ts';
import { Kept } from './kept/kept.ts';

/** A record that is asked: what it holds, what the pack knows, and the language of the answers. */
export interface Asking {
  readonly store: Store;
  readonly pack: Pack;
  readonly index: ActorIndex;
  readonly world: World;
  readonly language: Language;
  /** What is concluded of the whole record, kept from question to question. */
  readonly kept: Kept;
}

/** `kept`: what other questions to the record have left. */
export function asking(store: Store, pack: Pack, language: Language, kept?: Kept): Asking {
  let world = worlds.get(pack);
  if (!world) {
    world = worldOf([pack]);
    worlds.set(pack, world);
  }
  return { store, pack, index: actorIndex(pack), world, language, kept: kept ?? new Kept(store.db, world) };
}

/** The world of each pack, drawn up once. */
const worlds = new WeakMap<Pack, World>();

/** An actor as answers give it; the id is null where the actor is known by its words only. */
export interface NamedActor {
  readonly id: string | null;
  readonly name: string;
}

/** The name of an id for people: the pack's; else the wording the documents use most; else its slug. */
export function nameFor(asking: Asking, id: string): string {
  const names = asking.kept.names[asking.language];
  let name = names.get(id);
  if (name === undefined) {
    name = asking.index.byId.has(id)
      ? nameOf(asking.index, id, asking.language)
      : (officeName(asking.pack, id, asking.language) ?? chargeName(id, asking.language) ?? worded(asking, id));
    names.set(id, name);
  }
  return name;
}

function worded(asking: Asking, id: string): string {
  const fallback = nameOf(asking.index, id, asking.language);
  // "place:algeria" is no entry of the pack, but the pack names it all the same.
  if (stateOfTerritory(asking.index, id) !== null) return fallback;
  const best = wordingsOf(asking.store.db, id)[0];
  return best === undefined ? fallback : withoutArticle(best.text.replace(/\s+/g, ' '));
}

/** "Le quartier général" → "quartier général": a wording as a name. */
function withoutArticle(text: string): string {
  return text.replace(/^(?:(?:le|la|les|un|une|des|the|an?)\s+|l['’]\s*)(?=\S)/i, '');
}

/** An actor or words as answers give them. */
export function named(
  asking: Asking,
  participant: { readonly text: string; readonly entity: string | null },
): NamedActor {
  const { text, entity } = participant;
  return entity === null ? { id: null, name: text } : { id: entity, name: nameFor(asking, entity) };
}
