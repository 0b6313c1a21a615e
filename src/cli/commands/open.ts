import { spawn } from 'node:child_process';
import { LABELS } from '../../messages/labels.ts';
import { RegestaError } from '../../messages.ts';
import { loadPack } from '../../packs/load.ts';
import { type ServedRecord, servedRecord } from '../../serve/served-record.ts';
import { CannotServe, type Serving, serve } from '../../serve/start.ts';
import { beginRecord, endIfEmpty } from '../begun.ts';
import { now } from '../clock.ts';
import { type Command, type ExitStatus, RECORD_OPTION, textOption } from '../command.ts';
import { Dropped } from '../dropped.ts';
import { PERSON_OPTION, personOf } from '../person.ts';
import { recordPath, withStore } from '../record.ts';
import { printFault, type Terminal } from '../terminal.ts';

export const command: Command = {
  args: [],
  options: ['--port <number>', '--no-browser', PERSON_OPTION, RECORD_OPTION],
  async run({ terminal, options }): Promise<ExitStatus> {
    const port = portOption(textOption(options, 'port'));
    const path = recordPath(options);
    const begun = beginRecord(path);
    if (begun) terminal.note(`${LABELS[terminal.language].begunAt(path)}\n`);
    await withStore({ terminal, options, mode: 'read' }, async store => {
      const dropped = new Dropped();
      const record = servedRecord(store, loadPack(), {
        person: personOf(options),
        now,
        add: (name, bytes) => dropped.add(record, name, bytes),
      });
      // Listened for before anybody knows the address: whoever stops it at once stops it as well.
      const stopped = stopSignal();
      const serving = await started(record, port);
      // There is nothing to see in a new record: it opens where documents are added.
      const url = begun ? serving.url.replace('/?', '/add?') : serving.url;
      terminal.print(`${LABELS[terminal.language].openAt(url)}\n`);
      if (options.browser !== false) openBrowser(url, terminal);
      await stopped;
      await serving.close();
      await dropped.close();
      await record.close();
    });
    if (begun) endIfEmpty(path);
    return 0;
  },
};

function portOption(value: string | undefined): number {
  if (value === undefined) return 0;
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
  throw new RegestaError('RG006', { option: '--port', value, choices: '0–65535' });
}

async function started(record: ServedRecord, port: number): Promise<Serving> {
  try {
    return await serve(record, { port });
  } catch (error) {
    if (!(error instanceof CannotServe)) throw error;
    throw error.code === 'no-page' ? new RegestaError('RG041', {}, error) : new RegestaError('RG042', { port }, error);
  }
}

const BROWSERS: Readonly<Record<string, readonly [program: string, ...words: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

function openBrowser(url: string, terminal: Terminal): void {
  const [program, ...words] = BROWSERS[process.platform] ?? ['xdg-open'];
  const browser = spawn(program, [...words, url], { stdio: 'ignore', detached: true });
  browser.on('error', () => printFault(terminal, 'RG045', {}));
  browser.unref();
}

/** Resolves when a person ends the program. */
function stopSignal(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
