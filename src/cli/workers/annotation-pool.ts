import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Annotating } from './annotating.ts';
import type { Ahead } from './in-order.ts';
import { type Answer, answerOf, type Job, type Reply } from './job.ts';
import { readSharedModels, type SharedModels } from './shared-models.ts';

/** The thread's program lies beside this file, in the sources and in the build alike. */
const HERE = fileURLToPath(import.meta.url);
const WORKER = join(dirname(HERE), `annotation-worker${extname(HERE)}`);

interface Waiting {
  readonly job: Job;
  readonly done: (answer: Answer) => void;
  readonly failed: (error: unknown) => void;
  /** How often one that came later was handed out before it. */
  passed: number;
}

/** What a thread may have before it, so that it need not wait while the one that hands out is writing: so many documents, of so many bytes in all. */
const IN_HAND = { documents: 48, bytes: 300_000 };
/** Documents that may be under way or wait to be taken, for each thread: as many as it reads while a large transaction is written. */
const DOCUMENTS_AHEAD = 1600;
/** Bytes of documents that are under way or wait to be taken, for each thread: their annotations are several times as large. */
const AHEAD = 2_000_000;
/** Among so many documents that wait, for each thread, the longest is handed out first: a long one taken up last would be waited for. */
const LOOK = 4;

/** Threads that annotate documents side by side. They are started as there is work for them; their models lie in one memory. */
export class AnnotationPool implements Annotating {
  readonly ahead: Ahead;
  private readonly most: number;
  /** The threads, and what each has in hand: it answers in the same order. */
  private readonly workers = new Map<Worker, Waiting[]>();
  private readonly queue: Waiting[] = [];
  private readonly program: string;
  private models: SharedModels | null = null;

  /** At most so many threads, which run `program`. */
  constructor(workers: number, program = WORKER) {
    this.most = workers;
    this.program = program;
    // Enough that no thread waits while a long document holds up those after it, or while many are written.
    this.ahead = { tasks: workers * DOCUMENTS_AHEAD, size: workers * AHEAD };
  }

  annotate(job: Job): Promise<Answer> {
    return new Promise((done, failed) => {
      this.queue.push({ job, done, failed, passed: 0 });
      this.handOut();
    });
  }

  async close(): Promise<void> {
    const workers = [...this.workers.keys()];
    this.workers.clear();
    await Promise.all(workers.map(worker => worker.terminate()));
  }

  private handOut(): void {
    while (this.queue.length > 0) {
      const worker = this.workerFor();
      if (worker === null) return;
      const waiting = this.next();
      this.workers.get(worker)!.push(waiting);
      worker.postMessage(waiting.job);
    }
  }

  /** The longest of the first that wait; none is passed over for ever. */
  private next(): Waiting {
    const look = LOOK * this.most;
    const first = this.queue[0]!;
    let place = 0;
    if (first.passed < look) {
      for (let other = 1; other < Math.min(look, this.queue.length); other++)
        if (sizeOf(this.queue[other]!.job) > sizeOf(this.queue[place]!.job)) place = other;
    }
    if (place > 0) first.passed++;
    return this.queue.splice(place, 1)[0]!;
  }

  /** A thread without work, a new one, or the one with the least in hand; null where all have enough. */
  private workerFor(): Worker | null {
    const [least] = [...this.workers].sort(([, a], [, b]) => bytesIn(a) - bytesIn(b) || a.length - b.length);
    if (least !== undefined && least[1].length === 0) return least[0];
    if (this.workers.size < this.most) return this.start();
    if (least === undefined) return null;
    const [worker, hand] = least;
    return hand.length < IN_HAND.documents && bytesIn(hand) < IN_HAND.bytes ? worker : null;
  }

  private start(): Worker {
    this.models ??= readSharedModels();
    const worker = new Worker(this.program, { workerData: this.models });
    this.workers.set(worker, []);
    worker.on('message', (reply: Reply) => {
      const waiting = this.workers.get(worker)?.shift();
      if (waiting === undefined) return;
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

  /** A thread that died (of its memory, say) takes the document that it was reading with it, and no other. */
  private lose(worker: Worker, error: Error): void {
    const hand = this.workers.get(worker);
    if (hand === undefined) return;
    this.workers.delete(worker);
    const [lost, ...others] = hand;
    this.queue.unshift(...others);
    lost?.failed(error);
    this.handOut();
  }
}

function bytesIn(hand: readonly Waiting[]): number {
  return hand.reduce((sum, { job }) => sum + sizeOf(job), 0);
}

function sizeOf({ bytes }: Job): number {
  return bytes instanceof Uint8Array ? bytes.length : bytes.header.text.length;
}
