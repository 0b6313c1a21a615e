import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Stage } from '../stage.ts';

/** Markup in every place that the page shows; if any of it ran, `canary` would be there. */
export const CANARY = '<img src=x onerror="window.canary=1"><script>window.canary=1</script>';

export function addingTests({ page, at }: Stage): void {
  const drop = (files: readonly (readonly [name: string, text: string])[]) =>
    page().evaluate(given => {
      const carried = new DataTransfer();
      for (const [name, text] of given) carried.items.add(new File([text], name));
      document.querySelector('.drop')!.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true }));
    }, files);

  test('dropped files are read, each with what became of it', async () => {
    await page().goto(at('/add'));
    await page().locator('.drop').waitFor();
    await drop([
      ['finland.txt', 'On 4 April 2023, Finland joined NATO.'],
      ['picture.png', 'no text'],
      ['empty.txt', ''],
    ]);
    await page().getByText('1 read, 2 refused').waitFor();
    expect(await page().locator('.outcomes .refused').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('format'), expect.stringContaining('empty')]),
    );
    await drop([['again.txt', 'On 4 April 2023, Finland joined NATO.']]);
    await page().getByText('known already').waitFor();
    await page().goto(at('/timeline?from=2023&to=2023'));
    await page().locator('.entry', { hasText: 'Finland' }).waitFor();
  });

  test('what was added is taken out again', async () => {
    await page().goto(at('/add'));
    await page().locator('.drop').waitFor();
    await drop([['sweden.txt', 'On 7 March 2024, Sweden joined NATO.']]);
    await page().locator('.outcomes').getByRole('button', { name: 'Undo' }).click();
    await page().getByText('taken out again').waitFor();
    await page().goto(at('/timeline?from=2024&to=2024'));
    await page().getByText('No dated event answers').waitFor();
  });

  test('a hostile page is shown as a page: nothing in it runs, loads or leads away, and its file comes back as it was', async () => {
    await page().goto(at('/add'));
    await page().locator('.drop').waitFor();
    const hostile = `<!doctype html><title>Le registre</title><base href="https://elsewhere.example/"><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">
      <link rel="canonical" href="https://elsewhere.example/registre"><link rel="preconnect" href="https://elsewhere.example"><link rel="stylesheet" href="https://elsewhere.example/a.css">
      <h1>Le registre</h1><p>La Finlande a rejoint l’OTAN le 4 avril 2023. ${CANARY}</p><p style="background:url(https://elsewhere.example/b.png)" onclick="top.canary=1">Fin.</p>
      <iframe src="https://elsewhere.example/"></iframe><form action="https://elsewhere.example/"><button autofocus onfocus="top.canary=1">OK</button></form>
      <a href="https://elsewhere.example/" target="_top">ailleurs</a>`;
    await drop([['registre.html', hostile]]);
    await page().getByText('1 read').waitFor();
    const id = await page().evaluate(
      async () => (await (await fetch('/api/documents?words=registre.html')).json()).rows[0].id as string,
    );
    await page().goto(at(`/documents/${id}?as=page`));
    const frame = page().frameLocator('.web-page iframe');
    await frame.locator('h1', { hasText: 'Le registre' }).waitFor();
    await frame.getByText('ailleurs').click();
    await page().waitForTimeout(200);
    expect(await frame.locator('h1').textContent()).toBe('Le registre');
    expect(await page().evaluate(() => 'canary' in globalThis)).toBe(false);
    expect(await page().getByRole('link', { name: 'elsewhere.example' }).getAttribute('href')).toBe(
      'https://elsewhere.example/registre',
    );
    expect(await page().evaluate(async of => (await fetch(`/api/documents/${of}/original`)).text(), id)).toBe(hostile);
    // Opened by itself it runs nothing either.
    await page().goto(at(`/api/documents/${id}/page`));
    expect(await page().evaluate(() => [origin, 'canary' in globalThis])).toEqual(['null', false]);
  });

  test('markup in names, texts, titles and notes stays text in every view', async () => {
    await page().goto(at('/add'));
    await page().locator('.drop').waitFor();
    const text = `# ${CANARY}\n\nOn 12 March 1999, Hungary joined NATO, said "${CANARY}". ${CANARY} joined NATO on 5 May 1999.\n`;
    await drop([[`${CANARY.replaceAll('/', '')}.md`, text]]);
    await page().getByText('1 read').waitFor();
    const id = await page().evaluate(
      async () => (await (await fetch('/api/documents?words=onerror')).json()).rows[0].id as string,
    );
    // A note is shown wherever the claim is.
    const status = await page().evaluate(
      async ([document, note]) => {
        const [claim] = (await (await fetch(`/api/queue?document=${document}`)).json()).claims;
        const decisions = [{ claim: claim.id, seen: 0, verdict: 'accepted', note }];
        const headers = { 'Content-Type': 'application/json' };
        return (await fetch('/api/verdicts', { method: 'POST', headers, body: JSON.stringify({ decisions }) })).status;
      },
      [id, CANARY] as const,
    );
    expect(status).toBe(200);
    const views = [
      `/review?document=${id}&decided=yes`,
      '/documents',
      `/documents/${id}`,
      '/timeline?from=1999&to=1999&lanes=document',
      '/asof/1999-06-01',
      '/actors',
    ];
    views.push(
      '/search?words=onerror',
      '/search?words=Hungary',
      `/review?document=${id}`,
      '/network',
      '/map',
      '/conflicts',
      '/conflicts/origins',
    );
    views.push(`/search?words=${encodeURIComponent(CANARY)}`, `/actors/${encodeURIComponent(CANARY)}`);
    for (const view of views) {
      await page().goto(at(view));
      await page().locator('main :is(h1, h2, .problem)').first().waitFor({ state: 'attached' });
      await page().waitForTimeout(60);
      expect(await page().evaluate(() => 'canary' in globalThis), view).toBe(false);
      await expect.poll(() => page().locator('main img, main script').count(), { message: view }).toBe(0);
    }
    // Taken along, it is text as well: in what browsers show, and in what spreadsheets open.
    for (const view of [
      '/timeline?from=1999&to=1999&lanes=actor',
      '/asof/1999-06-01',
      '/network?from=1999&to=1999',
      '/map?by=agent',
      '/actors',
      '/documents',
      '/search?words=Hungary',
      `/documents/${id}`,
      `/review?document=${id}&decided=yes`,
      '/conflicts/origins',
    ]) {
      await page().goto(at(view));
      await page().locator('.take button').first().waitFor();
      for (const way of await page().locator('.take button').allTextContents()) {
        if (way === 'PNG') continue;
        const download = page().waitForEvent('download');
        await page().getByRole('button', { name: way, exact: true }).click();
        const text = readFileSync(await (await download).path(), 'utf8');
        if (way === 'SVG') expect(text, view).not.toMatch(/<(?:script|img|foreignObject|a|iframe)\b|\son\w+\s*=/i);
        if (way === 'JSON' || way === 'TimelineJS') expect(() => JSON.parse(text), view).not.toThrow();
        if (way === 'TimelineJS') expect(JSON.stringify(JSON.parse(text)), view).not.toMatch(/<(?:script|img)/);
        if (way === 'CSV') expect(text, view).not.toMatch(/(?:^|,)"?[=+@]/m);
      }
    }
  });
}
