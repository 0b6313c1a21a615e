// Dates within a phrase: those of its noun alone, and those of a vote, which are the verb's as well.
import type { TimeExpression } from '../annotation.ts';
import { type Context, timeOver } from './context.ts';
import { base, childrenOf, headOf, lemma, norm, prepositionsOf, type Tree, upos } from './tree.ts';

const VOTE: ReadonlySet<string> = new Set('élection scrutin primaire référendum election vote referendum'.split(' '));
const WINNING: ReadonlySet<string> = new Set('remporter gagner perdre emporter win lose'.split(' '));

/** "a remporté les élections de juin", "aux élections du 9 mars, elle se présente": what is won or done at a vote has its date. */
export function isVoteOf(tree: Tree, noun: number): boolean {
  if (!VOTE.has(lemma(tree, noun))) return false;
  if (base(tree, noun) === 'obj') return WINNING.has(lemma(tree, headOf(tree, noun)));
  return base(tree, noun) === 'obl' && /^(?:à|lors|in|at)$/.test(prepositionsOf(tree, noun)[0] ?? '');
}

/** "la création, en 1998, d'une classe": whether a date stands between commas behind a noun and before its complement. */
export function isWithin(tree: Tree, first: number, head: number, noun: number): boolean {
  let end = head + 1;
  while (tree.isTime[end] === 1) end++;
  let before = first - 1;
  while (before > noun && upos(tree, before) === 'ADP') before--;
  return (
    before === noun + 1 &&
    norm(tree, before) === ',' &&
    norm(tree, end) === ',' &&
    /^d(?:e|'|u|es)$/.test(norm(tree, end + 1) ?? '')
  );
}

/** "le 14 janvier, date à partir de laquelle je lui ai succédé": the day that the clause takes up; null elsewhere. */
export function dateOfWhich(context: Context, verb: number): TimeExpression | null {
  const { tree } = context;
  const which = childrenOf(tree, verb).find(
    child => child < verb && /^(?:laquelle|lequel|which)$/.test(norm(tree, child)),
  );
  if (which === undefined) return null;
  let at = which - 1;
  while (at > 0 && which - at < 5 && /^(?:à|au|partir|de|du|from|on)$/.test(norm(tree, at))) at--;
  if (!/^(?:date|jour|moment|day)$/.test(norm(tree, at)) || norm(tree, at - 1) !== ',') return null;
  const time = timeOver(context, at - 2);
  return time?.type === 'DATE' ? time : null;
}
