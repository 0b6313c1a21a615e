import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Stage } from '../stage.ts';

export function actorTests({ page, at }: Stage): void {
  test('an actor shows its names, its states as bars and its acts; a state opens its sentences', async () => {
    await page().goto(at('/actors/state%3AFRA'));
    await page().getByRole('heading', { name: 'France', exact: true }).waitFor();
    const state = page().locator('.state-bars li', { hasText: 'NATO' }).first();
    await expect.poll(() => state.locator('rect').count()).toBeGreaterThan(0);
    await state.getByRole('button').first().click();
    await state.locator('q').first().waitFor();
    await expect.poll(() => page().locator('.entry').count()).toBeGreaterThan(0);
  });

  test('the states of an actor are taken along as a table and as a picture', async () => {
    await page().goto(at('/actors/state%3AFRA'));
    const taken = async (way: string) => {
      const download = page().waitForEvent('download');
      await page().locator('.state-bars').getByRole('button', { name: way, exact: true }).click();
      return readFileSync(await (await download).path());
    };
    const [head, ...rows] = (await taken('CSV')).toString().trim().split('\r\n');
    expect(head).toContain('subject,relation,object,since');
    expect(rows.some(row => row.includes('NATO') && row.includes('1949-08-24'))).toBe(true);
    expect((await taken('SVG')).toString()).toContain('member of NATO');
    expect((await taken('PNG')).subarray(1, 4).toString()).toBe('PNG');
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

  test('a decision that takes long to write says so meanwhile', async () => {
    const { promise: seen, resolve: see } = Promise.withResolvers<void>();
    await page().route(/\/api\/actors\/decisions/, async route => {
      await seen;
      await route.fulfill({ status: 400, json: { error: { code: 'failed' } } });
    });
    await page().goto(at('/actors?words=Erhard'));
    await page().locator('.plain-table a').first().click();
    await page().getByText('It is another actor').click();
    await page().getByLabel('Name of the other').fill('Stikker');
    await page().locator('.choices button').first().click();
    await page().locator('.notice', { hasText: 'Writing it down' }).waitFor();
    see();
    await page().locator('.notice', { hasText: 'Writing it down' }).waitFor({ state: 'detached' });
    await expect.poll(() => page().locator('.notice').textContent()).toMatch(/\S/);
    await page().unroute(/\/api\/actors\/decisions/);
  });

  test('the network shows who acts on whom between two days, and the same as a table', async () => {
    await page().goto(at('/network?from=1966&to=1967'));
    await page().locator('.graph .edge').first().waitFor({ state: 'attached' });
    await expect.poll(() => page().locator('.network tbody tr').count()).toBeGreaterThan(0);
    await page().goto(at('/network?from=1066&to=1067'));
    await page().getByText('Widen the period').waitFor();
  });

  test('the actor that is chosen in the network stands in the address, which chooses it again', async () => {
    await page().goto(at('/network'));
    await page().locator('.graph .node').first().waitFor();
    const all = await page().locator('.network tbody tr').count();
    await page().locator('.graph .node').last().locator('circle').click();
    await expect.poll(() => page().url()).toContain('chosen=');
    const name = await page().locator('.graph .node.chosen text').textContent();
    await page().reload();
    await page().locator('.graph .node.chosen').waitFor();
    await expect.poll(() => page().locator('.graph .node.chosen text').textContent()).toBe(name);
    await expect.poll(() => page().locator('.network tbody tr').count()).toBeLessThan(all);
    await page().locator('.network').getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => page().url()).not.toContain('chosen=');
    await page().goto(at('/network?chosen=state:XXX'));
    await page().locator('.graph .node').first().waitFor();
    await expect.poll(() => page().locator('.quiet-edge').count()).toBe(0);
  });

  test('the map counts acts by state, warns of its borders, and says the same as a table', async () => {
    await page().goto(at('/map'));
    await page().locator('.map .counted').first().waitFor({ state: 'attached' });
    await page().getByText('outlines are those of today').waitFor();
    await page().getByLabel('Count').selectOption('agent');
    await expect.poll(() => page().url()).toContain('by=agent');
    await expect.poll(() => page().locator('.map .counted').count()).toBeGreaterThan(5);
    await expect.poll(() => page().locator('.counts tbody tr').first().textContent()).toContain('France');
  });

  test('the map is drawn closer and moved by keys, mouse and wheel; the address keeps what is seen; towns stand in a table too', async () => {
    await page().goto(at('/map'));
    await page().locator('.towns circle').first().waitFor({ state: 'attached' });
    const towns = await page().locator('.towns circle').count();
    await expect.poll(() => page().locator('.counts table').nth(1).locator('tbody tr').count()).toBe(towns);
    const seen = () => page().locator('.map[viewBox]').getAttribute('viewBox');
    const width = async () => Number((await seen())!.split(' ')[2]);
    const whole = await width();
    await page().locator('.map[viewBox]').focus();
    for (const key of ['+', '+', 'ArrowRight', 'ArrowUp']) await page().keyboard.press(key);
    await expect.poll(width).toBeCloseTo(whole / 4, 0);
    await expect.poll(() => page().url()).toContain('view=');
    const before = await seen();
    await page().reload();
    await page().locator('.map[viewBox]').waitFor();
    const numbers = (box: string | null) => box!.split(' ').map(Number);
    const after = numbers(await seen());
    expect(numbers(before).every((value, place) => Math.abs(value - after[place]!) < 0.2)).toBe(true);
    const box = (await page().locator('.map[viewBox]').boundingBox())!;
    await page().mouse.move(box.x + 300, box.y + 150);
    await page().mouse.down();
    await page().mouse.move(box.x + 400, box.y + 150, { steps: 4 });
    await page().mouse.up();
    await expect.poll(async () => Number((await seen())!.split(' ')[0])).toBeLessThan(Number(before!.split(' ')[0]));
    await page().keyboard.down('Control');
    await page().mouse.wheel(0, -300);
    await page().keyboard.up('Control');
    await expect.poll(width).toBeLessThan(whole / 4);
    await page().getByRole('button', { name: 'Whole map' }).click();
    await expect.poll(width).toBe(whole);
    await expect.poll(() => page().url()).not.toContain('view=');
  });

  test('two fingers draw the map closer', async () => {
    await page().goto(at('/map'));
    await page().locator('.map[viewBox]').waitFor();
    const width = async () => Number((await page().locator('.map[viewBox]').getAttribute('viewBox'))!.split(' ')[2]);
    const whole = await width();
    await page()
      .locator('.map[viewBox]')
      .evaluate(sheet => {
        const { left, top } = sheet.getBoundingClientRect();
        const finger = (name: string, id: number, x: number) =>
          sheet.dispatchEvent(
            new PointerEvent(name, {
              pointerId: id,
              pointerType: 'touch',
              clientX: left + x,
              clientY: top + 150,
              bubbles: true,
            }),
          );
        finger('pointerdown', 11, 300);
        finger('pointerdown', 12, 400);
        for (let step = 1; step <= 5; step++) finger('pointermove', 12, 400 + step * 40);
        finger('pointerup', 11, 300);
        finger('pointerup', 12, 600);
      });
    await expect.poll(width).toBeLessThan(whole / 2);
  });

  test('network and map are taken along as pictures that hold nothing but drawings and words', async () => {
    for (const [path, name] of [
      ['/network?from=1966&to=1967', 'regesta-network'],
      ['/map', 'regesta-map'],
    ] as const) {
      await page().goto(at(path));
      await page().locator('.graph, .towns').first().waitFor();
      const taken = async (way: string) => {
        const download = page().waitForEvent('download');
        await page().getByRole('button', { name: way, exact: true }).click();
        const file = await download;
        expect(file.suggestedFilename()).toBe(`${name}.${way.toLowerCase()}`);
        return readFileSync(await file.path());
      };
      const svg = (await taken('SVG')).toString('utf8');
      expect(svg).toContain('<svg');
      expect(svg).not.toMatch(/<script|foreignObject|\son\w+=/);
      const png = await taken('PNG');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.length).toBeGreaterThan(5_000);
    }
  });
}
