import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { regesta } from '../../program.ts';
import type { Stage } from '../stage.ts';

export function reviewTests({ page, at, opened }: Stage): void {
  const sentence = () => page().locator('.desk blockquote').textContent();
  const desk = async (query = '') => {
    await page().goto(at(`/review${query}`));
    await page().locator('.desk blockquote').waitFor();
  };

  test('the queue begins with what is least sure, if so asked', async () => {
    await page().goto(at('/review?order=sure'));
    await page().locator('.desk blockquote').waitFor();
    const sure = await page().evaluate(async () => {
      const { claims } = await (await fetch('/api/queue?order=sure')).json();
      const told = [claims[0], claims[20]].map(async ({ id }) => (await (await fetch(`/api/claims/${id}`)).json()).why);
      return (await Promise.all(told)).map(why => why?.sure ?? 1);
    });
    expect(sure[0]).toBeLessThan(sure[1]!);
  });

  test('the queue is worked by keys alone: accept, undo, skip, go back', async () => {
    await desk();
    const first = await sentence();
    await page().keyboard.press('s');
    await page().keyboard.press('ArrowLeft');
    await expect.poll(() => sentence()).toBe(first);
    await page().keyboard.press('a');
    await page().locator('.notice', { hasText: 'accepted' }).waitFor();
    await page().keyboard.press('ArrowLeft');
    await page().locator('.desk .verdict.accepted').first().waitFor();
    await page().keyboard.press('u');
    await page().locator('.notice', { hasText: 'taken back' }).waitFor();
    await expect.poll(() => page().locator('.desk .history .withdrawn').count()).toBe(1);
  });

  test('the queue is taken along as it is filtered, and the address opens the claim that lies on the desk', async () => {
    await desk('?actor=org:shape');
    const download = page().waitForEvent('download');
    await page().getByRole('button', { name: 'CSV', exact: true }).click();
    const [head, ...rows] = readFileSync(await (await download).path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(head).toMatch(/^id,act,agents/);
    const { total } = await page().evaluate(async () => (await fetch('/api/queue?actor=org:shape')).json());
    expect(rows).toHaveLength(total);
    await page().keyboard.press('s');
    const second = await sentence();
    await expect.poll(() => page().url()).toContain('claim=');
    await page().reload();
    await page().locator('.desk blockquote').waitFor();
    await expect.poll(() => sentence()).toBe(second);
  });

  test('a note goes with the verdict, and typing it decides nothing', async () => {
    await desk('?order=doubt');
    await page().keyboard.press('n');
    await page().keyboard.type('are there other sources?');
    await page().keyboard.press('Enter');
    await expect.poll(() => page().locator('.notice').textContent()).toBe('');
    await page().keyboard.press('r');
    await page().locator('.notice', { hasText: 'rejected' }).waitFor();
    await page().keyboard.press('ArrowLeft');
    await expect.poll(() => page().locator('.desk .history').textContent()).toContain('are there other sources?');
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

  test('act and participants are put right: from the pack, from the record, or somebody new; what was read stays beside it', async () => {
    await desk('?actor=org:shape');
    const roles = () => page().locator('.desk .roles').first().textContent();
    const before = await roles();
    await page().keyboard.press('e');
    const form = page().locator('.correct');
    await form.getByRole('combobox', { name: 'Act', exact: true }).press('ArrowDown');
    await form.getByRole('option').first().waitFor();
    await form.getByRole('combobox', { name: 'Act', exact: true }).fill('withdrawal');
    await form.getByRole('option', { name: 'withdrawal' }).first().waitFor();
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('Enter');
    await form.getByRole('group', { name: 'by', exact: true }).getByRole('button').first().click();
    await form.getByLabel('Add to “by”').fill('Portug');
    await form.getByRole('option', { name: 'Portugal' }).waitFor();
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('Enter');
    await form.getByLabel('Add to “towards”').fill('Élise Lefèvre');
    await form.getByRole('option', { name: 'new person' }).click();
    await form.getByRole('button', { name: 'Accept it so' }).click();
    await page().locator('.notice', { hasText: 'accepted' }).waitFor();
    await page().locator('.desk section').first().focus();
    await page().keyboard.press('ArrowLeft');
    await expect.poll(roles).toContain('Portugal');
    await expect.poll(() => roles()).toContain('Élise Lefèvre');
    expect(await page().locator('.desk .as-read del').allTextContents()).toContainEqual(
      expect.stringContaining('Supreme Headquarters'),
    );
    await page().goto(at('/actors/person%3Aelise-lefevre'));
    await page().getByRole('heading', { name: 'Élise Lefèvre' }).waitFor();
    await page().goto(at('/review?actor=person:elise-lefevre&decided=yes'));
    await page().locator('.desk blockquote').waitFor();
    const claim = await page().evaluate(
      async () => (await (await fetch('/api/queue?decided=yes&actor=person:elise-lefevre')).json()).claims[0],
    );
    expect(claim.asRead.act).not.toBe(claim.act);
    await page().goto(at(`/documents/${claim.document}#${claim.start}-${claim.end}`));
    await page().locator('.claims-margin .open').getByRole('button', { name: 'Undo' }).click();
    await page().locator('.notice', { hasText: 'taken back' }).waitFor();
    await desk('?actor=org:shape');
    await expect.poll(() => roles()).toBe(before);
  });

  test('the relation that a claim bears on is stated by a person, and so is who says it; both can be taken back', async () => {
    const held = async () =>
      (await (await page().request.get(at('/api/asof?date=1958-06-01&subject=state:PRT'))).json()).rows as {
        relation: string;
        object: { id: string };
        holds: string;
      }[];
    await desk('?actor=org:shape');
    await page().keyboard.press('e');
    const form = page().locator('.correct');
    const pick = async (field: string, typed: string) => {
      const taken = form.getByRole('group', { name: field, exact: true }).getByRole('button', { name: /^Take out/ });
      while ((await taken.count()) > 0) await taken.first().click();
      await form.getByLabel(`Add to “${field}”`).fill(typed);
      await form.locator('[role=option]', { hasText: typed }).first().click();
    };
    await form.getByLabel('date', { exact: true }).fill('7 May 1952');
    await form.locator('select[name=relation]').selectOption('member_of');
    await pick('who or what', 'Portugal');
    await pick('to whom or what', 'NATO');
    await form.locator('select[name=change]').selectOption('begins');
    await pick('according to', 'Norway');
    await form.getByRole('button', { name: 'Accept it so' }).click();
    await page().locator('.notice', { hasText: 'accepted' }).waitFor();
    await page().locator('.desk section').first().focus();
    await page().keyboard.press('ArrowLeft');
    await expect
      .poll(() => page().locator('.desk .roles').textContent())
      .toContain('Portugal – member of – NATO (begins)');
    await expect.poll(() => page().locator('.desk .as-read ins').allTextContents()).toContain('Norway');
    const member = (await held()).find(({ relation, object }) => relation === 'member_of' && object.id === 'org:nato');
    expect(member?.holds).toBe('yes');
    await page().keyboard.press('u');
    await page().locator('.notice', { hasText: 'taken back' }).waitFor();
    expect((await held()).filter(({ relation, holds }) => relation === 'member_of' && holds === 'yes')).toEqual([]);
  });

  test('a claim is corrected in the margin of its document; what another person decided meanwhile is shown there', async () => {
    const claim = await page().evaluate(
      async () => (await (await fetch('/api/queue?actor=org:shape')).json()).claims[0],
    );
    await page().goto(at(`/documents/${claim.document}#${claim.start}-${claim.end}`));
    const open = page().locator('.claims-margin .open');
    await open.getByRole('button', { name: 'Correct' }).click();
    await open.getByLabel('Add to “towards”').fill('Norw');
    await open.getByRole('option', { name: 'Norway' }).click();
    const other = await regesta(['review', claim.id, 'reject', '--by', 'Grace', '-r', opened().record]);
    expect(other.status, other.stderr).toBe(0);
    await open.getByRole('button', { name: 'Accept it so' }).click();
    await page().locator('.notice', { hasText: 'in the meantime' }).waitFor();
    await open.locator('.history', { hasText: 'Grace' }).waitFor();
    await expect.poll(() => open.locator('.history li').last().textContent()).toContain('Grace');
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
    await expect.poll(() => page().locator('.desk .history').textContent()).toContain('Grace');
    await expect.poll(() => page().locator('.desk .verdict.accepted').count()).toBe(0);
    await page().keyboard.press('a');
    await page().locator('.notice', { hasText: 'accepted' }).waitFor();
  });

  test('each side of a conflict says in short what it claims', async () => {
    await page().goto(at('/conflicts'));
    await page().locator('.conflict .claimed').first().waitFor();
    const sides = await page().locator('.conflict').first().locator('.claimed').allTextContents();
    expect(sides.length).toBeGreaterThan(1);
    expect(new Set(sides).size).toBe(sides.length);
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
    await expect.poll(() => origin.locator('.witnesses li').count()).toBeGreaterThan(1);
  });
}
