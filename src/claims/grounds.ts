// What a claim keeps of how it was read: the wording, the way to each participant, and the words that decided the rest.
import type { Claim, Extent, FilledRole, Grounds } from '../annotation.ts';
import type { Factuality } from './factuality.ts';
import type { Match } from './match.ts';
import type { Participant } from './participant.ts';
import type { Saying } from './source.ts';
import type { Dating } from './time.ts';
import { headOf, relation, type Tree } from './tree.ts';

/** What decided a claim beside its wording; see `Grounds`. */
export interface Deciding {
  readonly factuality: Factuality | null;
  readonly saying: Saying | null;
  readonly dating?: Dating | null;
  /** "aucun pays": participants who are nobody. */
  readonly nobody?: readonly Participant[];
}

/** The grounds of a claim that a wording of the pack gave. */
export function groundsOfMatch(
  tree: Tree,
  { wording, trigger, roles, fixed }: Match,
  claim: Claim,
  deciding: Deciding,
): Grounds {
  const filled = [...roles].flatMap(([role, participants]) =>
    participants.map(({ head, span }): FilledRole => [role, span.start, span.end, pathBetween(tree, trigger, head)]),
  );
  return {
    rule: 'wording',
    wording: wording.key,
    words: extents(tree, fixed),
    ...(filled.length > 0 && { roles: filled }),
    ...decided(tree, claim, deciding),
  };
}

/** The grounds of a claim that another rule reads from the words of its trigger. */
export function groundsOfRule(tree: Tree, rule: string, claim: Claim, deciding: Deciding): Grounds {
  const { start, end } = claim.trigger;
  return { rule, words: [[start, end]], ...decided(tree, claim, deciding) };
}

function decided(
  tree: Tree,
  { polarity, modality, time, source }: Claim,
  { factuality, saying, dating, nobody }: Deciding,
): Partial<Grounds> {
  const cue: readonly Extent[] = saying ? [[saying.cue.start, saying.cue.end]] : [];
  const denied = [
    ...extents(tree, [...(factuality?.negations ?? []), ...(nobody ?? []).map(({ head }) => head)]),
    ...(saying?.stance === 'denies' ? cue : []),
  ];
  const sign = factuality?.sign ?? -1;
  const doubted = saying?.stance === 'suspects' || saying?.stance === 'doubts';
  const weakened = sign >= 0 ? extents(tree, [sign]) : modality === 'alleged' && doubted ? cue : [];
  const governor = dating?.by ?? -1;
  return {
    ...((polarity === 'negative' || denied.length > 0) && { polarity: denied }),
    ...(modality !== 'asserted' && { modality: weakened }),
    ...(time !== null && governor >= 0 && { time: extents(tree, [governor]) }),
    ...(source !== null && { source: cue }),
  };
}

/** Tokens as extents of the text, in their order, each once. */
function extents(tree: Tree, tokens: readonly number[]): Extent[] {
  const { starts, ends } = tree.tokens;
  return [...new Set(tokens)].sort((a, b) => a - b).map((token): Extent => [starts[token]!, ends[token]!]);
}

/** Steps that a path may take; trees are not that deep. */
const LONGEST = 64;

/**
 * The way from one token to another in their tree: "<xcomp" up from an xcomp to its head, ">nsubj" down to a subject; empty for the
 * token itself, "…" where the other stands in another sentence.
 */
export function pathBetween(tree: Tree, from: number, to: number): string {
  const above = ancestors(tree, from);
  const below = ancestors(tree, to);
  const turn = above.findIndex(token => below.includes(token));
  if (turn < 0) return '…';
  const up = above.slice(0, turn).map(token => `<${relation(tree, token)}`);
  const down = below.slice(0, below.indexOf(above[turn]!)).map(token => `>${relation(tree, token)}`);
  return [...up, ...down.reverse()].join(' ');
}

function ancestors(tree: Tree, token: number): number[] {
  const found: number[] = [];
  for (let at = token; at >= 0 && found.length < LONGEST; at = headOf(tree, at)) found.push(at);
  return found;
}
