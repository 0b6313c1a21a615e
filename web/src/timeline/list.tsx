import type { TimelineRow } from '../../../src/ask/timeline.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { language } from '../language.ts';
import { EvidenceList } from '../parts/evidence.tsx';
import { words } from '../words.ts';

interface ListProps {
  readonly rows: readonly TimelineRow[];
  readonly acts: Readonly<Record<string, string>>;
  /** The event whose sentences are shown. */
  readonly open: string | null;
  readonly onToggle: (id: string | null) => void;
}

/** The timeline in words, by year: what the keyboard and a screen reader use. */
export function List({ rows, acts, open, onToggle }: ListProps) {
  return (
    <div class="register">
      {byYear(rows).map(([year, events]) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          <ol>
            {events.map(row => (
              <Entry key={row.id} row={row} act={acts[row.act] ?? row.act} open={row.id === open} onToggle={onToggle} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface EntryProps {
  readonly row: TimelineRow;
  readonly act: string;
  readonly open: boolean;
  readonly onToggle: (id: string | null) => void;
}

function Entry({ row, act, open, onToggle }: EntryProps) {
  const w = words();
  const panel = `sentences-${row.id}`;
  return (
    <li id={`event-${row.id}`} class={`entry ${row.modality} ${row.polarity}`}>
      <button type="button" aria-expanded={open} aria-controls={panel} onClick={() => onToggle(open ? null : row.id)}>
        <span class="date">{dateInWords(row, language.value)}</span>
        <span class="what">
          {row.agents.length > 0 && <b>{row.agents.map(actor => actor.name).join(', ')}</b>}{' '}
          <span class="act">{act}</span>
          {row.recipients.length > 0 && (
            <>
              {' → '}
              <b>{row.recipients.map(actor => actor.name).join(', ')}</b>
            </>
          )}
          {row.modality !== 'asserted' && <span class={`chip ${row.modality}`}>{w.modality[row.modality]}</span>}
          {row.polarity === 'negative' && <span class="chip negative">{w.negative}</span>}
        </span>
        <span class="origins">{w.originsCount(row.origins)}</span>
      </button>
      <div id={panel} hidden={!open}>
        {open && <EvidenceList evidence={row.evidence} />}
      </div>
    </li>
  );
}

function byYear(rows: readonly TimelineRow[]): [string, TimelineRow[]][] {
  const years = new Map<string, TimelineRow[]>();
  for (const row of rows) {
    const year = String(Number(/^-?\d+/.exec((row.earliest ?? row.latest)!)![0]));
    const events = years.get(year);
    if (events) events.push(row);
    else years.set(year, [row]);
  }
  return [...years];
}
