import type { QueuedClaim, ReadFields } from '../../../src/ask/queue.ts';
import type { Glossary } from '../../../src/serve/answers.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { language } from '../language.ts';
import { words } from '../words.ts';
import { stateInWords } from './claim-roles.tsx';

interface HistoryProps {
  readonly claim: QueuedClaim;
  readonly glossary: Glossary;
}

/** What people decided of a claim, oldest first; what was taken back is struck through. Beside it, what the machine read. */
export function History({ claim, glossary }: HistoryProps) {
  const w = words();
  if (claim.reviews.length === 0) return null;
  const { asRead } = claim;
  const fields = asRead
    ? FIELDS.filter(field => inWords(field, asRead, glossary) !== inWords(field, claim, glossary))
    : [];
  return (
    <>
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
      {asRead && fields.length > 0 && (
        <dl class="as-read">
          {fields.map(field => (
            <div key={field}>
              <dt>{TERMS[field](w)}</dt>
              <dd>
                <del>{inWords(field, asRead, glossary)}</del> → <ins>{inWords(field, claim, glossary)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

type Words = ReturnType<typeof words>;

const TERMS: Readonly<Record<keyof ReadFields, (w: Words) => string>> = {
  act: w => w.act,
  agents: w => w.agent,
  recipients: w => w.recipient,
  place: w => w.place,
  time: w => w.time,
  polarity: w => w.review.happened,
  modality: w => w.review.howSaid,
  source: w => w.source,
  state: w => w.relation,
};
const FIELDS = Object.keys(TERMS) as (keyof ReadFields)[];

function inWords(field: keyof ReadFields, claim: ReadFields, { acts, relations }: Glossary): string {
  const w = words();
  switch (field) {
    case 'act':
      return acts[claim.act] ?? claim.act;
    case 'agents':
    case 'recipients':
      return claim[field].map(({ name }) => name).join(', ') || w.review.nobody;
    case 'place':
      return claim.place?.name ?? w.review.nobody;
    case 'time':
      return claim.time ? dateInWords(claim.time, language.value) || claim.time.text : w.undated;
    case 'polarity':
      return claim.polarity === 'positive' ? w.review.yes : w.negative;
    case 'modality':
      return w.modality[claim.modality];
    case 'source':
      return claim.source?.name ?? w.review.nobody;
    case 'state':
      return claim.state ? stateInWords(claim.state, relations) : w.review.nobody;
  }
}
