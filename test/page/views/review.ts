import { expect, test } from 'vitest';
import { regesta } from '../../program.ts';
import type { Stage } from '../stage.ts';

export function reviewTests({ page, at, opened }: Stage): void {
  const sentence = () => page().locator('.desk blockquote').textContent();
  const desk = async (query = '') => {
    await page().goto(at(`/review${query}`));
    await page().locator('.desk blockquote').waitFor();
  };

  test('the queue is worked by keys alone: accept, undo, skip, go back', async () => {
    await desk();
    const first = await sentence();
    await page().keyboard.press('s');
    await page().keyboard.press('ArrowLeft');
    expect(await sentence()).toBe(first);
    await page().keyboard.press('a');
    await page().locator('.notice', { hasText: 'accepted' }).waitFor();
    await page().keyboard.press('ArrowLeft');
    await page().locator('.desk .verdict.accepted').first().waitFor();
    await page().keyboard.press('u');
    await page().locator('.notice', { hasText: 'taken back' }).waitFor();
    await expect.poll(() => page().locator('.desk .history .withdrawn').count()).toBe(1);
  });

  test('a note goes with the verdict, and typing it decides nothing', async () => {
    await desk('?order=doubt');
    await page().keyboard.press('n');
    await page().keyboard.type('are there other sources?');
    await page().keyboard.press('Enter');
    expect(await page().locator('.notice').textContent()).toBe('');
    await page().keyboard.press('r');
    await page().locator('.notice', { hasText: 'rejected' }).waitFor();
    await page().keyboard.press('ArrowLeft');
    expect(await page().locator('.desk .history').textContent()).toContain('are there other sources?');
    await page().keyboard.press('u');
    await page().locator('.notice', { hasText: 'taken back' }).waitFor();
  });

  test('a date is put right, and what is no date is refused in words', async () => {
    await desk('?actor=org:shape');
    await page().keyboard.press('e');
    await page().getByLabel('date', { exact: true }).fill('the other day');
    await page().keyboard.press('Enter');
    await page().locator('.notice', { hasText: 'not a date' }).waitFor();
    await page().getByLabel('date', { exact: true }).fill('7 May 1952');
    await page().keyboard.press('Enter');
    await page().locator('.notice', { hasText: 'accepted' }).waitFor();
    await page().keyboard.press('ArrowLeft');
    await expect.poll(() => page().locator('.desk .roles').textContent()).toContain('7 May 1952');
    await page().keyboard.press('u');
    await expect.poll(() => page().locator('.desk .roles').textContent()).not.toContain('7 May 1952');
  });

  test('what somebody else decided meanwhile is shown and not overwritten', async () => {
    await desk('?order=doubt');
    const claim = await page().evaluate(
      async () => (await (await fetch('/api/queue?order=doubt')).json()).claims[0].id,
    );
    const other = await regesta(['review', claim, 'reject', '--by', 'Grace', '-r', opened().record]);
    expect(other.status, other.stderr).toBe(0);
    await page().keyboard.press('a');
    await page().locator('.notice', { hasText: 'in the meantime' }).waitFor();
    expect(await page().locator('.desk .history').textContent()).toContain('Grace');
    expect(await page().locator('.desk .verdict.accepted').count()).toBe(0);
    await page().keyboard.press('a');
    await page().locator('.notice', { hasText: 'accepted' }).waitFor();
  });

  test('a conflict is decided for one side, and the decision can be taken back', async () => {
    await page().goto(at('/conflicts'));
    const conflict = page().locator('.conflict').last();
    await conflict.getByRole('button', { name: 'Keep version 1' }).click();
    await page().locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await page().locator('.notice', { hasText: 'taken back' }).waitFor();
    await conflict.getByRole('button', { name: 'Keep version 1' }).waitFor();
  });

  test('copies are shown as one telling, with who has it', async () => {
    await page().goto(at('/conflicts/origins'));
    const origin = page().locator('.origin').first();
    await origin.waitFor();
    expect(await origin.locator('.witnesses li').count()).toBeGreaterThan(1);
  });
}
