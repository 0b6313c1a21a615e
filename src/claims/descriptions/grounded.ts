// Verbs of being somewhere describe anything: what they say counts only where places and troops are told by name.
import type { Claim } from '../../annotation.ts';
import { territoryOf } from '../../packs/actor-index.ts';
import type { Context } from '../context.ts';
import { TROOPS, UNITS } from '../lexicon/troops.ts';
import { isByKind } from '../place-by-kind.ts';
import { base, childrenOf, norm, sentenceAt } from '../tree.ts';

const ACTS: ReadonlySet<string> = new Set(['be-seated', 'be-posted', 'hold-place', 'include-area', 'be-allied']);
/** A force by the state whose it is and its kind, or by its own name. */
const FORCE = new RegExp(`^force:.+-(?:${[...TROOPS, ...UNITS].map(([id]) => id).join('|')})$`);

const places = new WeakMap<Context, ReadonlySet<string>>();

/** Whether a claim may stand: its act is another one, or its state's place is a name of the document and its force is somebody's. */
export function isGrounded(context: Context, { act, state, trigger }: Claim): boolean {
  if (act === 'occupy' && state !== null && OFFICE.test(state.subject) && BUILDING.test(state.object)) return false;
  if (!ACTS.has(act)) return true;
  if (!state) return false;
  if (state.subject.startsWith('force:') && !FORCE.test(state.subject)) return false;
  // "an allied country", "American Indians allied with France": no two states that the text names.
  if (act === 'be-allied' && isByOtherTreaty(context, trigger)) return false;
  if (state.relation === 'allied_with')
    return [state.subject, state.object].every(id => placesOf(context).has(landOf(context, id) ?? id));
  const ends = [state.subject, state.object].filter(id => id.startsWith('place:'));
  return (
    ends.every(id => placesOf(context).has(id) || isByKind(id)) &&
    !ends.some(id => id === landOf(context, state.subject))
  );
}

/** "Le Bureau occupa longtemps le fort de la Garenne": where an office works it conquers nothing. */
const OFFICE =
  /^org:(?:.+-)?(?:bureau|office|service|agence|agency|ministere|ministry|union|ligue|league|societe|regie|compagnie|company|institute?|college|secretariat|direction|commission|committee|comite|board|authority|autorite)(?:-.+)?$/;
const BUILDING = /^place:(?:(?:fort|caserne|chateau|palais|palace|villa|hotel)-|.+-(?:fort|palace|barracks|castle)$)/;

/** "bound to Sweden by a trade treaty": a treaty that is told to be about something else than help in war. */
function isByOtherTreaty({ tree }: Context, { start }: Claim['trigger']): boolean {
  const from = tree.tokens.starts.indexOf(start);
  if (from < 0 || !/^(?:b[io]und|binds?|li(?:e|ait|a|ent|aient)$|liée?s?$)/.test(norm(tree, from) ?? '')) return false;
  const { firstToken, endToken } = sentenceAt(tree, from);
  for (let i = firstToken; i < endToken; i++) {
    if (!/^(?:treaty|traité|pacte?|alliance)$/.test(norm(tree, i) ?? '')) continue;
    return childrenOf(tree, i).some(
      child =>
        /^(?:amod|nmod|compound)$/.test(base(tree, child)) &&
        tree.isTime[child] !== 1 &&
        !OF_WAR.test(norm(tree, child) ?? ''),
    );
  }
  return true;
}

const OF_WAR =
  /^(?:alliance|d[ée]fen[cs]e|s[ée]curit[éey]+|security|military|militaire|mutual|mutuelle?|assistance|bilateral|bilatérale?|formal|old|new|ancien|same|m[êe]me|anzus|nato|otan|north|atlantique)$/;

function landOf(context: Context, id: string): string | null {
  return id.startsWith('state:') ? territoryOf(context.actors, id) : null;
}

function placesOf(context: Context): ReadonlySet<string> {
  let set = places.get(context);
  if (!set) {
    const made = new Set<string>();
    for (const { entity, type } of context.reading.names) {
      if (type !== 'LOC' || !entity) continue;
      made.add(landOf(context, entity) ?? entity);
    }
    places.set(context, made);
    set = made;
  }
  return set;
}
