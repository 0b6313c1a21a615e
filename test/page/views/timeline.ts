import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Stage } from '../stage.ts';

export function timelineTests({ page, at }: Stage): void {
  test('the timeline lists dated events, and opens the sentences of one', async () => {
    await page().goto(at('/timeline?from=1966&to=1966'));
    await page().locator('.entry button', { hasText: 'France' }).first().click();
    await expect.poll(() => page().locator('.evidence q').count()).toBeGreaterThan(0);
    await expect.poll(() => page().locator('.evidence q').first().textContent()).toMatch(/\S/);
  });

  test('the line of the list that is open stands in the address, and opens again; outside of what is listed it stands above the list', async () => {
    await page().goto(at('/timeline?from=1966&to=1966'));
    await page().locator('.entry button').first().click();
    await page().locator('.entry .evidence q').first().waitFor();
    await expect.poll(() => page().url()).toContain('line=');
    const sentence = await page().locator('.entry .evidence q').first().textContent();
    await page().reload();
    await page().locator('.entry .evidence q').first().waitFor();
    await expect.poll(() => page().locator('.entry .evidence q').first().textContent()).toBe(sentence);
    const elsewhere = new URL(page().url());
    elsewhere.searchParams.set('from', '1949');
    elsewhere.searchParams.set('to', '1949');
    await page().goto(elsewhere.href);
    await page().locator('.event-card q', { hasText: sentence! }).first().waitFor();
    await page().locator('.event-card button').last().click();
    await expect.poll(() => page().url()).not.toContain('line=');
  });

  test('the picture opens the event that is clicked, and the address keeps it', async () => {
    await page().goto(at('/timeline?from=1947&to=1947&actor=state:FRA'));
    await page().locator('.chart[data-seen]').waitFor();
    const marks = await page().evaluate(() => {
      const sheet = document.querySelector('canvas')!;
      const { width, height, data } = sheet.getContext('2d')!.getImageData(0, 26, sheet.width, sheet.height - 26);
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          const [r, g, b, a] = data.slice((y * width + x) * 4, (y * width + x) * 4 + 4);
          if (a! > 200 && b! > r! + 40 && b! > g!) return { x, y: y + 30 };
        }
      return null;
    });
    expect(marks, 'a blue mark is drawn').not.toBeNull();
    const density = await page().evaluate(() => devicePixelRatio);
    await page()
      .locator('canvas')
      .click({ position: { x: marks!.x / density, y: marks!.y / density } });
    await page().locator('.event-card q').first().waitFor();
    await expect.poll(() => page().url()).toContain('event=');
  });

  test('keys draw the picture closer without losing the place; the address follows', async () => {
    await page().goto(at('/timeline?from=1960&to=1969'));
    await page().locator('canvas').focus();
    await page().keyboard.press('+');
    await expect.poll(() => page().url()).toContain('from=1962');
    const { searchParams } = new URL(page().url());
    expect(searchParams.get('from')! < '1965' && '1965' < searchParams.get('to')!).toBe(true);
    await page().keyboard.press('ArrowRight');
    const from = () => new URL(page().url()).searchParams.get('from')!;
    await expect.poll(from).not.toBe(searchParams.get('from'));
    expect(from() > searchParams.get('from')!).toBe(true);
  });

  test('lanes stand in the address', async () => {
    await page().goto(at('/timeline'));
    await page().getByLabel('Lanes').selectOption('actor');
    await expect.poll(() => page().url()).toContain('lanes=actor');
  });

  test('the filters stand in the address, and a wrong date is refused in words', async () => {
    await page().goto(at('/timeline'));
    await page().getByLabel('From', { exact: true }).fill('1966');
    await page().getByLabel('From', { exact: true }).press('Enter');
    await expect.poll(() => page().url()).toContain('from=1966');
    await page().goto(at('/timeline?from=yesterday'));
    await expect.poll(() => page().getByRole('alert').textContent()).toContain('not valid');
    // A month that no year has, typed while the register is shown: refused in words as well, and the register stays.
    await page().goto(at('/timeline'));
    await page().locator('.register').waitFor();
    await page().getByLabel('From', { exact: true }).fill('1966-13');
    await page().getByLabel('From', { exact: true }).press('Enter');
    await expect.poll(() => page().getByRole('alert').textContent()).toContain('not valid');
    await expect.poll(() => page().locator('.entry').count()).toBeGreaterThan(0);
  });

  test('what is filtered is taken along as CSV, TimelineJS and SVG', async () => {
    await page().goto(at('/timeline?from=1966&to=1966'));
    await page().locator('.chart[data-seen]').waitFor();
    const taken = async (name: string) => {
      const download = page().waitForEvent('download');
      await page().getByRole('button', { name, exact: true }).click();
      return readFileSync(await (await download).path(), 'utf8');
    };
    const csv = await taken('CSV');
    expect(csv.split('\r\n')[0]).toContain('edtf');
    expect(csv).not.toMatch(/1949-04-04/);
    expect(JSON.parse(await taken('TimelineJS')).events.length).toBeGreaterThan(0);
    const svg = await taken('SVG');
    expect(svg).toMatch(/^<svg xmlns/);
    expect(svg).toContain('<polygon');
  });
}
