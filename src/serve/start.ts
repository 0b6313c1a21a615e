import { randomBytes } from 'node:crypto';
import { type AddressInfo, createServer } from 'node:net';
import { serve as listen } from '@hono/node-server';
import { drawingUp } from './drawing-up.ts';
import { MOST_CONNECTIONS, PATIENCE, type Patience, serverOptions } from './limits.ts';
import { pageFiles, pageFolder } from './page-files.ts';
import { routes } from './routes.ts';
import type { ServedRecord } from './served-record.ts';

export interface Serving {
  /** The address to open, with the token of this start. */
  readonly url: string;
  close(): Promise<void>;
}

/** The page has not been built, or the port is taken: `code` says which. */
export class CannotServe extends Error {
  readonly code: 'no-page' | 'port-taken';
  constructor(code: 'no-page' | 'port-taken') {
    super(code);
    this.code = code;
  }
}

/**
 * Serves the page for one record on 127.0.0.1, and on no other address.
 * `port` 0 takes a free one. Throws `CannotServe`.
 */
export async function serve(
  record: ServedRecord,
  options: { port?: number; patience?: Patience } = {},
): Promise<Serving> {
  const folder = pageFolder();
  if (folder === null) throw new CannotServe('no-page');
  const port = options.port || (await freePort());
  const token = randomBytes(24).toString('base64url');
  const app = routes({ record, files: pageFiles(folder), port, token });
  const drawing = drawingUp(record);
  const server = await new Promise<ReturnType<typeof listen>>((resolve, reject) => {
    const started = listen(
      {
        fetch: (request, env) => {
          const answer = () => app.fetch(request, env);
          return request.method === 'POST' ? drawing.beside(answer) : drawing.during(answer);
        },
        port,
        hostname: '127.0.0.1',
        serverOptions: serverOptions(options.patience ?? PATIENCE),
      },
      () => resolve(started),
    );
    started.maxConnections = MOST_CONNECTIONS;
    started.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new CannotServe('port-taken') : error),
    );
  });
  drawing.begin();
  return {
    url: `http://127.0.0.1:${port}/?token=${token}`,
    close: () =>
      new Promise(resolve => {
        drawing.stop();
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

/** The guard compares ports, so the port is known before the routes are made. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
