// What can be seen of a claim that tells how likely it is wholly right.
import type { Claim } from '../../annotation.ts';
import type { Sentence } from '../../language/words.ts';
import type { Context } from '../context.ts';
import { formTest, type Tree } from '../tree.ts';
import { type ActSigns, actSigns, hasBy, is } from './act-signs.ts';
import { headWithin, tokensIn, wayBetween } from './arcs.ts';
import { type DateSigns, dateSigns } from './date-signs.ts';
import { filledIn } from './filled.ts';
import { type PartySigns, partySigns } from './party-signs.ts';

/** The signs by name, each from 0 (nothing of the kind) to 1. What each means stands beside its weight. */
export interface Signs extends ActSigns, PartySigns, DateSigns {
  readonly doubtSentence: number;
  readonly doubtBetween: number;
  readonly agentLost: number;
  readonly placeFar: number;
  readonly state: number;
  readonly holds: number;
  readonly markup: number;
  readonly french: number;
}

/** The signs of one claim. `doubts`: see `doubtsOf`. */
export function signsOf(context: Context, doubts: Float64Array, claim: Claim): Signs {
  const { tree, reading } = context;
  const sentence = reading.words.sentences[claim.sentence]!;
  const { firstToken, endToken } = sentence;
  const [first, end] = tokensIn(tree, claim.trigger.start, claim.trigger.end, firstToken, endToken);
  const trigger = headWithin(tree, first, end);
  const filled = filledIn(tree, claim, sentence);
  let between = 0;
  let placeFar = false;
  for (const { role, head } of filled) {
    const { steps, doubt } = wayBetween(tree, trigger, head);
    between = Math.max(between, doubt);
    if (role === 'place' && steps >= 2) placeFar = true;
  }
  return {
    ...actSigns(context, trigger, filled),
    ...partySigns(context, claim, trigger, filled, firstToken),
    ...dateSigns(context, claim, trigger, sentence),
    doubtSentence: (doubts[endToken]! - doubts[firstToken]!) / Math.max(1, endToken - firstToken),
    doubtBetween: between,
    agentLost: is(claim.agents.length === 0 && hasBy(tree, trigger, endToken, filled)),
    placeFar: is(placeFar),
    state: is(claim.state !== null),
    holds: is(claim.state?.change === 'holds'),
    markup: is(hasMarkup(tree, sentence)),
    french: is(sentence.language === 'fr'),
  };
}

const isMarkup = formTest(/^[[\]|*_#]$/);

/** Brackets, bars, stars: what is left of a page's markup, or an editor's. */
function hasMarkup(tree: Tree, { firstToken, endToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) if (isMarkup(tree, i)) return true;
  return false;
}
