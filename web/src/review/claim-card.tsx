import type { QueuedClaim } from '../../../src/ask/queue.ts';
import type { Glossary } from '../../../src/serve/answers.ts';
import { api } from '../api.ts';
import { Chips } from '../parts/chips.tsx';
import { Why } from '../parts/claim-detail.tsx';
import { ClaimRoles } from '../parts/claim-roles.tsx';
import { fileName } from '../parts/file-name.ts';
import { History } from '../parts/history.tsx';
import { Link } from '../parts/link.tsx';
import { useAnswer } from '../parts/load.tsx';
import { documentAddress } from '../route.ts';
import { words } from '../words.ts';

/** A claim as it is put before a person: the sentence, what was read in it, what makes it doubtful, what others decided. */
export function ClaimCard({ claim, glossary }: { claim: QueuedClaim; glossary: Glossary }) {
  const w = words();
  const why = useAnswer(claim.id, () => api.claim(claim.id));
  return (
    <>
      <blockquote>
        <Marked claim={claim} />
      </blockquote>
      <p class="where">
        <Link to={documentAddress(claim.document, claim.start, claim.end)}>
          {w.openDocument} <cite>{fileName(claim.uri)}</cite>
        </Link>
      </p>
      <h2>
        {glossary.acts[claim.act] ?? claim.act}{' '}
        <Chips modality={claim.modality} polarity={claim.polarity} verdict={claim.verdict} />
      </h2>
      <ClaimRoles claim={claim} relations={glossary.relations} />
      {claim.doubts.length > 0 && (
        <ul class="doubts" aria-label={w.review.doubts}>
          {claim.doubts.map(doubt => (
            <li key={doubt}>{w.review.doubt[doubt]}</li>
          ))}
        </ul>
      )}
      {why.value?.why && why.value.claim.id === claim.id ? <Why why={why.value.why} /> : <div class="why-room" />}
      <History claim={claim} glossary={glossary} />
    </>
  );
}

/** The sentence with the word on which the reading hangs. */
function Marked({ claim: { sentence, trigger } }: { claim: QueuedClaim }) {
  const at = sentence.indexOf(trigger);
  if (at < 0) return <>{sentence}</>;
  return (
    <>
      {sentence.slice(0, at)}
      <mark>{trigger}</mark>
      {sentence.slice(at + trigger.length)}
    </>
  );
}
