import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that axe finds broken on the page as it stands; where some are named, of these alone. */
export async function axe(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // Evaluated by the test tool, not by the page: the page's own policy would refuse an injected script.
  await page.evaluate(AXE);
  return page.evaluate(async only => {
    const { violations } = await (
      globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run({ resultTypes: ['violations'], ...(only.length > 0 && { runOnly: only }) });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
  }, rules);
}
