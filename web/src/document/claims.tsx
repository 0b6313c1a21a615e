import { useEffect, useRef } from 'preact/hooks';
import type { Claim, Participant } from '../../../src/annotation.ts';
import type { DocumentPage } from '../../../src/serve/answers.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { language } from '../language.ts';
import { Chips } from '../parts/chips.tsx';
import { ClaimDetail } from '../parts/claim-detail.tsx';
import { Link } from '../parts/link.tsx';
import { documentAddress } from '../route.ts';
import { words } from '../words.ts';

interface ClaimsProps {
  readonly page: DocumentPage;
  readonly acts: Readonly<Record<string, string>>;
  /** The span that the address points at: the claim read there is shown in full. */
  readonly target: { readonly start: number; readonly end: number } | null;
}

/** The margin: each act that was read, with its roles, its date and who says it; the one pointed at with how it was read. */
export function Claims({ page, acts, target }: ClaimsProps) {
  const w = words();
  const { claims, document } = page.annotations;
  const open =
    target && claims.findIndex(({ trigger }) => trigger.start === target.start && trigger.end === target.end);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    // Scrolls the margin alone: the text has been put in its place already.
    const [frame, item] = [list.current, list.current?.querySelector<HTMLElement>('.open')];
    if (frame && item) frame.scrollTop = item.offsetTop - frame.offsetTop;
  }, [open]);
  return (
    <section class="claims-margin" aria-labelledby="claims-heading">
      <h2 id="claims-heading">{w.claims}</h2>
      {claims.length === 0 && <p class="quiet">{w.noClaims}</p>}
      <ol ref={list}>
        {claims.map((claim, place) => (
          <li key={claim.id} class={`${claim.modality} ${claim.polarity} ${place === open ? 'open' : ''}`}>
            <Link to={documentAddress(document.id, claim.trigger.start, claim.trigger.end)}>
              {acts[claim.act] ?? claim.act}
            </Link>{' '}
            <Chips modality={claim.modality} polarity={claim.polarity} verdict={page.claims[place]?.verdict ?? null} />
            {place === open && page.claims[place] ? (
              <ClaimDetail id={page.claims[place]!.id} />
            ) : (
              <Roles claim={claim} page={page} />
            )}
          </li>
        ))}
      </ol>
    </section>
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
    ...(claim.source ? [[w.source, called(claim.source)] as [string, string]] : []),
  ];
  return (
    <dl>
      {rows.map(([term, value]) => (
        <div key={term + value}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
