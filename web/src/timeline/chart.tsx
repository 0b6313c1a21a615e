import { useEffect, useRef, useState } from 'preact/hooks';
import type { TimelineRow } from '../../../src/ask/timeline.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { day } from '../day.ts';
import { language } from '../language.ts';
import { words } from '../words.ts';
import { lanesOf } from './lanes.ts';
import { type Scale, scaleOf, ticks } from './scale.ts';

const LANE = 16;
const TOP = 28;
const MOST_LANES = 22;
/** Pixels that the longest label of the axis takes. */
const LABEL = 40;
/** Half the width of the lozenge of a day that is known. */
const POINT = 6;

const MONTHS = {
  fr: ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

interface ChartProps {
  readonly rows: readonly TimelineRow[];
  /** The days shown, as day numbers. */
  readonly first: number;
  readonly last: number;
  readonly onPick: (id: string) => void;
}

/** The picture of the timeline: a lozenge where the day is known, a soft bar over all the days that it can be where it is not. */
export function Chart({ rows, first, last, onPick }: ChartProps) {
  const w = words();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const scale = scaleOf(first, last, width);
  const marks = rows.map(row => markOf(row, scale));
  const lanes = lanesOf(marks);
  const height = TOP + Math.min(MOST_LANES, Math.max(1, ...lanes.map(lane => lane + 1))) * LANE + 8;
  return (
    <div class="chart" ref={frame}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={w.chartLabel(rows.length)}
      >
        <defs>
          <linearGradient id="soft">
            <stop offset="0" class="soft-end" />
            <stop offset="0.15" class="soft-middle" />
            <stop offset="0.85" class="soft-middle" />
            <stop offset="1" class="soft-end" />
          </linearGradient>
          <linearGradient id="open-start">
            <stop offset="0" class="soft-end" />
            <stop offset="1" class="soft-middle" />
          </linearGradient>
          <linearGradient id="open-end">
            <stop offset="0" class="soft-middle" />
            <stop offset="1" class="soft-end" />
          </linearGradient>
          <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1="0" y1="0" x2="0" y2="5" class="hatch" />
          </pattern>
        </defs>
        {ticks(scale, month => MONTHS[language.value][month - 1]!).map(tick => (
          <g key={tick.day} class={tick.major ? 'tick major' : 'tick'}>
            <line x1={scale.x(tick.day)} x2={scale.x(tick.day)} y1={18} y2={height} />
            {scale.x(tick.day) < width - LABEL && (
              <text x={scale.x(tick.day) + 4} y={13}>
                {tick.label}
              </text>
            )}
          </g>
        ))}
        {rows.map((row, i) => (
          <Mark key={row.id} row={row} extent={marks[i]!} y={TOP + (lanes[i]! % MOST_LANES) * LANE} onPick={onPick} />
        ))}
      </svg>
    </div>
  );
}

interface MarkExtent {
  readonly left: number;
  readonly right: number;
  readonly shape: 'point' | 'interval' | 'open-start' | 'open-end';
}

/** Pixels over which an open end fades out. */
const FADE = 60;

function markOf({ earliest, latest }: TimelineRow, scale: Scale): MarkExtent {
  const from = earliest === null ? null : scale.x(Math.max(scale.first, day(earliest)));
  const to = latest === null ? null : scale.x(Math.min(scale.last, day(latest)) + 1);
  if (from === null) return { left: to! - FADE, right: to!, shape: 'open-start' };
  if (to === null) return { left: from, right: from + FADE, shape: 'open-end' };
  if (earliest === latest) {
    const middle = (from + to) / 2;
    return { left: middle - POINT, right: middle + POINT, shape: 'point' };
  }
  return { left: from, right: Math.max(to, from + 2 * POINT), shape: 'interval' };
}

function Mark({
  row,
  extent,
  y,
  onPick,
}: {
  row: TimelineRow;
  extent: MarkExtent;
  y: number;
  onPick: (id: string) => void;
}) {
  const { left, right, shape } = extent;
  const middle = y + LANE / 2;
  const centre = (left + right) / 2;
  return (
    // The list below does for the keyboard what a click does here.
    // biome-ignore lint/a11y/noStaticElementInteractions: a picture with an equivalent in words
    <g class={`mark ${row.modality} ${row.polarity}`} onClick={() => onPick(row.id)}>
      <title>{`${dateInWords(row, language.value)}: ${row.agents.map(a => a.name).join(', ')}`}</title>
      {shape === 'point' ? (
        <path d={`M${centre - POINT} ${middle}l${POINT} ${-POINT}l${POINT} ${POINT}l${-POINT} ${POINT}z`} />
      ) : (
        <rect class={`interval ${shape}`} x={left} y={middle - 4} width={right - left} height={8} rx={4} />
      )}
      {row.polarity === 'negative' && (
        <line class="denied" x1={centre - 8} x2={centre + 8} y1={middle + 6} y2={middle - 6} />
      )}
    </g>
  );
}

/** The width of an element, followed as the window changes. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(900);
  useEffect(() => {
    if (!element.current) return;
    const watch = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.max(280, Math.floor(entry.contentRect.width))),
    );
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element]);
  return width;
}
