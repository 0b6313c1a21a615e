import { useState } from 'preact/hooks';
import type { AsOfAnswer, Days } from '../../../src/record/model.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { language } from '../language.ts';
import { EvidenceList } from '../parts/evidence.tsx';
import { words } from '../words.ts';

interface StateTableProps {
  readonly rows: readonly AsOfAnswer[];
  readonly relations: Readonly<Record<string, string>>;
}

/** What held: one line a relation, its sentences below it when opened. */
export function StateTable({ rows, relations }: StateTableProps) {
  const w = words();
  const [open, setOpen] = useState<string | null>(null);
  return (
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
            onToggle={() => setOpen(open === id ? null : id)}
          />
        );
      })}
    </table>
  );
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
  const remark = (piece: AsOfAnswer['evidence'][number]) =>
    [
      w.change[piece.says],
      piece.modality === 'asserted' ? '' : w.modality[piece.modality],
      piece.source ? w.says(piece.source.text) : '',
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <tbody class={`state ${row.holds}`}>
      <tr>
        <td>
          <button type="button" aria-expanded={open} aria-controls={`proof-${id}`} onClick={onToggle}>
            <span class={`holds ${row.holds}`}>{w.holds[row.holds]}</span>
            {row.basis && <span class="basis">{w.basis[row.basis]}</span>}
          </button>
        </td>
        <td data-label={w.who}>{row.subject.name}</td>
        <td data-label={w.relation}>{relation}</td>
        <td data-label={w.what}>{row.object.name}</td>
        <td data-label={w.since}>{boundsInWords(row.since) ?? w.notStated}</td>
        <td data-label={w.until}>{boundsInWords(row.until) ?? w.notStated}</td>
        <td data-label={w.origins}>{row.origins}</td>
      </tr>
      <tr id={`proof-${id}`} hidden={!open}>
        <td colSpan={7}>
          {open && <EvidenceList evidence={row.evidence.map(piece => ({ ...piece, remark: remark(piece) }))} />}
        </td>
      </tr>
    </tbody>
  );
}

function boundsInWords(bounds: Days | null): string | null {
  return bounds && (bounds.earliest || bounds.latest) ? dateInWords(bounds, language.value) : null;
}
