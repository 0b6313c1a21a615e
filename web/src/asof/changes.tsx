import type { NamedActor } from '../../../src/ask/asking.ts';
import type { ChangeRow } from '../../../src/ask/changes.ts';
import type { Overview } from '../../../src/serve/answers.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { api } from '../api.ts';
import { language } from '../language.ts';
import { citing } from '../parts/citation.ts';
import { everything } from '../parts/everything.ts';
import { EvidenceList } from '../parts/evidence.tsx';
import { Link } from '../parts/link.tsx';
import { Answer, useAnswer } from '../parts/load.tsx';
import { TakeTable } from '../parts/take.tsx';
import { changes as writes } from '../record-changes.ts';
import { actorAddress, keepField, route } from '../route.ts';
import { words } from '../words.ts';
import { linesAsked } from './lines.ts';
import { remarkOn } from './table.tsx';

interface ChangesProps {
  readonly overview: Overview;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly relation: string;
}

/** What began and what ended between two days. */
export function ChangesBetween({ overview, from, to, subject, relation }: ChangesProps) {
  const w = words();
  const query = { from, to, subject, relation };
  const key = JSON.stringify(query);
  const count = linesAsked(PAGE, ALL);
  const loaded = useAnswer(`${key} ${count} ${writes.value}`, () => api.changes({ ...query, limit: String(count) }));
  return (
    <Answer of={loaded}>
      {answer => {
        const { rows, total } = answer;
        const [first, last] = [answer.from, answer.to].map(day =>
          dateInWords({ earliest: day, latest: day }, language.value),
        ) as [string, string];
        return (
          <section aria-live="polite">
            <h2>{w.asofView.changed(first, last)}</h2>
            {rows.length === 0 ? (
              <p class="empty">{w.asofView.nothingChanged}</p>
            ) : (
              <>
                <ChangeTable
                  key={key}
                  rows={rows}
                  all={() => everything(ALL, page => api.changes({ ...query, ...page }))}
                  relations={overview.glossary.relations}
                  name={`${answer.from}_${answer.to}`}
                />
                {total > rows.length && rows.length < ALL && (
                  <button
                    type="button"
                    class="more"
                    onClick={() => keepField('lines', String(Math.min(ALL, count + PAGE)))}
                  >
                    {w.more(total - rows.length)}
                  </button>
                )}
              </>
            )}
          </section>
        );
      }}
    </Answer>
  );
}

/** Lines that are shown at first, and as many more each time; and of a request at most. */
const PAGE = 100;
const ALL = 1_000;

interface ChangeTableProps {
  /** The lines that are shown. */
  readonly rows: readonly ChangeRow[];
  /** Every line, to take along. */
  readonly all: () => Promise<ChangeRow[]>;
  readonly relations: Readonly<Record<string, string>>;
  readonly name: string;
}

function ChangeTable({ rows, all, relations, name }: ChangeTableProps) {
  const w = words();
  const open = route.value.query.get('line');
  const cells = async () => [
    ['change', 'earliest', 'latest', 'subject', 'relation', 'object', 'disputed', 'sentences'],
    ...(await all()).map(({ change, when, subject, relation, object, disputed, evidence }) => [
      change,
      when.earliest,
      when.latest,
      subject.name,
      relation,
      object.name,
      String(disputed),
      evidence.length,
    ]),
  ];
  return (
    <>
      <table class="states">
        <thead>
          <tr>
            <th scope="col">{w.asofView.change}</th>
            <th scope="col">{w.asofView.when}</th>
            <th scope="col">{w.who}</th>
            <th scope="col">{w.relation}</th>
            <th scope="col">{w.what}</th>
          </tr>
        </thead>
        {rows.map((row, place) => {
          const line = [row.subject.id, row.relation, row.object.id, row.change, row.when.earliest].join(' ');
          return (
            <tbody key={line}>
              <tr {...(row.evidence[0] && citing(row.evidence[0]))}>
                <td>
                  <button
                    type="button"
                    aria-expanded={open === line}
                    aria-controls={`change-${place}`}
                    onClick={() => keepField('line', open === line ? null : line)}
                  >
                    <span class={`turn ${row.change}`}>{w.asofView[row.change]}</span>
                    {row.disputed && <span class="basis">{w.holds.disputed}</span>}
                  </button>
                </td>
                <td data-label={w.asofView.when}>{dateInWords(row.when, language.value) || w.notStated}</td>
                <td data-label={w.who}>
                  <Named actor={row.subject} />
                </td>
                <td data-label={w.relation}>{relations[row.relation] ?? row.relation}</td>
                <td data-label={w.what}>
                  <Named actor={row.object} />
                </td>
              </tr>
              <tr id={`change-${place}`} hidden={open !== line}>
                <td colSpan={5}>
                  {open === line && (
                    <EvidenceList evidence={row.evidence.map(piece => ({ ...piece, remark: remarkOn(piece) }))} />
                  )}
                </td>
              </tr>
            </tbody>
          );
        })}
      </table>
      <TakeTable name={`regesta-changes-${name}`} rows={cells} />
    </>
  );
}

function Named({ actor: { id, name } }: { actor: NamedActor }) {
  return id === null ? <span>{name}</span> : <Link to={actorAddress(id)}>{name}</Link>;
}
