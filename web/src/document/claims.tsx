import { useEffect, useRef } from 'preact/hooks';
import type { Claim, Participant } from '../../../src/annotation.ts';
import type { ReadFields } from '../../../src/ask/queue.ts';
import type { DocumentPage, Glossary } from '../../../src/serve/answers.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { language } from '../language.ts';
import { Chips } from '../parts/chips.tsx';
import { citing } from '../parts/citation.ts';
import { ClaimDetail } from '../parts/claim-detail.tsx';
import { Link } from '../parts/link.tsx';
import { spanAddress } from '../route.ts';
import { words } from '../words.ts';

interface ClaimsProps {
  readonly page: DocumentPage;
  readonly glossary: Glossary;
  /** The span that the address points at: the claim read there is shown in full. */
  readonly target: { readonly start: number; readonly end: number } | null;
}

/** The margin: each act that was read, with its roles, its date and who says it; the one pointed at with how it was read. */
export function Claims({ page, glossary, target }: ClaimsProps) {
  const w = words();
  const { claims } = page.annotations;
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
        {claims.map((claim, place) => {
          const kept = page.claims[place];
          const { act, modality, polarity } = kept?.corrected ?? claim;
          return (
            <li
              key={claim.id}
              class={`${modality} ${polarity} ${place === open ? 'open' : ''}`}
              {...citedIn(claim, page)}
            >
              <Link to={spanAddress(claim.trigger)}>{glossary.acts[act] ?? act}</Link>{' '}
              <Chips modality={modality} polarity={polarity} verdict={kept?.verdict ?? null} />
              {place === open && (
                <span class="close">
                  <Link to={spanAddress(null)}>{w.close}</Link>
                </span>
              )}
              {place === open && kept ? (
                <ClaimDetail id={kept.id} glossary={glossary} />
              ) : (
                <Roles
                  fields={kept?.corrected ?? fieldsOf(claim, page)}
                  source={claim.source && called(claim.source, page)}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The sentence that a claim was read in, for the key C. */
function citedIn({ sentence: number }: Claim, { annotations: { document, sentences } }: DocumentPage) {
  const around = sentences.find(({ id }) => id === number);
  if (!around) return {};
  const { start, end } = around;
  return citing({ document: document.id, uri: document.uri, start, end, sentence: document.text.slice(start, end) });
}

type Fields = Pick<ReadFields, 'agents' | 'recipients' | 'place' | 'time'>;

function called({ entity, text }: Participant, { names }: DocumentPage): string {
  return (entity && names[entity]) || text;
}

/** A claim as it was read, with the names of those who take part. */
function fieldsOf({ agents, recipients, place, time: dated }: Claim, page: DocumentPage): Fields {
  const who = (party: Participant) => ({ id: party.entity, name: called(party, page) });
  const time = page.annotations.times.find(({ id }) => id === dated);
  return {
    agents: agents.map(who),
    recipients: recipients.map(who),
    place: place && who(place),
    time: time ? { ...time, relative: false, from: 'stated' } : null,
  };
}

function Roles({ fields, source }: { fields: Fields; source: string | null }) {
  const w = words();
  const { agents, recipients, place, time } = fields;
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(', ');
  const rows = [
    [w.agent, names(agents)],
    [w.recipient, names(recipients)],
    [w.place, place?.name],
    [w.time, time ? dateInWords(time, language.value) || time.text : w.undated],
    [w.source, source],
  ].filter(([, value]) => value);
  return (
    <dl>
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
