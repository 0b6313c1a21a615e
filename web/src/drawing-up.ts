import { signal } from '@preact/signals';

/** How much of a large record the server has drawn up, from 0 to 1; null while nobody waits for it. */
export const drawnUp = signal<number | null>(null);

/** Milliseconds between two questions how far it is. */
const PAUSE = 400;

const waiting = new Map<string, Promise<void>>();

/** Waits until what an answer rests on is drawn up, however many wait for it. */
export function untilDrawnUp(of: string): Promise<void> {
  const known = waiting.get(of);
  if (known) return known;
  const wait = asking(of).finally(() => {
    waiting.delete(of);
    if (waiting.size === 0) drawnUp.value = null;
  });
  waiting.set(of, wait);
  return wait;
}

async function asking(of: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`/api/drawn?of=${encodeURIComponent(of)}`);
    if (!answer.ok) return;
    const { done } = (await answer.json()) as { done: number };
    if (done >= 1) return;
    drawnUp.value = done;
    await new Promise(resolve => setTimeout(resolve, PAUSE));
  }
}
