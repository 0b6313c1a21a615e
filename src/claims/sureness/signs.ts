// What can be seen of a claim that tells how likely it is wholly right.
import type { Claim } from '../../annotation.ts';
import type { Context } from '../context.ts';
import { base, childrenOf, feature, headOf, isVerb, norm, type Tree } from '../tree.ts';
import { doubtWithin, headWithin, tokensIn, wayBetween } from './arcs.ts';

/** The signs by name, each from 0 (nothing of the kind) to 1. What each means stands beside its weight. */
export interface Signs {
  readonly doubtSentence: number;
  readonly doubtWithin: number;
  readonly doubtBetween: number;
  readonly doubtTag: number;
  readonly mended: number;
  readonly far: number;
  readonly below: number;
  readonly participle: number;
  readonly agentLost: number;
  readonly nobody: number;
  readonly agentPlace: number;
  readonly generic: number;
  readonly placed: number;
}

const LONGEST_WAY = 6;
const MOST_VERBS = 3;
/** How far behind the trigger "par", "by", "entre", "between" are looked for. */
const REACH = 25;

const BY = /^(?:par|by|entre|between)$/;
const GENERIC = /^(?:tout|toute|tous|toutes|chaque|each|every|any|all|un|une|a|an|such|aucun|aucune|no)$/;

/** The tokens `[first, end)` of a participant, and the one that heads them. */
interface Filled {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/** The signs of one claim. `doubts`: see `doubtsOf`. */
export function signsOf(context: Context, doubts: Float64Array, claim: Claim): Signs {
  const { tree, reading } = context;
  const { firstToken, endToken } = reading.words.sentences[claim.sentence]!;
  const [first, end] = tokensIn(tree, claim.trigger.start, claim.trigger.end, firstToken, endToken);
  const trigger = headWithin(tree, first, end);
  const filled: Filled[] = [];
  for (const [, start, stop] of claim.why?.roles ?? []) {
    const [from, to] = tokensIn(tree, start, stop, firstToken, endToken);
    if (from < to) filled.push({ first: from, end: to, head: headWithin(tree, from, to) });
  }
  let [within, between, far, mended] = [0, 0, 0, false];
  for (const role of filled) {
    const way = wayBetween(tree, trigger, role.head);
    within = Math.max(within, doubtWithin(tree, role.first, role.end));
    between = Math.max(between, way.doubt);
    far = Math.max(far, way.steps);
    mended ||= way.mended;
  }
  return {
    doubtSentence: (doubts[endToken]! - doubts[firstToken]!) / Math.max(1, endToken - firstToken),
    doubtWithin: within,
    doubtBetween: between,
    doubtTag: 1 - tree.tokens.uposChances[trigger]!,
    mended: is(mended),
    far: Math.min(LONGEST_WAY, far) / LONGEST_WAY,
    below: verbsOver(tree, trigger) / MOST_VERBS,
    participle: is(isBareParticiple(tree, trigger)),
    agentLost: is(claim.agents.length === 0 && hasBy(tree, trigger, endToken)),
    nobody: is(claim.agents.length === 0 && claim.recipients.length === 0),
    agentPlace: is(claim.agents.some(({ entity }) => entity?.startsWith('place:') === true)),
    generic: is(filled.some(role => GENERIC.test(norm(tree, role.first)))),
    placed: is(claim.place !== null),
  };
}

const is = (holds: boolean): number => (holds ? 1 : 0);

/** The verbs over a word; not those that only say it: "the ministry said …". */
function verbsOver(tree: Tree, token: number): number {
  let verbs = 0;
  for (let at = token, steps = 0; steps < 12 && verbs < MOST_VERBS; steps++) {
    const head = headOf(tree, at);
    if (head < 0) break;
    if (isVerb(tree, head) && !/^(?:ccomp|parataxis)$/.test(base(tree, at))) verbs++;
    at = head;
  }
  return verbs;
}

/** "signed" beside its noun, without an auxiliary. */
function isBareParticiple(tree: Tree, token: number): boolean {
  return (
    feature(tree, token, 'VerbForm=Part') &&
    !childrenOf(tree, token).some(child => /^(?:aux|cop)$/.test(base(tree, child)))
  );
}

function hasBy(tree: Tree, trigger: number, end: number): boolean {
  for (let i = trigger + 1; i < Math.min(end, trigger + REACH); i++) if (BY.test(norm(tree, i))) return true;
  return false;
}
