// Dates that are not the act's, or only a limit: those of a remark between brackets, of saying what had been done before, "by 1960".
import type { TimeExpression } from '../annotation.ts';
import { base, childWith, languageAt, norm, type Tree } from './tree.ts';

export const PLUPERFECT = /^(?:had|avai(?:t|ent)|étai(?:t|ent))$/;

/** "On 3 May he told them that they had voted", "Having voted, he left on 3 May": some time before that day. */
export function isBeforeSaying(tree: Tree, verb: number): boolean {
  if (base(tree, verb) === 'advcl') {
    const having = childWith(tree, verb, 'aux');
    return having >= 0 && /^(?:having|ayant)$/.test(norm(tree, having));
  }
  const auxiliary = base(tree, verb) === 'ccomp' ? childWith(tree, verb, 'aux') : -1;
  return auxiliary >= 0 && PLUPERFECT.test(norm(tree, auxiliary));
}

/** "the first minister (the eighteenth-century word for an envoy)": a date among other words between brackets is that of these. */
export function isInRemark({ text, tokens }: Tree, { start, end }: TimeExpression, trigger: number): boolean {
  const before = text.slice(Math.max(0, start - REMARK), start);
  const back = before.length - before.lastIndexOf('(');
  if (back > before.length || before.includes(')', before.length - back)) return false;
  const open = start - back;
  const ahead = text.slice(end, end + REMARK + 1).indexOf(')');
  if (ahead < 0) return false;
  const close = end + ahead;
  const at = tokens.starts[trigger]!;
  const inside = at > open && at < close;
  return !inside && text.slice(open + 1, start).length + close - end > DATE_ALONE;
}

/** "L'Australie de M. Hawke, au pouvoir depuis mars 1983, signa": the day since when somebody has held his office is told of nothing else. */
export function isOfTenure({ text, tokens }: Tree, { start }: TimeExpression, trigger: number): boolean {
  const at = tokens.starts[trigger]!;
  if (!SINCE.test(text.slice(Math.max(0, start - 12), start))) return false;
  const before = TENURE.exec(text.slice(Math.max(0, start - REMARK), start));
  if (!before) return false;
  const open = start - before[0].length;
  return at < open || at >= start;
}

const SINCE = /\b(?:depuis|since)\b/;
const TENURE =
  /,\s(?:au pouvoir|aux affaires|en poste|en fonctions?|in power|in office|in post)\s(?:depuis|since)(?:\s(?:le|la|the))?\s$/;

const REMARK = 120;
/** Words beside a date that still stands alone between brackets: "(on 3 May)", "(until the year 1903)". */
const DATE_ALONE = 24;

/** "by 1960", "by the end of 1960": then or before. */
export function byThen(tree: Tree, first: number): boolean {
  const before = /^(?:the|about|early|late|mid)$/.test(norm(tree, first - 1)) ? first - 2 : first - 1;
  return norm(tree, before) === 'by' && languageAt(tree, before) === 'en';
}
