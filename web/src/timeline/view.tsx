import { useMemo, useRef } from 'preact/hooks';
import type { Marks, Overview } from '../../../src/serve/answers.ts';
import { daysWithin, isoDay } from '../../../src/times/calendar.ts';
import { api } from '../api.ts';
import { drawnUp } from '../drawing-up.ts';
import { Empty } from '../parts/empty.tsx';
import { EventCard } from '../parts/event-card.tsx';
import { Answer, useAnswer } from '../parts/load.tsx';
import { save, saveText, Take } from '../parts/take.tsx';
import { useTitle } from '../parts/title.ts';
import { changes } from '../record-changes.ts';
import { go, route, withQuery } from '../route.ts';
import { words } from '../words.ts';
import { Chart, type ChartHandle } from './chart.tsx';
import { eventWays } from './event-ways.ts';
import { Filters } from './filters.tsx';
import { type Frame, frameOf, type Grouping } from './frame.ts';
import { Legend } from './legend.tsx';
import { Pages } from './list.tsx';
import { shifted, type Window, zoomed } from './steer.ts';

/** The timeline: filters, the picture, and the same in words. The address holds the filters and the days shown. */
export function TimelineView({ overview }: { overview: Overview }) {
  const w = words();
  const query = Object.fromEntries(route.value.query);
  const { actor = '', act = '' } = query;
  const marks = useAnswer(`${actor} ${act} ${changes.value}`, () => api.marks({ actor, act }));
  const asked = wholeDays({ from: query.from ?? '', to: query.to ?? '', actor, act });
  const rows = useAnswer(`${JSON.stringify(asked)} ${changes.value}`, () => api.timeline(asked));
  const chart = useRef<ChartHandle>(null);
  useTitle(w.timeline);

  if (overview.documents === 0) return <Empty overview={overview} />;
  const event = query.event ?? null;
  const pick = (id: string) => go(withQuery('/timeline', { ...query, event: id }), 'replace');
  const move = (change: (shown: Window) => Window) => chart.current?.move(change);
  return (
    <>
      <h1 class="sr-only">{w.timeline}</h1>
      <Filters
        overview={overview}
        query={query}
        onZoom={factor => move(shown => zoomed(shown, factor))}
        onShift={part => move(shown => shifted(shown, Math.round((shown.last + 1 - shown.first) * part)))}
      />
      <div class={marks.value === null && marks.problem === null ? 'chart-awaited' : ''}>
        <Answer of={marks}>
          {found => (
            <>
              <Picture marks={found} query={query} onPick={pick} handle={chart} />
              {event && <EventCard id={event} overview={overview} onClose={() => pick('')} />}
            </>
          )}
        </Answer>
      </div>
      {(marks.value !== null || marks.problem !== null || drawnUp.value !== null) && (
        <>
          <div class="under-chart">
            <Legend />
            <Take
              ways={[
                ...eventWays(asked),
                ['SVG', () => chart.current && saveText('timeline.svg', 'image/svg+xml', chart.current.svg())],
                ['PNG', () => chart.current?.png(picture => picture && save('timeline.png', picture))],
              ]}
            />
          </div>
          <Answer of={rows}>
            {first =>
              first.length === 0 ? (
                <p class="empty">
                  {w.noEvents}{' '}
                  <button type="button" onClick={() => go('/timeline')}>
                    {w.clear}
                  </button>
                </p>
              ) : (
                <Pages rows={first} query={asked} overview={overview} />
              )
            }
          </Answer>
        </>
      )}
    </>
  );
}

interface PictureProps {
  readonly marks: Marks;
  readonly query: Readonly<Record<string, string>>;
  readonly onPick: (id: string) => void;
  readonly handle: { current: ChartHandle | null };
}

function Picture({ marks, query, onPick, handle }: PictureProps) {
  const w = words();
  const lanes = (['actor', 'act', 'document'] as const).find(name => name === query.lanes) ?? 'none';
  const frame = useMemo(() => frameOf(marks, lanes satisfies Grouping, w.timelineView.others), [marks, lanes, w]);
  if (frame.count === 0) return null;
  const shown = windowOf(frame, query);
  const rest = ({ first, last }: Window) => {
    if (first === shown.first && last === shown.last) return;
    go(
      withQuery('/timeline', { ...Object.fromEntries(route.value.query), from: isoDay(first), to: isoDay(last) }),
      'replace',
    );
  };
  return <Chart frame={frame} shown={shown} onRest={rest} onPick={onPick} handle={handle} />;
}

/** The days shown: those asked for, else from the first to the last event with a little air. */
function windowOf({ first, last }: Frame, query: Readonly<Record<string, string>>): Window {
  const air = Math.max(30, Math.round((last - first) * 0.02));
  const from = daysWithin(query.from ?? '')?.first ?? first - air;
  const to = daysWithin(query.to ?? '')?.last ?? last + air;
  return { first: from, last: Math.max(to, from + 6) };
}

/** The server takes days; what a person typed may be a year or a month. */
function wholeDays(query: Readonly<Record<string, string>>): Record<string, string> {
  const [first, last] = [daysWithin(query.from ?? '')?.first, daysWithin(query.to ?? '')?.last];
  // What is no date goes as it is: the server refuses it, and the page says so.
  return {
    ...query,
    ...(first !== undefined && { from: isoDay(first) }),
    ...(last !== undefined && { to: isoDay(last) }),
  };
}
