// A debate of an assembly: who speaks there of "les Français" speaks of those who elect him, and not of the state.
import type { Context } from './context.ts';

/** How members of an assembly speak. */
const ASSEMBLY =
  /(?<![\p{L}])(?:amendements?|hémicycle|projet de loi|proposition de loi|rapporteure?|(?:monsieur|madame) l[ea] président(?:e)?|chers collègues|honou?rable (?:members?|gentleman|lady|friend)|the House|Mr\.? Speaker)(?![\p{L}])/giu;
/** So many words of an assembly make a debate. */
const ENOUGH = 5;
const TURNS = 3;

const states = new WeakMap<Context['reading'], string | null>();

/** The state whose assembly debates in a document: the one named most; null where nobody debates. */
export function debatingState({ reading }: Context): string | null {
  const known = states.get(reading);
  if (known !== undefined) return known;
  const found = stateOf(reading);
  states.set(reading, found);
  return found;
}

function stateOf({ attributions, document, names }: Context['reading']): string | null {
  let turns = 0;
  for (const { turn } of attributions) if (turn === true) turns++;
  if (turns < TURNS) return null;
  let words = 0;
  for (const _ of document.text.matchAll(ASSEMBLY)) if (++words >= ENOUGH) break;
  if (words < ENOUGH) return null;
  const named = new Map<string, number>();
  for (const { entity } of names) if (entity?.startsWith('state:')) named.set(entity, (named.get(entity) ?? 0) + 1);
  let most: string | null = null;
  for (const [state, times] of named) if (most === null || times > named.get(most)!) most = state;
  return most;
}
