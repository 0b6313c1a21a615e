import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isoDay } from '../../../src/times/calendar.ts';
import { dateInWords } from '../../../src/times/words.ts';
import { language } from '../language.ts';
import { words } from '../words.ts';
import { coloursOf, fontOf } from './colours.ts';
import { draw } from './draw.ts';
import type { Frame } from './frame.ts';
import { bandsOf, type Layout, layoutOf } from './layout.ts';
import { MONTHS } from './months.ts';
import { canvasPen, svgPen } from './pen.ts';
import { type Scale, scaleOf } from './scale.ts';
import { steer, type Window } from './steer.ts';

interface ChartProps {
  readonly frame: Frame;
  /** The days shown when nobody has moved the picture since. */
  readonly shown: Window;
  /** Called when the picture has come to rest on other days. */
  readonly onRest: (shown: Window) => void;
  readonly onPick: (id: string) => void;
  /** Filled with what takes the picture along. */
  readonly handle: { current: ChartHandle | null };
}

export interface ChartHandle {
  svg(): string;
  png(done: (picture: Blob | null) => void): void;
  move(change: (shown: Window) => Window): void;
}

/** Milliseconds without a movement after which the picture is at rest. */
const REST = 250;
const month = (n: number) => MONTHS[language.value][n - 1]!;

/** The picture of the timeline, on a canvas; the list below it says the same in words. */
export function Chart({ frame, shown, onRest, onPick, handle }: ChartProps) {
  const w = words();
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const hint = useRef<HTMLParagraphElement>(null);
  const now = useRef({
    shown,
    frame,
    onRest,
    onPick,
    layout: null as Layout | null,
    scale: null as Scale | null,
    moving: false,
  });
  now.current = { ...now.current, frame, onRest, onPick };

  const paint = useMemo(() => painter(box, canvas, now), []);
  useEffect(() => {
    // The days of the address come back late: a movement that began since is not taken back.
    if (!now.current.moving) now.current.shown = shown;
    paint();
  }, [shown.first, shown.last, frame, language.value]);

  useEffect(() => {
    let resting = 0;
    const move = (change: (shown: Window) => Window) => {
      now.current.shown = change(now.current.shown);
      now.current.moving = true;
      paint();
      clearTimeout(resting);
      resting = window.setTimeout(() => {
        now.current.moving = false;
        now.current.onRest(now.current.shown);
      }, REST);
    };
    handle.current = {
      move,
      png: done => canvas.current!.toBlob(done),
      svg: () => {
        const { layout, scale, frame } = now.current;
        const pen = svgPen(coloursOf(box.current!), fontOf(box.current!));
        draw(pen, frame, layout!, scale!, month);
        return pen.svg(scale!.width, layout!.height);
      },
    };
    const stop = steer(canvas.current!, {
      move,
      scale: () => now.current.scale!,
      point: (x, y, click) => {
        const { layout, frame } = now.current;
        const found = layout && under(layout, x, y);
        canvas.current!.style.cursor = found ? 'pointer' : 'grab';
        hint.current!.textContent = found ? told(found, frame) : '';
        if (!found || !click) return;
        if (found.mark !== null) now.current.onPick(frame.idAt(found.mark));
        else move(() => ({ first: found.first, last: Math.max(found.last, found.first + 6) }));
      },
    });
    const watch = new ResizeObserver(paint);
    watch.observe(box.current!);
    const theme = matchMedia('(prefers-color-scheme: dark)');
    theme.addEventListener('change', paint);
    return () => {
      clearTimeout(resting);
      stop();
      watch.disconnect();
      theme.removeEventListener('change', paint);
    };
  }, [paint]);

  return (
    <figure class="chart" ref={box} style={{ height: `${bandsOf(frame).height + 2}px` }}>
      <canvas ref={canvas} tabIndex={0} role="img" aria-label={`${w.chartLabel(frame.count)} ${w.timelineView.keys}`} />
      <p class="hint" ref={hint} aria-hidden="true" />
    </figure>
  );
}

/** A function that draws what is to be seen now in the next frame, once however often it is called. */
function painter(
  box: { readonly current: HTMLElement | null },
  canvas: { readonly current: HTMLCanvasElement | null },
  now: { readonly current: { shown: Window; frame: Frame; layout: Layout | null; scale: Scale | null } },
): () => void {
  let wanted = false;
  return () => {
    if (wanted) return;
    wanted = true;
    requestAnimationFrame(() => {
      wanted = false;
      const [room, sheet] = [box.current, canvas.current];
      if (!room || !sheet) return;
      const begun = performance.now();
      const width = Math.max(280, Math.floor(room.clientWidth));
      const { shown, frame } = now.current;
      const scale = scaleOf(shown.first, shown.last, width);
      const layout = layoutOf(frame, scale);
      now.current.scale = scale;
      now.current.layout = layout;
      const density = devicePixelRatio || 1;
      const size = [Math.round(width * density), Math.round(layout.height * density)] as const;
      if (sheet.width !== size[0] || sheet.height !== size[1]) {
        [sheet.width, sheet.height] = size;
        sheet.style.width = `${width}px`;
        sheet.style.height = `${layout.height}px`;
      }
      const context = sheet.getContext('2d')!;
      context.setTransform(density, 0, 0, density, 0, 0);
      context.clearRect(0, 0, width, layout.height);
      draw(canvasPen(context, coloursOf(room), fontOf(room)), frame, layout, scale, month);
      room.dataset.seen = String(layout.seen);
      room.dataset.frame = (performance.now() - begun).toFixed(2);
    });
  };
}

interface Found {
  /** The mark, or null for a heap of them. */
  readonly mark: number | null;
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

function under({ placed, clusters }: Layout, x: number, y: number): Found | null {
  const mark = placed.findLast(each => x >= each.x - 2 && x <= each.x + each.width + 2 && Math.abs(y - each.y) <= 8);
  if (mark) return { mark: mark.index, count: 1, first: 0, last: 0 };
  const heap = clusters.find(
    each => x >= each.x && x < each.x + each.width + 1 && y >= each.y - 3 && y <= each.y + each.height,
  );
  return heap ? { mark: null, count: heap.count, first: heap.first, last: heap.last } : null;
}

function told({ mark, count, first, last }: Found, frame: Frame): string {
  const w = words();
  if (mark === null)
    return `${w.eventsCount(count)}, ${dateInWords({ earliest: isoDay(first), latest: isoDay(last) }, language.value)}`;
  const earliest = frame.openStart[mark] ? null : isoDay(frame.start[mark]!);
  const latest = frame.openEnd[mark] ? null : isoDay(frame.end[mark]!);
  return `${dateInWords({ earliest, latest }, language.value)} · ${w.originsCount(frame.origins[mark]!)}`;
}
