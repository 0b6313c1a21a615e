// Spans of time told by two expressions: "from late 1950 to March 1967".
import type { TimeExpression } from '../annotation.ts';
import { type Context, timeOver } from './context.ts';
import { sentenceAt } from './tree.ts';

/** "from late 1950 to March 1967", "de 1951 à 1967": the expression that closes the span which this one opens. */
export function spanEnd(context: Context, from: TimeExpression, trigger: number): TimeExpression | null {
  const { tree } = context;
  const to = nextTime(context, from, trigger);
  if (!to) return null;
  const opened = /(?:^|[\s(])(?:from|de|du|depuis|since|of|d['’])(?:\s+(?:the|late|early|mid))*\s*$/i;
  const between =
    /^[\s,]*(?:(?:up\s+)?to|until|till|through|à|au|aux|jusqu['’](?:à|au|en))(?:\s+(?:the|la|le|fin|late|early|mid))*\s*$/i;
  return (opened.test(lead(tree.text, from)) || startsWithOpener(tree.text, from)) &&
    between.test(tree.text.slice(from.end, to.start))
    ? to
    : null;
}

/**
 * "between March and May 1950", "entre 1950 et 1960", "in 1950 or 1951": the other end, or the other date; what happened then did so on no day that
 * either names for sure.
 */
export function betweenEnd(context: Context, from: TimeExpression, trigger: number): TimeExpression | null {
  const { text } = context.tree;
  const to = nextTime(context, from, trigger);
  if (to && OR.test(text.slice(from.end, to.start))) return to;
  if (!to || !/(?:^|[\s(])(?:between|entre)(?:\s+(?:the|le|la|late|early|mid))*\s*$/i.test(lead(text, from)))
    return null;
  return /^[\s,]*(?:and|et)(?:\s+(?:the|le|la|late|early|mid))*\s*$/i.test(text.slice(from.end, to.start)) ? to : null;
}

const OR =
  /^[\s,]*(?:or|ou|ou bien)(?:[\s,]+(?:in|on|at|by|late|early|perhaps|possibly|even|the|en|le|la|au|dans|à|peut-être|même|plutôt|début|fin))*\s*$/i;

function lead(text: string, { start }: TimeExpression): string {
  return text.slice(Math.max(0, start - 24), start);
}

/** The date right behind another one in its sentence; null where more than a few words stand between. */
function nextTime(context: Context, from: TimeExpression, trigger: number): TimeExpression | null {
  const { tree } = context;
  const { firstToken, endToken } = sentenceAt(tree, trigger);
  for (let i = firstToken; i < endToken; i++) {
    const time = tree.tokens.starts[i]! >= from.end ? timeOver(context, i) : null;
    if (time && (time.type === 'DATE' || time.type === 'TIME')) return time.start - from.end > 24 ? null : time;
  }
  return null;
}

/** Some expressions hold the word that opens them: "du 3 mars". */
function startsWithOpener(text: string, time: TimeExpression): boolean {
  return /^(?:from|depuis|since|du)\s/i.test(text.slice(time.start, time.end));
}
