import type { Explanation } from '../../../src/ask/explain.ts';
import type { QueuedClaim } from '../../../src/ask/queue.ts';
import { api } from '../api.ts';
import { changes } from '../record-changes.ts';
import { reviewAddress } from '../route.ts';
import { words } from '../words.ts';
import { copyCitation } from './citation.ts';
import { ClaimRoles } from './claim-roles.tsx';
import { judge } from './judge.ts';
import { Link } from './link.tsx';
import { Answer, useAnswer } from './load.tsx';

/** A claim in full: its roles, its date, who says it, by which rule it was read, and what people decided of it. */
export function ClaimDetail({ id }: { id: string }) {
  const w = words();
  const loaded = useAnswer(`${id} ${changes.value}`, () => api.claim(id));
  return (
    <Answer of={loaded}>
      {({ claim, why }) => (
        <div class="claim-detail">
          <ClaimRoles claim={claim} />
          {why && <Why why={why} />}
          <History claim={claim} />
          <p class="actions">
            <button type="button" onClick={() => judge([{ claim, verdict: 'accepted' }])}>
              {w.review.accept}
            </button>
            <button type="button" onClick={() => judge([{ claim, verdict: 'rejected' }])}>
              {w.review.reject}
            </button>
            <button type="button" onClick={() => copyCitation(claim)}>
              {w.cite}
            </button>
            <Link to={reviewAddress({ document: claim.document, claim: claim.id })}>{w.review.inQueue}</Link>
          </p>
        </div>
      )}
    </Answer>
  );
}

/** By which rule and which words a claim was read. */
export function Why({ why }: { why: Explanation }) {
  const w = words();
  const quoted = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => w.quoted(text)).join(' … ');
  const rows: [string, string][] = [
    [w.why.rule, why.wording ? why.wording.text : (w.why.rules[why.rule] ?? why.rule)],
    [w.why.words, quoted(why.words)],
    [w.why.polarity, quoted(why.polarity)],
    [w.why.modality, quoted(why.modality)],
    [w.why.time, quoted(why.time)],
    [w.why.source, quoted(why.source)],
  ];
  return (
    <details class="why">
      <summary>{w.why.title}</summary>
      <dl>
        {rows
          .filter(([, value]) => value !== '')
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </details>
  );
}

/** What people decided of a claim, oldest first; what was taken back is struck through. */
export function History({ claim }: { claim: QueuedClaim }) {
  const w = words();
  if (claim.reviews.length === 0) return null;
  return (
    <ul class="history">
      {claim.reviews.map(({ verdict, note, person, made, withdrawn, correction }) => (
        <li key={made} class={withdrawn ? 'withdrawn' : ''}>
          <span class={`verdict ${verdict}`}>{w.verdict[verdict]}</span> {person ?? w.somebody}, {made.slice(0, 10)}
          {correction && ` – ${w.review.corrected}`}
          {note && ` – ${note}`}
          {withdrawn && ` (${w.review.withdrawn})`}
        </li>
      ))}
    </ul>
  );
}
