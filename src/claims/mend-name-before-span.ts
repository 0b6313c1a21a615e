// "landed at Port Said three days later", where a parser made the place a part of the days: it is where, and they are when.
import type { Sentence } from '../language/words.ts';
import { base, childrenOf, childWith, hang, headOf, isVerb, link, norm, type Tree, upos } from './tree.ts';

const UNIT = /^(?:hours?|days?|weeks?|months?|years?)$/;

/** Parts such places and spans, in place. */
export function mendNamesBeforeSpans(tree: Tree, { firstToken, endToken }: Sentence): void {
  for (let unit = firstToken + 3; unit + 1 < endToken; unit++) {
    const next = norm(tree, unit + 1);
    if ((next !== 'later' && next !== 'after' && next !== 'afterwards') || !UNIT.test(norm(tree, unit))) continue;
    const number = childWith(tree, unit, 'nummod', 'det');
    const place = number - 1;
    if (number !== unit - 1 || upos(tree, place) !== 'PROPN' || base(tree, place) !== 'compound') continue;
    const preposition = childrenOf(tree, unit).find(child => base(tree, child) === 'case' && child < place);
    if (preposition === undefined || upos(tree, preposition - 1) !== 'VERB') continue;
    const verb = preposition - 1;
    if (!isVerb(tree, verb)) continue;
    for (const child of childrenOf(tree, unit)) if (child < place) tree.heads[child] = place;
    hang(tree, place, verb, 'obl');
    const later = headOf(tree, unit) === unit + 1 ? unit + 1 : unit;
    hang(tree, later, verb, later === unit ? 'obl' : 'advmod');
    link(tree, firstToken, endToken);
  }
}
