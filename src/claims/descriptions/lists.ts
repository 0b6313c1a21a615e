// Lists of states and other lands: "A, B et C", forwards from a token or backwards to one.
import type { Context } from '../context.ts';
import { norm, sentenceAt, upos } from '../tree.ts';
import { type Named, namedAt } from './phrases.ts';

const LINK = /^(,|et|and|ou|or|ainsi|que|&|as|well)$/;
const ARTICLE = /^(la|le|l'|les|the)$/;

/** How many states a list may have. */
const LONGEST = 40;

/** The states listed from a token on, and the token after the last; a name that is no state ends the list. */
export function statesFrom(
  context: Context,
  token: number,
  isWanted: (named: Named) => boolean = named => mayBelong(context, named),
): { readonly states: Named[]; readonly end: number } {
  const { tree } = context;
  const { endToken } = sentenceAt(tree, Math.min(token, tree.tokens.length - 1));
  const states: Named[] = [];
  let end = token;
  let at = token;
  while (at < endToken && states.length < LONGEST) {
    if (states.length > 0) {
      const from = at;
      while (at < endToken && at < from + 4 && LINK.test(norm(tree, at))) at++;
      if (at === from) break;
    }
    if (at < endToken && ARTICLE.test(norm(tree, at))) at++;
    const named = at < endToken ? namedAt(context, at) : null;
    if (!named || !isWanted(named)) break;
    states.push(named);
    at = named.end;
    end = at;
  }
  return { states, end };
}

/** The states listed up to a token, which is the last of the last name. */
export function statesTo(
  context: Context,
  token: number,
  several: boolean,
  isWanted: (named: Named) => boolean = named => mayBelong(context, named),
): Named[] {
  const { tree } = context;
  const { firstToken } = sentenceAt(tree, token);
  const states: Named[] = [];
  let at = token;
  while (at >= firstToken && states.length < LONGEST) {
    const named = namedAt(context, at);
    if (!named || !isWanted(named)) break;
    states.unshift(named);
    if (!several) break;
    at = named.first - 1;
    if (at >= firstToken && ARTICLE.test(norm(tree, at))) at--;
    const from = at;
    while (at >= firstToken && at > from - 3 && LINK.test(norm(tree, at))) at--;
    if (at === from) break;
  }
  return states;
}

/** A state, or a land that no pack knows, where no preposition says that somebody else is in it. */
function mayBelong(context: Context, { entity, mention, first }: Named): boolean {
  if (mention.type !== 'LOC') return false;
  if (entity.startsWith('state:')) return true;
  if (!entity.startsWith('place:') || context.actors.byId.has(entity)) return false;
  const before = ARTICLE.test(norm(context.tree, first - 1) ?? '') ? first - 2 : first - 1;
  return before < sentenceAt(context.tree, first).firstToken || upos(context.tree, before) !== 'ADP';
}

/** Whether a name is of somebody who may be a member: a state, a land, a body, a person. */
export function isMember({ entity, mention }: Named): boolean {
  return entity.startsWith('state:') ? mention.type === 'LOC' : /^(?:place|org|person):/.test(entity);
}
