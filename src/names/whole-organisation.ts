// English names of organisations that begin too late: "Infantry Division" of "the 81st Infantry Division", "Democratic Party" of "the Social Democratic Party".
import type { Owners, UnknownName } from './find-unknown.ts';
import { HEADS_EN } from './lexicon/organisation-words.ts';
import { foldedAt, isCapital, isTitle, normAt, Shape, type TokenView } from './token-view.ts';

/** Words that a name takes in at its beginning, at most. */
const ADDED = 3;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
/** Whose an organisation calls itself: "the People's Council". */
const OF_ALL = /^(?:people|peoples|worker|workers|women|children|citizens|soldiers|farmers|peasants)$/;

/** The name with the words in capitals and the number right before it: without them it is another body's. `from`: where the name before it ends. */
export function wholeOrganisation(view: TokenView, name: UnknownName, owners: Owners, from: number): UnknownName {
  const { end, sentence, type } = name;
  const { firstToken, language } = view.words.sentences[sentence]!;
  if (type !== 'ORG' || language !== 'en' || !hasHead(view, name)) return name;
  const lowest = Math.max(from, firstToken, name.first - ADDED);
  let first = name.first;
  while (first > lowest) {
    const numbered = beforeNumber(view, owners, first, lowest);
    if (numbered >= 0) return { ...name, first: numbered, end };
    if (/^['’]s?$/.test(normAt(view, first - 1)) && first - 2 >= lowest && OF_ALL.test(normAt(view, first - 2)))
      first -= 2;
    else if (isPart(view, owners, first - 1, firstToken)) first--;
    else break;
  }
  return first === name.first ? name : { ...name, first };
}

/** Where the ordinal before a token stands, the adjective of a nation at most between: "5th Indian"; -1 for none. */
function beforeNumber(view: TokenView, owners: Owners, first: number, lowest: number): number {
  if (ORDINAL.test(normAt(view, first - 1))) return first - 1;
  const nation = owners[first - 1]! >= 0 && (first < 2 || owners[first - 2] !== owners[first - 1]);
  return nation && first - 2 >= lowest && ORDINAL.test(normAt(view, first - 2)) ? first - 2 : -1;
}

/** A word in capitals inside the sentence that is no title, no name of the pack and no date. */
function isPart(view: TokenView, owners: Owners, i: number, firstToken: number): boolean {
  return (
    i > firstToken &&
    view.shapes[i] === Shape.Capital &&
    isCapital(view, i) &&
    owners[i]! < 0 &&
    view.timed[i] !== 1 &&
    !isTitle(view, i) &&
    !/^(?:the|a|an|of|in|on|at|and)$/.test(normAt(view, i)) &&
    /^[\p{L}-]{3,}$/u.test(normAt(view, i))
  );
}

function hasHead(view: TokenView, { first, end }: UnknownName): boolean {
  for (let i = first; i < end; i++) if (HEADS_EN.has(foldedAt(view, i))) return true;
  return false;
}
