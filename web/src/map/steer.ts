import { type Sight, shifted, zoomed } from './sight.ts';

interface Steering {
  move(change: (seen: Sight, ratio: number) => Sight): void;
  reset(): void;
}

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Dragging shifts the map, two fingers and the wheel with Ctrl draw closer, the arrow keys and + − 0 do all of it. Gives what ends it. */
export function steer(sheet: SVGSVGElement, { move, reset }: Steering): () => void {
  const end = new AbortController();
  const { signal } = end;
  const fingers = new Map<number, Finger>();
  const part = (event: { clientX: number; clientY: number }): Finger => {
    const { left, top, width, height } = sheet.getBoundingClientRect();
    return { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
  };
  sheet.addEventListener(
    'wheel',
    event => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) return;
      event.preventDefault();
      const { x, y } = part(event);
      move((seen, ratio) => zoomed(seen, 1.003 ** (event.deltaY || event.deltaX), ratio, x, y));
    },
    { signal, passive: false },
  );
  sheet.addEventListener(
    'dblclick',
    event => {
      const { x, y } = part(event);
      move((seen, ratio) => zoomed(seen, event.shiftKey ? 2 : 0.5, ratio, x, y));
    },
    { signal },
  );
  sheet.addEventListener('pointerdown', event => event.button === 0 && fingers.set(event.pointerId, part(event)), {
    signal,
  });
  sheet.addEventListener(
    'pointermove',
    event => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const now = part(event);
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) {
        const factor = Math.max(0.02, distance(before, other)) / Math.max(0.02, distance(now, other));
        const [x, y] = [(now.x + other.x) / 2, (now.y + other.y) / 2];
        move((seen, ratio) =>
          shifted(zoomed(seen, factor, ratio, x, y), (before.x - now.x) / 2, ((before.y - now.y) / 2) * ratio, ratio),
        );
      } else {
        // A click stays a click: only what is dragged is held.
        if (!sheet.hasPointerCapture(event.pointerId) && distance(before, now) * sheet.clientWidth < 4) return;
        sheet.setPointerCapture(event.pointerId);
        move((seen, ratio) => shifted(seen, before.x - now.x, (before.y - now.y) * ratio, ratio));
      }
      fingers.set(event.pointerId, now);
    },
    { signal },
  );
  for (const name of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    sheet.addEventListener(name, event => fingers.delete(event.pointerId), { signal });
  sheet.addEventListener(
    'keydown',
    event => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const change = KEYS[event.key];
      if (change) move(change);
      else if (event.key === '0') reset();
      else return;
      event.preventDefault();
    },
    { signal },
  );
  return () => end.abort();
}

function distance(a: Finger, b: Finger): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

const KEYS: Readonly<Record<string, (seen: Sight, ratio: number) => Sight>> = {
  ArrowLeft: (seen, ratio) => shifted(seen, -0.2, 0, ratio),
  ArrowRight: (seen, ratio) => shifted(seen, 0.2, 0, ratio),
  ArrowUp: (seen, ratio) => shifted(seen, 0, -0.2 * ratio, ratio),
  ArrowDown: (seen, ratio) => shifted(seen, 0, 0.2 * ratio, ratio),
  '+': (seen, ratio) => zoomed(seen, 0.5, ratio),
  '=': (seen, ratio) => zoomed(seen, 0.5, ratio),
  '-': (seen, ratio) => zoomed(seen, 2, ratio),
};
