import { expect, test } from 'vitest';
import type { Stage } from '../stage.ts';

export function documentTests({ page, at }: Stage): void {
  const openFirst = async () => {
    await page().goto(at('/documents?words=encyclopedie'));
    await page().locator('.documents a').first().click();
    await page().locator('.text').waitFor();
  };

  test('findings stand in place, and the sentence that was pointed at', async () => {
    await page().goto(at('/timeline?from=1966&to=1966'));
    await page().locator('.entry button').first().click();
    await page().locator('.evidence a').first().click();
    await page().locator('.text .aimed').first().waitFor();
    await expect.poll(() => page().locator('.text .times').count()).toBeGreaterThan(0);
    const before = await page().locator('.text').textContent();
    await page().getByLabel('dates').uncheck();
    await expect.poll(() => page().locator('.text .times').count()).toBe(0);
    await expect.poll(() => page().locator('.text').textContent()).toBe(before);
  });

  test('a claim of the margin opens with its roles and how it was read', async () => {
    await openFirst();
    await page().locator('.claims-margin a').first().click();
    const open = page().locator('.claims-margin li.open');
    await open.locator('.roles').waitFor();
    await open.getByText('How it was read').click();
    await expect.poll(() => open.locator('.why dd').first().textContent()).toMatch(/\S/);
    await expect.poll(() => page().url()).toMatch(/#\d+-\d+$/);
  });

  test('an act in the text opens how it was read, in sight on a telephone as well, and closes without losing the place', async () => {
    await page().setViewportSize({ width: 360, height: 780 });
    await openFirst();
    await page().locator('.text .claims a').nth(2).click();
    const open = page().locator('.claims-margin li.open');
    await open.locator('.roles').waitFor();
    const { y, height } = (await open.boundingBox())!;
    expect([y > 0, y + height <= 780]).toEqual([true, true]);
    const place = await page().evaluate(() => scrollY);
    await open.getByRole('link', { name: 'Close' }).click();
    await expect.poll(() => open.count()).toBe(0);
    expect(await page().evaluate(() => scrollY)).toBe(place);
    await page().setViewportSize({ width: 1200, height: 900 });
  });

  test('copies say where else they stand', async () => {
    await openFirst();
    const copy = page().locator('.copies-margin li li a').first();
    const before = page().url();
    await copy.click();
    await expect.poll(() => page().url()).not.toBe(before);
    await page().locator('.text .aimed').first().waitFor();
  });

  test('the original file is given back as it was read', async () => {
    await openFirst();
    const download = page().waitForEvent('download');
    await page().getByText('Original file').click();
    expect((await download).suggestedFilename()).toContain('encyclopedie');
  });

  test('a saved page is shown as the page that it was, in a frame that may do nothing', async () => {
    await openFirst();
    await page().getByRole('link', { name: 'Web page' }).click();
    const frame = page().frameLocator('.web-page iframe');
    await frame.locator('h1').first().waitFor();
    await expect.poll(() => page().locator('.web-page iframe').getAttribute('sandbox')).toBe('');
    expect(await frame.locator('script, img, link, a[href], form').count()).toBe(0);
    await expect.poll(() => page().url()).toContain('as=page');
    await page().getByRole('link', { name: 'Text with findings' }).click();
    await page().locator('.text').waitFor();
  });

  test('the list is narrowed by words of titles and paths', async () => {
    await page().goto(at('/documents'));
    await page().locator('.documents li').first().waitFor();
    const all = await page().locator('.documents li').count();
    await page().getByLabel('Filter').fill('depeche');
    await expect.poll(() => page().locator('.documents li').count()).toBeLessThan(all);
    await expect.poll(() => page().url()).toContain('words=depeche');
  });

  test('strands of a stitched page are coloured; the address keeps the layers that are shown', async () => {
    await page().goto(at('/documents?words=recousue'));
    await page().locator('.documents a').first().click();
    await page().locator('.text .strands').first().waitFor();
    await expect.poll(() => page().locator('.text .strand-0').count()).toBeGreaterThan(0);
    await expect.poll(() => page().locator('.text .strand-1').count()).toBeGreaterThan(0);
    await page().getByLabel('names').uncheck();
    await expect.poll(() => page().locator('.text .names').count()).toBe(0);
    await page().reload();
    await page().locator('.text .times').first().waitFor();
    await expect.poll(() => page().locator('.text .names').count()).toBe(0);
    await expect.poll(() => page().getByLabel('names').isChecked()).toBe(false);
  });

  test('C copies the sentence under the pointer wherever one is told: text, margin, register, as of', async () => {
    await page().context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copies = async (place: string) => {
      const target = page().locator(place).first();
      await target.waitFor();
      await page().evaluate(() => navigator.clipboard.writeText(''));
      await target.hover();
      await page().keyboard.press('c');
      await expect
        .poll(() => page().evaluate(() => navigator.clipboard.readText()), { message: place })
        .toMatch(/doc-[0-9a-f]+:/);
    };
    await openFirst();
    await copies('.text p:not(.boilerplate) .times');
    await copies('.claims-margin li');
    await page().goto(at('/timeline'));
    await copies('.register .entry');
    await page().goto(at('/asof/1966-06-01'));
    await copies('.states tbody tr');
    await page().goto(at('/asof/1966-01-01?to=1967-12-31'));
    await copies('.states tbody tr');
  });

  test('C copies a citation of the passage that has the focus', async () => {
    await page().context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page().goto(at('/search?words=Dunkerque'));
    await page().locator('.found a').first().focus();
    await page().keyboard.press('c');
    await page().getByText('Citation copied').waitFor();
    const copied = await page().evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^“.*Dunkerque.*” \(.*doc-[0-9a-f]+:\d+-\d+, read \d{4}-\d\d-\d\d\)$/);
  });
}
