import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Stage } from '../stage.ts';

export function asofTests({ page, at }: Stage): void {
  test('a day typed in words shows what held, with its sentences', async () => {
    await page().goto(at('/asof/1967-06-01'));
    await page().locator('table.states').waitFor();
    await page().getByLabel('Day', { exact: true }).fill('1 June 1965');
    await page().getByLabel('Day', { exact: true }).press('Enter');
    await expect.poll(() => page().locator('h2').first().textContent()).toContain('1965');
    const line = page().locator('tbody.state', { hasText: 'France' }).first();
    await line.getByRole('button').click();
    await expect.poll(() => line.locator('q').count()).toBeGreaterThan(0);
  });

  test('what is not a day is refused in words', async () => {
    await page().goto(at('/asof/soon'));
    await expect.poll(() => page().getByRole('alert').textContent()).toContain('not a day');
  });

  test('two days show what changed between them', async () => {
    await page().goto(at('/asof/1966-01-01'));
    await page().locator('table.states').waitFor();
    await page().getByLabel('and', { exact: true }).fill('31 December 1966');
    await page().getByLabel('and', { exact: true }).press('Enter');
    const turn = page().locator('tbody', { hasText: 'integrated military command' }).first();
    await turn.getByRole('button').click();
    await expect.poll(() => turn.locator('q').count()).toBeGreaterThan(0);
    expect(decodeURIComponent(page().url())).toContain('to=31+December+1966');
  });

  test('a day is picked from a calendar, be it the first or the second', async () => {
    await page().goto(at('/asof/1966-06-01'));
    await page().locator('table.states').waitFor();
    const pick = (place: number, day: string) =>
      page()
        .locator('.calendar input')
        .nth(place)
        .evaluate((field: HTMLInputElement, day) => {
          field.value = day;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }, day);
    await page().getByRole('button', { name: 'Pick the day' }).waitFor();
    await pick(0, '1965-03-04');
    await expect.poll(() => page().url()).toContain('/asof/1965-03-04');
    await pick(1, '1967-12-31');
    await expect.poll(() => page().getByLabel('and', { exact: true }).inputValue()).toBe('31 December 1967');
    await expect.poll(() => page().url()).toContain('to=1967-12-31');
    // What is shown in words is asked for again as the day that it is.
    await page().getByRole('button', { name: 'Show', exact: true }).click();
    await page().getByText('What changed between 4 March 1965 and 31 December 1967').waitFor();
  });

  test('a second day picked before the first one is answered does not take the first one back', async () => {
    await page().goto(at('/asof/1966-06-01'));
    await page().locator('table.states').waitFor();
    const { promise: picked, resolve: pick } = Promise.withResolvers<void>();
    await page().route(/\/api\/asof/, async route => {
      await picked;
      // The view may have moved on by then.
      await route.continue().catch(() => undefined);
    });
    for (const [place, day] of ['1965-03-04', '1967-12-31'].entries())
      await page()
        .locator('.calendar input')
        .nth(place)
        .evaluate((field: HTMLInputElement, day) => {
          field.value = day;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }, day);
    pick();
    await expect.poll(() => page().url()).toContain('/asof/1965-03-04?to=1967-12-31');
    await page().getByText('What changed between 4 March 1965 and 31 December 1967').waitFor();
    await page().unroute(/\/api\/asof/);
  });

  test('the ruler moves the day by keyboard', async () => {
    await page().goto(at('/asof/1966-06-01'));
    await page().locator('table.states').waitFor();
    await page().getByLabel('Ruler of time').focus();
    await page().keyboard.press('ArrowRight');
    await expect.poll(() => page().url()).toContain('/asof/1966-06-02');
  });

  test('the line that is open stands in the address, which opens it again, for one day and between two', async () => {
    for (const path of ['/asof/1966-06-01', '/asof/1966-01-01?to=1968-12-31']) {
      await page().goto(at(path));
      const lines = page().locator('table.states tbody td:first-child > button[aria-expanded]');
      await lines.nth(1).click();
      await page().locator('.evidence q').first().waitFor();
      await expect.poll(() => page().url()).toContain('line=');
      const sentence = await page().locator('.evidence q').first().textContent();
      await page().reload();
      await page().locator('.evidence q').first().waitFor();
      await expect.poll(() => page().locator('.evidence q').first().textContent()).toBe(sentence);
      await page().locator('button[aria-expanded=true]').first().click();
      await expect.poll(() => page().url()).not.toContain('line=');
      await expect.poll(() => page().locator('.evidence q').count()).toBe(0);
    }
  });

  test('answers of one kind alone can be shown', async () => {
    await page().goto(at('/asof/1967-06-01'));
    await page()
      .getByRole('button', { name: /\bno \d/ })
      .click();
    await expect.poll(() => page().locator('tbody.state.yes').count()).toBe(0);
    await expect.poll(() => page().url()).toContain('holds=no');
  });

  test('what held is taken along as a table and as a picture', async () => {
    await page().goto(at('/asof/1966-06-01'));
    await page().locator('table.states').waitFor();
    const lines = await page().locator('tbody.state').count();
    const taken = async (way: string) => {
      const download = page().waitForEvent('download');
      await page().getByRole('button', { name: way, exact: true }).click();
      return readFileSync(await (await download).path());
    };
    expect((await taken('CSV')).toString('utf8').split('\r\n')).toHaveLength(lines + 2);
    const svg = (await taken('SVG')).toString('utf8');
    expect(svg).toContain('1 June 1966');
    expect(svg.match(/<text/g)!.length).toBeGreaterThan(lines);
    expect((await taken('PNG')).subarray(1, 4).toString()).toBe('PNG');
  });
}
