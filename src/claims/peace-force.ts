// Forces that several states send together, as the packs know them: "UNIFIL", and "the force", "les Casques bleus" in a text that names only one.
import type { ActorEntry } from '../packs/actors.ts';
import type { Context } from './context.ts';
import { unitId } from './numbered-units.ts';
import { base, childrenOf, norm } from './tree.ts';

const FORCE = /\b(?:Force|Emergency Force|Fleet|Army|Brigade|Corps|Legion|Air Force|Navy)(?:$| (?:in|for|East) )/;
/** Missions of troops whose names do not call them a force. */
const MISSION =
  /^(?:United Nations|African Union) (?:Operation|Mission|Assistance Mission|Stabilisation Mission|Truce Supervision)\b|^(?:MIN|MON|EUFOR|ECOMOG)/;

const known = new WeakMap<ActorEntry, boolean>();

/** Whether an organisation is a force, by its usual English name, or by its number and kind where no pack knows it. */
export function isForceOrg({ actors }: Context, entity: string): boolean {
  const entry = entity.startsWith('org:') ? actors.byId.get(entity) : undefined;
  if (!entry) return entity.startsWith('org:') && unitId(entity.slice('org:'.length), () => null) !== null;
  let is = known.get(entry);
  if (is === undefined) {
    const [name = ''] = entry.names.en;
    is = FORCE.test(name) || MISSION.test(name);
    known.set(entry, is);
  }
  return is;
}

const sole = new WeakMap<Context, string | null>();

/** The only such force that a document names; null where it names none, or several. */
export function soleForce(context: Context): string | null {
  const before = sole.get(context);
  if (before !== undefined) return before;
  const found = new Set<string>();
  for (const { entity } of context.reading.names) if (entity && isForceOrg(context, entity)) found.add(entity);
  const only = found.size === 1 ? [...found][0]! : null;
  sole.set(context, only);
  return only;
}

const TAKEN_UP = /^(?:force|casques|bérets|helmets|peacekeepers|berets)$/;

/** "the force", "les derniers Casques bleus": the only force of the text, where no other is told by these words. */
export function forceTakenUp(context: Context, head: number): string | null {
  const { tree } = context;
  const word = norm(tree, head);
  if (!TAKEN_UP.test(word)) return null;
  let definite = false;
  for (const child of childrenOf(tree, head)) {
    const name = base(tree, child);
    if (name === 'det' && /^(?:la|les?|l'|the|cette|ces|this|these)$/.test(norm(tree, child))) definite = true;
    else if (name === 'det' || name === 'nummod' || name === 'nmod' || name === 'acl' || name === 'compound')
      return null;
    else if (name === 'amod' && !/^(?:blue|bleus|last|first|dernie?r?s?|dernières?|premiers?)$/.test(norm(tree, child)))
      return null;
  }
  // "peacekeepers left": some, and yet of this force.
  return definite || word === 'peacekeepers' ? soleForce(context) : null;
}
