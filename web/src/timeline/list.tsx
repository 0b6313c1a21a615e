import { useEffect, useState } from 'preact/hooks';
import type { TimelineRow } from '../../../src/ask/timeline.ts';
import type { Overview } from '../../../src/serve/answers.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { api } from '../api.ts';
import { language } from '../language.ts';
import { Chips } from '../parts/chips.tsx';
import { citing } from '../parts/citation.ts';
import { EventCard } from '../parts/event-card.tsx';
import { EvidenceList } from '../parts/evidence.tsx';
import { problemInWords } from '../parts/load.tsx';
import { tell } from '../parts/notice.tsx';
import { keepField, route } from '../route.ts';
import { words } from '../words.ts';

/** Events that one request brings; as many as the server gives at most. */
const PAGE = 100;

interface PagesProps {
  /** The first page, and what it was asked with. */
  readonly rows: readonly TimelineRow[];
  readonly query: Readonly<Record<string, string>>;
  readonly overview: Overview;
}

/** The timeline in words, a page at a time. The address holds the line that is open; where its page is not shown, it stands above them. */
export function Pages({ rows: first, query, overview }: PagesProps) {
  const open = route.value.query.get('line');
  const toggle = (id: string | null) => keepField('line', id);
  const [further, setFurther] = useState<readonly TimelineRow[]>([]);
  const [whole, setWhole] = useState(first.length < PAGE);
  useEffect(() => {
    setFurther([]);
    setWhole(first.length < PAGE);
  }, [first]);
  const rows = [...first, ...further];
  const next = async () => {
    try {
      const page = await api.timeline({ ...query, after: rows.at(-1)!.id });
      setFurther([...further, ...page]);
      setWhole(page.length < PAGE);
    } catch (error) {
      tell(problemInWords(error));
    }
  };
  return (
    <>
      {open !== null && !rows.some(({ id }) => id === open) && (
        <EventCard id={open} overview={overview} onClose={() => toggle(null)} />
      )}
      <List rows={rows} acts={overview.glossary.acts} open={open} onToggle={toggle} />
      {!whole && (
        <button type="button" class="more" onClick={next}>
          {words().timelineView.nextPage}
        </button>
      )}
    </>
  );
}

interface ListProps {
  readonly rows: readonly TimelineRow[];
  readonly acts: Readonly<Record<string, string>>;
  /** The event whose sentences are shown. */
  readonly open: string | null;
  readonly onToggle: (id: string | null) => void;
}

/** Events by year: what the keyboard and a screen reader use. */
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

export function Entry({ row, act, open, onToggle }: EntryProps) {
  const w = words();
  const panel = `sentences-${row.id}`;
  return (
    <li
      id={`event-${row.id}`}
      class={`entry ${row.modality} ${row.polarity}`}
      {...(row.evidence[0] && citing(row.evidence[0]))}
    >
      <button type="button" aria-expanded={open} aria-controls={panel} onClick={() => onToggle(open ? null : row.id)}>
        <span class="date">{dateInWords(row, language.value) || w.undated}</span>
        <span class="what">
          {row.agents.length > 0 && <b>{row.agents.map(actor => actor.name).join(', ')}</b>}{' '}
          <span class="act">{act}</span>
          {row.recipients.length > 0 && (
            <>
              {' → '}
              <b>{row.recipients.map(actor => actor.name).join(', ')}</b>
            </>
          )}
          {row.place && <span class="quiet"> · {row.place.name}</span>}
          <Chips modality={row.modality} polarity={row.polarity} />
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
  const years = Map.groupBy(rows, row => String(Number(/^-?\d+/.exec(row.earliest ?? row.latest ?? '0')![0])));
  return [...years];
}
