import { expect, test } from 'vitest';
import type { Stage } from '../stage.ts';

export function searchTests({ page, at }: Stage): void {
  test('the slash goes to the box, words are found and marked, accents do not count', async () => {
    await page().goto(at('/timeline'));
    await page().locator('.register').waitFor();
    await page().keyboard.press('/');
    await page().keyboard.type('traite bruxelles');
    await page().keyboard.press('Enter');
    await page().locator('.found mark').first().waitFor();
    await expect.poll(() => page().locator('.found mark').first().textContent()).toMatch(/^trait[ée]$/i);
    await expect.poll(() => page().url()).toContain('/search?words=');
  });

  test('actors and dates are suggested, and chosen by keyboard', async () => {
    await page().goto(at('/timeline'));
    const box = page().getByRole('combobox', { name: 'Search' });
    await box.fill('gaul');
    await page()
      .getByRole('option', { name: /de Gaulle/ })
      .first()
      .waitFor();
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('Enter');
    await page()
      .getByRole('heading', { name: /de Gaulle/ })
      .waitFor();
    await box.fill('1er juin 1966');
    await page()
      .getByRole('option', { name: /1 June 1966/ })
      .click();
    await expect.poll(() => page().url()).toContain('/asof/1966-06-01');
  });

  test('what nobody wrote is answered in words', async () => {
    await page().goto(at('/search?words=xylophone'));
    await page().getByText('No sentence has these words').waitFor();
    await expect.poll(() => page().locator('.found').count()).toBe(0);
  });
}
