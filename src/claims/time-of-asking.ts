// "The club, invited in 1983, declined", "pressed by London in December 1955, refused", "was offered a chair in 1974 and turned it down": whoever refuses
// or accepts without a date of its own does so when asked, as far as anybody tells.
import type { Candidate, Dating } from './time.ts';
import { base, childrenOf, childWith, headOf, isVerb, lemma, type Tree } from './tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ANSWERING = words(
  'refuse decline reject turn accept agree refuser décliner rejeter accepter consentir renoncer repousser éconduire',
);
const ASKING = words(
  'invite ask press urge approach offer propose solicit beg sound request inviter presser prier solliciter pressentir proposer offrir convier sommer demander appeler approcher',
);

/** The date of the asking that an answer belongs to; null where nobody is told to have asked. */
export function dateOfAsking(tree: Tree, trigger: number, candidates: readonly Candidate[]): Dating | null {
  if (!isVerb(tree, trigger) || !ANSWERING.has(lemma(tree, trigger))) return null;
  const subject = childWith(tree, trigger, 'nsubj');
  const asked = [...(subject < 0 ? [] : childrenOf(tree, subject)), ...childrenOf(tree, trigger)].find(
    child => child < trigger && /^(?:acl|advcl|amod)$/.test(base(tree, child)) && ASKING.has(lemma(tree, child)),
  );
  const before = headOf(tree, trigger);
  const beside =
    before >= 0 && /^(?:conj|parataxis)$/.test(base(tree, trigger)) && ASKING.has(lemma(tree, before)) ? before : -1;
  const asking = asked ?? beside;
  if (asking < 0) return null;
  const own = candidates.find(({ governor, bearing }) => governor === asking && bearing === 'at');
  return own ? { time: own.time, bearing: 'at', by: asking } : null;
}
