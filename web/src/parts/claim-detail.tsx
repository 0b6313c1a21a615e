import { useState } from 'preact/hooks';
import type { Explanation } from '../../../src/ask/explain.ts';
import type { QueuedClaim } from '../../../src/ask/queue.ts';
import type { Glossary } from '../../../src/serve/answers.ts';
import { api, type NewCorrection } from '../api.ts';
import { Correct } from '../correct/form.tsx';
import { changes } from '../record-changes.ts';
import { reviewAddress } from '../route.ts';
import { words } from '../words.ts';
import { copyCitation } from './citation.ts';
import { ClaimRoles } from './claim-roles.tsx';
import { History } from './history.tsx';
import { judge, withdraw } from './judge.ts';
import { Link } from './link.tsx';
import { Answer, useAnswer } from './load.tsx';

/** A claim in full: its roles, its date, who says it, by which rule it was read, what people decided of it, and the ways to decide. */
export function ClaimDetail({ id, glossary }: { id: string; glossary: Glossary }) {
  const w = words();
  const loaded = useAnswer(`${id} ${changes.value}`, () => api.claim(id));
  const [correcting, setCorrecting] = useState(false);
  const correct = async (claim: QueuedClaim, correction: NewCorrection) => {
    if ((await judge([{ claim, verdict: 'accepted', correction }])) !== null) setCorrecting(false);
  };
  return (
    <Answer of={loaded}>
      {({ claim, why }) => (
        <div class="claim-detail">
          <ClaimRoles claim={claim} relations={glossary.relations} />
          {why && <Why why={why} />}
          <History claim={claim} glossary={glossary} />
          {correcting ? (
            <Correct
              key={claim.reviews.length}
              claim={claim}
              glossary={glossary}
              onKeep={correction => void correct(claim, correction)}
              onLeave={() => setCorrecting(false)}
            />
          ) : (
            <p class="actions">
              <button type="button" onClick={() => judge([{ claim, verdict: 'accepted' }])}>
                {w.review.accept}
              </button>
              <button type="button" onClick={() => judge([{ claim, verdict: 'rejected' }])}>
                {w.review.reject}
              </button>
              <button type="button" onClick={() => setCorrecting(true)}>
                {w.review.correct}
              </button>
              {claim.verdict && (
                <button type="button" onClick={() => withdraw([claim])}>
                  {w.undo}
                </button>
              )}
              <button type="button" onClick={() => copyCitation(claim)}>
                {w.cite}
              </button>
              <Link to={reviewAddress({ document: claim.document, claim: claim.id })}>{w.review.inQueue}</Link>
            </p>
          )}
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
