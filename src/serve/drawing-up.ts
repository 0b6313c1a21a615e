// What is concluded of the whole record is drawn up while nobody waits for an answer.
import type { ServedRecord } from './served-record.ts';

/** Milliseconds after an answer before the work goes on: the next question often follows at once. */
const PAUSE = 40;
/** Milliseconds after which it goes on however often somebody asks. */
const LONGEST_PAUSE = 400;

export interface DrawingUp {
  begin(): void;
  /** Answers a request; the work rests meanwhile. */
  during<T>(answer: () => T | Promise<T>): Promise<T>;
  /** Answers a request that waits for another thread; the work goes on meanwhile, and takes in what was written. */
  beside<T>(answer: () => T | Promise<T>): Promise<T>;
  stop(): void;
}

/** Draws up what views will ask for, after the start and after each write, in small steps between answers. */
export function drawingUp(record: ServedRecord): DrawingUp {
  let answering = 0;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  let worked = 0;
  const next = (wait: number) => {
    if (!stopped) timer ??= setTimeout(step, wait);
  };
  const step = () => {
    timer = null;
    if (answering > 0) return;
    worked = performance.now();
    try {
      if (record.at('en').kept.warm()) next(0);
    } catch {
      // Whoever asks for it is told what is wrong.
    }
  };
  const rest = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  return {
    begin: () => next(0),
    async during(answer) {
      answering++;
      if (performance.now() - worked < LONGEST_PAUSE) rest();
      try {
        return await answer();
      } finally {
        answering--;
        if (answering === 0) next(PAUSE);
      }
    },
    async beside(answer) {
      try {
        return await answer();
      } finally {
        next(PAUSE);
      }
    },
    stop() {
      stopped = true;
      rest();
    },
  };
}
