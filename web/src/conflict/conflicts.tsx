import type { ConflictPassage, ConflictRow } from '../../../src/ask/conflicts.ts';
import type { ReadFields } from '../../../src/ask/queue.ts';
import type { Verdict } from '../../../src/record/model.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { api } from '../api.ts';
import { language } from '../language.ts';
import { VerdictMark } from '../parts/chips.tsx';
import { citing } from '../parts/citation.ts';
import { everything } from '../parts/everything.ts';
import { fileName } from '../parts/file-name.ts';
import { judge } from '../parts/judge.ts';
import { Link } from '../parts/link.tsx';
import { Answer, problemInWords, useAnswer } from '../parts/load.tsx';
import { tell } from '../parts/notice.tsx';
import { Pager } from '../parts/pager.tsx';
import { TakeTable } from '../parts/take.tsx';
import { changes } from '../record-changes.ts';
import { documentAddress } from '../route.ts';
import { words } from '../words.ts';

const PAGE = 25;
/** Conflicts of a request when all are taken along. */
const ALL = 500;

/** Conflicts, each with its sides next to one another; a person may decide for one of them. */
export function Conflicts({ offset, acts }: { offset: number; acts: Readonly<Record<string, string>> }) {
  const w = words();
  const query = { offset: String(offset), limit: String(PAGE) };
  const loaded = useAnswer(`${offset} ${changes.value}`, () => api.conflicts(query));
  return (
    <Answer of={loaded}>
      {({ rows, total, verdicts, told }) => (
        <>
          {rows.length === 0 && <p class="empty">{w.conflictView.noConflicts}</p>}
          {rows.map(row => (
            <Conflict key={row.id} row={row} verdicts={verdicts} told={told} acts={acts} />
          ))}
          <Pager path="/conflicts" query={{}} offset={offset} page={PAGE} total={total} />
          {rows.length > 0 && (
            <TakeTable
              name="regesta-conflicts"
              rows={async () => [
                ['conflict', 'about', 'side', 'text', 'sentence', 'uri', 'start', 'end'],
                ...(await everything(ALL, api.conflicts)).flatMap(({ id, about, claims }) =>
                  claims.map(({ side, text, sentence, uri, start, end }) => [
                    id,
                    about,
                    side + 1,
                    text,
                    sentence,
                    uri,
                    start,
                    end,
                  ]),
                ),
              ]}
            />
          )}
        </>
      )}
    </Answer>
  );
}

interface ConflictProps {
  readonly row: ConflictRow;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly told: Readonly<Record<string, ReadFields>>;
  readonly acts: Readonly<Record<string, string>>;
}

function Conflict({ row, verdicts, told, acts }: ConflictProps) {
  const w = words();
  const sides = [...Map.groupBy(row.claims, ({ side }) => side)];
  const decidable = row.claims.every(({ claim }) => claim !== null);
  return (
    <article class="conflict card" aria-labelledby={`about-${row.id}`}>
      <h2 id={`about-${row.id}`}>{w.conflictView.about[row.about]}</h2>
      <div class="sides">
        {sides.map(([side, passages]) => (
          <div key={side} class="side">
            <h3>{w.conflictView.side(side + 1)}</h3>
            <Claimed fields={passages.flatMap(({ claim }) => (claim && told[claim]) || [])[0]} acts={acts} />
            {passages.map(passage => (
              <Told
                key={`${passage.document} ${passage.start}`}
                passage={passage}
                verdict={passage.claim === null ? null : (verdicts[passage.claim] ?? null)}
              />
            ))}
            {decidable && (
              <button type="button" onClick={() => decideFor(row, side)}>
                {w.conflictView.decide(side + 1)}
              </button>
            )}
          </div>
        ))}
      </div>
      {!decidable && <p class="quiet">{w.conflictView.notDecidable}</p>}
    </article>
  );
}

/** What a side says, in short: who did what to whom, where and when. */
function Claimed({ fields, acts }: { fields: ReadFields | undefined; acts: Readonly<Record<string, string>> }) {
  if (fields === undefined) return null;
  const { act, agents, recipients, place, time } = fields;
  const names = (list: ReadFields['agents']) => list.map(({ name }) => name).join(', ');
  const when = time && (dateInWords(time, language.value) || time.text);
  return (
    <p class="claimed">
      {when && <b>{when}</b>} {names(agents)} <i>{acts[act] ?? act}</i>
      {recipients.length > 0 && ` → ${names(recipients)}`}
      {place && ` · ${place.name}`}
    </p>
  );
}

function Told({ passage, verdict }: { passage: ConflictPassage; verdict: Verdict | null }) {
  const { document, uri, start, end, text, sentence } = passage;
  const at = sentence.indexOf(text);
  return (
    <p class="told" {...citing({ document, uri, start, end, sentence })}>
      <q>
        {at < 0 ? (
          sentence
        ) : (
          <>
            {sentence.slice(0, at)}
            <mark>{text}</mark>
            {sentence.slice(at + text.length)}
          </>
        )}
      </q>{' '}
      <Link to={documentAddress(document, start, end)}>
        <cite>{fileName(uri)}</cite>
      </Link>{' '}
      {verdict && <VerdictMark verdict={verdict} />}
    </p>
  );
}

/** Accepts what one side says and rejects the others, claim by claim: each is a verdict of its own and can be taken back. */
async function decideFor(row: ConflictRow, side: number): Promise<void> {
  try {
    const judged = await Promise.all(
      row.claims.map(async ({ claim, side: of }) => ({
        claim: (await api.claim(claim!)).claim,
        verdict: of === side ? ('accepted' as const) : ('rejected' as const),
        note: words().conflictView.note,
      })),
    );
    await judge(judged);
  } catch (error) {
    tell(problemInWords(error));
  }
}
