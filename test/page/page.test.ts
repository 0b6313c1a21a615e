import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from './axe.ts';
import { browse, CHROMIUM, type Opened, openExamples } from './browser.ts';
import type { Stage } from './stage.ts';
import { actorTests } from './views/actor.ts';
import { addingTests } from './views/adding.ts';
import { asofTests } from './views/asof.ts';
import { documentTests } from './views/document.ts';
import { reviewTests } from './views/review.ts';
import { searchTests } from './views/search.ts';
import { timelineTests } from './views/timeline.ts';

if (!CHROMIUM)
  console.log(
    'no Chromium found: the tests of the page are skipped. Install it (apt-get install chromium) or set CHROMIUM to its path.',
  );

/** Every view, and what is there once it is. */
const VIEWS: readonly (readonly [path: string, there: string])[] = [
  ['/timeline?lanes=actor&from=1966&to=1967', '.register'],
  ['/asof/1966-06-01', '.states'],
  ['/asof/1960-01-01?to=1967-12-31', '.states'],
  ['/documents', '.documents'],
  ['/actors?words=al', '.plain-table'],
  ['/actors/state%3AFRA', '.state-bars'],
  ['/network', '.graph'],
  ['/map?by=agent', '.map[viewBox]'],
  ['/conflicts', '.conflict'],
  ['/conflicts/origins', '.origin'],
  ['/review?order=doubt', '.desk .why'],
  ['/search?words=Dunkerque', '.found'],
  ['/add', '.drop'],
];

/** Bytes of everything that the page loads, compressed, at most. */
const MOST_BYTES = 350_000;

describe.skipIf(!CHROMIUM)('the page, in a browser, against the real server', () => {
  let opened: Opened;
  let context: BrowserContext;
  let page: Page;
  const foreign: string[] = [];
  const complaints: string[] = [];
  const at = (path: string) => new URL(path, opened.url).href;
  const stage: Stage = { page: () => page, opened: () => opened, at };

  beforeAll(async () => {
    opened = await openExamples();
    context = await browse();
    page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('request', request => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'blob:' && origin !== new URL(opened.url).origin) foreign.push(request.url());
    });
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', error => complaints.push(String(error)));
    await page.goto(opened.url);
    await page.getByRole('heading', { name: 'Timeline' }).waitFor({ state: 'attached' });
  });

  afterAll(async () => {
    await context?.close();
    await opened?.close();
  });

  test('the token leaves the address bar', () => {
    expect(page.url()).not.toContain('token');
  });

  test('the page is small, and nothing of it moves once it is there', async () => {
    for (const [path, there] of VIEWS) {
      await page.goto(at(path));
      await page.locator(there).first().waitFor();
      const { bytes, shift } = await page.evaluate(() => {
        const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        const files = entries.filter(({ name }) => name.includes('/assets/'));
        return new Promise<{ bytes: number; shift: number }>(done => {
          let shift = 0;
          new PerformanceObserver(list => {
            for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done({ bytes: files.reduce((sum, file) => sum + file.encodedBodySize, 0), shift }), 300);
        });
      });
      expect(bytes).toBeGreaterThan(10_000);
      expect(bytes).toBeLessThan(MOST_BYTES);
      expect(shift, path).toBeLessThan(0.001);
    }
  });

  describe('timeline', () => timelineTests(stage));
  describe('as of', () => asofTests(stage));
  describe('document', () => documentTests(stage));
  describe('actor and network', () => actorTests(stage));
  describe('review and conflicts', () => reviewTests(stage));
  describe('search', () => searchTests(stage));

  /** What does not fit: a telephone, a screen of 1280 pixels drawn twice as large, letters twice as large. */
  const tooWide = async (path: string): Promise<string[]> => {
    const wide: string[] = [];
    for (const [width, letters] of [
      [360, '100%'],
      [640, '100%'],
      [1280, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(size => document.documentElement.style.setProperty('font-size', size), letters);
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      if (needed > width) wide.push(`${path} is ${needed} px wide at ${width}, letters ${letters}`);
    }
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await page.setViewportSize({ width: 1200, height: 900 });
    return wide;
  };

  for (const [locale, dark] of [
    ['en', false],
    ['en', true],
    ['fr', false],
    ['fr', true],
  ] as const) {
    test(`axe finds nothing, and nothing overflows on small screens or at 200 % (${locale}, ${dark ? 'dark' : 'light'})`, async () => {
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      await page.evaluate(spoken => localStorage.setItem('regesta.language', spoken), locale);
      const found: string[] = [];
      for (const [path, there] of VIEWS) {
        await page.goto(at(path));
        await page.locator(there).first().waitFor();
        found.push(...(await axe(page)).map(fault => `${path} ${fault}`));
        found.push(...(await tooWide(path)));
      }
      await page.goto(at('/documents?words=encyclopedie'));
      await page.locator('.documents a').first().click();
      await page.locator('.claims-margin a').first().click();
      await page.locator('.claim-detail .actions button').nth(2).click();
      await page.locator('.claim-detail .correct').waitFor();
      found.push(...(await axe(page)).map(fault => `document ${fault}`), ...(await tooWide('document')));
      await page.locator('header .actions a').nth(1).click();
      await page.locator('.web-page iframe').waitFor();
      found.push(...(await axe(page)).map(fault => `web page ${fault}`), ...(await tooWide('web page')));
      await page.goto(at('/review'));
      await page.locator('.desk blockquote').waitFor();
      await page.keyboard.press('e');
      await page.locator('.correct input').nth(1).focus();
      await page.locator('.correct [role=option]').first().waitFor();
      found.push(...(await axe(page)).map(fault => `correction ${fault}`), ...(await tooWide('correction')));
      expect(found).toEqual([]);
    });
  }

  test('the page speaks French, and remembers it', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.evaluate(() => localStorage.setItem('regesta.language', 'en'));
    await page.goto(at('/timeline'));
    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByRole('link', { name: 'Chronologie' }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'À la date du' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    await page.getByRole('button', { name: 'English' }).click();
  });

  describe('adding', () => addingTests(stage));

  test('nothing was asked of any other address, and the policy was never broken', () => {
    expect(foreign).toEqual([]);
    expect(complaints.filter(text => !/status of 4\d\d/.test(text))).toEqual([]);
  });
});
