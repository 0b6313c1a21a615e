// "ASAP", "FYI", "LES": capitals alone make no organisation. What does: brackets after a name, or the tagger's word for it.
import { ACRONYM, spelledFrom } from './bracketed-acronym.ts';
import type { TaggedName } from './tagger/tag-names.ts';
import { isCapital, normAt, type TokenView } from './token-view.ts';

/**
 * The words of a document, as indices of its vocabulary, that it tells to be names of organisations: those that stand in brackets
 * after a name ("la Ligue des ports (LDP)") or before their full form ("LDP (Ligue des ports)"), and those that the tagger sees as one.
 */
export function toldAcronyms(view: TokenView, tagged: readonly TaggedName[]): ReadonlySet<number> {
  const { norms, length } = view.tokens;
  const told = new Set<number>();
  for (const { first, end, type } of tagged) if (type === 'ORG' && end === first + 1) told.add(norms[first]!);
  for (let i = 1; i + 1 < length; i++) {
    if (normAt(view, i) !== '(') continue;
    const afterName = isCapital(view, i - 1) || isCapital(view, i - 2);
    if (normAt(view, i + 2) === ')' && (afterName || isSpelled(view, i))) told.add(norms[i + 1]!);
    else if (isCapital(view, i + 1) && normAt(view, i + 1)[0] === normAt(view, i - 1)[0]) told.add(norms[i - 1]!);
  }
  return told;
}

/** "le Bureau des affaires maritimes (BAM)": no capital stands near the bracket, and the words before it spell what it holds. */
function isSpelled(view: TokenView, open: number): boolean {
  const letters = view.text.slice(view.tokens.starts[open + 1]!, view.tokens.ends[open + 1]!);
  return ACRONYM.test(letters) && spelledFrom(view, letters, open, 0) >= 0;
}
