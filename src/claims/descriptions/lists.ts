// Lists of states: "A, B et C", forwards from a token or backwards to one.
import type { Context } from '../context.ts';
import { norm, sentenceAt } from '../tree.ts';
import { type Named, namedAt } from './phrases.ts';

const LINK = /^(,|et|and|ou|or|ainsi|que|&|as|well)$/;
const ARTICLE = /^(la|le|l'|les|the)$/;

/** How many states a list may have. */
const LONGEST = 40;

/** The states listed from a token on, and the token after the last; a name that is no state ends the list. */
export function statesFrom(
  context: Context,
  token: number,
  isWanted: (named: Named) => boolean = isState,
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
  isWanted: (named: Named) => boolean = isState,
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

function isState({ entity, mention }: Named): boolean {
  return entity.startsWith('state:') && mention.type === 'LOC';
}

/** Whether a name is of somebody who may be a member: a state, a land, a body, a person. */
export function isMember({ entity, mention }: Named): boolean {
  return entity.startsWith('state:') ? mention.type === 'LOC' : /^(?:place|org|person):/.test(entity);
}
