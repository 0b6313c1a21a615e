// "Les États-Unis ont remis la base de Wheelus à la Libye", "Denmark closed its base at Hatvan": whoever gives up a base abroad has no troops there any more.
import type { Claim } from '../annotation.ts';
import { stateOfTerritory } from '../packs/actor-index.ts';
import type { Context } from './context.ts';
import { stateOfAdjective } from './demonym.ts';
import { namedAt } from './descriptions/phrases.ts';
import { forceId } from './forces.ts';
import { phraseTokens } from './phrase-span.ts';
import { base, childrenOf, headOf, norm, type Tree } from './tree.ts';

const GIVING_UP: ReadonlySet<string> = new Set(['cede-territory', 'withdraw', 'close-seat']);
const BASE =
  /^(?:bases?|airbases?|airfields?|aerodromes?|dockyards?|arsenal|stations?|units?|detachments?|facility|aérodromes?|unité|détachement|antenne)$/;
const OWN = /^(?:its|their|his|her|our|sa|ses|leurs?|notre|nos)$/;

/** The claim, and that the troops of whose base is given up are there no more; the claim alone where it tells of no such base. */
export function withForcesOfBase(context: Context, claim: Claim): Claim[] {
  const { act, state, polarity, agents } = claim;
  if (!GIVING_UP.has(act) || polarity !== 'positive' || (state !== null && state.relation !== 'controls'))
    return [claim];
  if (state?.change === 'begins') return [claim];
  const found = baseOf(context, claim);
  if (!found) return [claim];
  const agent = agents.length === 1 && agents[0]!.entity?.startsWith('state:') ? agents[0]!.entity : null;
  const owner = ownerOf(context, claim, found.noun, agent);
  const land = context.actors.byId.get(found.place)?.partOf;
  if (owner === null || land === owner) return [claim];
  const { actors } = context;
  // "The Danish Navy closed its base": the navy, who else there was is not told.
  const subject = forceId(actors, agents[0]?.text ?? '', owner) ?? forceId(actors, 'troops', owner);
  if (subject === null) return [claim];
  const gone: Claim = { ...claim, state: { subject, relation: 'stationed_in', object: found.place, change: 'ends' } };
  return state === null ? [gone] : [claim, gone];
}

/** Whose base it is: as an adjective says; who hands it over; who closes what is his own. */
function ownerOf(context: Context, { act }: Claim, noun: number, agent: string | null): string | null {
  const { tree } = context;
  const children = childrenOf(tree, noun);
  for (const child of children) {
    const state = /^(?:amod|compound)$/.test(base(tree, child)) ? stateOfAdjective(context, child) : null;
    if (state) return act === 'cede-territory' && state !== agent ? null : state;
  }
  if (act !== 'close-seat') return agent;
  return children.some(child => OWN.test(norm(tree, child))) ? agent : null;
}

/** The base that the verb of a claim has for its object or subject, with the one place that its phrase names. */
function baseOf(
  context: Context,
  { sentence: id, trigger }: Claim,
): { readonly noun: number; readonly place: string } | null {
  const { tree } = context;
  const sentence = tree.words.sentences[id];
  if (!sentence) return null;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (!BASE.test(norm(tree, i)) || !isGiven(tree, i)) continue;
    const verb = headOf(tree, i);
    const start = verb < 0 ? -1 : tree.tokens.starts[verb]!;
    if (start < trigger.start || start >= trigger.end) continue;
    const place = placeOfBase(context, i);
    if (place) return { noun: i, place };
  }
  return null;
}

/** The object or subject of a verb; "handed over the base" has it behind its particle. */
function isGiven(tree: Tree, noun: number): boolean {
  if (/^(?:obj|nsubj)/.test(base(tree, noun))) return true;
  return (
    base(tree, noun) === 'obl' && childrenOf(tree, noun).some(child => /^(?:over|back|up)$/.test(norm(tree, child)))
  );
}

/** "la base aérienne de X", "its air base at X", "the X air base": a town or a site, and no land. */
function placeOfBase(context: Context, noun: number): string | null {
  const { tree, actors } = context;
  const { first, last } = phraseTokens(tree, noun);
  const places = new Set<string>();
  for (let i = first; i <= Math.max(last, at(tree, noun)); i++) {
    const named = namedAt(context, i);
    if (named?.mention.type !== 'LOC') continue;
    if (named.entity.startsWith('place:') && stateOfTerritory(actors, named.entity) === null) places.add(named.entity);
    i = named.end - 1;
  }
  return places.size === 1 ? [...places][0]! : null;
}

/** The token of a name right behind "base at", which the parser may have hung on the verb. */
function at(tree: Tree, noun: number): number {
  return /^(?:at|in|à)$/.test(norm(tree, noun + 1) ?? '') ? noun + 2 : noun;
}
