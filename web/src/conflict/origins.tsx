import type { CopyRow } from '../../../src/ask/copies.ts';
import { api } from '../api.ts';
import { citing } from '../parts/citation.ts';
import { everything } from '../parts/everything.ts';
import { fileName } from '../parts/file-name.ts';
import { Link } from '../parts/link.tsx';
import { Answer, useAnswer } from '../parts/load.tsx';
import { Pager } from '../parts/pager.tsx';
import { TakeTable } from '../parts/take.tsx';
import { changes } from '../record-changes.ts';
import { documentAddress } from '../route.ts';
import { words } from '../words.ts';
import { readingsOf, sigla, siglum } from './witnesses.ts';

const PAGE = 50;
/** Origins of a request when all are taken along. */
const ALL = 500;

/** Sentences that stand in several documents: one telling each, with the places where the copies differ. */
export function Origins({ offset }: { offset: number }) {
  const w = words();
  const query = { offset: String(offset), limit: String(PAGE) };
  const loaded = useAnswer(`${offset} ${changes.value}`, () => api.copies(query));
  return (
    <Answer of={loaded}>
      {({ rows, total }) => (
        <>
          {rows.length === 0 && <p class="empty">{w.conflictView.noCopies}</p>}
          {rows.map(row => (
            <Origin key={row.id} row={row} />
          ))}
          <Pager path="/conflicts/origins" query={{}} offset={offset} page={PAGE} total={total} />
          {rows.length > 0 && (
            <TakeTable
              name="regesta-origins"
              rows={async () => [
                ['origin', 'witness', 'document', 'uri', 'start', 'end', 'text', 'variants'],
                ...(await everything(ALL, api.copies)).flatMap(({ id, members, variants }) =>
                  members.map(({ document, uri, start, end, text }, i) => [
                    id,
                    siglum(i),
                    document,
                    uri,
                    start,
                    end,
                    text,
                    readingsOf({ document, start, end }, variants),
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

function Origin({ row }: { row: CopyRow }) {
  const w = words();
  const { id, members, variants } = row;
  const [first] = members;
  if (first === undefined) return null;
  return (
    <article class="origin card" aria-labelledby={id}>
      <h2 id={id}>{w.conflictView.copies(members.length)}</h2>
      <blockquote {...citing({ ...first, sentence: first.text })}>{first.text}</blockquote>
      <ol class="witnesses">
        {members.map(({ document, uri, start, end }, i) => (
          <li key={`${document} ${start}`}>
            <b class="siglum">{siglum(i)}</b> <Link to={documentAddress(document, start, end)}>{fileName(uri)}</Link>
          </li>
        ))}
      </ol>
      {variants.length > 0 && (
        <table class="plain-table apparatus">
          <caption>{w.conflictView.apparatus}</caption>
          <tbody>
            {variants.map(({ kind, readings }, i) => (
              <tr key={`${kind} ${i}`}>
                <th scope="row">{w.conflictView.variant[kind]}</th>
                <td>
                  {readings.map(({ text, members: who }, n) => (
                    <span key={text} class="reading">
                      {n > 0 && ' ] '}
                      <i>{text === '' ? w.conflictView.absent : text}</i> <b class="siglum">{sigla(who, members)}</b>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </article>
  );
}
