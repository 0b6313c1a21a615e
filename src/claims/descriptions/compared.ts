// A second subject by comparison: "est devenue membre le même jour que la Turquie", "joined in the same year as Turkey".
import type { Claim } from '../../annotation.ts';
import type { Sentence } from '../../language/words.ts';
import type { Context } from '../context.ts';
import { norm, type Tree } from '../tree.ts';
import { statesFrom } from './lists.ts';
import { toldName } from './phrases.ts';

/** The claims that "le même jour que X" adds to those of its sentence that tell of joining or leaving. */
export function compared(context: Context, sentence: Sentence, claims: readonly Claim[]): Claim[] {
  const found: Claim[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    const at = afterComparison(context.tree, token, sentence.endToken);
    if (at >= 0) found.push(...comparedAt(context, token, at, claims));
  }
  return found;
}

/** What the comparison of the tokens `[token, at)` adds. */
function comparedAt(context: Context, token: number, at: number, claims: readonly Claim[]): Claim[] {
  const { starts, ends } = context.tree.tokens;
  const start = starts[token]!;
  const claim = claims.findLast(
    ({ state, trigger, polarity }) =>
      trigger.end <= start && state?.relation === 'member_of' && state.change !== 'holds' && polarity === 'positive',
  );
  const told = claim?.state;
  if (!claim || !told) return [];
  const words = [[claim.trigger.start, claim.trigger.end] as const, [start, ends[at - 1]!] as const];
  return statesFrom(context, at)
    .states.filter(({ entity }) => entity !== told.subject)
    .map(state => ({
      ...claim,
      agents: [toldName(state)],
      state: { ...told, subject: state.entity },
      why: { rule: 'comparison', words },
    }));
}

const PERIOD = /^(jour|année|mois|moment|temps|date|day|year|month|time|date|moment)$/;

/** The token after "le même jour que", "the same year as"; -1 where none starts here. */
function afterComparison(tree: Tree, token: number, end: number): number {
  const word = norm(tree, token);
  if ((word !== 'même' && word !== 'same') || token + 3 >= end || !PERIOD.test(norm(tree, token + 1))) return -1;
  return /^(que|qu'|as)$/.test(norm(tree, token + 2)) ? token + 3 : -1;
}
