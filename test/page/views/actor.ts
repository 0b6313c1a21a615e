import { expect, test } from 'vitest';
import type { Stage } from '../stage.ts';

export function actorTests({ page, at }: Stage): void {
  test('an actor shows its names, its states as bars and its acts; a state opens its sentences', async () => {
    await page().goto(at('/actors/state%3AFRA'));
    await page().getByRole('heading', { name: 'France', exact: true }).waitFor();
    const state = page().locator('.state-bars li', { hasText: 'NATO' }).first();
    expect(await state.locator('rect').count()).toBeGreaterThan(0);
    await state.getByRole('button').first().click();
    await state.locator('q').first().waitFor();
    expect(await page().locator('.entry').count()).toBeGreaterThan(0);
  });

  test('two actors are merged, which can be undone', async () => {
    await page().goto(at('/actors?words=Erhard'));
    await page().locator('.plain-table a').first().click();
    await page().getByText('It is another actor').click();
    await page().getByLabel('Name of the other').fill('Stikker');
    await page().locator('.choices button').first().click();
    await page().getByText('Actors merged.').waitFor();
    await page().getByRole('heading', { name: 'Dirk Stikker' }).waitFor();
    await page().locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await page().getByText('Decision undone.').waitFor();
    await page().goto(at('/actors?words=Erhard'));
    await page().locator('.plain-table a', { hasText: 'Erhard' }).waitFor();
  });

  test('the network shows who acts on whom between two days, and the same as a table', async () => {
    await page().goto(at('/network?from=1966&to=1967'));
    await page().locator('.graph .edge').first().waitFor({ state: 'attached' });
    expect(await page().locator('.network tbody tr').count()).toBeGreaterThan(0);
    await page().goto(at('/network?from=1066&to=1067'));
    await page().getByText('Widen the period').waitFor();
  });
}
