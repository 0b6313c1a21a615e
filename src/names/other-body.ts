// "the Social Democratic Party", "the Guatemalan Congress": a body whose name is but the end of another one's.
import type { ActorEntry } from '../packs/actors.ts';
import { HEADS_EN } from './lexicon/organisation-words.ts';
import type { KnownMatch } from './match-known.ts';
import { foldedAt, isTitle, normAt, Shape, type TokenView } from './token-view.ts';

/**
 * Whether the words before an English name of a body make it another body: a word in capitals that goes on to the name's, or another nation
 * than its own.
 * @param nations the state of an adjective of nationality, by the token behind it
 */
export function isAnotherBody(
  view: TokenView,
  match: KnownMatch,
  actor: ActorEntry,
  nations: ReadonlyMap<number, string>,
): boolean {
  if (actor.kind !== 'org' || match.language !== 'en' || !HEADS_EN.has(foldedAt(view, match.end - 1))) return false;
  const nation = nations.get(match.first);
  if (nation !== undefined) return actor.partOf !== undefined && actor.partOf !== nation;
  const before = match.first - 1;
  return (
    before > view.words.sentences[match.sentence]!.firstToken &&
    view.shapes[before] === Shape.Capital &&
    view.timed[before] !== 1 &&
    !isTitle(view, before) &&
    /^[\p{L}-]{4,}$/u.test(normAt(view, before)) &&
    !/^(?:this|that|each|with|from|when|former|late|under)$/.test(normAt(view, before))
  );
}
