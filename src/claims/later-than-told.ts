// "Chile, which elects a president in September", printed in July: what a text puts after the day of its own printing is no fact yet.
import type { Claim } from '../annotation.ts';
import { partitionPoint } from '../partition-point.ts';
import type { Context } from './context.ts';
import { feature, isVerb } from './tree.ts';

/** The claims, those in the present planned that are dated after the document's publication. A past dated so has another date, or the document has. */
export function withLaterPlanned(context: Context, claims: Claim[]): Claim[] {
  const { reading, tree } = context;
  const printed = reading.document.published?.value;
  if (printed === undefined || !/^\d{4}-\d{2}-\d{2}/.test(printed)) return claims;
  const day = printed.slice(0, 10);
  return claims.map(claim => {
    const { modality, time, trigger } = claim;
    if (modality !== 'asserted' || time === null || !((reading.times[time]!.earliest ?? '') > day)) return claim;
    const { starts, length } = tree.tokens;
    const verb = partitionPoint(0, length, i => starts[i]! < trigger.start);
    const isPresent =
      starts[verb] === trigger.start &&
      isVerb(tree, verb) &&
      feature(tree, verb, 'VerbForm=Fin') &&
      feature(tree, verb, 'Tense=Pres');
    return isPresent ? { ...claim, modality: 'planned' } : claim;
  });
}
