// A second subject by comparison: "est devenue membre le même jour que la Turquie", "joined in 1952, as did Turkey", "comme la Turquie".
import type { Claim } from '../../annotation.ts';
import type { Sentence } from '../../language/words.ts';
import type { Context } from '../context.ts';
import { norm, type Tree } from '../tree.ts';
import { statesFrom } from './lists.ts';
import { toldName } from './phrases.ts';

/** The claims that "le même jour que X" adds to those of its sentence that tell of joining or leaving, and "comme X" to those of membership at all. */
export function compared(context: Context, sentence: Sentence, claims: readonly Claim[]): Claim[] {
  const found: Claim[] = [];
  if (!claims.some(({ state, polarity }) => state?.relation === 'member_of' && polarity === 'positive')) return found;
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    const at = afterComparison(context.tree, token, sentence.endToken);
    if (at >= 0) found.push(...comparedAt(context, token, at, claims));
    else found.push(...likened(context, token, sentence, claims));
  }
  return found;
}

/** What ", comme X", ", as did X", ", as X did" add to the one claim of membership of their sentence. */
function likened(context: Context, token: number, sentence: Sentence, claims: readonly Claim[]): Claim[] {
  const { tree } = context;
  const { firstToken, endToken } = sentence;
  const [at, inverted] = afterLikeness(tree, token, endToken);
  if (at < 0 || at >= endToken || (token > firstToken && norm(tree, token - 1) !== ',')) return [];
  const start = tree.tokens.starts[token]!;
  const told = claims.filter(({ state }) => state?.relation === 'member_of' && state.subject.startsWith('state:'));
  // Of several, the nearest: "left NATO in 1960 and the UN in 1965, as did Sweden".
  const claim = told.findLast(({ trigger }) => trigger.end <= start) ?? told[0];
  const own = claim?.state;
  if (!claim || !own || claim.polarity !== 'positive') return [];
  const listed = statesFrom(context, at);
  // "Like Sweden, Norway joined": the subject is no part of the list.
  const states = token === firstToken ? listed.states.slice(0, 1) : listed.states;
  const last = states.at(-1);
  if (!last) return [];
  let after = last.end;
  if (norm(tree, token) === 'as' && !inverted) {
    if (!AS_DID.test(norm(tree, after))) return [];
    after++;
  }
  if (after < endToken && !/^[,.;:)!]$/.test(norm(tree, after))) return [];
  const words = [[claim.trigger.start, claim.trigger.end] as const, [start, tree.tokens.ends[last.end - 1]!] as const];
  return states
    .filter(({ entity }) => entity !== own.subject && told.every(other => other.state!.subject !== entity))
    .map(state => ({
      ...claim,
      agents: [toldName(state)],
      state: { ...own, subject: state.entity },
      why: { rule: 'comparison', words },
    }));
}

const AS_DID = /^(?:did|was|were|is|are|has|have|had|does|do)$/;

/** The token after "comme", "tout comme", "de même que", "like", "as did", "as", and whether the verb came before; -1 where none starts here. */
function afterLikeness(tree: Tree, token: number, end: number): readonly [number, boolean] {
  const word = norm(tree, token);
  const next = token + 1 < end ? norm(tree, token + 1) : '';
  if (word === 'comme' || word === 'like') return [token + 1, false];
  if ((word === 'tout' || word === 'just') && /^(?:comme|like)$/.test(next)) return [token + 2, false];
  if (word === 'ainsi' && /^qu(?:e|')$/.test(next)) return [token + 2, false];
  if (word === 'de' && next === 'même' && token + 2 < end && /^qu(?:e|')$/.test(norm(tree, token + 2)))
    return [token + 3, false];
  if (word !== 'as') return [-1, false];
  return AS_DID.test(next) ? [token + 2, true] : [token + 1, false];
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
