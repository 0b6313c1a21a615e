// A second subject by comparison: "est devenue membre le même jour que la Turquie", "joined in the same year as Turkey".
import type { Claim } from '../../annotation.ts';
import type { Sentence } from '../../language/words.ts';
import type { Context } from '../context.ts';
import { norm, type Tree } from '../tree.ts';
import { statesFrom } from './lists.ts';
import { toldName } from './phrases.ts';

/** The claims that "le même jour que X" adds to those of its sentence that tell of joining or leaving. */
export function compared(context: Context, sentence: Sentence, claims: readonly Claim[]): Claim[] {
  const { tree } = context;
  const found: Claim[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    const at = afterComparison(tree, token, sentence.endToken);
    if (at < 0) continue;
    const start = tree.tokens.starts[token]!;
    const claim = claims.findLast(
      ({ state, trigger, polarity }) =>
        trigger.end <= start && state?.relation === 'member_of' && state.change !== 'holds' && polarity === 'positive',
    );
    if (!claim?.state) continue;
    for (const state of statesFrom(context, at).states) {
      if (state.entity === claim.state.subject) continue;
      const same = { ...claim, agents: [toldName(state)], state: { ...claim.state, subject: state.entity } };
      const words = [[claim.trigger.start, claim.trigger.end] as const, [start, tree.tokens.ends[at - 1]!] as const];
      found.push({ ...same, why: { rule: 'comparison', words } });
    }
  }
  return found;
}

const PERIOD = /^(jour|année|mois|moment|temps|date|day|year|month|time|date|moment)$/;

/** The token after "le même jour que", "the same year as"; -1 where none starts here. */
function afterComparison(tree: Tree, token: number, end: number): number {
  const word = norm(tree, token);
  if ((word !== 'même' && word !== 'same') || token + 3 >= end || !PERIOD.test(norm(tree, token + 1))) return -1;
  return /^(que|qu'|as)$/.test(norm(tree, token + 2)) ? token + 3 : -1;
}
