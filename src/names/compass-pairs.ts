// Two countries of one name told apart by the compass: "North and South Korea", "la Corée du Nord et du Sud".
import { type ActorIndex, resolveName } from '../packs/actor-index.ts';
import type { KnownMatch } from './match-known.ts';
import { nameOf, normAt, type TokenView } from './token-view.ts';

const ENGLISH = /^(?:north|south|east|west)$/;
const FRENCH = /^(?:nord|sud|est|ouest)$/;
const JOINS = /^(?:and|or|et|ou)$/;

/** A word of the compass that stands for a country whose name goes on, or began, beside the other one's. */
export interface Pair {
  readonly token: number;
  readonly sentence: number;
  readonly entity: string;
}

/** The countries that share the rest of their name with one of the matches. */
export function compassPairs(view: TokenView, matches: readonly KnownMatch[], index: ActorIndex): Pair[] {
  return matches.flatMap(({ first, end, sentence }) => {
    const { firstToken, endToken } = view.words.sentences[sentence]!;
    const token = first - 2;
    if (token >= firstToken && ENGLISH.test(normAt(view, first)) && ENGLISH.test(normAt(view, token)))
      return JOINS.test(normAt(view, first - 1))
        ? named(`${normAt(view, token)} ${nameOf(view, first + 1, end)}`, token, sentence, index)
        : [];
    if (!FRENCH.test(normAt(view, end - 1)) || end >= endToken || !JOINS.test(normAt(view, end))) return [];
    let at = end + 1;
    while (at < Math.min(endToken, end + 4) && /^(?:celle|du|de|l')$/.test(normAt(view, at))) at++;
    if (at >= endToken || at === end + 1 || !FRENCH.test(normAt(view, at))) return [];
    return named(`${nameOf(view, first, end - 1)} ${normAt(view, at)}`, at, sentence, index);
  });
}

function named(name: string, token: number, sentence: number, index: ActorIndex): Pair[] {
  const entity = resolveName(index, name);
  return entity?.startsWith('state:') ? [{ token, sentence, entity }] : [];
}
