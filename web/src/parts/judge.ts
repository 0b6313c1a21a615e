import type { QueuedClaim } from '../../../src/ask/queue.ts';
import type { Verdict } from '../../../src/record/model.ts';
import type { DecidedMeanwhile } from '../../../src/serve/answers.ts';
import { api, type NewVerdict, Refused } from '../api.ts';
import { recordChanged } from '../record-changes.ts';
import { words } from '../words.ts';
import { problemInWords } from './load.tsx';
import { tell } from './notice.tsx';

export interface Judged {
  readonly claim: QueuedClaim;
  readonly verdict: Verdict;
  readonly note?: string | null;
  readonly correction?: NewVerdict['correction'];
}

/** How many decisions on a claim were before the person's eyes: a verdict counts one, one taken back two. */
export function decisionsSeen({ reviews }: Pick<QueuedClaim, 'reviews'>): number {
  return reviews.reduce((count, { withdrawn }) => count + (withdrawn ? 2 : 1), 0);
}

/**
 * Keeps a person's verdicts and offers to take them back. Gives the claims as they are then; null where nothing was kept. Where
 * somebody else decided in between, nothing is kept and `meanwhile` gets the claims with that decision.
 */
export async function judge(
  judged: readonly Judged[],
  meanwhile: (claims: readonly QueuedClaim[]) => void = () => {},
): Promise<readonly QueuedClaim[] | null> {
  const w = words();
  try {
    const { claims } = await api.judge(
      judged.map(({ claim, verdict, note = null, correction }) => ({
        claim: claim.id,
        seen: decisionsSeen(claim),
        verdict,
        note,
        ...(correction && { correction }),
      })),
    );
    recordChanged();
    const verdict = judged[0]!.verdict;
    tell(`${w.verdict[verdict]} (${judged.length})`, () => void withdraw(claims));
    return claims;
  } catch (error) {
    refused(error, meanwhile);
    return null;
  }
}

/** Takes back the last verdict on each claim. */
export async function withdraw(claims: readonly QueuedClaim[]): Promise<readonly QueuedClaim[] | null> {
  try {
    const answer = await api.withdraw(claims.map(claim => ({ claim: claim.id, seen: decisionsSeen(claim) })));
    recordChanged();
    tell(words().review.takenBack);
    return answer.claims;
  } catch (error) {
    refused(error, () => {});
    return null;
  }
}

function refused(error: unknown, meanwhile: (claims: readonly QueuedClaim[]) => void): void {
  tell(problemInWords(error));
  if (!(error instanceof Refused) || error.code !== 'decided-meanwhile') return;
  meanwhile((error.body as DecidedMeanwhile).claims);
  recordChanged();
}
