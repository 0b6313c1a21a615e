// A date between a noun and the verb that it is the subject of.
import type { Candidate, Dating } from './time.ts';
import { base, headOf, isVerb, norm, type Tree } from './tree.ts';

/** "the invasion of Chad on 9 April led to …": a date between a noun and the verb that it is the subject of is the noun's. */
export function dateOfSubject(tree: Tree, trigger: number, candidates: readonly Candidate[]): Dating | null {
  const verb = headOf(tree, trigger);
  if (isVerb(tree, trigger) || base(tree, trigger) !== 'nsubj' || verb < trigger || !isVerb(tree, verb)) return null;
  const { starts, ends } = tree.tokens;
  const own = candidates.find(
    ({ governor, time, bearing }) =>
      governor === verb && bearing === 'at' && time.start >= ends[trigger]! && time.end <= starts[verb]!,
  );
  if (!own) return null;
  for (let i = trigger + 1; starts[i]! < own.time.start; i++) if (isVerb(tree, i) || norm(tree, i) === ',') return null;
  return { time: own.time, bearing: own.bearing, by: trigger };
}
