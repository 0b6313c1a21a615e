import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Transferable, Worker } from 'node:worker_threads';
import { answerOf, type Reply } from './reply.ts';
import type { Answered, Asked, WriteName } from './writes.ts';

/** The thread's program lies beside this file, in the sources and in the build alike. */
const HERE = fileURLToPath(import.meta.url);
const WORKER = join(dirname(HERE), `writing-worker${extname(HERE)}`);

/** What the thread is told. */
export interface Wanted {
  readonly name: WriteName;
  readonly asked: unknown;
}

interface Waiting {
  readonly done: (answer: never) => void;
  readonly failed: (error: unknown) => void;
}

/** Writes to a record on another thread, one after the other in the order in which they are asked for. The thread is started by the first, and kept. */
export class Writer {
  private readonly path: string;
  private readonly program: string;
  private thread: Worker | null = null;
  private waiting: Waiting[] = [];

  /** For the record at `path`; the thread runs `program`. */
  constructor(path: string, program = WORKER) {
    this.path = path;
    this.program = program;
  }

  /** Resolves when it is written. What is in `handed` goes to the thread and is gone here. Rejects with what the write throws. */
  write<Name extends WriteName>(
    name: Name,
    asked: Asked<Name>,
    handed: readonly Transferable[] = [],
  ): Promise<Answered<Name>> {
    return new Promise((done, failed) => {
      this.thread ??= this.start();
      this.thread.ref();
      this.waiting.push({ done, failed });
      this.thread.postMessage({ name, asked } satisfies Wanted, handed);
    });
  }

  /** Ends the thread when it has written what it was asked. */
  async close(): Promise<void> {
    while (this.waiting.length > 0) await new Promise(resolve => this.thread!.once('message', resolve));
    const { thread } = this;
    this.thread = null;
    await thread?.terminate();
  }

  private start(): Worker {
    const thread = new Worker(this.program, { workerData: this.path });
    thread.on('message', (reply: Reply) => {
      const { done, failed } = this.waiting.shift()!;
      // Nobody has to end a thread that has nothing to do.
      if (this.waiting.length === 0) thread.unref();
      try {
        done(answerOf(reply) as never);
      } catch (error) {
        failed(error);
      }
    });
    thread.on('error', error => this.lose(thread, error));
    thread.on('exit', () => this.lose(thread, new Error('the thread ended before it had written')));
    return thread;
  }

  /** A thread that died (of its memory, say) has written nothing of what it was writing: the next write starts another. */
  private lose(thread: Worker, error: Error): void {
    if (this.thread !== thread) return;
    this.thread = null;
    for (const { failed } of this.waiting.splice(0)) failed(error);
  }
}
