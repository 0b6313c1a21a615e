import type { Store } from '../../store/open.ts';
import { readAmount } from '../../store/read/overview.ts';
import type { Fault } from '../faults.ts';
import type { Input } from '../inputs.ts';
import { openResources } from '../resources.ts';
import { AnnotationPool } from './annotation-pool.ts';
import { doJob } from './do-job.ts';
import type { Ahead } from './in-order.ts';
import type { Answer, Job } from './job.ts';
import { workerCount, workersFor } from './worker-count.ts';

/** Whoever annotates documents: this thread, or several beside it. */
export interface Annotating {
  /** How many documents, of how many bytes, may be under way or done before the first of them is taken. */
  readonly ahead: Ahead;
  /** Rejects with the fault of a document that cannot be read. */
  annotate(job: Job): Promise<Answer>;
  close(): Promise<void>;
}

/** Annotates these files with as many threads as are wanted, or as they are worth; to be closed after use. */
export function openAnnotating(files: readonly Input[], wanted: number | null): Annotating {
  const workers = workerCount(files, wanted);
  return workers > 1 ? new AnnotationPool(workers) : annotatingHere();
}

/** As `openAnnotating`, for the documents that a record holds. */
export function annotatingStored({ db }: Store, wanted: number | null): Annotating {
  const { documents, size } = readAmount(db);
  const workers = workersFor(documents, size, wanted);
  return workers > 1 ? new AnnotationPool(workers) : annotatingHere();
}

/** Annotates on this thread, a document at a time. */
function annotatingHere(): Annotating {
  const untold: Fault[] = [];
  const resources = openResources(fault => untold.push(fault));
  return {
    ahead: { tasks: 1, size: Number.POSITIVE_INFINITY },
    annotate: async job => doJob(job, resources, untold),
    close: async () => {},
  };
}
