// Dates beside a noun that the parser gives to a verb: between it and the verb that it is the subject of, or right behind its phrase.

import { phraseTokens } from './phrase-span.ts';
import type { Candidate, Dating } from './time.ts';
import { base, headOf, isVerb, norm, type Tree, upos } from './tree.ts';

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
  // "l'élection de Lund, le 6 mai dernier, a rendu …"
  const phrase = ends[phraseTokens(tree, trigger).last]!;
  const apart = phrase <= own.time.start && /^,\s*(?:le |on )?$/.test(tree.text.slice(phrase, own.time.start));
  if (apart && tree.text[own.time.end] === ',') return { time: own.time, bearing: own.bearing, by: trigger };
  for (let i = trigger + 1; starts[i]! < own.time.start; i++) if (isVerb(tree, i) || norm(tree, i) === ',') return null;
  return { time: own.time, bearing: own.bearing, by: trigger };
}

/** "lors de la réunion du conseil, le 3 mai, il a dit …": the day right behind the meeting is the meeting's, wherever the parser hung it. */
export function dateBehindPhrase(tree: Tree, noun: number, candidates: readonly Candidate[]): Dating | null {
  if (upos(tree, noun) !== 'NOUN' || ![noun - 1, noun - 2, noun - 3].some(at => at >= 0 && norm(tree, at) === 'lors'))
    return null;
  const end = tree.tokens.ends[phraseTokens(tree, noun).last]!;
  const own = candidates.find(
    ({ time, bearing }) =>
      bearing === 'at' && time.start > end && /^,\s*(?:le |du )?$/.test(tree.text.slice(end, time.start)),
  );
  return own ? { time: own.time, bearing: own.bearing, by: noun } : null;
}
