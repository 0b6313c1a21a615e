import { useRef } from 'preact/hooks';
import type { AsOfAnswer, AsOfEvidence, Days } from '../../../src/record/model.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { day as dayOf } from '../day.ts';
import { language } from '../language.ts';
import { citing } from '../parts/citation.ts';
import { EvidenceList } from '../parts/evidence.tsx';
import { Link } from '../parts/link.tsx';
import { penWays } from '../parts/pen-ways.ts';
import { saveRows, Take } from '../parts/take.tsx';
import { actorAddress, keepField, route } from '../route.ts';
import { words } from '../words.ts';
import { drawStates, heightOf, type StatePicture, WIDTH } from './picture.ts';

interface StateTableProps {
  readonly day: string;
  /** The lines that are shown. */
  readonly rows: readonly AsOfAnswer[];
  /** Every line under the filters, to take along. */
  readonly all: () => Promise<readonly AsOfAnswer[]>;
  readonly relations: Readonly<Record<string, string>>;
}

/** What held: one line a relation, its sentences below it when opened. */
export function StateTable({ day, rows, all, relations }: StateTableProps) {
  const w = words();
  const open = route.value.query.get('line');
  const room = useRef<HTMLDivElement>(null);
  const cells = async () => [
    ['day', 'holds', 'basis', 'subject', 'relation', 'object', 'since', 'until', 'origins', 'sentence', 'uri'],
    ...(await all()).map(({ holds, basis, subject, relation, object, since, until, origins, evidence }) => [
      day,
      holds,
      basis,
      subject.name,
      relation,
      object.name,
      since && `${since.earliest ?? ''}/${since.latest ?? ''}`,
      until && `${until.earliest ?? ''}/${until.latest ?? ''}`,
      origins,
      evidence[0]?.sentence,
      evidence[0]?.uri,
    ]),
  ];
  return (
    <>
      <table class="states">
        <thead>
          <tr>
            <th scope="col">{w.answer}</th>
            <th scope="col">{w.who}</th>
            <th scope="col">{w.relation}</th>
            <th scope="col">{w.what}</th>
            <th scope="col">{w.since}</th>
            <th scope="col">{w.until}</th>
            <th scope="col">{w.origins}</th>
          </tr>
        </thead>
        {rows.map(row => {
          const id = `${row.subject.id}-${row.relation}-${row.object.id}`;
          return (
            <StateLine
              key={id}
              id={id}
              row={row}
              relation={relations[row.relation] ?? row.relation}
              open={open === id}
              onToggle={() => keepField('line', open === id ? null : id)}
            />
          );
        })}
      </table>
      <div ref={room}>
        <Take
          ways={[
            ['CSV', () => void saveRows(`regesta-${day}`, cells)],
            ...penWays(
              `regesta-${day}`,
              () => room.current!,
              async () => {
                const picture = pictureOf(day, await all(), relations);
                return { width: WIDTH, height: heightOf(picture), draw: pen => drawStates(pen, picture) };
              },
            ),
          ]}
        />
      </div>
    </>
  );
}

function pictureOf(iso: string, rows: readonly AsOfAnswer[], relations: StateTableProps['relations']): StatePicture {
  const w = words();
  return {
    title: w.held(dateInWords({ earliest: iso, latest: iso }, language.value)),
    day: dayOf(iso),
    lines: rows.map(row => ({
      words: `${row.subject.name} – ${relations[row.relation] ?? row.relation} – ${row.object.name}`,
      answer: w.holds[row.holds],
      row,
    })),
  };
}

interface StateLineProps {
  readonly id: string;
  readonly row: AsOfAnswer;
  readonly relation: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function StateLine({ id, row, relation, open, onToggle }: StateLineProps) {
  const w = words();
  return (
    <tbody class={`state ${row.holds}`}>
      <tr {...(row.evidence[0] && citing(row.evidence[0]))}>
        <td>
          <button type="button" aria-expanded={open} aria-controls={`proof-${id}`} onClick={onToggle}>
            <span class={`holds ${row.holds}`}>{w.holds[row.holds]}</span>
            {row.basis && <span class="basis">{w.basis[row.basis]}</span>}
          </button>
        </td>
        <td data-label={w.who}>
          <Link to={actorAddress(row.subject.id)}>{row.subject.name}</Link>
        </td>
        <td data-label={w.relation}>{relation}</td>
        <td data-label={w.what}>
          <Link to={actorAddress(row.object.id)}>{row.object.name}</Link>
        </td>
        <td data-label={w.since}>{boundsInWords(row.since) ?? w.notStated}</td>
        <td data-label={w.until}>{boundsInWords(row.until) ?? w.notStated}</td>
        <td data-label={w.origins}>{row.origins}</td>
      </tr>
      <tr id={`proof-${id}`} hidden={!open}>
        <td colSpan={7}>
          {open && <EvidenceList evidence={row.evidence.map(piece => ({ ...piece, remark: remarkOn(piece) }))} />}
        </td>
      </tr>
    </tbody>
  );
}

/** What a sentence says of a state, and how. */
export function remarkOn({ says, modality, polarity, source, verdict }: AsOfEvidence): string {
  const w = words();
  return [
    w.change[says],
    polarity === 'negative' ? w.negative : '',
    modality === 'asserted' ? '' : w.modality[modality],
    source ? w.says(source.text) : '',
    verdict ? w.verdict[verdict] : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

export function boundsInWords(bounds: Days | null): string | null {
  return bounds && (bounds.earliest || bounds.latest) ? dateInWords(bounds, language.value) : null;
}
