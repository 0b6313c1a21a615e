// "Son premier président fut élu le jour de la fondation", "chosen on the day it was founded": the day that the text gives the founding.
import type { Claim, TimeExpression } from '../../annotation.ts';
import type { Context } from '../context.ts';
import { childrenOf, norm } from '../tree.ts';

const DAY = /^(?:jour|day)$/;
const FOUNDING = /^(?:fondation|création|naissance|founding|foundation|creation|fondée?|créée?|founded|created)$/;

/** Whether a verb is dated by the day of a founding. */
export function isOnFoundingDay({ tree }: Context, verb: number): boolean {
  return childrenOf(tree, verb).some(
    child => DAY.test(norm(tree, child)) && childrenOf(tree, child).some(below => FOUNDING.test(norm(tree, below))),
  );
}

/** The only time that claims of a founding give it; null where they give none, or several. */
export function foundingTime({ reading }: Context, claims: readonly Claim[]): TimeExpression | null {
  const told = new Set(
    claims.flatMap(({ act, time, polarity, modality }) =>
      act === 'found' && time !== null && polarity === 'positive' && modality === 'asserted' ? [time] : [],
    ),
  );
  const [only] = told;
  return told.size === 1 ? (reading.times.find(({ id }) => id === only) ?? null) : null;
}
