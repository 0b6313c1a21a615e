import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { drawingUp } from './drawing-up.ts';
import { drawnRoutes } from './routes/drawn.ts';
import type { ServedRecord } from './served-record.ts';

const served = (kept: object) => ({ at: () => ({ kept }) }) as unknown as ServedRecord;
const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

test('the work is done step after step, rests while somebody is answered, and goes on after each answer', async () => {
  let steps = 0;
  let left = 1_000_000;
  const drawing = drawingUp(
    served({
      warm: () => {
        steps++;
        return left-- > 0;
      },
    }),
  );
  drawing.begin();
  await wait(30);
  expect(steps).toBeGreaterThan(0);
  const before = steps;
  await drawing.during(() => wait(60));
  expect(steps).toBe(before);
  await wait(120);
  expect(steps).toBeGreaterThan(before);
  left = 0;
  await wait(30);
  const done = steps;
  await drawing.during(() => 1);
  await wait(120);
  expect(steps).toBeGreaterThan(done);
  drawing.stop();
  const stopped = steps;
  await drawing.during(() => 1);
  await wait(120);
  expect(steps).toBe(stopped);
});

test('the work goes on beside what another thread writes, and however often somebody asks', async () => {
  let steps = 0;
  const drawing = drawingUp(served({ warm: () => ++steps > 0 }));
  drawing.begin();
  await drawing.beside(() => wait(60));
  expect(steps).toBeGreaterThan(0);
  const before = steps;
  // Each question comes sooner after the last than the work is taken up again.
  for (let question = 0; question < 80 && steps === before; question++) {
    await drawing.during(() => 1);
    await wait(10);
  }
  expect(steps).toBeGreaterThan(before);
  drawing.stop();
});

test('views of all states say that they are being drawn up, at once, and answer when they are', async () => {
  let done = 0.4;
  const app = new Hono();
  drawnRoutes(app, served({ drawnUp: () => done }));
  app.get('/api/asof', context => context.json({ held: true }));
  const refused = await app.request('/api/asof?date=1966-06-01');
  expect([refused.status, await refused.json()]).toEqual([503, { error: { code: 'drawing-up' }, of: 'states' }]);
  expect(await (await app.request('/api/drawn?of=states')).json()).toEqual({ done: 0.4 });
  done = 1;
  expect(await (await app.request('/api/asof?date=1966-06-01')).json()).toEqual({ held: true });
});
