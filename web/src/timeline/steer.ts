import type { Scale } from './scale.ts';

/** The days shown, both included, as day numbers. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

const LEAST = 7;
/** Four thousand years. */
const MOST = 1_461_000;

/** The days shown drawn closer (`factor` below 1) or further, with the day under `at` (0 left, 1 right) staying where it is. */
export function zoomed({ first, last }: Window, factor: number, at = 0.5): Window {
  const days = last + 1 - first;
  const wanted = Math.min(MOST, Math.max(LEAST, Math.round(days * factor)));
  const left = Math.round(first + (days - wanted) * at);
  return { first: left, last: left + wanted - 1 };
}

export function shifted({ first, last }: Window, days: number): Window {
  return { first: first + days, last: last + days };
}

interface Steering {
  move(change: (shown: Window) => Window): void;
  scale(): Scale;
  point(x: number, y: number, click: boolean): void;
}

/** The wheel draws closer, dragging shifts, the arrow keys and + − do both. Gives what ends it. */
export function steer(sheet: HTMLCanvasElement, { move, scale, point }: Steering): () => void {
  const end = new AbortController();
  const { signal } = end;
  let grip: { readonly x: number; readonly shown: Window; moved: boolean } | null = null;
  const days = (pixels: number) => Math.round((pixels / scale().width) * (scale().last + 1 - scale().first));
  sheet.addEventListener(
    'wheel',
    event => {
      // The page scrolls as ever; with Ctrl, or sideways, the wheel is the picture's.
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) move(shown => shifted(shown, days(event.deltaX)));
      else if (event.ctrlKey || event.shiftKey || event.metaKey)
        move(shown => zoomed(shown, 1.002 ** event.deltaY, event.offsetX / scale().width));
      else return;
      event.preventDefault();
    },
    { signal, passive: false },
  );
  sheet.addEventListener(
    'pointerdown',
    event => {
      if (event.button !== 0) return;
      const { first, last } = scale();
      grip = { x: event.offsetX, shown: { first, last }, moved: false };
      sheet.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  sheet.addEventListener(
    'pointermove',
    event => {
      if (grip === null) return point(event.offsetX, event.offsetY, false);
      const { x, shown } = grip;
      if (Math.abs(event.offsetX - x) > 4) grip.moved = true;
      if (grip.moved) move(() => shifted(shown, -days(event.offsetX - x)));
    },
    { signal },
  );
  sheet.addEventListener(
    'pointerup',
    event => {
      if (grip && !grip.moved) point(event.offsetX, event.offsetY, true);
      grip = null;
    },
    { signal },
  );
  sheet.addEventListener('pointercancel', () => (grip = null), { signal });
  sheet.addEventListener('dblclick', event => move(shown => zoomed(shown, 0.5, event.offsetX / scale().width)), {
    signal,
  });
  sheet.addEventListener(
    'keydown',
    event => {
      const change = KEYS[event.key];
      if (!change || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      move(change);
    },
    { signal },
  );
  return () => end.abort();
}

const part = ({ first, last }: Window) => Math.max(1, Math.round((last + 1 - first) / 5));
const KEYS: Readonly<Record<string, (shown: Window) => Window>> = {
  ArrowLeft: shown => shifted(shown, -part(shown)),
  ArrowRight: shown => shifted(shown, part(shown)),
  '+': shown => zoomed(shown, 0.5),
  '=': shown => zoomed(shown, 0.5),
  '-': shown => zoomed(shown, 2),
};
