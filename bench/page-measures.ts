// What is measured of a view, in the browser.
import type { Page } from 'playwright-core';

/** Milliseconds: of the first time where it is told apart, and of the others. */
export interface Spread {
  readonly first: number | null;
  readonly median: number;
  /** 95 of a hundred take no longer. */
  readonly most: number;
  readonly worst: number;
}

const ROUNDS = 20;
const VISITS = 7;
const FRAMES = 120;

export function spreadOf(times: readonly number[], first: number | null = null): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)]!;
  return { first, median: at(0.5), most: at(0.95), worst: sorted.at(-1)! };
}

/** How long the server takes to answer, the body read: the first time, and twenty times more. */
export async function answered(page: Page, path: string): Promise<Spread> {
  const [first, ...others] = await page.evaluate(
    async ({ asked, rounds }) => {
      const times: number[] = [];
      for (let round = 0; round <= rounds; round++) {
        const begun = performance.now();
        const answer = await fetch(`/api/${asked}`);
        await answer.arrayBuffer();
        if (!answer.ok) throw new Error(`${asked}: ${answer.status}`);
        times.push(performance.now() - begun);
      }
      return times;
    },
    { asked: path, rounds: ROUNDS },
  );
  return spreadOf(others, first!);
}

export interface Viewed {
  readonly paint: Spread;
  readonly shown: Spread;
  /** The largest cumulative layout shift of all visits. */
  readonly shift: number;
  /** Bytes of script and style as they are sent. */
  readonly bytes: number;
}

/** Opens a view several times: when something is painted, when what was asked for is there, how much it moves, what it loads. */
export async function viewed(page: Page, url: string, there: string): Promise<Viewed> {
  const paints: number[] = [];
  const shown: number[] = [];
  let [shift, bytes] = [0, 0];
  for (let visit = 0; visit < VISITS; visit++) {
    await page.goto(url);
    await page.locator(there).first().waitFor({ state: 'attached', timeout: 60_000 });
    const told = await page.evaluate(() => {
      const now = performance.now();
      const files = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) =>
        name.includes('/assets/'),
      );
      return new Promise<{ now: number; paint: number; shift: number; bytes: number }>(done => {
        let moved = 0;
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) moved += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
          done({ now, paint, shift: moved, bytes: files.reduce((sum, file) => sum + file.encodedBodySize, 0) });
        }, 300);
      });
    });
    paints.push(told.paint);
    shown.push(told.now);
    shift = Math.max(shift, told.shift);
    bytes = Math.max(bytes, told.bytes);
  }
  return { paint: spreadOf(paints.slice(1), paints[0]!), shown: spreadOf(shown.slice(1), shown[0]!), shift, bytes };
}

/** Zooms the timeline from all of it to days and back by the wheel, a step a frame. */
export async function frames(page: Page): Promise<{ draw: Spread; between: Spread }> {
  const { draw, between } = await page.evaluate(async count => {
    const chart = document.querySelector<HTMLElement>('.chart')!;
    const sheet = chart.querySelector('canvas')!;
    const draw: number[] = [];
    const between: number[] = [];
    let before = performance.now();
    for (let frame = 0; frame < count; frame++) {
      const box = sheet.getBoundingClientRect();
      const at = {
        deltaY: frame < count / 2 ? -60 : 60,
        ctrlKey: true,
        clientX: box.left + box.width / 2,
        clientY: box.top + 50,
      };
      sheet.dispatchEvent(new WheelEvent('wheel', { ...at, bubbles: true, cancelable: true }));
      await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
      draw.push(Number(chart.dataset.frame));
      between.push((performance.now() - before) / 2);
      before = performance.now();
    }
    return { draw, between };
  }, FRAMES);
  return { draw: spreadOf(draw), between: spreadOf(between) };
}
