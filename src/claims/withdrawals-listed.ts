// "Le retrait allemand prit effet le 21 octobre 1935 et celui de l'Italie le 11 décembre 1939": the withdrawals of others that share the verb of the first.
import type { TimeExpression } from '../annotation.ts';
import type { Sentence } from '../language/words.ts';
import { type Context, nameOver, timeOver } from './context.ts';
import { norm } from './tree.ts';

export interface Shared {
  readonly text: string;
  readonly entity: string;
  readonly time: TimeExpression;
}

/** How many tokens the name and its date may take. */
const NEAR = 10;

/** Each state that follows on "et celui de", "and that of" behind a verb, with the date right behind its name. */
export function sharersOf(context: Context, sentence: Sentence, verb: number): Shared[] {
  const { tree } = context;
  const found: Shared[] = [];
  for (let i = verb + 1; i < sentence.endToken - 1; i++) {
    if (!/^(?:celui|celle|that)$/.test(norm(tree, i)) || !/^(?:et|and|,)$/.test(norm(tree, i - 1))) continue;
    if (!/^(?:de|du|d'|of)$/.test(norm(tree, i + 1))) continue;
    const shared = nextDated(context, i + 2, Math.min(sentence.endToken, i + 2 + NEAR));
    if (shared) found.push(shared);
  }
  return found;
}

/** The state named first, if nothing but articles and small words stands between it and its date. */
function nextDated(context: Context, from: number, end: number): Shared | null {
  const { tree } = context;
  let at = from;
  if (/^(?:le|la|l'|the|les)$/.test(norm(tree, at))) at++;
  const name = nameOver(context, at);
  if (!name?.entity?.startsWith('state:')) return null;
  while (at < end && nameOver(context, at) === name) at++;
  while (at < end && /^(?:le|la|l'|en|au|on|in|,|dès)$/.test(norm(tree, at)) && !timeOver(context, at)) at++;
  const time = at < end ? timeOver(context, at) : null;
  return time ? { text: name.text, entity: name.entity, time } : null;
}
