// How the page bears size: a record with 100,000 dated events in a real browser. `npm run bench:page [-- events]`.
// The events are written straight into the table of events beside those of the example collection: this measures the page and its
// server, not the reading of documents (see bench/record.ts).
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { table } from '../src/cli/table.ts';
import { loadPack } from '../src/packs/load.ts';
import { servedRecord } from '../src/serve/served-record.ts';
import { serve } from '../src/serve/start.ts';
import { openRecord, type Store } from '../src/store/open.ts';
import { isoDay, parseIsoDay } from '../src/times/calendar.ts';
import { browse, CHROMIUM } from '../test/page/browser.ts';
import { EXAMPLES, regesta } from '../test/program.ts';

const wanted = Number(process.argv[2] ?? 100_000);
const FRAMES = 120;
if (!CHROMIUM) {
  console.log(
    'no Chromium found: nothing is measured. Install it (apt-get install chromium) or set CHROMIUM to its path.',
  );
  process.exit(0);
}
const work = mkdtempSync(join(tmpdir(), 'regesta-bench-page-'));
const path = join(work, 'r.db');
try {
  const added = await regesta(['add', EXAMPLES, '-r', path]);
  if (added.status !== 0) throw new Error(added.stderr);
  const writer = openRecord(path, { mode: 'write' });
  fill(writer, wanted);
  writer.close();
  const store = openRecord(path, { mode: 'read' });
  const add = () => Promise.reject(new Error('nothing is added here'));
  const serving = await serve(servedRecord(store, loadPack(), { person: null, now: () => '', add }));
  const browser = await browse();
  console.log(
    `Node ${process.versions.node}, ${cpus()[0]?.model}, ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}; ${wanted} events.\n`,
  );
  console.log(
    table(
      [{ title: 'measure' }, { title: 'result', right: true }],
      await measure(await browser.newPage(), serving.url),
      110,
    ),
  );
  await browser.close();
  await serving.close();
  store.close();
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 10 });
}

/** Events over two centuries: days, months and years, by a few hundred actors, of every modality. The same for the same number. */
function fill({ db }: Store, count: number): void {
  let seed = 7;
  const chance = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const pack = loadPack();
  const states = pack.actors.map(({ id }) => id).filter(id => id.startsWith('state:'));
  const modalities = ['asserted', 'asserted', 'asserted', 'asserted', 'planned', 'proposed', 'alleged', 'opinion'];
  const first = parseIsoDay('1815-01-01')!;
  const actor = () => states[Math.min(chance(states.length), chance(states.length))]!;
  db.script('BEGIN');
  for (let number = 0; number < count; number++) {
    const start = first + chance(75_000);
    const [earliest, latest] = [isoDay(start), isoDay(start + [0, 0, 0, 30, 364, 3_650][chance(6)]!)];
    const [agent, recipient] = [actor(), actor()];
    const act = pack.acts[chance(pack.acts.length)]!;
    const id = `event-bench${number}`;
    const reading = {
      ...{
        id,
        earliest,
        latest,
        edtf: earliest === latest ? earliest : `${earliest}/${latest}`,
        act: act.id,
        event: act.event,
      },
      agents: [{ text: agent, entity: agent }],
      recipients: [{ text: recipient, entity: recipient }],
      ...{ place: null, modality: modalities[chance(8)], polarity: chance(20) === 0 ? 'negative' : 'positive' },
      ...{ origins: 1 + chance(3), documents: 1, claims: [] },
    };
    db.run(
      'INSERT INTO events (id, earliest, latest, act, event, reading) VALUES (?, ?, ?, ?, ?, ?)',
      id,
      earliest,
      latest,
      act.id,
      act.event,
      JSON.stringify(reading),
    );
    for (const each of new Set([agent, recipient]))
      db.run(
        'INSERT INTO event_actors (actor, start, stop, event, lasts) VALUES (?, ?, ?, ?, ?)',
        each,
        earliest,
        latest,
        id,
        latest.slice(0, 4) > `${Number(earliest.slice(0, 4)) + 1}` ? 1 : 0,
      );
  }
  db.script('COMMIT');
}

async function measure(page: Page, url: string): Promise<string[][]> {
  await page.goto(url);
  await page.locator('.register').waitFor({ timeout: 60_000 });
  await page.reload();
  await page.locator('.chart[data-frame]').waitFor();
  const rows = [
    ['first paint, second visit', await firstPaint(page)],
    ['all marks drawn and first hundred rows listed', await filled(page)],
  ];
  for (const lanes of ['', 'lanes=actor']) {
    await page.goto(new URL(`/timeline?${lanes}`, url).href);
    await page.locator('.chart[data-frame]').waitFor();
    const { draw, between } = await frames(page);
    const name = lanes === '' ? 'one lane' : 'twelve lanes';
    rows.push([
      `drawing a frame while zooming, ${name}: median, worst of ${FRAMES}`,
      `${ms(draw.at(FRAMES >> 1)!)}, ${ms(draw.at(-1)!)}`,
    ]);
    rows.push([
      `between frames, ${name}: median, 95 %`,
      `${ms(between.at(between.length >> 1)!)}, ${ms(between.at(Math.floor(between.length * 0.95))!)}`,
    ]);
  }
  for (const asked of [
    'marks',
    'timeline?from=1950-01-01&to=1950-12-31&limit=100',
    'timeline?actor=state:FRA&limit=100',
    'network?from=1950-01-01&to=1959-12-31',
    'actors',
    'asof?date=1966-06-01',
    'overview',
    'queue?order=doubt',
    'conflicts',
    'search?words=France',
    'suggest?words=fra',
  ])
    rows.push([`answer to ${asked}: median of 5`, await answered(page, asked)]);
  return rows;
}

function firstPaint(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return paint ? `${Math.round(paint.startTime)} ms` : 'not told';
  });
}

async function filled(page: Page): Promise<string> {
  await page.reload();
  await page.locator('.chart[data-frame]').waitFor();
  await page.locator('.entry').nth(50).waitFor();
  return page.evaluate(() => `${Math.round(performance.now())} ms`);
}

/** Zooms from two centuries to days and back by the keys of the picture, a step a frame. */
async function frames(page: Page): Promise<{ draw: number[]; between: number[] }> {
  return page.evaluate(async count => {
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
    const up = (a: number, b: number) => a - b;
    return { draw: draw.sort(up), between: between.sort(up) };
  }, FRAMES);
}

function answered(page: Page, path: string): Promise<string> {
  return page.evaluate(async asked => {
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      const begun = performance.now();
      await (await fetch(`/api/${asked}`)).arrayBuffer();
      times.push(performance.now() - begun);
    }
    return `${Math.round(times.sort((a, b) => a - b)[2]!)} ms`;
  }, path);
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
