// What the tagger adds to the rules: names that they do not see, and a type where they are not sure.
import type { Owners, UnknownName } from './find-unknown.ts';
import { NEVER_NAMES } from './lexicon/function-words.ts';
import { GENERIC_CAPITALS } from './lexicon/generic-capitals.ts';
import type { TaggedName } from './tagger/tag-names.ts';
import { foldedAt, isCapital, isTitle, isWord, Shape, type TokenView } from './token-view.ts';

/**
 * Rules' and tagger's names in one list, in order and disjoint. What the pack knows stays the pack's; what the rules are sure of
 * stays theirs.
 */
export function joinTagged(
  view: TokenView,
  ruled: readonly UnknownName[],
  tagged: readonly TaggedName[],
  owners: Owners,
): UnknownName[] {
  const found: UnknownName[] = [];
  let next = 0;
  for (const one of tagged) {
    const name = trimmed(view, one, owners);
    if (name === null) continue;
    while (next < ruled.length && ruled[next]!.end <= name.first) found.push(ruled[next++]!);
    const rival = ruled[next];
    if (rival === undefined || rival.first >= name.end) {
      if (found.length === 0 || found.at(-1)!.end <= name.first) found.push(name);
    } else if (!rival.sure && rival.first === name.first && rival.end === name.end) {
      found.push({ ...rival, type: name.type, sure: name.sure });
      next++;
    }
  }
  return [...found, ...ruled.slice(next)];
}

/** A tagged name as the rules would cut it, without titles and articles; null where the rules would never take it. */
function trimmed(view: TokenView, { first, end, sentence, type }: TaggedName, owners: Owners): UnknownName | null {
  if (type === 'MISC' || view.words.sentences[sentence]!.kind === 'boilerplate') return null;
  let from = first;
  while (from < end && (isTitle(view, from) || !isCapital(view, from) || NEVER_NAMES.has(foldedAt(view, from)))) from++;
  let to = end;
  while (to > from && !isWord(view, to - 1)) to--;
  if (to === from) return null;
  for (let i = from; i < to; i++) if (owners[i]! >= 0 || view.timed[i] === 1) return null;
  if (to === from + 1) {
    const alone = view.shapes[from] === Shape.Capital && !GENERIC_CAPITALS.has(foldedAt(view, from));
    if (!alone || view.small[view.tokens.norms[from]!] === 1) return null;
  }
  return { first: from, end: to, sentence, type, sure: to > from + 1 };
}
