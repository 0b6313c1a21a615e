// Spans of time told by two expressions: "from late 1950 to March 1967".
import type { TimeExpression } from '../annotation.ts';
import { type Context, timeOver } from './context.ts';
import { sentenceAt } from './tree.ts';

/** "from late 1950 to March 1967", "de 1951 à 1967": the expression that closes the span which this one opens. */
export function spanEnd(context: Context, from: TimeExpression, trigger: number): TimeExpression | null {
  const { tree } = context;
  const { firstToken, endToken } = sentenceAt(tree, trigger);
  let to: TimeExpression | null = null;
  for (let i = firstToken; i < endToken && !to; i++) {
    const time = tree.tokens.starts[i]! >= from.end ? timeOver(context, i) : null;
    if (time && (time.type === 'DATE' || time.type === 'TIME')) to = time;
  }
  if (!to || to.start - from.end > 24) return null;
  const opened = /(?:^|[\s(])(?:from|de|du|depuis|since|of|d['’])(?:\s+(?:the|late|early|mid))*\s*$/i;
  const between =
    /^[\s,]*(?:(?:up\s+)?to|until|till|through|à|au|aux|jusqu['’](?:à|au|en))(?:\s+(?:the|la|le|fin|late|early|mid))*\s*$/i;
  const before = tree.text.slice(Math.max(0, from.start - 24), from.start);
  return (opened.test(before) || startsWithOpener(tree.text, from)) && between.test(tree.text.slice(from.end, to.start))
    ? to
    : null;
}

/** "a member between 1955 and 1959": the expression that closes the time within which this one opens; what happened then did at some time between. */
export function betweenEnd(
  { tree }: Context,
  times: readonly TimeExpression[],
  from: TimeExpression,
): TimeExpression | null {
  if (
    !/(?:^|\s)(?:between|entre)(?:\s+(?:the|le))?\s*$/i.test(tree.text.slice(Math.max(0, from.start - 16), from.start))
  )
    return null;
  const to = times[from.id + 1];
  if (!to || to.sentence !== from.sentence || to.type !== 'DATE') return null;
  return /^\s+(?:and|et)(?:\s+(?:the|le))?\s+$/i.test(tree.text.slice(from.end, to.start)) ? to : null;
}

/** Some expressions hold the word that opens them: "du 3 mars". */
function startsWithOpener(text: string, time: TimeExpression): boolean {
  return /^(?:from|depuis|since|du)\s/i.test(text.slice(time.start, time.end));
}
