import type { ServerOptions } from 'node:http';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';

/** Bytes of what a request writes, unless it is a document. */
export const MOST_WRITTEN = 1_048_576;
/** Bytes of one document that is dropped on the page. */
export const MOST_DROPPED = 64 * 1_048_576;
/** Connections at once: a browser opens six; the rest is for tabs and scripts. More are closed before they are read. */
export const MOST_CONNECTIONS = 512;

/** Milliseconds after which a connection that says nothing, or says it drop by drop, is closed. */
export interface Patience {
  readonly headers: number;
  readonly request: number;
  readonly idle: number;
}

export const PATIENCE: Patience = { headers: 10_000, request: 120_000, idle: 5_000 };

/** What node's server is told: nobody holds a connection, or its memory, for long. */
export function serverOptions({ headers, request, idle }: Patience): ServerOptions {
  return {
    headersTimeout: headers,
    requestTimeout: request,
    keepAliveTimeout: idle,
    connectionsCheckingInterval: Math.max(100, Math.round(headers / 5)),
    maxHeaderSize: 16_384,
  };
}

/** Refuses a body that is longer, whether it says so at its head or only goes on and on. */
export function bodyOfAtMost(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new HTTPException(413);
    },
  });
}
