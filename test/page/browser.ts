import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { EXAMPLES, regesta, start } from '../program.ts';

/** The system's browser: test tools cannot download one here. */
export const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(path => path !== undefined && existsSync(path));

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Opened {
  /** The address that `regesta open` printed, with its token. */
  readonly url: string;
  readonly record: string;
  /** The process of the server. */
  readonly pid: number;
  close(): Promise<void>;
}

/** A file name that would run if it were ever taken for markup. */
const NAME = 'examples & <img src=x onerror=window.canary=1>.db';

/** Builds a record of the example collection with the real program, and opens it with the real server. */
export async function openExamples(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-page-'));
  const record = join(folder, NAME);
  const added = await regesta(['add', EXAMPLES, '-r', record]);
  if (added.status !== 0) throw new Error(`add failed: ${added.stderr}`);
  const server = start(['open', '--no-browser', '--by', 'Ada <img src=x onerror=window.canary=1>', '-r', record]);
  const url = await printedAddress(server);
  return {
    url,
    record,
    pid: server.pid!,
    close: async () => {
      const gone = new Promise(resolve => server.once('exit', resolve));
      server.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The address that `regesta open` prints, with its token. */
export function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (piece: Buffer) => {
      said += piece.toString('utf8');
      const url = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said)?.[0];
      if (url) resolve(url);
    };
    server.stdout!.on('data', listen);
    server.stderr!.on('data', listen);
    server.once('exit', status => reject(new Error(`regesta open ended with ${status}: ${said}`)));
  });
}

/** A fresh browser profile; the caller closes it. */
export async function browse(
  options: { locale?: string; width?: number; dark?: boolean } = {},
): Promise<BrowserContext> {
  const profile = mkdtempSync(join(tmpdir(), 'regesta-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM!,
    headless: true,
    args: FLAGS,
    locale: options.locale ?? 'en-GB',
    colorScheme: options.dark ? 'dark' : 'light',
    viewport: { width: options.width ?? 1200, height: 900 },
  });
  // The browser may still be putting its files away when it says that it is closed.
  context.on('close', () => rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return context;
}
