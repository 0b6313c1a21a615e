import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Annotating } from './annotating.ts';
import { type Answer, answerOf, type Job, type Reply } from './job.ts';
import { readSharedModels, type SharedModels } from './shared-models.ts';

/** The thread's program lies beside this file, in the sources and in the build alike. */
const HERE = fileURLToPath(import.meta.url);
const WORKER = join(dirname(HERE), `annotation-worker${extname(HERE)}`);

interface Waiting {
  readonly job: Job;
  readonly done: (answer: Answer) => void;
  readonly failed: (error: unknown) => void;
}

/** Threads that annotate documents side by side. They are started as there is work for them; their models lie in one memory. */
export class AnnotationPool implements Annotating {
  readonly ahead: number;
  private readonly most: number;
  private readonly free: Worker[] = [];
  private readonly busy = new Map<Worker, Waiting>();
  private readonly queue: Waiting[] = [];
  private readonly program: string;
  private models: SharedModels | null = null;

  /** At most so many threads, which run `program`. */
  constructor(workers: number, program = WORKER) {
    this.most = workers;
    this.program = program;
    // Enough that no thread waits while a long document holds up those after it.
    this.ahead = workers * 4;
  }

  annotate(job: Job): Promise<Answer> {
    return new Promise((done, failed) => {
      this.queue.push({ job, done, failed });
      this.handOut();
    });
  }

  async close(): Promise<void> {
    const workers = [...this.free.splice(0), ...this.busy.keys()];
    this.busy.clear();
    await Promise.all(workers.map(worker => worker.terminate()));
  }

  private handOut(): void {
    while (this.queue.length > 0) {
      const worker = this.free.pop() ?? (this.busy.size < this.most ? this.start() : null);
      if (worker === null) return;
      const waiting = this.queue.shift()!;
      this.busy.set(worker, waiting);
      worker.postMessage(waiting.job);
    }
  }

  private start(): Worker {
    this.models ??= readSharedModels();
    const worker = new Worker(this.program, { workerData: this.models });
    worker.on('message', (reply: Reply) => {
      const waiting = this.busy.get(worker);
      if (waiting === undefined) return;
      this.busy.delete(worker);
      this.free.push(worker);
      try {
        waiting.done(answerOf(reply));
      } catch (error) {
        waiting.failed(error);
      }
      this.handOut();
    });
    worker.on('error', error => this.lose(worker, error));
    worker.on('exit', () => this.lose(worker, new Error('a thread ended before its document was read')));
    return worker;
  }

  /** A thread that died (of its memory, say) takes its document with it, and no other. */
  private lose(worker: Worker, error: Error): void {
    const waiting = this.busy.get(worker);
    this.busy.delete(worker);
    const place = this.free.indexOf(worker);
    if (place >= 0) this.free.splice(place, 1);
    waiting?.failed(error);
    this.handOut();
  }
}
