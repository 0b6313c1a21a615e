// "was found not guilty of fraud": an acquittal, though the words are those of a conviction.
import type { Claim } from '../annotation.ts';
import type { Context } from './context.ts';

/** From the verb on, within the clause. */
const NOT_GUILTY = /^[^.;:]{0,60}?\bnot\s+guilty\b/iu;

/** The claims of a document; what finds somebody not guilty drops the charge. */
export function withAcquittals({ pack, reading }: Context, claims: readonly Claim[]): Claim[] {
  const drop = pack.acts.find(({ id }) => id === 'drop-charge');
  return claims.map(claim => {
    if (!drop || claim.act !== 'convict') return claim;
    const { text } = reading.document;
    if (!NOT_GUILTY.test(text.slice(claim.trigger.start, claim.trigger.start + 80))) return claim;
    return { ...claim, act: drop.id, event: drop.event, polarity: 'positive' };
  });
}
