// What is told of an office as a claim: the state of the claim that its verb has made already, or a claim of its own.
import type { Claim, StateClaim, Participant as Told } from '../../annotation.ts';
import type { Context } from '../context.ts';
import { groundsOfRule } from '../grounds.ts';
import { sayingAt } from '../source.ts';
import type { OfficeFact } from './fact.ts';

/** Acts whose claims speak of the same step as a fact of the same verb. */
const STEPS: ReadonlySet<string> = new Set([
  'appoint',
  'elect',
  'succeed',
  'resign',
  'leave-office',
  'dismiss',
  'leave',
  'sanction',
  'hold-office',
  'preside',
  'take-oath',
  'reinstate',
  'win-election',
  'lose-election',
]);

/** Puts a fact among the claims: into that of the same verb, or as one of its own. */
export function merge(context: Context, claims: Claim[], fact: OfficeFact, state: StateClaim | null): void {
  const { tree } = context;
  const start = tree.tokens.starts[fact.trigger]!;
  const end = tree.tokens.ends[fact.triggerEnd - 1]!;
  const at =
    fact.verb < 0
      ? -1
      : claims.findIndex(({ act, trigger }) => STEPS.has(act) && trigger.start <= start && start < trigger.end);
  const known = claims[at];
  if (known && state === null && !fact.left) return;
  // What only a noun tells is no more than what its claim makes of it.
  if (fact.act === '' && (!known || known.polarity === 'negative')) return;
  if (known && !fact.left) {
    const time = fact.time?.id ?? known.time;
    const told = time === known.time ? known : redated(known, time);
    if (known.state === null) claims[at] = { ...named(told, fact.person), state };
    else claims.push({ ...told, state });
    return;
  }
  const saying = sayingAt(context, start);
  const claim: Claim = {
    id: claims.length,
    sentence: tree.words.sentences[tree.sentenceOf[fact.trigger]!]!.id,
    trigger: { start, end, text: tree.text.slice(start, end) },
    act: fact.act,
    event: context.pack.acts.find(({ id }) => id === fact.act)?.event ?? null,
    agents: [fact.person],
    recipients: fact.left ? [fact.left] : [],
    place: null,
    time: fact.time?.id ?? null,
    polarity: fact.polarity,
    modality: fact.modality,
    source: saying?.source ?? null,
    state,
  };
  claims.push({
    ...claim,
    why: groundsOfRule(tree, 'office', claim, { factuality: fact.factuality, saying }),
  });
}

/** A claim with the date that its office gives; the word that the other one hung on explains it no more. */
function redated({ why, ...claim }: Claim, time: number | null): Claim {
  if (!why) return { ...claim, time };
  const { time: _, ...others } = why;
  return { ...claim, time, why: others };
}

/** "a suspendu le directeur": the recipient is known by now. */
function named(claim: Claim, person: Told): Claim {
  if (claim.recipients.length !== 1 || claim.recipients[0]!.entity !== null) return claim;
  return claim.recipients[0]!.text.startsWith(person.text) ? { ...claim, recipients: [person] } : claim;
}
