// Signs of what dates a claim.
import type { Claim } from '../../annotation.ts';
import type { Sentence } from '../../language/words.ts';
import { type Context, timeOver } from '../context.ts';
import { headOf } from '../tree.ts';
import { is } from './act-signs.ts';

export interface DateSigns {
  readonly dated: number;
  readonly dateDoubt: number;
  readonly dateFirst: number;
}

export function dateSigns(
  context: Context,
  { time, why }: Claim,
  trigger: number,
  { firstToken, endToken }: Sentence,
): DateSigns {
  const { tree } = context;
  let doubt = 0;
  let date = -1;
  for (let i = firstToken; i < endToken; i++) {
    if (time === null || timeOver(context, i)?.id !== time) continue;
    if (date < 0) date = i;
    const head = headOf(tree, i);
    if (head < 0 || timeOver(context, head)?.id !== time) doubt = Math.max(doubt, 1 - tree.tokens.headChances[i]!);
  }
  return {
    dated: is((why?.time?.length ?? 0) > 0),
    dateDoubt: doubt,
    dateFirst: is(date >= 0 && date < trigger),
  };
}
