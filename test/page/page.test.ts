import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse, CHROMIUM, type Opened, openExamples } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const VIEWS = ['/timeline', '/asof/1966-06-01', '/documents'];

if (!CHROMIUM)
  console.log(
    'no Chromium found: the tests of the page are skipped. Install it (apt-get install chromium) or set CHROMIUM to its path.',
  );

/** Rules that axe finds broken on the page as it stands. */
async function axe(page: Page): Promise<string[]> {
  // Evaluated by the test tool, not by the page: the page's own policy would refuse an injected script.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
  });
}

describe.skipIf(!CHROMIUM)('the page, in a browser, against the real server', () => {
  let opened: Opened;
  let context: BrowserContext;
  let page: Page;
  const foreign: string[] = [];
  const complaints: string[] = [];
  const at = (path: string) => new URL(path, opened.url).href;

  beforeAll(async () => {
    opened = await openExamples();
    context = await browse();
    page = await context.newPage();
    page.on('request', request => {
      if (!request.url().startsWith(new URL(opened.url).origin)) foreign.push(request.url());
    });
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', error => complaints.push(String(error)));
    await page.goto(opened.url);
    await page.getByRole('heading', { name: 'Timeline' }).waitFor({ state: 'attached' });
  }, 60_000);

  afterAll(async () => {
    await context?.close();
    await opened?.close();
  });

  test('the token leaves the address bar', () => {
    expect(page.url()).not.toContain('token');
  });

  test('the timeline lists dated events, and opens the sentences of one', async () => {
    await page.goto(at('/timeline?from=1966&to=1966'));
    const entry = page.locator('.entry button', { hasText: 'France' }).first();
    await entry.click();
    await expect.poll(() => page.locator('.evidence q').count()).toBeGreaterThan(0);
    expect(await page.locator('.evidence q').first().textContent()).toMatch(/\S/);
  });

  test('an uncertain date is drawn as an interval, a known day as a point', async () => {
    await page.goto(at('/timeline'));
    await page.locator('.chart .mark').first().waitFor();
    expect(await page.locator('.chart rect.interval').count()).toBeGreaterThan(0);
    expect(await page.locator('.chart .mark path').count()).toBeGreaterThan(0);
  });

  test('the filters stand in the address, and a wrong date is refused in words', async () => {
    await page.goto(at('/timeline'));
    await page.getByLabel('From', { exact: true }).fill('1966');
    await page.getByLabel('From', { exact: true }).press('Enter');
    await expect.poll(() => page.url()).toContain('from=1966');
    await page.goto(at('/timeline?from=yesterday'));
    expect(await page.getByRole('alert').textContent()).toContain('not valid');
    // A month that no year has, typed while the register is shown: refused in words as well, and the register stays.
    await page.goto(at('/timeline'));
    await page.locator('.register').waitFor();
    await page.getByLabel('From', { exact: true }).fill('1966-13');
    await page.getByLabel('From', { exact: true }).press('Enter');
    expect(await page.getByRole('alert').textContent()).toContain('not valid');
    expect(await page.locator('.entry').count()).toBeGreaterThan(0);
  });

  test('as of: a day typed in words shows what held, with its sentences', async () => {
    await page.goto(at('/asof/1967-06-01'));
    await page.locator('table.states').waitFor();
    await page.getByLabel('Day', { exact: true }).fill('1 June 1965');
    await page.getByLabel('Day', { exact: true }).press('Enter');
    await expect.poll(() => page.locator('h2').first().textContent()).toContain('1965');
    const line = page.locator('tbody.state', { hasText: 'France' }).first();
    await line.getByRole('button').click();
    await expect.poll(() => line.locator('q').count()).toBeGreaterThan(0);
  });

  test('as of: what is not a day is refused in words', async () => {
    await page.goto(at('/asof/soon'));
    expect(await page.getByRole('alert').textContent()).toContain('not a day');
  });

  test('a document shows its findings in place, and the sentence one comes from', async () => {
    await page.goto(at('/timeline?from=1966&to=1966'));
    await page.locator('.entry button').first().click();
    await page.locator('.evidence a').first().click();
    await page.locator('.text').waitFor();
    await page.locator('.aimed').first().waitFor();
    expect(await page.locator('.text .times').count()).toBeGreaterThan(0);
    const before = await page.locator('.text').textContent();
    await page.getByLabel('dates').uncheck();
    expect(await page.locator('.text .times').count()).toBe(0);
    expect(await page.locator('.text').textContent()).toBe(before);
  });

  test('every view can be worked by keyboard alone', async () => {
    await page.goto(at('/timeline?from=1966&to=1966'));
    await page.locator('.entry button').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.evidence') !== null)).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.text').waitFor();
    expect(page.url()).toContain('/documents/');
  });

  test('the page speaks French, and remembers it', async () => {
    await page.goto(at('/timeline'));
    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByRole('link', { name: 'Chronologie' }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'À la date du' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    await page.getByRole('button', { name: 'English' }).click();
  });

  for (const dark of [false, true]) {
    test(`axe finds nothing (${dark ? 'dark' : 'light'})`, async () => {
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      const found: string[] = [];
      for (const view of VIEWS) {
        await page.goto(at(view));
        await page.locator(':is(.register, .states, .documents)').first().waitFor();
        found.push(...(await axe(page)).map(fault => `${view} ${fault}`));
      }
      await page.locator('.documents a').first().click();
      await page.locator('.text').waitFor();
      found.push(...(await axe(page)).map(fault => `document ${fault}`));
      expect(found).toEqual([]);
    });
  }

  test('nothing overflows at 360 px', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const view of VIEWS) {
      await page.goto(at(view));
      await page.locator(':is(.register, .states, .documents)').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(360);
    }
    await page.setViewportSize({ width: 1200, height: 900 });
  });

  test('nothing was asked of any other address, and the policy was never broken', () => {
    expect(foreign).toEqual([]);
    expect(complaints.filter(text => !/status of 400/.test(text))).toEqual([]);
  });
});

describe.skipIf(!CHROMIUM)('strangers', () => {
  test('without the token nothing is served; with a foreign Host nothing either', async () => {
    const opened = await openExamples();
    try {
      const url = new URL(opened.url);
      expect((await fetch(`${url.origin}/api/overview`)).status).toBe(401);
      expect((await fetch(url.origin)).status).toBe(401);
      expect(await statusFor(opened.url, 'attacker.example')).toBe(403);
      const answer = await fetch(opened.url, { redirect: 'manual' });
      expect(answer.status).toBe(302);
      expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/);
      expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
      expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    } finally {
      await opened.close();
    }
  }, 60_000);
});

/** What the server answers to a request whose Host header is another name, as after DNS rebinding. */
function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, answer => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
