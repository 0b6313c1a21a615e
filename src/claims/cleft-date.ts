// The date that a clause is cleft from: "c'est en 1965 que le siège fut transféré", "it was not until March 1971 that …".
import { type Context, timeOver } from './context.ts';
import type { Dating } from './time.ts';
import { base, childrenOf, childWith, headOf, norm, relation, sentenceAt, type Tree } from './tree.ts';

/** "C'est en 1965 que le siège fut transféré", "it was in 1965 that …": the date that the clause is cleft from. */
export function cleft(context: Context, verb: number): Dating | null {
  const { tree } = context;
  if (relation(tree, verb) !== 'advcl:cleft' && !/^(?:que|qu'|that)$/.test(clauseOpener(tree, verb))) return null;
  const head = headOf(tree, verb);
  const time = head >= 0 && head < verb ? timeOver(context, head) : null;
  const copula = head >= 0 ? childWith(tree, head, 'cop') : -1;
  if (isDate(time) && copula >= 0 && copula < head) return { time, bearing: 'at', by: head };
  return onlyThen(context, verb);
}

function isDate(time: ReturnType<typeof timeOver>): time is NonNullable<ReturnType<typeof timeOver>> {
  return time !== null && (time.type === 'DATE' || time.type === 'TIME');
}

/** "Ce n'est qu'en mars 1971 qu'elle fut nommée", "it was not until March 1971 that …": trees of such sentences differ, their words do not. */
function onlyThen(context: Context, verb: number): Dating | null {
  const { tree } = context;
  const opener = childrenOf(tree, verb).findLast(
    child => child < verb && base(tree, child) === 'mark' && /^(?:que|qu'|that)$/.test(norm(tree, child)),
  );
  if (opener === undefined || opener < 1) return null;
  const last = norm(tree, opener - 1) === ',' ? opener - 2 : opener - 1;
  const time = timeOver(context, last);
  if (!isDate(time)) return null;
  const first = sentenceAt(tree, verb).firstToken;
  let at = last;
  while (at >= first && timeOver(context, at) === time) at--;
  for (let steps = 0; at > first && steps < MOST_BETWEEN && BETWEEN.test(norm(tree, at)); steps++) at--;
  if (at <= first || !/^(?:est|fut|était|was|is)$/.test(norm(tree, at))) return null;
  const before = /^(?:ne|n')$/.test(norm(tree, at - 1)) ? at - 2 : at - 1;
  return before >= first && /^(?:ce|c'|it)$/.test(norm(tree, before)) ? { time, bearing: 'at', by: last } : null;
}

const BETWEEN = /^(?:not|only|until|till|before|in|on|as|late|en|au|à|le|la|l'|dans|que|qu'|seulement)$/;
const MOST_BETWEEN = 5;

/** The word that opens the clause of a verb; "" where none does. */
export function clauseOpener(tree: Tree, verb: number): string {
  const opener = childrenOf(tree, verb).find(
    child => child < verb && /^(?:mark|advmod|obl)$/.test(base(tree, child)) && CLAUSE_OPENERS.test(norm(tree, child)),
  );
  return opener === undefined ? '' : norm(tree, opener);
}

const CLAUSE_OPENERS = /^(?:when|lorsque|lorsqu'|quand|since|until|till|que|qu'|that)$/;
