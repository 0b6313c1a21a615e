import { useEffect, useState } from 'preact/hooks';
import type { TimelineRow } from '../../../src/ask/timeline.ts';
import type { Overview } from '../../../src/serve/answers.ts';
import { daysWithin, isoDay } from '../../../src/times/calendar.ts';
import { api } from '../api.ts';
import { day } from '../day.ts';
import { Answer, useAnswer } from '../parts/load.tsx';
import { go, route } from '../route.ts';
import { words } from '../words.ts';
import { Chart } from './chart.tsx';
import { Filters } from './filters.tsx';
import { List } from './list.tsx';

/** The timeline: filters, the picture, and the same in words. The address holds the filters. */
export function TimelineView({ overview }: { overview: Overview }) {
  const query = Object.fromEntries(route.value.query);
  const loaded = useAnswer(JSON.stringify(query), () => api.timeline(wholeDays(query)));
  const [open, setOpen] = useState<string | null>(null);
  const w = words();

  useEffect(() => {
    document.title = `${w.timeline} – Regesta`;
  }, [w]);

  const pick = (id: string) => {
    setOpen(id);
    const entry = document.getElementById(`event-${id}`);
    entry?.querySelector('button')?.focus({ preventScroll: true });
    entry?.scrollIntoView({ block: 'center' });
  };

  if (overview.documents === 0) return <p class="empty">{w.emptyRecord}</p>;
  return (
    <>
      <h1 class="sr-only">{w.timeline}</h1>
      <Answer of={loaded}>
        {rows => {
          const [first, last] = window(rows, query);
          return (
            <>
              <Filters overview={overview} query={query} first={first} last={last} count={rows.length} />
              {rows.length === 0 ? (
                <p class="empty">{w.noEvents}</p>
              ) : (
                <>
                  <Chart rows={rows} first={first} last={last} onPick={pick} />
                  <Legend />
                  <List rows={rows} acts={overview.glossary.acts} open={open} onToggle={setOpen} />
                </>
              )}
            </>
          );
        }}
      </Answer>
      {loaded.problem !== null && (
        <button type="button" onClick={() => go('/timeline')}>
          {w.clear}
        </button>
      )}
    </>
  );
}

/** The days shown: those asked for, else from the first to the last event with a little air. */
function window(rows: readonly TimelineRow[], query: Record<string, string>): [number, number] {
  const days = rows.flatMap(row => [row.earliest, row.latest].flatMap(iso => iso ?? [])).map(day);
  const least = days.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = days.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const air = Math.max(30, Math.round((most - least) * 0.02));
  const today = day('1950-01-01');
  const first = daysWithin(query.from ?? '')?.first ?? (Number.isFinite(least) ? least - air : today);
  const last = daysWithin(query.to ?? '')?.last ?? (Number.isFinite(most) ? most + air : first + 365);
  return [first, Math.max(last, first + 1)];
}

/** The server takes days; what a person typed may be a year or a month. */
function wholeDays(query: Record<string, string>): Record<string, string> {
  const { from, to } = query;
  const [first, last] = [daysWithin(from ?? '')?.first, daysWithin(to ?? '')?.last];
  // What is no date goes as it is: the server refuses it, and the page says so.
  return {
    ...query,
    ...(first !== undefined && { from: isoDay(first) }),
    ...(last !== undefined && { to: isoDay(last) }),
  };
}

function Legend() {
  const w = words();
  return (
    <details class="legend">
      <summary>{w.legend}</summary>
      <ul>
        <li>
          <svg width="16" height="16" aria-hidden="true">
            <g class="mark asserted">
              <path d="M2 8l6 -6l6 6l-6 6z" />
            </g>
          </svg>
          {w.exactDay}
        </li>
        <li>
          <svg width="48" height="16" aria-hidden="true">
            <g class="mark asserted">
              <rect class="interval" x="0" y="4" width="48" height="8" rx="4" />
            </g>
          </svg>
          {w.softInterval}
        </li>
        {(['planned', 'proposed', 'alleged', 'hypothetical', 'opinion', 'question'] as const).map(modality => (
          <li key={modality}>
            <svg width="16" height="16" aria-hidden="true">
              <g class={`mark ${modality}`}>
                <path d="M2 8l6 -6l6 6l-6 6z" />
              </g>
            </svg>
            {w.modality[modality]}
          </li>
        ))}
        <li>
          <svg width="16" height="16" aria-hidden="true">
            <g class="mark asserted">
              <path d="M2 8l6 -6l6 6l-6 6z" />
              <line class="denied" x1="1" x2="15" y1="14" y2="2" />
            </g>
          </svg>
          {w.negative}
        </li>
      </ul>
    </details>
  );
}
