// Dates at the end of an English sentence that stand under another word than the one they date: "offered to sell it in 1859", "…, May 26, 1967."
import type { Candidate, Dating } from './time.ts';
import {
  base,
  childrenOf,
  childWith,
  feature,
  headOf,
  isUnder,
  isVerb,
  languageAt,
  lemma,
  norm,
  sentenceAt,
  type Tree,
  upos,
} from './tree.ts';
import { isRefusedUntil } from './unreal-en.ts';
import { isInfinitive } from './voice.ts';

/** Verbs whose infinitive happens, or does not, when they do: "forced to merge in 1866", but not "promised to leave in 1866". */
const AT_ONCE: ReadonlySet<string> = new Set(
  'force compel oblige offer refuse decline fail manage try attempt help cause begin start continue cease appoint name designate lead prompt enable'.split(
    ' ',
  ),
);

/** The date of the infinitive under a past verb that happens with it; null for none. */
export function dateOfInfinitive(tree: Tree, verb: number, candidates: readonly Candidate[]): Dating | null {
  if (!AT_ONCE.has(lemma(tree, verb)) || !isVerb(tree, verb) || languageAt(tree, verb) !== 'en') return null;
  if (!feature(tree, verb, 'Tense=Past') && !/ed$/.test(norm(tree, verb))) return null;
  const infinitive = childrenOf(tree, verb).find(
    child => child > verb && /^(?:xcomp|ccomp|advcl)$/.test(base(tree, child)) && isInfinitive(tree, child),
  );
  if (infinitive === undefined || isRefusedUntil(tree, infinitive)) return null;
  const own = candidates.find(
    ({ governor, bearing, opening, time }) =>
      governor === infinitive && bearing === 'at' && !opening && time.start > tree.tokens.ends[infinitive]!,
  );
  return own ? { time: own.time, bearing: own.bearing, by: infinitive } : null;
}

/** "Norway and Chad meet to discuss the crisis, May 26, 1967.": a bare day or month behind a comma at the end is that of all before it. */
export function closingDate(tree: Tree, trigger: number, candidates: readonly Candidate[]): Dating | null {
  if (languageAt(tree, trigger) !== 'en') return null;
  const { endToken } = sentenceAt(tree, trigger);
  const { starts, ends } = tree.tokens;
  let last = endToken - 1;
  while (last > trigger && upos(tree, last) === 'PUNCT') last--;
  const date = candidates.find(({ time }) => time.end === ends[last]);
  if (!date || !/^\d{4}-\d\d/.test(date.time.value) || !isMain(tree, trigger)) return null;
  let first = last;
  while (first > trigger && starts[first]! > date.time.start) first--;
  if (norm(tree, first - 1) !== ',' || first - 1 <= trigger) return null;
  return { time: date.time, bearing: 'at', by: trigger };
}

/** The main verb of a sentence, or a noun in one without a verb. */
function isMain(tree: Tree, trigger: number): boolean {
  if (headOf(tree, trigger) < 0) return true;
  if (isVerb(tree, trigger)) return base(tree, trigger) === 'conj' && headOf(tree, headOf(tree, trigger)) < 0;
  const { firstToken, endToken } = sentenceAt(tree, trigger);
  for (let i = firstToken; i < endToken; i++) if (isVerb(tree, i)) return false;
  return true;
}

/** "took the town after heavy fighting on 3 May": what came right before, without an article, leaves the day to the verb. */
export function isPlainStep(tree: Tree, after: number, date: number): boolean {
  const noun = headOf(tree, after);
  return (
    noun > after &&
    noun < date &&
    upos(tree, noun) === 'NOUN' &&
    tree.isTime[noun] !== 1 &&
    childWith(tree, noun, 'det', 'nmod', 'compound') < 0 &&
    norm(tree, noun + 1) === 'on' &&
    !isUnder(tree, date, noun)
  );
}
