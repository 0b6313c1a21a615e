// Claims that are sure enough to be told, and those that are withheld, with what is doubtful in them.
import type { Claim, WithheldClaim } from '../../annotation.ts';
import type { Context } from '../context.ts';
import { doubtsOf } from './arcs.ts';
import { signsOf } from './signs.ts';
import { doubtsIn, isWithheld, surenessOf } from './sureness.ts';

export interface Sifted {
  /** Numbered anew; those told as done say how sure they are. */
  readonly claims: readonly Claim[];
  readonly withheld: readonly WithheldClaim[];
}

/** Divides the claims of a document, each list in their order. */
export function sift(context: Context, all: readonly Claim[]): Sifted {
  const claims: Claim[] = [];
  const withheld: WithheldClaim[] = [];
  const doubts = doubtsOf(context.tree);
  for (const claim of all) {
    const id = claims.length;
    if (claim.modality !== 'asserted') {
      claims.push({ ...claim, id });
      continue;
    }
    const signs = signsOf(context, doubts, claim);
    const sure = surenessOf(signs);
    if (!isWithheld(claim, sure, isSettled(context, claim), isHeldToMore(context, claim)))
      claims.push({ ...claim, id, sure });
    else if (!isThere(withheld.at(-1), claim)) {
      const { sentence, trigger, act } = claim;
      withheld.push({ sentence, trigger, act, sure, why: doubtsIn(signs) });
    }
  }
  return { claims, withheld };
}

/** A claim in French, unless the pack knows everybody who takes part in it. */
function isHeldToMore({ actors, reading }: Context, { sentence, agents, recipients }: Claim): boolean {
  if (reading.words.sentences[sentence]?.language !== 'fr') return false;
  const parties = [...agents, ...recipients];
  return parties.some(({ entity }) => entity === null || !actors.byId.has(entity));
}

function isSettled({ actors }: Context, { state }: Claim): boolean {
  return state !== null && actors.byId.has(state.subject) && actors.byId.has(state.object);
}

/** One act may have been read as several claims, for each state that it bears on. */
function isThere(last: WithheldClaim | undefined, { act, trigger }: Claim): boolean {
  return last !== undefined && last.act === act && last.trigger.start === trigger.start;
}
