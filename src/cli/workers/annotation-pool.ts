import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Annotating } from './annotating.ts';
import { type Answer, answerOf, type Job, type Reply } from './job.ts';
import { readSharedModels, type SharedModels } from './shared-models.ts';

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
  private models: SharedModels | null = null;

  constructor(workers: number) {
    this.most = workers;
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
    const worker = new Worker(WORKER, { workerData: this.models });
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
    // A thread that died (of its memory, say) takes its document with it, and no other.
    worker.on('error', error => {
      const waiting = this.busy.get(worker);
      this.busy.delete(worker);
      this.free.splice(0, this.free.length, ...this.free.filter(other => other !== worker));
      waiting?.failed(error);
      this.handOut();
    });
    return worker;
  }
}

/** The thread's program lies beside this file, in the sources and in the build alike. */
const HERE = fileURLToPath(import.meta.url);
const WORKER = join(dirname(HERE), `annotation-worker${extname(HERE)}`);
