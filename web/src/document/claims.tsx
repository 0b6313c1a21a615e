import type { Claim, Participant } from '../../../src/annotation.ts';
import type { DocumentPage } from '../../../src/serve/answers.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { language } from '../language.ts';
import { Link } from '../parts/link.tsx';
import { documentAddress } from '../route.ts';
import { words } from '../words.ts';

interface ClaimsProps {
  readonly page: DocumentPage;
  readonly acts: Readonly<Record<string, string>>;
}

/** The margin: each act that was read, with its roles, its date and who says it. */
export function Claims({ page, acts }: ClaimsProps) {
  const w = words();
  const { claims, document } = page.annotations;
  return (
    <aside class="claims-margin" aria-labelledby="claims-heading">
      <h2 id="claims-heading">{w.claims}</h2>
      {claims.length === 0 && <p class="quiet">{w.noClaims}</p>}
      <ol>
        {claims.map(claim => (
          <li key={claim.id} class={`${claim.modality} ${claim.polarity}`}>
            <Link to={documentAddress(document.id, claim.trigger.start, claim.trigger.end)}>
              {acts[claim.act] ?? claim.act}
            </Link>{' '}
            {claim.modality !== 'asserted' && (
              <span class={`chip ${claim.modality}`}>{w.modality[claim.modality]}</span>
            )}
            {claim.polarity === 'negative' && <span class="chip negative">{w.negative}</span>}
            <Roles claim={claim} page={page} />
          </li>
        ))}
      </ol>
    </aside>
  );
}

function Roles({ claim, page }: { claim: Claim; page: DocumentPage }) {
  const w = words();
  const called = (who: Participant) => (who.entity && page.names[who.entity]) || who.text;
  const time = page.annotations.times.find(candidate => candidate.id === claim.time);
  const rows: [string, string][] = [
    ...(claim.agents.length ? [[w.agent, claim.agents.map(called).join(', ')] as [string, string]] : []),
    ...(claim.recipients.length ? [[w.recipient, claim.recipients.map(called).join(', ')] as [string, string]] : []),
    ...(claim.place ? [[w.place, called(claim.place)] as [string, string]] : []),
    [w.time, time ? dateInWords(time, language.value) || time.text : w.undated],
    ...(claim.source ? [['', w.says(called(claim.source))] as [string, string]] : []),
  ];
  return (
    <dl>
      {rows.map(([term, value]) => (
        <div key={term + value}>
          {term && <dt>{term}</dt>}
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
